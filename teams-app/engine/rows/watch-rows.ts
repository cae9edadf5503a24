/** Hears which rows of the record somebody else than the hub has written or removed, until they are looked at. */
import type { IncidentRecord, ItemNews, ReadModel } from '../../ports.ts';

export interface Suspects {
  /** Rows that somebody else wrote last: their etags by their places. The reference too may have been changed. */
  readonly written: ReadonlyMap<string, string>;
  /** Places at which a row was, and is no more. */
  readonly removed: readonly string[];
}

export interface RowWatch {
  /** What was heard since the last time. */
  take(): Suspects;
  /** These could not be looked at now. */
  keep(suspects: Suspects): void;
}

/**
 * Listens from now on: what somebody did while the hub was down is heard when the whole record is read at
 * its start. Calls `nudge` when there is something to look at.
 */
export const watchRows = (
  readModel: Pick<ReadModel, 'onNews'>,
  { wrote }: Pick<IncidentRecord, 'wrote'>,
  nudge: () => void,
): RowWatch => {
  let written = new Map<string, string>();
  let removed = new Set<string>();
  const hear = (news: ItemNews): void => {
    for (const { item, etag, by } of news.changed) if (!wrote(by)) written.set(item, etag);
    for (const place of news.removed) removed.add(place);
    if (written.size + removed.size > 0) nudge();
  };
  readModel.onNews(hear);
  return {
    take: () => {
      const suspects = { written, removed: [...removed] };
      written = new Map();
      removed = new Set();
      return suspects;
    },
    keep: (suspects) => {
      for (const [item, etag] of suspects.written) if (!written.has(item)) written.set(item, etag);
      for (const place of suspects.removed) removed.add(place);
    },
  };
};
