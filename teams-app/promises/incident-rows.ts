/** Incidents in and out of their table. */
import type { Incident } from '../domain/incidents/incident.ts';
import { isOpen } from '../domain/incidents/incident.ts';
import type { Db } from './tables.ts';
import { Raced } from './store.ts';

/** The incident in a row. Throws where the row cannot be read: that incident alarms, the others go on. */
export const incidentIn = (row: {
  readonly reference: string;
  readonly state: string;
}): Incident => {
  const incident = JSON.parse(row.state) as Incident;
  if (incident.reference !== row.reference || !Array.isArray(incident.ladder.rungs))
    throw new TypeError(`The incident ${row.reference} cannot be read from its row`);
  return incident;
};

/** The incident, if its row can be read. */
export const readableIn = (row: { reference: string; state: string }): Incident | undefined => {
  try {
    return incidentIn(row);
  } catch {
    return undefined;
  }
};

/** The number of a change. Whoever takes one holds it until the transaction ends: numbers come in order. */
const nextChange = async (db: Db): Promise<number> => {
  const { changed } = await db
    .updateTable('marks')
    .set((row) => ({ changed: row('changed', '+', 1) }))
    .returning('changed')
    .executeTakeFirstOrThrow();
  return changed;
};

/** Takes it out of the table of incidents. */
export const deleteIncident = async (db: Db, reference: string): Promise<void> => {
  await db
    .updateTable('marks')
    .set((row) => ({ departed: row('departed', '+', 1) }))
    .execute();
  await db.deleteFrom('incidents').where('reference', '=', reference).execute();
};

const columnsOf = (incident: Incident) => ({
  open: isOpen(incident) ? 1 : 0,
  version: incident.version,
  face_version: incident.faceVersion,
  wake_at: incident.wakeAt,
  closed_at: incident.closedAt ?? null,
  state: JSON.stringify(incident),
});

export const findIncident = async (db: Db, reference: string): Promise<Incident | undefined> => {
  const row = await db
    .selectFrom('incidents')
    .select(['reference', 'state'])
    .where('reference', '=', reference)
    .executeTakeFirst();
  return row === undefined ? undefined : incidentIn(row);
};

export const insertIncident = async (db: Db, incident: Incident): Promise<void> => {
  const { reference, submission } = incident;
  await db.insertInto('submissions').values({ submission, reference, left_as: null }).execute();
  await insertAgain(db, incident);
};

/** The incident of a submission that is known. */
export const insertAgain = async (db: Db, incident: Incident): Promise<void> => {
  const { reference, submission } = incident;
  await db
    .insertInto('incidents')
    .values({ reference, submission, ...columnsOf(incident), changed: await nextChange(db) })
    .execute();
};

/** Compare-and-set: throws Raced where the row is no longer at `before`. */
export const replaceIncident = async (db: Db, before: Incident, after: Incident): Promise<void> => {
  const shows = after.version !== before.version;
  const { numUpdatedRows } = await db
    .updateTable('incidents')
    .set({ ...columnsOf(after), ...(shows ? { changed: await nextChange(db) } : {}) })
    .where('reference', '=', before.reference)
    .where('version', '=', before.version)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) throw new Raced();
};

/** What is kept of an incident that has left: enough to answer a late delivery of its card. */
export const withoutNames = (incident: Incident): Incident => {
  const { owner: _owner, ...rest } = incident;
  return { ...rest, reporter: '', ward: '' };
};

/** The incident of a submission, though it may have left. */
export const findBySubmission = async (
  db: Db,
  submission: string,
): Promise<Incident | undefined> => {
  const row = await db
    .selectFrom('submissions')
    .leftJoin('incidents', 'incidents.reference', 'submissions.reference')
    .select(['submissions.reference', 'submissions.left_as', 'incidents.state'])
    .where('submissions.submission', '=', submission)
    .executeTakeFirst();
  const state = row?.state ?? row?.left_as;
  if (row === undefined || state === null || state === undefined) return undefined;
  return incidentIn({ reference: row.reference, state });
};

/** The incident of a reference; of one that has left, without names. */
export const findEver = async (db: Db, reference: string): Promise<Incident | undefined> => {
  const row = await db
    .selectFrom('submissions')
    .select('submission')
    .where('reference', '=', reference)
    .executeTakeFirst();
  return row === undefined ? undefined : findBySubmission(db, row.submission);
};

/** Whether this reference was ever here. */
export const isKnown = async (db: Db, reference: string): Promise<boolean> =>
  (await db
    .selectFrom('submissions')
    .select('reference')
    .where('reference', '=', reference)
    .executeTakeFirst()) !== undefined;
