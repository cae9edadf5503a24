/** Takes a report: everything that must follow from it, in one transaction. */
import type { AuditDraft } from '../domain/trail/audit.ts';
import type { Incident } from '../domain/incidents/incident.ts';
import type { AcceptedReport, Seal } from '../ports.ts';
import { joinWithin } from './evidence-intake.ts';
import { requestFiling } from './filing-rows.ts';
import { gather, receivedKey } from './gathered.ts';
import { findBySubmission, insertIncident } from './incident-rows.ts';
import { insertNotices } from './notice-rows.ts';
import type { Store } from './store.ts';
import type { Db } from './tables.ts';
import { appendEntries, beginTrail } from './trail.ts';

/** The same words give the same text, in whatever order the fields came. */
const wordsOf = ({ report }: AcceptedReport): string =>
  JSON.stringify(Object.entries(report).sort());

/** Whether these words come for the first time under this submission. Keyed, so that nobody can guess at them. */
const areNew = async (db: Db, seal: Seal, accepted: AcceptedReport): Promise<boolean> => {
  const digest = seal.sign(wordsOf(accepted));
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('words')
    .values({ submission: accepted.incident.submission, digest })
    .onConflict((conflict) => conflict.columns(['submission', 'digest']).doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows !== undefined && numInsertedOrUpdatedRows > 0n;
};

/** SharePoint's column for an entry's detail ends at 60,000 characters; a report can be longer. */
const partLength = 50_000;

const otherWords = (known: Incident, accepted: AcceptedReport): AuditDraft[] => {
  const text = JSON.stringify(accepted.report);
  const parts = Math.ceil(text.length / partLength);
  return Array.from({ length: parts }, (_, part) => ({
    reference: known.reference,
    at: accepted.incident.receivedAt,
    action: 'report-sent-again',
    actor: accepted.incident.reporter,
    actorKey: accepted.incident.reporterKey,
    detail: text.slice(part * partLength, (part + 1) * partLength),
    shared: false,
  }));
};

const takeNew = async (db: Db, seal: Seal, accepted: AcceptedReport): Promise<void> => {
  const { incident, report, entry, notices } = accepted;
  const { reference, receivedAt } = incident;
  await insertIncident(db, incident);
  await areNew(db, seal, accepted);
  await db
    .insertInto('reports')
    .values({ reference, sealed: seal.seal(JSON.stringify(report)) })
    .execute();
  await beginTrail(db, reference);
  await requestFiling(db, reference, receivedAt);
  await gather(db, seal, receivedKey(reference), entry);
  await insertNotices(db, seal, notices);
};

/** Takes a report within a transaction: one submission, one incident (invariant 2), however often and with whatever words it comes. */
export const acceptWithin = async (
  store: Store,
  db: Db,
  accepted: AcceptedReport,
): Promise<{ incident: Incident; isNew: boolean }> => {
  const known = await findBySubmission(db, accepted.incident.submission);
  if (known === undefined) {
    await takeNew(db, store.seal, accepted);
    const { reporterKey: person, reference } = accepted.incident;
    await joinWithin(store, db, { person, reference });
    return { incident: accepted.incident, isNew: true };
  }
  if (await areNew(db, store.seal, accepted))
    await appendEntries(db, store.seal, otherWords(known, accepted), store.clock.now());
  return { incident: known, isNew: false };
};

/** Takes a report in a transaction of its own. */
export const acceptIn =
  (store: Store) =>
  (accepted: AcceptedReport): Promise<{ incident: Incident; isNew: boolean }> =>
    store.write((db) => acceptWithin(store, db, accepted));
