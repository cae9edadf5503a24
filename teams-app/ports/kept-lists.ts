/** Lists of the hub that are small enough to be kept whole in memory: courses, cafés, assessments. Never incidents. */
import type { ItemOf, ListDefinition } from '#schema/define-list.ts';
import type { RecordedItem } from './record.ts';

/** A row, and where it lies. */
export interface KeptRow<Row> extends RecordedItem {
  readonly row: Row;
}

/** Columns to write; null empties one, and one that is absent stays as it is. */
export type RowChanges<Row> = { readonly [K in keyof Row]?: Row[K] | null };

/** Somebody has changed or removed the row since it was read. Nothing was written. */
export class RowChanged extends Error {
  override readonly name = 'RowChanged';
}

/**
 * One list. Every method but `rows` throws RecordUnavailable where SharePoint does not answer. What is written
 * shows in `rows` at once.
 */
export interface KeptList<Row> {
  /** As last read or written, in the order in which they were made; undefined while the list was never read. */
  rows(): readonly KeptRow<Row>[] | undefined;
  /** Reads what others have changed, so that a decision is made about the list as it is (1 resource unit). */
  refresh(): Promise<void>;
  /**
   * 2 resource units. Where the list has a unique column and a row with that value is there already (an answer
   * was lost on its way), gives that row as it stands.
   */
  add(row: Row): Promise<KeptRow<Row>>;
  /** Writes with If-Match. Throws RowChanged. */
  change(at: RecordedItem, changes: RowChanges<Row>): Promise<KeptRow<Row>>;
  /** With If-Match. Throws RowChanged; nothing happens where it is gone already. */
  remove(at: RecordedItem): Promise<void>;
}

export interface KeptLists {
  /** Throws a RangeError for a list that is not among sharepoint/lists/kept-lists.ts. */
  of<L extends ListDefinition>(list: L): KeptList<ItemOf<L>>;
}
