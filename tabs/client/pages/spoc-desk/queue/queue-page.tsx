import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { clockTime } from '../../../times-now.ts';
import { desk } from '../words.ts';
import type { DeskPage } from '#core/use-cases/views.ts';
import { NotShown } from '../../../components/not-shown.tsx';
import { PageFrame } from '../../../components/page-frame.tsx';
import { PageTop } from '../../../components/page-top.tsx';
import type { Polled } from '../../../poller.ts';
import { useNow } from '../../../use-now.ts';
import { usePolled } from '../../../use-polled.ts';
import { DutyStrip } from './duty-strip.tsx';
import { PulseBanner, PulseStrip } from './pulse-strip.tsx';
import { usePulse } from './use-pulse.ts';
import { QueueNotices } from './queue-notices.tsx';
import { QueueRows } from './queue-rows.tsx';
import type { QueueRowsProps } from './queue-rows.tsx';
import { QueueSkeleton } from './queue-skeleton.tsx';
import { QueueToolbar } from './queue-toolbar.tsx';
import type { Queue, QueueQuery } from './queue.ts';
import { useArrivals } from './use-arrivals.ts';
import { useSearch } from './use-search.ts';

const useStyles = makeStyles({ older: { opacity: 0.6 } });

interface Props {
  readonly queue: Queue;
  readonly ask: (query: QueueQuery) => void;
  readonly open: (reference: string) => void;
  /** The incident that was open before: the keyboard goes back to its row. */
  readonly lastOpened: string | undefined;
}

export const QueuePage = ({ queue, ask, open, lastOpened }: Props) => {
  const styles = useStyles();
  const polled = usePolled(queue);
  const isOlder = polled.value !== undefined && queue.isOlder(polled.value);
  useArrivals(queue.query, isOlder ? undefined : polled.value);
  const search = useSearch(queue.query, ask);
  const pulse = usePulse();
  return (
    <PageFrame shape="wide">
      <PageTop
        title={desk.queue.title}
        fresh={polled.value && desk.queue.updated(clockTime(polled.value.now))}
        isLoading={polled.isLoading}
        refresh={queue.refresh}
      >
        {desk.queue.refresh}
      </PageTop>
      <PulseBanner pulse={pulse.value} />
      <DutyStrip now={polled.value?.now} />
      <QueueToolbar query={queue.query} counts={queue.counts()} ask={ask} search={search} />
      <QueueNotices polled={polled} refresh={queue.refresh} />
      <div
        role="tabpanel"
        aria-label={desk.queue.views[queue.query.view]}
        aria-busy={isOlder}
        className={mergeClasses(isOlder && styles.older)}
      >
        <QueueBody {...{ queue, polled, ask, open, lastOpened }} clear={search.clear} />
      </div>
      {pulse.value !== undefined && <PulseStrip pulse={pulse.value} at={pulse.at} />}
    </PageFrame>
  );
};

interface BodyProps extends Props {
  readonly polled: Polled<DeskPage>;
  readonly clear: () => void;
}

const QueueBody = ({ polled, ...rest }: BodyProps) => {
  const isEmptyOlder = polled.value?.rows.length === 0 && rest.queue.isOlder(polled.value);
  if (polled.value === undefined || isEmptyOlder) {
    return polled.problem === undefined ? (
      <QueueSkeleton />
    ) : (
      <NotShown again={rest.queue.refresh}>{polled.problem.sentence}</NotShown>
    );
  }
  return <AgingRows {...rest} page={polled.value} at={polled.at} />;
};

type AgingProps = Omit<QueueRowsProps, 'now'> & { readonly at: number };

const AgingRows = ({ at, ...rest }: AgingProps) => (
  <QueueRows {...rest} now={useNow(rest.page.now, at)} />
);
