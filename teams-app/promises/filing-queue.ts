/** The queue of what the record still lacks. */
import type { Report } from '../domain/incidents/report.ts';
import { addSeconds } from '../domain/time/instant.ts';
import type { Filing, FilingQueue, Seal } from '../ports.ts';
import { claimFilings, claimSeconds } from './claims.ts';
import { lacksSomething, noteCleared, noteMoved, noteRecorded } from './filing-rows.ts';
import { incidentIn } from './incident-rows.ts';
import type { Store } from './store.ts';
import { StoreUnavailable } from '../ports.ts';
import type { Db, FilingsTable } from './tables.ts';
import { appendEntries, continueTrail, deleteEntries, entriesOf, isTrailUnknown } from './trail.ts';

const entriesAtOnce = 200;

/** The report's words while they are here. */
export const reportOf = async (
  db: Db,
  seal: Seal,
  reference: string,
): Promise<Report | undefined> => {
  const row = await db
    .selectFrom('reports')
    .select('sealed')
    .where('reference', '=', reference)
    .executeTakeFirst();
  return row === undefined ? undefined : (JSON.parse(seal.open(row.sealed)) as Report);
};

const filingOf = async (db: Db, seal: Seal, row: FilingsTable): Promise<Filing> => {
  const { reference } = row;
  const found = await db
    .selectFrom('incidents')
    .select(['reference', 'state'])
    .where('reference', '=', reference)
    .executeTakeFirst();
  const incident = found === undefined ? undefined : incidentIn(found);
  const report = await reportOf(db, seal, reference);
  const entries = await entriesOf(db, seal, reference, entriesAtOnce);
  const reason = entries.findLast(
    ({ action }) => action === 'closed' || action === 'stood-down',
  )?.detail;
  return {
    reference,
    ...(incident === undefined ? {} : { incident }),
    ...(report === undefined ? {} : { report }),
    ...(row.item === null || row.etag === null
      ? {}
      : { recorded: { item: row.item, etag: row.etag } }),
    recordedVersion: row.recorded_version,
    ...(row.moving_from === null ? {} : { movingFrom: row.moving_from }),
    ...(reason === undefined ? {} : { closeReason: reason }),
    entries,
    trailUnknown: await isTrailUnknown(db, reference),
    attempts: row.attempts - 1,
  };
};

/** A filing that cannot be read is handed out as such, so that it alarms and holds up no other. */
const readFiling = async (store: Store, row: FilingsTable): Promise<Filing> => {
  try {
    return await store.read((db) => filingOf(db, store.seal, row));
  } catch (problem) {
    if (problem instanceof StoreUnavailable) throw problem;
    const { reference, recorded_version: recordedVersion, attempts } = row;
    const unreadable = problem instanceof Error ? problem.message : 'unknown';
    const nothing = { entries: [], trailUnknown: false, attempts: attempts - 1 };
    return { reference, recordedVersion, unreadable, ...nothing };
  }
};

/** The filings of a store. */
export const filingQueueOn = (store: Store): FilingQueue => ({
  claim: async (sweeper, now, limit) => {
    const until = addSeconds(now, claimSeconds);
    const rows = await store.write((db) => claimFilings(db, { sweeper, now, until, limit }));
    const filings: Filing[] = [];
    for (const row of rows) filings.push(await readFiling(store, row));
    return filings;
  },
  continueFrom: (reference, last) =>
    store.write(async (db) => {
      await continueTrail(db, store.seal, reference, last);
      return entriesOf(db, store.seal, reference, entriesAtOnce);
    }),
  recorded: (reference, version, as) =>
    store.write(async (db) => {
      await noteRecorded(db, reference, version, as);
      await db.deleteFrom('reports').where('reference', '=', reference).execute();
    }),
  moved: (reference, version, to, from) =>
    store.write((db) => noteMoved(db, reference, version, to, from)),
  cleared: (reference, entry) =>
    store.write(async (db) => {
      if (await noteCleared(db, reference))
        await appendEntries(db, store.seal, [entry], store.clock.now());
    }),
  entriesFiled: (keys) => store.write((db) => deleteEntries(db, keys)),
  done: (reference, sweeper) =>
    store.write(async (db) => {
      const more = await lacksSomething(db, reference);
      await db
        .updateTable('filings')
        .set({ file_at: more ? store.clock.now() : null, attempts: 0, why: null })
        .set({ claimed_by: null, claimed_until: null })
        .where('reference', '=', reference)
        .where('claimed_by', '=', sweeper)
        .execute();
    }),
  later: (reference, at, why, outcome = 'unknown') =>
    store.write(async (db) => {
      const undone = outcome === 'not-done' ? 1 : 0;
      await db
        .updateTable('filings')
        .set((row) => ({ attempts: row('attempts', '-', undone) }))
        .set({ file_at: at, why, claimed_by: null, claimed_until: null })
        .where('reference', '=', reference)
        .execute();
    }),
});
