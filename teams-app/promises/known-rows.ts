/** What the hub knows of its rows in SharePoint, and the alarms that were raised about them. */
import type { KnownRows } from '../ports.ts';
import { requestFiling } from './filing-rows.ts';
import { findEver, findIncident, replaceIncident } from './incident-rows.ts';
import { insertNotices } from './notice-rows.ts';
import type { Store } from './store.ts';
import type { Db } from './tables.ts';
import { appendEntries } from './trail.ts';

/** SQL databases limit the values of a statement. */
const atOnce = 500;

const knownIn = async (
  db: Db,
  references: readonly string[],
): Promise<Awaited<ReturnType<KnownRows['known']>>> => {
  const known = new Map<string, { item: string; etag: string; version: number }>();
  for (let from = 0; from < references.length; from += atOnce) {
    const rows = await db
      .selectFrom('filings')
      .select(['reference', 'item', 'etag', 'recorded_version'])
      .where('reference', 'in', references.slice(from, from + atOnce))
      .execute();
    for (const { reference, item, etag, recorded_version: version } of rows)
      if (item !== null && etag !== null) known.set(reference, { item, etag, version });
  }
  return known;
};

const referencesAt = async (
  db: Db,
  places: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const found = new Map<string, string>();
  for (let from = 0; from < places.length; from += atOnce) {
    const rows = await db
      .selectFrom('filings')
      .select(['item', 'reference'])
      .where('item', 'in', places.slice(from, from + atOnce))
      .execute();
    for (const { item, reference } of rows) if (item !== null) found.set(item, reference);
  }
  return found;
};

/** True where the key is new. */
const noteAlarm = async (db: Db, key: string, reference: string, at: string): Promise<boolean> => {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('row_alarms')
    .values({ key, reference, at })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows !== undefined && numInsertedOrUpdatedRows > 0n;
};

const raiseOn =
  (store: Store): KnownRows['raise'] =>
  (key, reference, say) =>
    store.write(async (db) => {
      const now = store.clock.now();
      if (!(await noteAlarm(db, key, reference, now))) return false;
      const live = await findIncident(db, reference);
      const { entries, notices } = say(live ?? (await findEver(db, reference)));
      await appendEntries(db, store.seal, entries, now);
      await insertNotices(db, store.seal, notices);
      if (live === undefined) return true;
      await replaceIncident(db, live, { ...live, version: live.version + 1 });
      await requestFiling(db, reference, now);
      return true;
    });

/** The known rows of a store. */
export const knownRowsOn = (store: Store): KnownRows => ({
  known: (references) => store.read((db) => knownIn(db, references)),
  at: (places) => store.read((db) => referencesAt(db, places)),
  lookedAt: (reference, before, as) =>
    store.write(async (db) => {
      await db
        .updateTable('filings')
        .set({ etag: as.etag })
        .where('reference', '=', reference)
        .where('item', '=', as.item)
        .where('etag', '=', before)
        .execute();
    }),
  raise: raiseOn(store),
});
