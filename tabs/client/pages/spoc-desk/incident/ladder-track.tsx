import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Span } from './ladder-axis.ts';
import type { LadderStep } from './ladder-steps.ts';

const useStyles = makeStyles({
  track: {
    position: 'relative',
    height: '14px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  bar: {
    position: 'absolute',
    top: '2px',
    height: '10px',
    boxSizing: 'border-box',
    borderRadius: tokens.borderRadiusSmall,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  asked: { backgroundColor: tokens.colorNeutralStrokeAccessible },
  asking: {
    backgroundColor: tokens.colorCompoundBrandBackground,
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
  },
  next: { borderTopStyle: 'dashed', borderRightStyle: 'dashed', borderBottomStyle: 'dashed' },
  'not-needed': {
    borderTopStyle: 'dotted',
    borderRightStyle: 'dotted',
    borderBottomStyle: 'dotted',
    borderLeftStyle: 'dotted',
  },
  taken: {
    backgroundColor: tokens.colorPaletteGreenForeground1,
    border: `1px solid ${tokens.colorPaletteGreenForeground1}`,
  },
  now: {
    position: 'absolute',
    top: 0,
    bottom: '-1px',
    borderLeft: `2px solid ${tokens.colorNeutralForeground1}`,
  },
});

interface Props {
  readonly state: LadderStep['state'];
  readonly span: Span;
  readonly now: number | undefined;
}

/** A step's stretch on the line of time. A picture alone: all that it shows stands in words below it. */
export const LadderTrack = ({ state, span, now }: Props) => {
  const styles = useStyles();
  return (
    <div className={styles.track} aria-hidden>
      <span
        className={mergeClasses(styles.bar, styles[state])}
        style={{ left: `${String(span.from)}%`, width: `${String(span.width)}%` }}
      />
      {now !== undefined && <span className={styles.now} style={{ left: `${String(now)}%` }} />}
    </div>
  );
};
