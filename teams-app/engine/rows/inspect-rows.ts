/** Looks at the rows of which the picture of the record says that somebody else wrote or removed them. */
import type { IncidentRecord, RecordedItem } from '../../ports.ts';
import { RecordUnavailable, StoreUnavailable } from '../../ports.ts';
import { inspectRow, rowRemoved } from './row-alarms.ts';
import type { Run } from '../run.ts';
import type { Suspects } from './watch-rows.ts';

const recordOf = ({ recorder, record }: Run): IncidentRecord => recorder ?? record;

/**
 * The rows to look at, each with the etag under which the hub knows it. A row that this hub has not
 * written is none of its concern; one whose etag it knows, it has written or looked at already.
 */
const newsIn = async (run: Run, written: Suspects['written']): Promise<readonly Edited[]> => {
  const { rows } = run.promises;
  const references = await rows.at([...written.keys()]);
  const known = await rows.known([...references.values()]);
  return [...references].flatMap(([item, reference]) => {
    const before = known.get(reference);
    const etag = written.get(item) ?? '';
    const isNews = before?.item === item && before.etag !== etag;
    return isNews ? [{ reference, row: { item, etag }, before: before.etag }] : [];
  });
};

interface Edited {
  readonly reference: string;
  readonly row: RecordedItem;
  readonly before: string;
}

const inspectWritten = async (run: Run, { reference, row, before }: Edited): Promise<void> => {
  await inspectRow(run, recordOf(run), reference, row.item);
  await run.promises.rows.lookedAt(reference, before, row);
};

/** A place that the hub itself has left is the place of no incident any more. */
const inspectRemoved = async (run: Run, place: string): Promise<void> => {
  const reference = (await run.promises.rows.at([place])).get(place);
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

const looksAt = (
  run: Run,
  edited: readonly Edited[],
  removed: Suspects['removed'],
): readonly Look[] => [
  ...edited.map((each) => ({
    at: { ...nothing, written: new Map([[each.row.item, each.row.etag]]) },
    subject: each.reference,
    look: () => inspectWritten(run, each),
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
  const suspects = watch.take();
  const edited = await newsIn(run, suspects.written).catch((problem: unknown) => {
    watch.keep(suspects);
    throw problem;
  });
  let away = false;
  for (const each of looksAt(run, edited, suspects.removed)) {
    away ||= await lookOnce(run, each);
    if (away) watch.keep(each.at);
  }
};
