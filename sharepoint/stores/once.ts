/** Rows that are written once, whatever replies are lost, and changed only where nobody came between. */
import { isRefused } from '#core/graph/graph-refusal.ts';
import { RowGone } from '#core/ports.ts';
import type { RecordedItem } from '#core/ports.ts';
import type { Changes } from './item-fields.ts';
import type { ListStore } from './list-store.ts';

/**
 * SharePoint's answer to a value that must be unique and is not is told apart from other refusals by
 * looking whether the row is there: its status is not documented.
 */
export const orThere = async <T>(
  create: () => Promise<T>,
  there: () => Promise<T | undefined>,
): Promise<T> => {
  try {
    return await create();
  } catch (error) {
    if (!isRefused(error, 'invalid', 'conflict')) throw error;
    const found = await there();
    if (found === undefined) throw error;
    return found;
  }
};

/** Whoever writes a row again and again must not hold up the others for ever. */
const mostTries = 6;

type AskAgain<Row> = (newer: RecordedItem) => Promise<Changes<Row> | undefined>;

/**
 * Writes with If-Match; after each 412 reads the row and writes on the newer one what `again` says. Where
 * it says nothing, gives the row as it stands. Throws RowGone, and the refusal after six writers in between.
 */
export const changeAgain = async <Row>(
  store: ListStore<Row>,
  recorded: RecordedItem,
  changes: Changes<Row>,
  again: AskAgain<Row>,
): Promise<RecordedItem> => {
  let [at, wanted] = [recorded, changes];
  for (let left = mostTries; ; left -= 1) {
    try {
      return await store.change(at, wanted);
    } catch (error) {
      if (isRefused(error, 'not-found')) throw new RowGone('The row is not there');
      if (!isRefused(error, 'changed') || left === 1) throw error;
    }
    const newer = await store.item(recorded.item);
    if (newer === undefined) throw new RowGone('The row is not there');
    const next = await again(newer);
    if (next === undefined) return { item: newer.item, etag: newer.etag };
    [at, wanted] = [newer, next];
  }
};
