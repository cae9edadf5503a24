import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import type { BadgeProps } from '@fluentui/react-components';
import {
  CheckmarkCircleFilled,
  ClockRegular,
  DismissCircleFilled,
  SubtractCircleRegular,
  WarningFilled,
} from '@fluentui/react-icons';
import { useState } from 'react';
import type { Instant } from '#core/domain/time/instant.ts';
import { dayOrTime } from '#core/domain/time/wall-clock.ts';
import { momentFor } from '../../times-now.ts';
import { deskOpenedWords } from '#core/domain/words/desk-opened.ts';
import { dutyPage } from './words.ts';
import type {
  ChannelReach,
  ChannelState,
  PersonReach,
  ReachabilityPage,
} from '#core/use-cases/duty/reachability-views.ts';
import { call } from '../../api.ts';
import { PlainCell, PlainRow, PlainTable } from '../../components/plain-table.tsx';
import { Surface } from '../../components/surface.tsx';
import { createPoller, untilForbidden } from '../../poller.ts';
import { usePolled } from '../../use-polled.ts';
import { inLanguage } from '../../spoken.ts';

const useStyles = makeStyles({
  intro: { margin: `0 0 ${tokens.spacingVerticalM}`, color: tokens.colorNeutralForeground2 },
  bar: {
    display: 'flex',
    height: '12px',
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    overflow: 'hidden',
  },
  confirmed: { backgroundColor: tokens.colorPaletteGreenForeground1 },
  badges: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  badge: { height: 'auto', textAlign: 'start' },
});

const everyMilliseconds = 60_000;

/** Who has confirmed the test of this month, on which channel, and where nothing gets through. */
export const ReachPanel = () => {
  const [poller] = useState(() =>
    createPoller(
      untilForbidden(() => call('list-reachability', {})),
      everyMilliseconds,
    ),
  );
  const { value } = usePolled(poller);
  return value === undefined ? null : <Reach page={value} />;
};

const isWholly = ({ channels }: PersonReach): boolean =>
  channels.length > 0 && channels.every(({ state }) => state === 'confirmed');

const Reach = ({ page: { people, testAt, now } }: { readonly page: ReachabilityPage }) => {
  const styles = useStyles();
  const words = dutyPage.reach;
  const confirmed = people.filter(isWholly).length;
  return (
    <Surface title={words.title}>
      <p className={styles.intro}>
        {words.intro}{' '}
        {testAt > now ? words.next(momentFor(testAt, now)) : words.sent(momentFor(testAt, now))}
      </p>
      <strong>{words.confirmed(confirmed, people.length)}</strong>
      <div className={styles.bar} aria-hidden>
        <span
          className={styles.confirmed}
          style={{ width: `${String((confirmed / Math.max(1, people.length)) * 100)}%` }}
        />
      </div>
      <PlainTable label={words.title} columns={[words.columns.person, words.columns.channels]}>
        {people.map((person) => (
          <PlainRow key={person.key}>
            <PlainCell strong>
              <bdi>{person.name}</bdi>
            </PlainCell>
            <PlainCell>
              <div className={styles.badges}>
                {person.channels.map((each) => (
                  <ChannelBadge key={each.channel} reach={each} now={now} />
                ))}
              </div>
            </PlainCell>
          </PlainRow>
        ))}
      </PlainTable>
    </Surface>
  );
};

const looks: Readonly<
  Record<ChannelState, { color: NonNullable<BadgeProps['color']>; icon: React.ReactElement }>
> = {
  confirmed: { color: 'success', icon: <CheckmarkCircleFilled /> },
  waiting: { color: 'informative', icon: <ClockRegular /> },
  overdue: { color: 'warning', icon: <WarningFilled /> },
  untested: { color: 'subtle', icon: <SubtractCircleRegular /> },
  unreachable: { color: 'danger', icon: <DismissCircleFilled /> },
};

interface BadgeOf {
  readonly reach: ChannelReach;
  readonly now: Instant;
}

const ChannelBadge = ({ reach: { channel, state, at, why }, now }: BadgeOf) => {
  const when = at === undefined ? '' : dayOrTime(at, now);
  const words = dutyPage.reach.states[state](
    inLanguage(deskOpenedWords).ladder.channels[channel],
    when,
  );
  return (
    <Badge className={useStyles().badge} appearance="tint" shape="rounded" {...looks[state]}>
      {why === undefined ? words : `${words}: ${why}`}
    </Badge>
  );
};
