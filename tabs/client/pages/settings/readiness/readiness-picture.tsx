import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { PrincipleScore } from '#core/domain/library/readiness.ts';
import { mostPoints } from '#core/domain/library/readiness.ts';
import { readinessWords } from '#core/domain/words/readiness.ts';
import { readiness } from '#lists/readiness.ts';
import { useLanguage, useWords } from '../../../language.tsx';

const useStyles = makeStyles({
  help: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    margin: `0 0 ${tokens.spacingVerticalM}`,
    padding: 0,
    listStyleType: 'none',
  },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(160px, 300px) minmax(0, 420px) auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalL,
    '@media (max-width: 719px)': { gridTemplateColumns: 'minmax(0, 1fr) auto' },
  },
  name: { ...typographyStyles.body1, '@media (max-width: 719px)': { gridColumn: '1 / -1' } },
  picture: { display: 'block', width: '100%', height: '20px' },
  points: { ...typographyStyles.body1Strong, whiteSpace: 'nowrap' },
});

/** Points of a principle as cells: full ones are reached, broken outlines are of statements that nobody has scored. */
export const ReadinessPicture = ({ scores }: { readonly scores: readonly PrincipleScore[] }) => {
  const styles = useStyles();
  const words = useWords(readinessWords);
  return (
    <>
      <p className={styles.help}>{words.chartHelp}</p>
      <ul className={styles.list} aria-label={words.chart}>
        {scores.map((score) => (
          <Bar key={score.principle} score={score} />
        ))}
      </ul>
    </>
  );
};

const { choices } = readiness.fields.principle;

const Bar = ({ score }: { readonly score: PrincipleScore }) => {
  const styles = useStyles();
  const words = useWords(readinessWords);
  const language = useLanguage();
  const { principle, points, of, open } = score;
  const name = choices[principle][language];
  return (
    <li className={styles.row} aria-label={words.inWords(name, points, of, open)}>
      <span className={styles.name} aria-hidden>
        {name}
      </span>
      <Cells {...score} />
      <span className={styles.points} aria-hidden>
        {words.points(points, of)}
      </span>
    </li>
  );
};

/** Width of a cell and the room after it, in the units of the picture. */
const [wide, step] = [36, 42];

const lookOf = (
  place: number,
  { points, of, open }: PrincipleScore,
): React.SVGProps<SVGRectElement> => {
  if (place < points)
    return { fill: tokens.colorBrandBackground, stroke: tokens.colorBrandBackground };
  const outline = { fill: 'none', stroke: tokens.colorNeutralStrokeAccessible };
  return place < of - open * mostPoints ? outline : { ...outline, strokeDasharray: '4 3' };
};

const Cells = (score: PrincipleScore) => (
  <svg
    className={useStyles().picture}
    viewBox={`0 0 ${String(score.of * step)} 20`}
    preserveAspectRatio="none"
    aria-hidden
  >
    {Array.from({ length: score.of }, (_each, place) => (
      <rect
        key={place}
        x={place * step + 1}
        y={1}
        width={wide}
        height={18}
        rx={3}
        strokeWidth={1.5}
        {...lookOf(place, score)}
      />
    ))}
  </svg>
);
