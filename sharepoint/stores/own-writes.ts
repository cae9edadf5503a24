/** Rows that the hub has just written, laid over what it last read: a reading may still show what was before. */
import type { RecordedItem } from '#core/ports.ts';

export interface OwnWrites<Row extends RecordedItem> {
  /** The row as it stands now; undefined: it is gone. */
  wrote(at: RecordedItem, row: Row | undefined): void;
  /** A reading brought these: what is as new as the hub's own write takes its place. */
  seen(changed: readonly RecordedItem[], removed: readonly string[]): void;
  /** The rows with the hub's own writes among them. */
  over(rows: readonly Row[]): readonly Row[];
}

/** The number of an item's version, which every write raises: "guid,3" (platform-facts A2). */
const versionOf = (etag: string): number => Number(/,(\d+)"?$/.exec(etag)?.[1] ?? Number.NaN);

/** A version that cannot be read counts as new: then what SharePoint says stands. */
const isOlder = (read: string, written: string): boolean => versionOf(read) < versionOf(written);

/** Nothing is written at first. */
export const ownWrites = <Row extends RecordedItem>(): OwnWrites<Row> => {
  const own = new Map<string, { readonly etag: string; readonly row: Row | undefined }>();
  return {
    wrote: ({ item, etag }, row) => void own.set(item, { etag, row }),
    seen: (changed, removed) => {
      for (const item of removed) own.delete(item);
      for (const { item, etag } of changed) {
        const written = own.get(item);
        const isStill = written === undefined || written.row === undefined;
        if (!isStill && !isOlder(etag, written.etag)) own.delete(item);
      }
    },
    over: (rows) => [
      ...rows.filter(({ item }) => !own.has(item)),
      ...[...own.values()].flatMap(({ row }) => row ?? []),
    ],
  };
};
