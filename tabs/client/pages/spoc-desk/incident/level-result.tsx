import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { scoredLevel } from '#core/domain/incidents/triage.ts';
import type { Score } from '#core/domain/incidents/triage.ts';
import { desk } from '../opened-words.ts';
import { levels } from '#lists/incidents.ts';
import type { Level } from '#lists/incidents.ts';
import { LevelPill } from '../../../components/level-pill.tsx';
import { levelOf } from './triage-answers.ts';
import type { TriageAnswers } from './triage-answers.ts';
import { languageNow } from '../../../spoken.ts';

const useStyles = makeStyles({
  result: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalL,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  words: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    alignItems: 'start',
  },
  label: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  grid: { display: 'grid', gridTemplateColumns: 'repeat(5, 20px)', gap: '3px' },
  cell: {
    width: '20px',
    height: '20px',
    boxSizing: 'border-box',
    borderRadius: tokens.borderRadiusSmall,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  // A hole in the cell, so that it shows where every colour is white.
  chosen: {
    outline: `2px solid ${tokens.colorNeutralForeground1}`,
    outlineOffset: '1px',
    boxShadow: `inset 0 0 0 5px ${tokens.colorNeutralForeground1}, inset 0 0 0 10px ${tokens.colorNeutralBackground1}`,
  },
  critical: { backgroundColor: tokens.colorPaletteRedBackground3 },
  high: { backgroundColor: tokens.colorPaletteDarkOrangeBackground3 },
  moderate: { backgroundColor: tokens.colorPaletteYellowBackground3 },
  low: { backgroundColor: tokens.colorNeutralBackground5 },
});

const upwards: readonly Score[] = [5, 4, 3, 2, 1];
const across: readonly Score[] = [1, 2, 3, 4, 5];

interface Props {
  readonly answers: TriageAnswers;
  /** The level as it stands. */
  readonly before: Level;
}

/** The level that the answers make, in words, and where it lies among the others. */
export const LevelResult = ({ answers, before }: Props) => {
  const styles = useStyles();
  const level = levelOf(answers, before);
  return (
    <div className={styles.result}>
      <div className={styles.words} role="status">
        <span className={styles.label}>{desk.triage.result}</span>
        {level !== undefined && <LevelPill level={level} />}
        <span>{level === undefined ? desk.triage.resultWaits : resultWords(answers, level)}</span>
      </div>
      <div className={styles.grid} aria-hidden title={desk.triage.grid}>
        {upwards.flatMap((likelihood) =>
          across.map((severity) => {
            const isChosen = severity === answers.severity && likelihood === answers.likelihood;
            return (
              <span
                key={`${String(severity)}/${String(likelihood)}`}
                className={mergeClasses(
                  styles.cell,
                  styles[scoredLevel(severity, likelihood)],
                  isChosen && styles.chosen,
                )}
              />
            );
          }),
        )}
      </div>
    </div>
  );
};

const resultWords = ({ severity = 1, likelihood = 1 }: TriageAnswers, level: Level): string => {
  const scored = scoredLevel(severity, likelihood);
  const words = desk.triage.resultOf(severity, likelihood, levels[scored][languageNow()]);
  return scored === level ? words : `${words} ${desk.triage.staysCritical}`;
};
