import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, SearchRegular } from '@fluentui/react-icons';
import type { Instant } from '#core/domain/instant.ts';
import { desk } from '#core/domain/words/desk.ts';
import type { DeskPage } from '#core/use-cases/views.ts';
import { FullPageNote } from '../../../components/full-page-note.tsx';
import { useIsWide } from '../../../components/use-is-wide.ts';
import { QueueCards } from './queue-cards.tsx';
import { QueueTable } from './queue-table.tsx';
import type { Queue } from './queue.ts';

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
  readonly open: (reference: string) => void;
  readonly lastOpened: string | undefined;
  readonly clear: () => void;
}

/** The incidents of a view: a table where there is room, cards where there is not. */
export const QueueRows = ({ queue, page, now, open, lastOpened, clear }: QueueRowsProps) => {
  const styles = useStyles();
  const isWide = useIsWide();
  if (page.rows.length === 0) return <NoRows queue={queue} clear={clear} />;
  const Rows = isWide ? QueueTable : QueueCards;
  return (
    <>
      <Rows {...{ now, open, lastOpened }} rows={page.rows} view={queue.query.view} />
      <div className={styles.more}>
        <span>{desk.queue.shown(page.rows.length, page.total)}</span>
        {page.cursor !== undefined && (
          <Button onClick={queue.showMore}>{desk.queue.showMore}</Button>
        )}
      </div>
    </>
  );
};

const NoRows = ({ queue, clear }: { readonly queue: Queue; readonly clear: () => void }) => {
  const { view, level, search } = queue.query;
  if (level !== undefined || search !== undefined) {
    const { title, text, clear: label } = desk.empty.filtered;
    return (
      <FullPageNote within title={title} icon={<SearchRegular />} action={{ label, press: clear }}>
        {text}
      </FullPageNote>
    );
  }
  return (
    <FullPageNote within title={desk.empty[view].title} icon={<CheckmarkCircleRegular />}>
      {desk.empty[view].text}
    </FullPageNote>
  );
};
