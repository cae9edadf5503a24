import {
  Button,
  Spinner,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { ArrowClockwiseRegular, PlugDisconnectedRegular } from '@fluentui/react-icons';
import { clockTime } from '#core/domain/wall-clock.ts';
import { desk } from '#core/domain/words/desk.ts';
import type { DeskPage } from '#core/use-cases/views.ts';
import { FullPageNote } from '../../../components/full-page-note.tsx';
import type { Polled } from '../../../poller.ts';
import { useNow } from '../../../use-now.ts';
import { usePolled } from '../../../use-polled.ts';
import { DutyStrip } from './duty-strip.tsx';
import { QueueNotices } from './queue-notices.tsx';
import { QueueRows } from './queue-rows.tsx';
import type { QueueRowsProps } from './queue-rows.tsx';
import { QueueSkeleton } from './queue-skeleton.tsx';
import { QueueToolbar } from './queue-toolbar.tsx';
import type { Queue, QueueQuery } from './queue.ts';
import { useArrivals } from './use-arrivals.ts';
import { useSearch } from './use-search.ts';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    maxWidth: '1440px',
    margin: '0 auto',
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM}`,
    '@media (min-width: 900px)': {
      padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalXXL}`,
    },
  },
  top: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalL,
  },
  title: { ...typographyStyles.title3, margin: 0 },
  older: { opacity: 0.6 },
  fresh: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
  },
});

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
  return (
    <main className={styles.page}>
      <div className={styles.top}>
        <h1 className={styles.title}>{desk.queue.title}</h1>
        <div className={styles.fresh}>
          <span>{polled.value && desk.queue.updated(clockTime(polled.value.now))}</span>
          <Button
            appearance="subtle"
            icon={
              polled.isLoading ? (
                <Spinner size="extra-tiny" aria-hidden />
              ) : (
                <ArrowClockwiseRegular />
              )
            }
            onClick={queue.refresh}
          >
            {desk.queue.refresh}
          </Button>
        </div>
      </div>
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
    </main>
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
      <NotShown refresh={rest.queue.refresh}>{polled.problem.sentence}</NotShown>
    );
  }
  return <AgingRows {...rest} page={polled.value} at={polled.at} />;
};

interface NotShownProps {
  readonly refresh: () => void;
  readonly children: string;
}

const NotShown = ({ refresh, children }: NotShownProps) => (
  <FullPageNote
    within
    title={desk.faults.title}
    icon={<PlugDisconnectedRegular />}
    action={{ label: desk.faults.tryAgain, press: refresh }}
  >
    {children}
  </FullPageNote>
);

type AgingProps = Omit<QueueRowsProps, 'now'> & { readonly at: number };

const AgingRows = ({ at, ...rest }: AgingProps) => (
  <QueueRows {...rest} now={useNow(rest.page.now, at)} />
);
