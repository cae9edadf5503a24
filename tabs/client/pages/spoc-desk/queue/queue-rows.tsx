import { Button, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, SearchRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Instant } from '#core/domain/time/instant.ts';
import { desk } from '../words.ts';
import type { DeskPage } from '#core/use-cases/views.ts';
import { levels } from '#lists/incidents.ts';
import { FullPageNote } from '../../../components/full-page-note.tsx';
import { useIsWide } from '../../../components/use-is-wide.ts';
import { QueueCards } from './queue-cards.tsx';
import { QueueTable } from './queue-table.tsx';
import type { Queue, QueueQuery } from './queue.ts';
import { languageNow } from '../../../spoken.ts';

const useStyles = makeStyles({
  more: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'center',
    gap: tokens.spacingHorizontalL,
    paddingTop: tokens.spacingVerticalL,
    color: tokens.colorNeutralForeground2,
  },
});

export interface QueueRowsProps {
  readonly queue: Queue;
  readonly page: DeskPage;
  readonly now: Instant;
  readonly ask: (query: QueueQuery) => void;
  readonly open: (reference: string) => void;
  readonly lastOpened: string | undefined;
  readonly clear: () => void;
}

/** The incidents of a view: a table where there is room, cards where there is not. */
export const QueueRows = ({ queue, page, now, ask, open, lastOpened, clear }: QueueRowsProps) => {
  const isWide = useIsWide();
  const [shownBefore, setShownBefore] = useState<number>();
  if (page.rows.length === 0) return <NoRows {...{ queue, page, ask, clear }} />;
  const Rows = isWide ? QueueTable : QueueCards;
  const firstNew = shownBefore === undefined ? undefined : page.rows[shownBefore]?.reference;
  return (
    <>
      <Rows
        {...{ now, open }}
        lastOpened={firstNew ?? lastOpened}
        rows={page.rows}
        view={queue.query.view}
      />
      <More
        queue={queue}
        page={page}
        load={() => {
          setShownBefore(page.rows.length);
          queue.loadMore();
        }}
      />
    </>
  );
};

interface MoreProps extends Pick<QueueRowsProps, 'queue' | 'page'> {
  readonly load: () => void;
}

/** How many of how many are shown, and the way to more. The keyboard goes on with the first new one. */
const More = ({ queue, page, load }: MoreProps) => {
  const styles = useStyles();
  const isLoading = queue.isLoadingMore();
  return (
    <div className={styles.more}>
      <span>{desk.queue.shown(page.rows.length, page.total)}</span>
      {page.cursor !== undefined && (
        <Button
          disabledFocusable={isLoading}
          {...(isLoading ? { icon: <Spinner size="extra-tiny" aria-hidden /> } : {})}
          onClick={load}
        >
          {desk.queue.loadMore}
        </Button>
      )}
    </div>
  );
};

type NoRowsProps = Pick<QueueRowsProps, 'queue' | 'page' | 'ask' | 'clear'>;

const NoRows = ({ queue, page, ask, clear }: NoRowsProps) => {
  const { view, level, search } = queue.query;
  if (level !== undefined || search !== undefined) {
    const { title, text, clear: label, lookIn } = desk.empty.filtered;
    const elsewhere = view === 'closed' ? 'open' : 'closed';
    return (
      <FullPageNote
        within
        title={title(desk.queue.views[view], search, level && levels[level][languageNow()])}
        icon={<SearchRegular />}
        action={{ label, press: clear }}
        more={{
          label: lookIn(desk.queue.views[elsewhere]),
          press: () => {
            ask({ ...queue.query, view: elsewhere });
          },
        }}
      >
        {page.reading === undefined ? text : desk.faults.readingText}
      </FullPageNote>
    );
  }
  return (
    <FullPageNote within title={desk.empty[view].title} icon={<CheckmarkCircleRegular />}>
      {desk.empty[view].text}
    </FullPageNote>
  );
};
