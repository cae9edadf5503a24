/** Makes the lists of a site right through Graph: adds and widens, never drops. */
import type { ColumnDefinition, List } from '@microsoft/microsoft-graph-types';
import type { Graph } from '#core/graph/graph-client.ts';
import type { ListDefinition } from '#schema/define-list.ts';
import { graphColumns } from './generate/graph-columns.ts';
import { gapOf } from './provision-plan.ts';
import type { ColumnStep, Difference } from './provision-plan.ts';
import { fillStep, isEmpty } from './provision-rows.ts';
import type { FillStep } from './provision-rows.ts';

/** One thing that is to be done, and how. */
export interface ListStep {
  readonly action: 'create list' | ColumnStep['action'] | FillStep['action'];
  readonly column?: string;
  readonly detail: string;
  run(): Promise<void>;
}

export interface ListPlan {
  readonly steps: readonly ListStep[];
  readonly differences: readonly Difference[];
}

interface Answer<T> {
  readonly value: readonly T[];
  readonly '@odata.nextLink'?: string;
}

/** The titles and ids of the lists that a site has. */
export const listsOn = async (
  graph: Graph,
  siteId: string,
): Promise<ReadonlyMap<string, string>> => {
  const found = await everyPage<List>(graph, `/sites/${siteId}/lists?$select=id,displayName`);
  return new Map(found.map(({ displayName, id }) => [displayName ?? '', id ?? '']));
};

/** What is to be done for one list; reads the site and changes nothing. */
export const planList = async (
  graph: Graph,
  siteId: string,
  list: ListDefinition,
  id: string | undefined,
): Promise<ListPlan> => {
  const fill = fillStep(graph, siteId, list);
  if (id === undefined)
    return { steps: withFill([creation(graph, siteId, list)], fill), differences: [] };
  const { steps, differences } = await planColumns(graph, siteId, list, id);
  const lacksRows = fill !== undefined && (await isEmpty(graph, siteId, list));
  return { steps: lacksRows ? withFill(steps, fill) : steps, differences };
};

const withFill = (steps: readonly ListStep[], fill: FillStep | undefined): readonly ListStep[] =>
  fill === undefined ? steps : [...steps, fill];

const planColumns = async (
  graph: Graph,
  siteId: string,
  list: ListDefinition,
  id: string,
): Promise<ListPlan> => {
  const base = `/sites/${siteId}/lists/${id}/columns`;
  const { steps, differences } = gapOf(list, await everyPage<ColumnDefinition>(graph, base));
  return {
    steps: steps.map((step) => ({ ...step, run: () => take(graph, base, step) })),
    differences,
  };
};

const creation = (graph: Graph, siteId: string, list: ListDefinition): ListStep => ({
  action: 'create list',
  detail: `${String(Object.keys(list.fields).length)} columns`,
  run: async () => {
    const made = await graph.post<List>(`/sites/${siteId}/lists`, {
      displayName: list.name,
      description: list.purpose.en,
      columns: graphColumns(list),
      list: { template: list.holds === 'files' ? 'documentLibrary' : 'genericList' },
    });
    const rest = await planColumns(graph, siteId, list, made.id ?? '');
    for (const step of rest.steps) await step.run();
  },
});

const take = async (graph: Graph, base: string, { id, body }: ColumnStep): Promise<void> => {
  await (id === undefined ? graph.post(base, body) : graph.patch(`${base}/${id}`, body));
};

const everyPage = async <T>(graph: Graph, start: string): Promise<T[]> => {
  const all: T[] = [];
  for (let address: string | undefined = start; address !== undefined;) {
    const page: Answer<T> = await graph.get<Answer<T>>(address);
    all.push(...page.value);
    address = page['@odata.nextLink'];
  }
  return all;
};
