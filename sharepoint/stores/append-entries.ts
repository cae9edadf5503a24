/** Entries of the trail on their way into the lists: in order, once, and with what the councillor was told beside. */
import type { AuditEntry } from '#core/domain/trail/audit.ts';
import type { Log, RecordedItem } from '#core/ports.ts';
import { audit } from '#lists/audit.ts';
import type { AuditRow } from '#lists/audit.ts';
import type { UpdateRow } from '#lists/updates.ts';
import { auditEntry, auditRow } from './audit-row.ts';
import type { ListStore, Stored } from './list-store.ts';
import type { RowMemory } from './row-memory.ts';
import { updateRow } from './update-row.ts';

export interface TrailStores {
  readonly audit: ListStore<AuditRow>;
  readonly updates: ListStore<UpdateRow>;
}

interface Keyed {
  readonly entryKey: string;
}

const keysIn = (rows: readonly Stored<Keyed>[]): Set<string> =>
  new Set(rows.map(({ row }) => row.entryKey));

/** Where the rows of one site are kept, and what is known of those under way. */
interface Shelf<Row> {
  readonly store: ListStore<Row>;
  readonly name: string;
  readonly memory: RowMemory;
}

const create = async <Row extends Keyed>(
  { store, name, memory }: Shelf<Row>,
  row: Row,
  doubt: boolean,
): Promise<void> => {
  await memory.write<RecordedItem>(`${name}/${row.entryKey}`, doubt, {
    look: async () => (await store.find('entryKey', row.entryKey))[0],
    create: () => store.create(row),
  });
};

/** One entry, and what the councillor was told by it. Looks for each row by its own key where there is a doubt. */
const appendOne = async (
  { audit: entries, updates }: TrailStores,
  memory: RowMemory,
  entry: AuditEntry,
  doubt: boolean,
): Promise<void> => {
  const update = updateRow(entry);
  await create({ store: entries, name: 'audit', memory }, auditRow(entry), doubt);
  if (update !== undefined)
    await create({ store: updates, name: 'updates', memory }, update, doubt);
  for (const name of ['audit', 'updates']) memory.forget(`${name}/${entry.key}`);
};

/**
 * Appends the entries of one incident. With doubt it looks first which are there: of an entry that is
 * there the row for the councillor may still be missing.
 */
export const appendOnce = async (
  stores: TrailStores,
  memory: RowMemory,
  reference: string,
  entries: readonly AuditEntry[],
  afterDoubt: boolean,
): Promise<void> => {
  if (entries.length === 1 || !afterDoubt) {
    for (const entry of entries) await appendOne(stores, memory, entry, afterDoubt);
    return;
  }
  const filed = keysIn(await stores.audit.find('reference', reference));
  const shown = keysIn(await stores.updates.find('reference', reference));
  for (const entry of entries)
    if (!filed.has(entry.key) || (updateRow(entry) !== undefined && !shown.has(entry.key)))
      await appendOne(stores, memory, entry, filed.has(entry.key));
};

/** The entries that rows show, each once, in order. */
export const entriesIn = (rows: readonly Stored<AuditRow>[], log: Log): AuditEntry[] => {
  const entries = rows.flatMap(({ item, row }) => {
    const entry = auditEntry(row);
    if (entry === undefined) log.warn('row-unreadable', { list: audit.name, item });
    return entry === undefined ? [] : [entry];
  });
  const once = new Map(entries.map((entry) => [entry.key, entry]));
  return [...once.values()].sort((a, b) => a.sequence - b.sequence);
};
