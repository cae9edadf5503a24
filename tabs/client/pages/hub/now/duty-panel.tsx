/** Whom to call at this minute. Without a connection: as the last visit knew the days to come, and how old that is. */
import { Skeleton, SkeletonItem, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { minutesBetween } from '#core/domain/time/instant.ts';
import type { Instant } from '#core/domain/time/instant.ts';
import { momentFor, spokenDuration } from '#core/domain/time/wall-clock.ts';
import { hubNowWords } from '#core/domain/words/hub-now.ts';
import type { MyHub } from '#core/use-cases/hub/hub-views.ts';
import { Banner } from '../../../components/banner.tsx';
import { Surface } from '../../../components/surface.tsx';
import { useLanguage, useWords } from '../../../language.tsx';
import { isNotForThem } from '../../../poller.ts';
import type { Polled } from '../../../poller.ts';
import { useNow } from '../../../use-now.ts';
import { ageOf, dutyAt, keptDuty, nextPeople } from './duty-visit.ts';
import { OnDuty } from './on-duty.tsx';

const useStyles = makeStyles({
  lines: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

interface Props {
  readonly hub: Polled<MyHub>;
}

type Known = Pick<MyHub, 'now' | 'dutyPhone' | 'duty'>;

export const DutyPanel = ({ hub: { value, at, problem } }: Props) => {
  const words = useWords(hubNowWords).duty;
  const [visit] = useState(earlierVisit);
  const state = problem === undefined && navigator.onLine ? 'looking' : 'away';
  const isRefused = problem !== undefined && isNotForThem(problem);
  return (
    <Surface title={words.title}>
      {value !== undefined && (
        <AtThisMinute known={value} at={at} is={problem === undefined ? 'fresh' : 'away'} />
      )}
      {value === undefined && isRefused && <Banner intent="warning" title={problem.sentence} />}
      {value === undefined && !isRefused && visit !== undefined && (
        <AtThisMinute known={visit} at={visit.at} is={state} />
      )}
      {value === undefined && !isRefused && visit === undefined && <Unknown is={state} />}
    </Surface>
  );
};

/** The last visit, as if its answer had come so long before this page was opened. */
const earlierVisit = (): (Known & { readonly at: number }) | undefined => {
  const visit = keptDuty();
  return visit && { ...visit, at: performance.now() - ageOf(visit, Date.now()) };
};

interface AtProps {
  readonly known: Known;
  /** When it came, by performance.now(). */
  readonly at: number;
  readonly is: 'fresh' | 'looking' | 'away';
}

const AtThisMinute = ({ known: { now: answered, duty, dutyPhone }, at, is }: AtProps) => {
  const styles = useStyles();
  const words = useWords(hubNowWords).duty;
  const now = useNow(answered, at);
  const { span } = dutyAt(duty, now);
  return (
    <div className={styles.lines}>
      {is !== 'fresh' && <Age of={answered} now={now} is={is} />}
      <OnDuty
        phone={span?.dutyPhone ?? dutyPhone}
        span={span}
        next={nextPeople(duty, now)}
        now={now}
      />
      {span === undefined && <Banner intent="warning" title={words.tooOld} />}
    </div>
  );
};

interface AgeProps {
  readonly of: Instant;
  readonly now: Instant;
  readonly is: 'looking' | 'away';
}

/** What may have changed since is never shown as if it were now. */
const Age = ({ of, now, is }: AgeProps) => {
  const language = useLanguage();
  const words = useWords(hubNowWords).duty;
  const when = momentFor(of, now, language);
  const age = spokenDuration(minutesBetween(of, now), language);
  return is === 'looking' ? (
    <Banner intent="info" title={words.looking(when, age)} />
  ) : (
    <Banner intent="warning" title={words.earlier(when, age)} />
  );
};

/** Nothing was ever kept here: as tall as what takes its place, then the truth. */
const Unknown = ({ is }: Pick<AgeProps, 'is'>) => {
  const styles = useStyles();
  const words = useWords(hubNowWords).duty;
  if (is === 'away') return <Banner intent="warning" title={words.never} />;
  return (
    <Skeleton className={styles.lines} aria-label={words.title}>
      <SkeletonItem size={48} style={{ width: '280px', maxWidth: '100%' }} />
      <SkeletonItem size={24} style={{ width: '60%' }} />
      <SkeletonItem size={64} />
    </Skeleton>
  );
};
