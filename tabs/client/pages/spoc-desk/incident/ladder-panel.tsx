import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowRepeatAllRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Instant } from '#core/domain/time/instant.ts';
import { momentFor } from '../../../times-now.ts';
import { desk } from '../opened-words.ts';
import type { OpenedIncident } from '#core/use-cases/views.ts';
import { MoreButton } from '../../../components/more-button.tsx';
import { Surface } from '../../../components/surface.tsx';
import { ladderAxis } from './ladder-axis.ts';
import type { LadderAxis } from './ladder-axis.ts';
import { LadderRow } from './ladder-row.tsx';
import { ladderSteps, recentSteps } from './ladder-steps.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  axis: {
    ...typographyStyles.caption2,
    position: 'relative',
    height: '16px',
    color: tokens.colorNeutralForeground2,
  },
  tick: {
    position: 'absolute',
    whiteSpace: 'nowrap',
    paddingLeft: tokens.spacingHorizontalXXS,
    borderLeft: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  tickBefore: {
    transform: 'translateX(-100%)',
    padding: `0 ${tokens.spacingHorizontalXXS} 0 0`,
    borderLeftStyle: 'none',
    borderRight: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  toggle: { marginBottom: tokens.spacingVerticalS },
  again: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    color: tokens.colorNeutralForeground2,
  },
  icon: { flexShrink: 0, fontSize: '20px' },
});

interface Props {
  readonly opened: OpenedIncident;
  readonly now: Instant;
}

/**
 * The ladder as a picture: each step a bar on one line of time, below it who was asked, what came back on
 * every channel and what they answered. The same list in the same order to a screen reader.
 */
export const LadderPanel = ({ opened, now }: Props) => {
  const styles = useStyles();
  const [isWhole, setWhole] = useState(false);
  const every = ladderSteps(opened, now);
  const recent = recentSteps(every);
  const shown = isWhole ? every : recent;
  const axis = ladderAxis(shown, now);
  const hidden = every.length - recent.length;
  return (
    <Surface title={desk.ladder.title}>
      {every.length === 0 && desk.ladder.none}
      {hidden > 0 && (
        <MoreButton
          className={styles.toggle}
          isWhole={isWhole}
          setWhole={setWhole}
          more={desk.ladder.earlier(hidden)}
          fewer={desk.ladder.hideEarlier}
        />
      )}
      {shown.length > 1 && <Axis axis={axis} />}
      <ol className={styles.list}>
        {shown.map((step, index) => (
          <LadderRow
            key={step.key}
            step={step}
            span={axis.spans[index] ?? { from: 0, width: 100 }}
            now={axis.now}
          />
        ))}
      </ol>
      {opened.ladderAgain !== undefined && <Again again={opened.ladderAgain} now={now} />}
    </Surface>
  );
};

const Axis = ({ axis }: { readonly axis: LadderAxis }) => {
  const styles = useStyles();
  return (
    <div className={styles.axis} aria-hidden>
      {axis.ticks.map(({ left, words, isBefore }) => (
        <span
          key={left}
          className={mergeClasses(styles.tick, isBefore && styles.tickBefore)}
          style={{ left: `${String(left)}%` }}
        >
          {words}
        </span>
      ))}
    </div>
  );
};

interface AgainProps {
  readonly again: NonNullable<OpenedIncident['ladderAgain']>;
  readonly now: Instant;
}

const Again = ({ again: { at, round, step }, now }: AgainProps) => {
  const styles = useStyles();
  return (
    <p className={styles.again}>
      <ArrowRepeatAllRegular aria-hidden className={styles.icon} />
      {desk.ladder.again(momentFor(at, now), round, step)}
    </p>
  );
};
