/** Lists brought up to date by delta. */
import { isRefused } from '#core/graph/graph-refusal.ts';
import type { Delta, ListStore } from './list-store.ts';

/** What one refresh has brought. */
export interface News<Row> extends Pick<Delta<Row>, 'changed' | 'removed'> {
  /** All was read again: what is not among `changed` is gone. */
  readonly whole: boolean;
}

/** Reads what has changed. Calls at the same time share one reading. */
export type Follower<Row> = () => Promise<News<Row>>;

/**
 * Follows a list by its delta link, and keeps nothing but that. Reads all again after Graph has
 * forgotten the link (410). Where it throws, the next call brings the same news.
 */
export const followerOf = <Row, K extends keyof Row & string>(
  store: ListStore<Row>,
  keys: readonly K[],
): Follower<Pick<Row, K>> => {
  let link: string | undefined;
  let running: Promise<News<Pick<Row, K>>> | undefined;

  const take = async (from: string | undefined): Promise<News<Pick<Row, K>>> => {
    const { changed, removed, link: next } = await store.changes(from, keys);
    link = next;
    return { changed, removed, whole: from === undefined };
  };
  const read = async (): Promise<News<Pick<Row, K>>> => {
    try {
      return await take(link);
    } catch (error) {
      if (!isRefused(error, 'gone')) throw error;
      return take(undefined);
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
  refresh(): Promise<void>;
}

/** A list with its rows in memory. They stay as they were where a refresh throws. */
export const followedList = <Row, K extends keyof Row & string>(
  store: ListStore<Row>,
  keys: readonly K[],
): FollowedList<Pick<Row, K>> => {
  const read = followerOf(store, keys);
  let known: Map<string, Pick<Row, K>> | undefined;
  return {
    rows: () =>
      known && [...known].sort(([a], [b]) => Number(a) - Number(b)).map(([_item, row]) => row),
    refresh: async () => {
      const { changed, removed, whole } = await read();
      if (whole || known === undefined) known = new Map();
      for (const id of removed) known.delete(id);
      for (const { item, row } of changed) known.set(item, row);
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
