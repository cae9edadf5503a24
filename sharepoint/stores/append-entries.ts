/** Entries of the trail on their way into the lists: in order, once, and with what the councillor was told beside. */
import type { AuditEntry } from '#core/domain/audit.ts';
import type { Log, RecordedItem } from '#core/ports.ts';
import { audit } from '#lists/audit.ts';
import type { AuditRow } from '#lists/audit.ts';
import type { UpdateRow } from '#lists/updates.ts';
import { auditEntry, auditRow } from './audit-row.ts';
import type { ListStore, Stored } from './list-store.ts';
import { orThere } from './once.ts';
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

const create = async <Row extends Keyed>(store: ListStore<Row>, row: Row): Promise<void> => {
  const there = async () => (await store.find('entryKey', row.entryKey))[0];
  await orThere<RecordedItem>(() => store.create(row), there);
};

/**
 * Appends the entries of one incident. With doubt it looks first which are there: of an entry that is
 * there the row for the councillor may still be missing.
 */
export const appendOnce = async (
  stores: TrailStores,
  reference: string,
  entries: readonly AuditEntry[],
  afterDoubt: boolean,
): Promise<void> => {
  const told = entries.some((entry) => updateRow(entry) !== undefined);
  const filed = afterDoubt ? keysIn(await stores.audit.find('reference', reference)) : new Set();
  const shown =
    afterDoubt && told ? keysIn(await stores.updates.find('reference', reference)) : new Set();
  for (const entry of entries) {
    if (!filed.has(entry.key)) await create(stores.audit, auditRow(entry));
    const update = shown.has(entry.key) ? undefined : updateRow(entry);
    if (update !== undefined) await create(stores.updates, update);
  }
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
