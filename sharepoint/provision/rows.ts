/** The rows that a list begins with: put in while it has none, so that a council's own are never touched. */
import type { Graph } from '#core/graph/graph-client.ts';
import type { ListDefinition } from '#schema/define-list.ts';
import { fieldsOf } from '../stores/item-fields.ts';

export interface FillStep {
  readonly action: 'fill list';
  readonly detail: string;
  run(): Promise<void>;
}

/** What puts the first rows in; undefined where the list begins empty. */
export const fillStep = (
  graph: Graph,
  siteId: string,
  list: ListDefinition,
): FillStep | undefined => {
  const rows = list.startsWith ?? [];
  if (rows.length === 0) return undefined;
  return {
    action: 'fill list',
    detail: rows.length === 1 ? '1 row to begin with' : `${String(rows.length)} rows to begin with`,
    run: async () => {
      for (const row of rows)
        await graph.post(itemsOf(siteId, list), { fields: fieldsOf(list, row) });
    },
  };
};

/** Whether a list that is there has no row. Costs 2 resource units. */
export const isEmpty = async (
  graph: Graph,
  siteId: string,
  list: ListDefinition,
): Promise<boolean> => {
  const { value } = await graph.get<{ readonly value: readonly unknown[] }>(
    `${itemsOf(siteId, list)}?$top=1`,
  );
  return value.length === 0;
};

const itemsOf = (siteId: string, list: ListDefinition): string =>
  `/sites/${siteId}/lists/${encodeURIComponent(list.name)}/items`;
