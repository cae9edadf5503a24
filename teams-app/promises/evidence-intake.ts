/** Files that have come, and files that find their incident: state, trail and fingerprint together. */
import type { IncidentEvidence } from '../domain/evidence/evidence.ts';
import { evidenceAdded } from '../domain/evidence/evidence-trail.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { EvidencePromises, KeptEvidence, Measured, Received, Seal } from '../ports.ts';
import { hiddenIn, keptIn, placedRows, rowOf } from './evidence-rows.ts';
import type { PlacedRow } from './evidence-rows.ts';
import { findIncident, replaceIncident } from './incident-rows.ts';
import type { Store } from './store.ts';
import type { Db } from './tables.ts';
import { appendEntries } from './trail.ts';

export type Arrived = Measured & { readonly fileType: string };

/** A fingerprint that only this hub can make: the store alone tells nobody which files it has had. */
const contentOf = (seal: Seal, sha256: string): string => seal.sign(`content ${sha256}`);

/** A file with the same bytes: of this incident, or of this person where it belongs to none. */
const sameContent = (
  db: Db,
  row: Pick<PlacedRow, 'key' | 'from_key'>,
  reference: string | null,
  content: string,
): Promise<PlacedRow | undefined> => {
  const others = placedRows(db).where('content', '=', content).where('key', '!=', row.key);
  return (
    reference === null
      ? others.where('evidence.reference', 'is', null).where('from_key', '=', row.from_key)
      : others.where('evidence.reference', '=', reference)
  ).executeTakeFirst();
};

/** The page of an incident that is open shows something new: whoever looks at it is to see it. */
const noteOn = async (db: Db, reference: string): Promise<void> => {
  const incident = await findIncident(db, reference);
  if (incident !== undefined)
    await replaceIncident(db, incident, { ...incident, version: incident.version + 1 });
};

const belonging = (kept: KeptEvidence, reference: string): IncidentEvidence => {
  const { key, originalName, receivedAt, from, fromKey, fileType, size, sha256 } = kept;
  if (fileType === undefined || size === undefined || sha256 === undefined)
    throw new TypeError('A file that is here has no fingerprint');
  return { key, originalName, receivedAt, from, fromKey, fileType, size, sha256, reference };
};

const noteAdded = async (
  store: Store,
  db: Db,
  row: PlacedRow,
  reference: string,
): Promise<void> => {
  const now = store.clock.now();
  const draft = evidenceAdded(belonging(keptIn(row, store.seal), reference), now);
  await appendEntries(db, store.seal, [draft], now);
};

/** The same bytes once more: the first stays; of this one only what its sender is still to be told. */
const dropDouble = async (db: Db, row: PlacedRow): Promise<void> => {
  if (row.word === null) {
    await db.deleteFrom('evidence').where('key', '=', row.key).execute();
    return;
  }
  await db
    .updateTable('evidence')
    .set({ state: 'filed', content: null, next_at: null })
    .where('key', '=', row.key)
    .execute();
};

const sayNow = (row: PlacedRow, now: Instant): { word_at: Instant | null } => ({
  word_at: row.word === null ? null : now,
});

const arrive = async (store: Store, db: Db, row: PlacedRow, as: Arrived): Promise<void> => {
  const { source: _source, ...known } = hiddenIn(row, store.seal);
  const now = store.clock.now();
  await db
    .updateTable('evidence')
    .set({
      state: row.reference === null ? 'waiting' : 'being-filed',
      content: contentOf(store.seal, as.sha256),
      sealed: store.seal.seal(
        JSON.stringify({ ...known, sha256: as.sha256, fileType: as.fileType }),
      ),
      size: as.size,
      next_at: row.reference === null ? null : now,
      attempts: 0,
      claimed_by: null,
      claimed_until: null,
      ...sayNow(row, now),
    })
    .where('key', '=', row.key)
    .execute();
};

const mustFind = async (db: Db, key: string): Promise<PlacedRow> => {
  const row = await rowOf(db, key);
  if (row === undefined) throw new TypeError('A file has gone while it was being kept');
  return row;
};

/** See EvidencePromises.received. */
export const receivedIn =
  (store: Store) =>
  (key: string, as: Arrived): Promise<Received | undefined> =>
    store.write(async (db) => {
      const row = await rowOf(db, key);
      if (row?.state !== 'arriving') return undefined;
      const content = contentOf(store.seal, as.sha256);
      const same = await sameContent(db, row, row.reference, content);
      if (same !== undefined) {
        await arrive(store, db, row, as);
        await dropDouble(db, { ...row, content });
        return { evidence: keptIn(same, store.seal), isNew: false };
      }
      await arrive(store, db, row, as);
      const here = await mustFind(db, key);
      if (here.reference !== null) {
        await noteAdded(store, db, here, here.reference);
        await noteOn(db, here.reference);
      }
      return { evidence: keptIn(here, store.seal), isNew: true };
    });

const joinOne = async (
  store: Store,
  db: Db,
  row: PlacedRow,
  reference: string,
): Promise<KeptEvidence> => {
  const same =
    row.content === null ? undefined : await sameContent(db, row, reference, row.content);
  if (same !== undefined) {
    await dropDouble(db, row);
    return keptIn(same, store.seal);
  }
  const isHere = row.state === 'waiting';
  await db
    .updateTable('evidence')
    .set({
      reference,
      ...(isHere ? { state: 'being-filed', next_at: store.clock.now() } : {}),
    })
    .where('key', '=', row.key)
    .execute();
  const joined = await mustFind(db, row.key);
  if (isHere) await noteAdded(store, db, joined, reference);
  return keptIn(joined, store.seal);
};

/** Files of this person that belong to no incident yet find this one, within a transaction of the caller. */
export const joinWithin = async (
  store: Store,
  db: Db,
  { person, reference }: { readonly person: string; readonly reference: string },
  only?: readonly string[],
): Promise<readonly KeptEvidence[]> => {
  const rows = await placedRows(db)
    .where('from_key', '=', person)
    .where('evidence.reference', 'is', null)
    .where('state', 'in', ['arriving', 'waiting'])
    .orderBy('received_at')
    .execute();
  const joined: KeptEvidence[] = [];
  for (const row of rows)
    if (only === undefined || only.includes(row.key))
      joined.push(await joinOne(store, db, row, reference));
  return joined;
};

/** See EvidencePromises.join. */
export const joinIn =
  (store: Store): EvidencePromises['join'] =>
  (person, reference, only) =>
    store.write(async (db) => {
      const joined = await joinWithin(store, db, { person, reference }, only);
      if (joined.length > 0) await noteOn(db, reference);
      return joined;
    });
