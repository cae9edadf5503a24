import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { bandOf, scoreOf } from '#core/domain/before/assessment.ts';
import type { Answers, Band } from '#core/domain/before/assessment.ts';
import { assessmentWords } from '#core/domain/words/assessment.ts';
import { beforeWords } from '#core/domain/words/before.ts';
import { useWords } from '../../../../language.tsx';

const useStyles = makeStyles({
  picture: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXXL, margin: 0 },
  grid: {
    display: 'grid',
    gridTemplateColumns: '24px repeat(5, minmax(32px, 44px))',
    gridAutoRows: '36px',
    gap: '3px',
  },
  cell: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    printColorAdjust: 'exact',
  },
  low: { backgroundColor: tokens.colorPaletteGreenBackground2 },
  moderate: { backgroundColor: tokens.colorPaletteYellowBackground2 },
  high: { backgroundColor: tokens.colorPaletteDarkOrangeBackground2 },
  critical: { backgroundColor: tokens.colorPaletteRedBackground2 },
  axis: {
    ...typographyStyles.caption1,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    color: tokens.colorNeutralForeground2,
  },
  mark: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: '26px',
    height: '26px',
    borderRadius: tokens.borderRadiusCircular,
    border: `2px solid ${tokens.colorNeutralForeground1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightBold,
  },
  legend: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  line: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  axes: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

const scale = [1, 2, 3, 4, 5] as const;
/** The marks on the picture: before, and with what is added. */
const marks = { Before: 'A', After: 'B' } as const;

/** Severity against likelihood, with where it stands now and where it would stand. */
export const RiskPicture = ({ answers }: { readonly answers: Answers }) => {
  const styles = useStyles();
  const { read } = useWords(beforeWords);
  const [now, then] = [useScore(answers, 'Before'), useScore(answers, 'After')];
  return (
    <figure className={styles.picture} role="img" aria-label={read.picture(now, then)}>
      <div className={styles.grid} aria-hidden>
        {scale.toReversed().map((likelihood) => (
          <Row key={likelihood} likelihood={likelihood} answers={answers} />
        ))}
        <span />
        {scale.map((severity) => (
          <span key={severity} className={styles.axis}>
            {severity}
          </span>
        ))}
      </div>
      <div className={styles.legend} aria-hidden>
        <Legend mark={marks.Before} name={read.now} score={now} />
        <Legend mark={marks.After} name={read.then} score={then} />
        <span className={styles.axes}>
          ↑ {read.likelihood} · → {read.severity}
        </span>
      </div>
    </figure>
  );
};

const useScore = (answers: Answers, when: 'Before' | 'After'): string => {
  const { read, assess } = useWords(beforeWords);
  const { bands } = useWords(assessmentWords);
  const score = scoreOf(answers, when);
  return score === undefined ? read.none : assess.score(score, bands[bandOf(score)]);
};

interface LegendProps {
  readonly mark: string;
  readonly name: string;
  readonly score: string;
}

const Legend = ({ mark, name, score }: LegendProps) => {
  const styles = useStyles();
  return (
    <span className={styles.line}>
      <span className={styles.mark}>{mark}</span>
      <span>
        {name}: {score}
      </span>
    </span>
  );
};

const marksAt = (answers: Answers, severity: number, likelihood: number): string =>
  (['Before', 'After'] as const)
    .filter(
      (when) =>
        answers[`severity${when}`] === String(severity) &&
        answers[`likelihood${when}`] === String(likelihood),
    )
    .map((when) => marks[when])
    .join('');

const Row = ({
  likelihood,
  answers,
}: {
  readonly likelihood: number;
  readonly answers: Answers;
}) => {
  const styles = useStyles();
  const fill = (band: Band): string => styles[band];
  return (
    <>
      <span className={styles.axis}>{likelihood}</span>
      {scale.map((severity) => {
        const mark = marksAt(answers, severity, likelihood);
        return (
          <span
            key={severity}
            className={mergeClasses(styles.cell, fill(bandOf(severity * likelihood)))}
          >
            {mark !== '' && <span className={styles.mark}>{mark}</span>}
          </span>
        );
      })}
    </>
  );
};
