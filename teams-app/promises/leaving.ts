/** Incidents that are over leave the store; incidents that only the record has come back into it. */
import type { AuditDraft } from '../domain/trail/audit.ts';
import type { Incident } from '../domain/incidents/incident.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { RecordedItem } from '../ports.ts';
import { staleCards } from './claims.ts';
import { deleteEvidenceOf, owesEvidence } from './evidence-rows.ts';
import { isGathering } from './gathered.ts';
import { lacksSomething, noteRecorded, requestFiling } from './filing-rows.ts';
import {
  deleteIncident,
  findEver,
  findIncident,
  insertAgain,
  insertIncident,
  isKnown,
  readableIn,
  withoutNames,
} from './incident-rows.ts';
import type { Store } from './store.ts';
import type { Db } from './tables.ts';
import { appendEntries } from './trail.ts';

const owesSomething = async (db: Db, reference: string): Promise<boolean> => {
  if ((await lacksSomething(db, reference)) || (await isGathering(db, reference))) return true;
  if (await owesEvidence(db, reference)) return true;
  const planned = await db
    .selectFrom('notices')
    .select('key')
    .where('reference', '=', reference)
    .where('state', '=', 'planned')
    .limit(1)
    .executeTakeFirst();
  if (planned !== undefined) return true;
  const stale = await staleCards(db)
    .select('notices.key')
    .where('notices.reference', '=', reference)
    .limit(1)
    .executeTakeFirst();
  return stale !== undefined;
};

const letOneGo = async (db: Db, incident: Incident): Promise<void> => {
  const { reference, submission } = incident;
  const left_as = JSON.stringify(withoutNames(incident));
  await db
    .updateTable('submissions')
    .set({ left_as })
    .where('submission', '=', submission)
    .execute();
  await db.deleteFrom('words').where('submission', '=', submission).execute();
  await deleteIncident(db, reference);
  await db.deleteFrom('notices').where('reference', '=', reference).execute();
  await deleteEvidenceOf(db, reference);
};

/** See Promises.letGo. */
export const letGoFrom =
  (store: Store) =>
  (closedBefore: Instant): Promise<number> =>
    store.write(async (db) => {
      const closed = await db
        .selectFrom('incidents')
        .select(['reference', 'state'])
        .where('open', '=', 0)
        .where('closed_at', '<=', closedBefore)
        .limit(100)
        .execute();
      let left = 0;
      for (const incident of closed.map(readableIn)) {
        if (incident === undefined || (await owesSomething(db, incident.reference))) continue;
        await letOneGo(db, incident);
        left += 1;
      }
      return left;
    });

/** See Promises.adopt. The trail goes on from the record, whose end is asked at the first filing. */
export const adoptInto =
  (store: Store) =>
  (
    incident: Incident,
    recordedAs: RecordedItem,
    entries: readonly AuditDraft[] = [],
  ): Promise<boolean> =>
    store.write(async (db) => {
      if (await isKnown(db, incident.reference)) return false;
      await insertIncident(db, incident);
      await noteRecorded(db, incident.reference, incident.version, recordedAs);
      await appendEntries(db, store.seal, entries, store.clock.now());
      return true;
    });

const isRecorded = async (db: Db, reference: string): Promise<boolean> =>
  (await db
    .selectFrom('filings')
    .select('item')
    .where('reference', '=', reference)
    .where('item', 'is not', null)
    .executeTakeFirst()) !== undefined;

/** See Promises.recall. Its row is written once more, so that it does not leave again at once. */
export const recallInto =
  (store: Store) =>
  (incident: Incident, recordedAs: RecordedItem): Promise<void> =>
    store.write(async (db) => {
      const { reference } = incident;
      if ((await findIncident(db, reference)) !== undefined) return;
      const earlier = await findEver(db, reference);
      const version = (earlier?.version ?? 0) + 1;
      const back = { ...incident, version, faceVersion: version };
      await (earlier === undefined ? insertIncident(db, back) : insertAgain(db, back));
      if (!(await isRecorded(db, reference))) await noteRecorded(db, reference, 0, recordedAs);
      await requestFiling(db, reference, store.clock.now());
    });
