/** Looks at the rows of which the picture of the record says that somebody else wrote or removed them. */
import type { IncidentRecord, RecordedItem } from '../ports.ts';
import { RecordUnavailable, StoreUnavailable } from '../ports.ts';
import { inspectRow, rowRemoved } from './row-alarms.ts';
import type { Run } from './run.ts';
import type { Suspects } from './watch-rows.ts';

const recordOf = ({ recorder, record }: Run): IncidentRecord => recorder ?? record;

/**
 * A row that this hub has not written is none of its concern; one whose etag it knows, it has written or
 * looked at already.
 */
const inspectWritten = async (run: Run, reference: string, row: RecordedItem): Promise<void> => {
  const known = (await run.promises.rows.known([reference])).get(reference);
  if (known?.item !== row.item || known.etag === row.etag) return;
  await inspectRow(run, recordOf(run), reference, row.item);
  await run.promises.rows.lookedAt(reference, known.etag, row);
};

/** A place that the hub itself has left is the place of no incident any more. */
const inspectRemoved = async (run: Run, place: string): Promise<void> => {
  const reference = await run.promises.rows.at(place);
  if (reference === undefined) return;
  if ((await recordOf(run).versions(place)).length > 0)
    return inspectRow(run, recordOf(run), reference, place);
  await rowRemoved(run, reference);
};

interface Look {
  readonly at: Suspects;
  readonly subject: string;
  readonly look: () => Promise<void>;
}

const nothing: Suspects = { written: new Map(), removed: [] };

const looksAt = (run: Run, { written, removed }: Suspects): readonly Look[] => [
  ...[...written].map(([reference, row]) => ({
    at: { ...nothing, written: new Map([[reference, row]]) },
    subject: reference,
    look: () => inspectWritten(run, reference, row),
  })),
  ...removed.map((place) => ({
    at: { ...nothing, removed: [place] },
    subject: place,
    look: () => inspectRemoved(run, place),
  })),
];

/** True where SharePoint, or the store, must be asked again later; a row that is odd in itself alarms and is left. */
const lookOnce = async (run: Run, { subject, look }: Look): Promise<boolean> => {
  try {
    await look();
    return false;
  } catch (problem) {
    if (problem instanceof StoreUnavailable || problem instanceof RecordUnavailable) return true;
    run.tally.failed += 1;
    run.log.error('inspect-failed', problem, { subject });
    return false;
  }
};

/** See watchRows. What cannot be looked at now is looked at later. */
export const inspectRows = async (run: Run): Promise<void> => {
  const { watch } = run;
  if (watch === undefined) return;
  let away = false;
  for (const each of looksAt(run, watch.take())) {
    away ||= await lookOnce(run, each);
    if (away) watch.keep(each.at);
  }
};
