/** Makes the lists of a site right through Graph: adds and widens, never drops. */
import type { ColumnDefinition, List } from '@microsoft/microsoft-graph-types';
import type { Graph } from '#core/graph/graph-client.ts';
import { everyPage } from '#core/graph/pages.ts';
import { isRefused } from '#core/graph/graph-refusal.ts';
import type { ListDefinition } from '#schema/define-list.ts';
import { graphColumns } from '../generate/graph-columns.ts';
import type { Difference } from './by-hand.ts';
import { gapOf } from './plan.ts';
import type { ColumnStep } from './plan.ts';
import { fillStep, isEmpty } from './rows.ts';
import type { FillStep } from './rows.ts';
import { SharePointRefusal } from './share-point.ts';

/** One thing that is to be done, and how. */
export interface ListStep {
  readonly action: 'create list' | 'put right' | ColumnStep['action'] | FillStep['action'];
  readonly column?: string;
  readonly detail: string;
  run(): Promise<void>;
}

export interface ListPlan {
  readonly steps: readonly ListStep[];
  /** What was changed by hand and stays. */
  readonly differences: readonly Difference[];
}

/** A list on a site. */
export interface ListPlace {
  readonly siteId: string;
  readonly list: ListDefinition;
  /** Absent where the list is not there yet. */
  readonly id: string | undefined;
  /** Columns that are to be put right although somebody changed them. */
  readonly putRight: (column: string) => boolean;
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
export const planList = async (graph: Graph, place: ListPlace): Promise<ListPlan> => {
  const { siteId, list, id } = place;
  const fill = fillStep(graph, siteId, list);
  if (id === undefined) return { steps: withFill([creation(graph, place)], fill), differences: [] };
  const { steps, differences } = await planColumns(graph, place, id);
  const lacksRows = fill !== undefined && (await isEmpty(graph, siteId, list));
  return { steps: lacksRows ? withFill(steps, fill) : steps, differences };
};

const withFill = (steps: readonly ListStep[], fill: FillStep | undefined): readonly ListStep[] =>
  fill === undefined ? steps : [...steps, fill];

const planColumns = async (
  graph: Graph,
  { siteId, list, putRight }: ListPlace,
  id: string,
): Promise<ListPlan> => {
  const base = `/sites/${siteId}/lists/${id}/columns`;
  const { steps, differences } = gapOf(list, await everyPage<ColumnDefinition>(graph, base));
  const cured = differences.filter(({ column, cure }) => cure !== undefined && putRight(column));
  return {
    steps: [
      ...steps.map((step) => ({ ...step, run: () => take(graph, base, step) })),
      ...cured.map((difference) => curing(graph, base, difference)),
    ],
    differences: differences.filter((difference) => !cured.includes(difference)),
  };
};

const curing = (graph: Graph, base: string, { column, what, cure }: Difference): ListStep => ({
  action: 'put right',
  column,
  detail: what,
  run: async () => {
    if (cure !== undefined) await graph.patch(`${base}/${cure.id}`, cure.body);
  },
});

const creation = (graph: Graph, place: ListPlace): ListStep => ({
  action: 'create list',
  detail: `${String(Object.keys(place.list.fields).length)} columns`,
  run: async () => {
    const { siteId, list } = place;
    const made = await graph.post<List>(`/sites/${siteId}/lists`, {
      displayName: list.name,
      description: list.purpose.en,
      columns: graphColumns(list),
      list: { template: list.holds === 'files' ? 'documentLibrary' : 'genericList' },
    });
    const rest = await planColumns(graph, place, made.id ?? '');
    for (const step of rest.steps) await unlessRefused(step);
  },
});

const take = async (graph: Graph, base: string, step: ColumnStep): Promise<void> => {
  const { id, body, action } = step;
  try {
    await (id === undefined ? graph.post(base, body) : graph.patch(`${base}/${id}`, body));
  } catch (problem) {
    if (action !== 'index title' || !isRefused(problem, 'invalid')) throw problem;
    throw new SharePointRefusal('to index the title', problem.status, problem.words());
  }
};

/** A new list is made all the same; the next run says what SharePoint refuses of it. */
const unlessRefused = async (step: ListStep): Promise<void> => {
  try {
    await step.run();
  } catch (problem) {
    if (!(problem instanceof SharePointRefusal)) throw problem;
  }
};
