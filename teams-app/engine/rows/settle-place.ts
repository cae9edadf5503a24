/** Moves an incident to the other site when somebody is excluded from it who could open the first (design.md 3). */
import { rowChange } from '../../domain/incidents/incident-row.ts';
import type { RowChange } from '../../domain/incidents/incident-row.ts';
import type { Incident } from '../../domain/incidents/incident.ts';
import { addSeconds } from '../../domain/time/instant.ts';
import { RowGone } from '../../ports.ts';
import type { Filing, IncidentRecord } from '../../ports.ts';
import { inspectRow } from './row-alarms.ts';
import type { Run } from '../run.ts';
import { movedEntry } from '../trail-entries.ts';

/** An evidence file that is on its way may still go to the old place: it is waited for. */
const evidenceSeconds = 30;

/**
 * What the copy must say otherwise than the row: versions do not move, so it holds what the hub wrote, and
 * what people have changed by hand stands in the trail.
 */
const asWritten = async (
  run: Run,
  record: IncidentRecord,
  reference: string,
  place: string,
): Promise<RowChange> => {
  await inspectRow(run, record, reference, place);
  try {
    return (await record.toPutBack(place))?.changes ?? {};
  } catch (problem) {
    if (problem instanceof RowGone) return {};
    throw problem;
  }
};

/**
 * The filing as it is to be done: at the new place, once all of it is there. A crash before the note
 * copies again what is missing, a crash after it goes on with clearing.
 */
export const settlePlace = async (
  run: Run,
  record: IncidentRecord,
  filing: Filing,
  incident: Incident,
): Promise<Filing> => {
  const { reference, recorded, recordedVersion, closeReason } = filing;
  if (recorded === undefined || !record.isMisplaced(recorded.item, incident.excludedKeys))
    return filing;
  const changes = {
    ...(await asWritten(run, record, reference, recorded.item)),
    ...rowChange(incident, closeReason),
  };
  const to = await record.copyAcross(recorded, reference, changes);
  await run.promises.filings.moved(reference, recordedVersion, to, recorded.item);
  return { ...filing, recorded: to, movingFrom: recorded.item };
};

const isEvidenceOnItsWay = async (run: Run, reference: string): Promise<boolean> =>
  (await run.promises.evidence.ofIncident(reference)).some(({ state }) => state === 'being-filed');

/**
 * Removes what is left at the place that the incident has left, and says so in the trail. False where it
 * must be looked at again later: the filing then waits.
 */
export const clearOldPlace = async (
  run: Run,
  record: IncidentRecord,
  { reference, movingFrom }: Filing,
): Promise<boolean> => {
  if (movingFrom === undefined) return true;
  await inspectRow(run, record, reference, movingFrom);
  await record.clear(movingFrom, reference);
  if (await isEvidenceOnItsWay(run, reference)) {
    const at = addSeconds(run.moment(), evidenceSeconds);
    await run.promises.filings.later(reference, at, 'evidence is on its way', 'not-done');
    return false;
  }
  await run.evidence.library.move(reference, 'register', 'restricted');
  await run.promises.filings.cleared(reference, movedEntry(reference, run.moment()));
  return true;
};
