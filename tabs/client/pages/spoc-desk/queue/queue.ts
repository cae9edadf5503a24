/** The queue as it is asked for and kept fresh: as many pages as were shown, read again each time. */
import { done } from '#core/domain/refusal.ts';
import type { Result } from '#core/domain/refusal.ts';
import type { DeskPage, DeskRow, DeskView } from '#core/use-cases/views.ts';
import type { Level } from '#lists/incidents.ts';
import { call } from '../../../api.ts';
import { createPoller } from '../../../poller.ts';
import type { Polled, Poller } from '../../../poller.ts';

export interface QueueQuery {
  readonly view: DeskView;
  readonly level?: Level;
  readonly search?: string;
}

export type Counts = Readonly<Record<DeskView, number>>;

export interface Queue extends Poller<DeskPage> {
  readonly query: QueueQuery;
  /** How many there are in each view, as far as is known. */
  readonly counts: () => Counts | undefined;
  /** Whether this answers the question before: it is shown until the first answer to this one is there. */
  readonly isOlder: (page: DeskPage) => boolean;
  /** Brings one page more, and keeps it current from then on. */
  readonly loadMore: () => void;
  readonly isLoadingMore: () => boolean;
}

/** What is known from the question before. */
export interface Before {
  readonly counts?: Counts | undefined;
  /** Shown until the first answer is there. */
  readonly polled?: Polled<DeskPage> | undefined;
}

const everyMilliseconds = 15_000;

export const createQueue = (query: QueueQuery, before: Before = {}): Queue => {
  const older = before.polled?.value;
  let pages = 1;
  let wantsMore = false;
  const load = async (): Promise<Result<DeskPage>> => {
    const shown = poller.snapshot().value;
    if (!wantsMore || shown === undefined || shown === older) return loadPages(query, pages);
    const longer = await withNextPage(query, shown);
    wantsMore = false;
    if (longer.ok) pages += 1;
    return longer;
  };
  const poller = createPoller(load, everyMilliseconds, before.polled);
  return {
    ...poller,
    query,
    counts: () => poller.snapshot().value?.counts ?? before.counts,
    isOlder: (page) => page === older,
    isLoadingMore: () => wantsMore,
    loadMore: () => {
      wantsMore = true;
      poller.refresh();
    },
  };
};

const loadPages = async (query: QueueQuery, pages: number): Promise<Result<DeskPage>> => {
  const first = await call('list-incidents', query);
  if (!first.ok) return first;
  let whole = first.value;
  for (let page = 1; page < pages; page += 1) {
    const longer = await withNextPage(query, whole);
    if (!longer.ok) return longer;
    whole = longer.value;
  }
  return done(whole);
};

/** The page after `shown` joined to it; `shown` itself where it is the last. */
const withNextPage = async (query: QueueQuery, shown: DeskPage): Promise<Result<DeskPage>> => {
  if (shown.cursor === undefined) return done(shown);
  const next = await call('list-incidents', { ...query, cursor: shown.cursor });
  return next.ok ? done({ ...next.value, rows: joined(shown.rows, next.value.rows) }) : next;
};

/** A row that moved from one page to the next between two calls is shown once. */
const joined = (rows: readonly DeskRow[], more: readonly DeskRow[]): readonly DeskRow[] => {
  const shown = new Set(rows.map((row) => row.reference));
  return [...rows, ...more.filter((row) => !shown.has(row.reference))];
};
