/** One change of an incident: state, trail and notices together, or nothing. */
import { isSilent } from '../domain/check-ins/alarm-kind.ts';
import type { Incident } from '../domain/incidents/incident.ts';
import type { Change, ChangeOutcome, Promises } from '../ports.ts';
import { requestFiling } from './filing-rows.ts';
import { findIncident, replaceIncident } from './incident-rows.ts';
import { insertNotices } from './notice-rows.ts';
import type { Store } from './store.ts';
import type { Db } from './tables.ts';
import { appendEntries } from './trail.ts';

/** A change that the record must show moves the version on; a new look-again time alone does not. */
const checkVersions = (before: Incident, { incident, entries, notices }: Change): void => {
  const quiet = entries.length === 0 && notices.length === 0 && incident.status === before.status;
  const follows =
    incident.version > before.version || (incident.version === before.version && quiet);
  if (incident.reference !== before.reference || !follows)
    throw new RangeError(`A change of ${before.reference} must give it a newer version`);
};

/**
 * Of an incident that nobody may be told of, nobody is told, whichever act it was: the councillor's phone
 * may be in other hands.
 */
const withoutTelling = (change: Change): Change =>
  isSilent(change.incident)
    ? {
        ...change,
        entries: change.entries
          .filter(({ action }) => action !== 'councillor-updated')
          .map((entry) => ({ ...entry, shared: false })),
        notices: change.notices.filter(({ kind }) => kind !== 'update' && kind !== 'receipt'),
      }
    : change;

/** State, trail and notices, within a transaction. Throws Raced where somebody else has changed it. */
export const writeChange = async (
  store: Store,
  db: Db,
  before: Incident,
  given: Change,
): Promise<void> => {
  const change = withoutTelling(given);
  checkVersions(before, change);
  const now = store.clock.now();
  await replaceIncident(db, before, change.incident);
  await appendEntries(db, store.seal, change.entries, now);
  await insertNotices(db, store.seal, change.notices);
  if (change.incident.version > before.version) await requestFiling(db, before.reference, now);
};

/** Reads, asks, and writes if nothing came between: of two who race, the second is asked again. */
export const changeIn =
  (store: Store): Promises['change'] =>
  (reference, decide) =>
    store.write(async (db): Promise<ChangeOutcome | undefined> => {
      const before = await findIncident(db, reference);
      if (before === undefined) return undefined;
      const decision = decide(before);
      if (decision === undefined) return { incident: before };
      if ('refused' in decision) {
        await appendEntries(db, store.seal, decision.entries ?? [], store.clock.now());
        return { refused: decision.refused, incident: before };
      }
      await writeChange(store, db, before, decision);
      return { incident: decision.incident };
    });
