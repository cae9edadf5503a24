/** The rota written to its list in SharePoint, through the hub's own Graph client. */
import type { Graph } from '#core/graph/graph-client.ts';
import { isRefused } from '#core/graph/graph-refusal.ts';
import { RotaRowChanged } from '#core/ports.ts';
import type { Log, RecordedItem, RotaRecord, RotaRow, RotaWrite } from '#core/ports.ts';
import { duty } from '#lists/duty.ts';
import type { DutyRow } from '#lists/duty.ts';
import type { CouncilInMemory } from './council-from-lists.ts';
import { dutyColumns } from './duty-rows.ts';
import { mergedRow } from './item-fields.ts';
import type { Changes } from './item-fields.ts';
import { listStore } from './list-store.ts';
import { removeRaw } from './raw-rows.ts';

export interface RotaRecordDeps {
  readonly siteId: string;
  readonly log: Log;
  readonly council: Pick<CouncilInMemory, 'refreshDuty' | 'wroteDuty' | 'dutyRow'>;
}

const unlessChanged = async <T>(work: Promise<T>): Promise<T> => {
  try {
    return await work;
  } catch (error) {
    if (!isRefused(error, 'changed', 'not-found')) throw error;
    throw new RotaRowChanged('The row of the rota is not as it was read', { cause: error });
  }
};

/** Each write shows in the council at once. */
export const rotaRecord = (graph: Graph, { siteId, log, council }: RotaRecordDeps): RotaRecord => {
  const store = listStore(graph, siteId, duty, log);
  const columnsOf = (row: RotaWrite): Changes<DutyRow> & object => dutyColumns(row);
  return {
    refresh: council.refreshDuty,
    add: async (row) => {
      const columns = mergedRow<DutyRow>({}, columnsOf(row));
      const made = await store.create(columns);
      council.wroteDuty(made, columns);
      return made;
    },
    change: async (at: RotaRow, row) => {
      const before: DutyRow | Record<string, never> = council.dutyRow(at.item) ?? {};
      const columns = columnsOf(row);
      const made = await unlessChanged(store.change(at, columns));
      council.wroteDuty(made, mergedRow(before, columns));
      return made;
    },
    remove: async (at: RecordedItem) => {
      await unlessChanged(removeRaw(graph, siteId, duty, at));
      council.wroteDuty(at, undefined);
    },
  };
};
