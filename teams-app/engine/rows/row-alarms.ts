/** Raises the alarm about rows that somebody has changed or removed by hand: once for each change. */
import type { AuditDraft } from '../../domain/trail/audit.ts';
import { handEditOwed } from '../../domain/alerts/notices.ts';
import type { PersonKey } from '../../domain/people.ts';
import { rowEditDetail } from '../../domain/incidents/row-edit.ts';
import type { RowEdit } from '../../domain/incidents/row-edit.ts';
import { columnWords, handWrittenIn, valueWords } from '../../domain/incidents/row-history.ts';
import type { HandWritten } from '../../domain/incidents/row-history.ts';
import type { IncidentRecord } from '../../ports.ts';
import type { Run } from '../run.ts';

interface Alarm {
  readonly reference: string;
  /** One of its kind for ever. */
  readonly key: string;
  readonly by?: PersonKey;
  readonly entries: readonly AuditDraft[];
}

const raise = async (run: Run, { reference, key, by, entries }: Alarm): Promise<void> => {
  const team = { people: run.council.people(), duty: run.council.duty(), at: run.moment() };
  const edit = { key: key.replaceAll('/', '-'), ...(by === undefined ? {} : { by }) };
  const isNew = await run.promises.rows.raise(key, reference, (incident) => ({
    entries,
    notices: incident === undefined ? [] : handEditOwed(incident, edit, team),
  }));
  if (!isNew) return;
  run.tally.alarms += 1;
  run.log.warn('row-changed-by-hand', { reference, columns: entries.length });
};

/** Where SharePoint has kept no earlier version, all that can be said is that somebody wrote it. */
const editsOf = ({ at, changes }: HandWritten): readonly RowEdit[] =>
  changes.length === 0
    ? [{ at, column: 'Not known: SharePoint has kept no earlier version', was: '', is: '' }]
    : changes.map(({ key, was, is }) => ({
        at,
        column: columnWords(key),
        was: valueWords(key, was),
        is: valueWords(key, is),
      }));

const entriesOf = (run: Run, reference: string, edit: HandWritten): AuditDraft[] =>
  editsOf(edit).map((each) => ({
    reference,
    at: run.moment(),
    action: 'row-edited',
    actor: edit.by,
    actorKey: edit.byKey ?? 'unknown',
    detail: rowEditDetail(each),
    shared: false,
  }));

/** Looks at the versions of a row, and raises the alarm for each that somebody wrote by hand. */
export const inspectRow = async (
  run: Run,
  record: IncidentRecord,
  reference: string,
  place: string,
): Promise<void> => {
  for (const edit of handWrittenIn(await record.versions(place)))
    await raise(run, {
      reference,
      key: `${place}/${edit.version}`,
      ...(edit.byKey === undefined ? {} : { by: edit.byKey }),
      entries: entriesOf(run, reference, edit),
    });
};

const whereToLook =
  'SharePoint’s recycle bin says who removed it, and gives it back. The hub does not write it again: the words of the report are in that row alone.';

/** Raises the alarm for a row that is not where the hub wrote it last. */
export const rowRemoved = async (run: Run, reference: string): Promise<void> => {
  const row = (await run.promises.rows.known([reference])).get(reference);
  if (row === undefined) return;
  const who = { actor: 'Somebody', actorKey: 'unknown', shared: false } as const;
  const entry = {
    reference,
    at: run.moment(),
    action: 'row-removed',
    detail: whereToLook,
  } as const;
  const key = `${row.item}/removed/${row.etag}`;
  await raise(run, { reference, key, entries: [{ ...entry, ...who }] });
};
