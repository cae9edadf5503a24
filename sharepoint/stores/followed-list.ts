/** Lists brought up to date by delta. */
import { isRefused } from '#core/graph/graph-refusal.ts';
import type { KeptRow, RecordedItem } from '#core/ports.ts';
import type { DeltaPage, ListStore } from './list-store.ts';
import { ownWrites } from './own-writes.ts';
import type { Site } from './which-site.ts';

/** A list on one of the sites, as it is brought up to date. */
export interface Followed {
  readonly site: Site;
  readonly list: string;
  /** Reads what has changed (1 resource unit where nothing has). Throws as Graph does; what is known stays. */
  refresh(): Promise<void>;
}

/** One page of what a reading brings. */
export interface News<Row> extends Omit<DeltaPage<Row>, 'next'> {
  /** The whole list is read again: what no page of this reading names is gone. */
  readonly whole: boolean;
  /** The first page of a reading of the whole list. */
  readonly first: boolean;
}

/** Reads what has changed. Calls at the same time share one reading. */
export type Follower = () => Promise<void>;

/**
 * Follows a list by its delta link, page by page, and keeps nothing but where it is. Where a reading
 * breaks off the next call goes on with the page that is missing; where Graph has forgotten the link
 * (410) all is read again.
 */
export const followerOf = <Row, K extends keyof Row & string>(
  store: ListStore<Row>,
  keys: readonly K[],
  take: (news: News<Pick<Row, K>>) => void,
): Follower => {
  let from: string | undefined;
  let whole = true;
  let running: Promise<void> | undefined;

  const readOn = async (): Promise<void> => {
    for (;;) {
      const { next, ...page } = await store.changes(from, keys);
      take({ ...page, whole, first: from === undefined });
      from = next;
      if (!page.last) continue;
      whole = false;
      return;
    }
  };
  const read = async (): Promise<void> => {
    const begunAt = from;
    try {
      await readOn();
    } catch (error) {
      if (begunAt === undefined || !isRefused(error, 'gone', 'invalid')) throw error;
      [from, whole] = [undefined, true];
      await readOn();
    }
  };
  return () => {
    running ??= read().finally(() => (running = undefined));
    return running;
  };
};

export interface FollowedList<Row> {
  /** Rows as last read, in the order of their item numbers; undefined before the first time. */
  rows(): readonly Row[] | undefined;
  /** The same with where each lies. */
  items(): readonly KeptRow<Row>[] | undefined;
  refresh(): Promise<void>;
  /** The hub has written this row, or with undefined removed it: shown at once, until a reading brings as much. */
  wrote(at: RecordedItem, row: Row | undefined): void;
}

/** A list with its rows in memory. They stay as they were until a reading has come to its end. */
export const followedList = <Row, K extends keyof Row & string>(
  store: ListStore<Row>,
  keys: readonly K[],
): FollowedList<Pick<Row, K>> => {
  type Kept = KeptRow<Pick<Row, K>>;
  type Rows = Map<string, Kept>;
  const own = ownWrites<Kept>();
  let known: Rows | undefined;
  let gathered: Rows = new Map();
  const take = ({ changed, removed, unreadable, ...page }: News<Pick<Row, K>>): void => {
    if (page.first) gathered = new Map();
    const rows = page.whole || known === undefined ? gathered : known;
    for (const id of removed) rows.delete(id);
    for (const { item } of unreadable) {
      const before = known?.get(item);
      if (before !== undefined) rows.set(item, before);
    }
    for (const { item, etag, row } of changed) rows.set(item, { item, etag, row });
    own.seen(changed, removed);
    if (!page.whole || !page.last) return;
    known = rows;
    gathered = new Map();
  };
  const items = (): readonly Kept[] | undefined =>
    known && own.over([...known.values()]).toSorted((a, b) => Number(a.item) - Number(b.item));
  return {
    rows: () => items()?.map(({ row }) => row),
    items,
    refresh: followerOf(store, keys, take),
    wrote: (at, row) => {
      own.wrote(at, row && { ...at, row });
    },
  };
};

/**
 * Refreshes several lists and hands on the news of each that could be read; then throws the first
 * problem, if there was one. What one list brought is not lost because another could not be read.
 */
export const refreshEach = async (lists: readonly (() => Promise<unknown>)[]): Promise<void> => {
  const ends = await Promise.allSettled(lists.map((refresh) => refresh()));
  const failed = ends.find((end) => end.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
};
