/** Every incident of the store, read again only where it has changed: lists ask for all of them. */
import type { Incident } from '../domain/incident.ts';
import { readableIn } from './incident-rows.ts';
import type { Store } from './store.ts';
import type { Db } from './tables.ts';

interface Known {
  readonly version: number;
  /** Undefined where the row cannot be read. */
  readonly incident: Incident | undefined;
}

/** SQL databases limit the values of a statement. */
const rowsAtOnce = 500;

const read = async (db: Db, references: readonly string[]): Promise<Map<string, Known>> => {
  const found = new Map<string, Known>();
  for (let from = 0; from < references.length; from += rowsAtOnce) {
    const rows = await db
      .selectFrom('incidents')
      .select(['reference', 'version', 'state'])
      .where('reference', 'in', references.slice(from, from + rowsAtOnce))
      .execute();
    for (const row of rows)
      found.set(row.reference, { version: row.version, incident: readableIn(row) });
  }
  return found;
};

/**
 * The same objects, and the same array, while nothing has changed: versions tell, and the version of an
 * incident stays only where nothing but the time of the next look changes.
 */
export const liveIn = (store: Store): (() => Promise<readonly Incident[]>) => {
  let known = new Map<string, Known>();
  let all: readonly Incident[] = [];
  let seen = '';
  return () =>
    store.read(async (db) => {
      const mark = await store.mark(db);
      if (mark === seen) return all;
      seen = '';
      const now = await db.selectFrom('incidents').select(['reference', 'version']).execute();
      const stale = now.filter((row) => known.get(row.reference)?.version !== row.version);
      if (stale.length === 0 && now.length === known.size) {
        seen = mark;
        return all;
      }
      const fresh = await read(
        db,
        stale.map((row) => row.reference),
      );
      known = new Map(
        now.flatMap(({ reference }) => {
          const one = fresh.get(reference) ?? known.get(reference);
          return one === undefined ? [] : [[reference, one]];
        }),
      );
      all = [...known.values()].flatMap(({ incident }) => incident ?? []);
      seen = mark;
      return all;
    });
};
