/** A list kept in memory and brought up to date by delta. */
import { isRefused } from '#core/graph/graph-refusal.ts';
import type { ListStore, Stored } from './list-store.ts';

export interface FollowedList<Row> {
  /** Rows as last read, in the order of their item numbers. */
  rows(): readonly Stored<Row>[];
  /** Reads what has changed; true where something had. Calls at the same time share one reading. */
  refresh(): Promise<boolean>;
}

/**
 * Follows a list. What is in memory stays as it was where a refresh throws, and while everything is
 * read again after Graph has forgotten the delta link (410).
 */
export const followedList = <Row, K extends keyof Row & string>(
  store: ListStore<Row>,
  keys: readonly K[],
): FollowedList<Pick<Row, K>> => {
  let known = new Map<string, Stored<Pick<Row, K>>>();
  let inOrder: readonly Stored<Pick<Row, K>>[] = [];
  let link: string | undefined;
  let running: Promise<boolean> | undefined;

  const take = async (from: string | undefined): Promise<boolean> => {
    const delta = await store.changes(from, keys);
    const next = from === undefined ? new Map<string, Stored<Pick<Row, K>>>() : known;
    for (const id of delta.removed) next.delete(id);
    for (const stored of delta.changed) next.set(stored.item, stored);
    link = delta.link;
    known = next;
    if (from !== undefined && delta.changed.length + delta.removed.length === 0) return false;
    inOrder = [...next.values()].sort((a, b) => Number(a.item) - Number(b.item));
    return true;
  };
  const read = async (): Promise<boolean> => {
    try {
      return await take(link);
    } catch (error) {
      if (!isRefused(error, 'gone')) throw error;
      return take(undefined);
    }
  };
  return {
    rows: () => inOrder,
    refresh: () => {
      running ??= read().finally(() => (running = undefined));
      return running;
    },
  };
};
