import { makeStyles, tokens } from '@fluentui/react-components';
import type { Cell } from '#core/domain/say/survey-count.ts';

const useStyles = makeStyles({
  rows: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 15em) minmax(0, 1fr) 6em',
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'center',
    padding: `${tokens.spacingVerticalXS} 0`,
    '@media (max-width: 599px)': { gridTemplateColumns: 'minmax(0, 1fr) auto' },
  },
  label: { overflowWrap: 'anywhere' },
  chart: {
    width: '100%',
    height: '16px',
    '@media (max-width: 599px)': { gridColumn: '1 / -1', gridRow: '2' },
  },
  ground: { fill: tokens.colorNeutralBackground4, forcedColorAdjust: 'auto' },
  bar: {
    fill: tokens.colorBrandBackground,
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
  hidden: { stroke: tokens.colorNeutralStrokeAccessible, strokeWidth: '1', strokeDasharray: '4 4' },
  count: { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
});

interface Bar {
  readonly key: string;
  readonly label: string;
  readonly count: Cell;
  /** The number in words. */
  readonly said: string;
}

interface Props {
  /** What it is a chart of. */
  readonly label: string;
  readonly all: number;
  readonly bars: readonly Bar[];
}

/** A bar for each answer, with its number in words beside it: the picture alone tells nothing that the words do not. */
export const BarChart = ({ label, all, bars }: Props) => {
  const styles = useStyles();
  return (
    <ul className={styles.rows} aria-label={label}>
      {bars.map(({ key, label: name, count, said }) => (
        <li key={key} className={styles.row}>
          <span className={styles.label}>{name}</span>
          <svg
            className={styles.chart}
            viewBox="0 0 100 16"
            preserveAspectRatio="none"
            aria-hidden="true"
          >
            {count === 'hidden' ? (
              <line className={styles.hidden} x1="0" y1="8" x2="100" y2="8" />
            ) : (
              <>
                <rect className={styles.ground} width="100" height="16" />
                <rect className={styles.bar} width={(100 * count) / Math.max(1, all)} height="16" />
              </>
            )}
          </svg>
          <span className={styles.count}>{said}</span>
        </li>
      ))}
    </ul>
  );
};
