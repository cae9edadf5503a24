/** What one site needs: lists through Graph, versions and views through SharePoint. Reads, and changes nothing. */
import type { Site as GraphSite } from '@microsoft/microsoft-graph-types';
import type { Graph } from '#core/graph/graph-client.ts';
import type { ListDefinition } from '#schema/define-list.ts';
import type { Difference } from './by-hand.ts';
import { listsOn, planList } from './lists.ts';
import type { ListStep } from './lists.ts';
import { versionStep } from './versions.ts';
import type { VersionStep } from './versions.ts';
import { applyViews, designsOf, isApplied } from './views.ts';
import type { Designs, WebPlace } from './views.ts';
import { SharePointRefusal } from './share-point.ts';
import type { SharePoint } from './share-point.ts';
import type { Site } from '../stores/which-site.ts';

/** One thing that is to be done on a site, and how. */
export interface SiteStep {
  readonly site: Site;
  readonly list: string;
  readonly action: ListStep['action'] | VersionStep['action'] | 'apply views';
  readonly column?: string;
  readonly detail: string;
  run(): Promise<void>;
}

/** What SharePoint lets this app neither see nor do: somebody else has to. */
export interface Refused {
  readonly site: Site;
  readonly list: string;
  readonly action: SiteStep['action'];
  readonly refusal: SharePointRefusal;
}

export interface SitePlan {
  readonly steps: readonly SiteStep[];
  readonly differences: readonly (Difference & { readonly site: Site; readonly list: string })[];
  readonly refused: readonly Refused[];
}

export interface SiteWork {
  readonly graph: Graph;
  readonly sharePoint: SharePoint;
  readonly site: Site;
  readonly siteId: string;
  /** The lists that belong on this site. */
  readonly lists: readonly ListDefinition[];
  /** Whether a column that was changed by hand is to be put right. */
  readonly putRight: (list: string, column: string) => boolean;
}

interface Seen extends SiteWork {
  readonly at: WebPlace;
  readonly ids: ReadonlyMap<string, string>;
  readonly designs: Designs | SharePointRefusal;
}

/** Throws as Graph does; what SharePoint refuses to show is told in the plan. */
export const planSite = async (work: SiteWork): Promise<SitePlan> => {
  const { graph, sharePoint, siteId } = work;
  const { webUrl } = await graph.get<GraphSite>(`/sites/${siteId}?$select=id,webUrl`);
  const at: WebPlace = { name: work.site, webUrl: webUrl ?? '' };
  const ids = await listsOn(graph, siteId);
  const designs = await orRefusal(designsOf(sharePoint.scripts, at.webUrl));
  const plans: SitePlan[] = [];
  for (const list of work.lists) plans.push(await planOne({ ...work, at, ids, designs }, list));
  return {
    steps: plans.flatMap(({ steps }) => steps),
    differences: plans.flatMap(({ differences }) => differences),
    refused: plans.flatMap(({ refused }) => refused),
  };
};

/** The columns and rows of a list first, then its versions, then its views. */
const planOne = async (seen: Seen, list: ListDefinition): Promise<SitePlan> => {
  const named = { site: seen.site, list: list.name };
  const { graph, siteId } = seen;
  const { steps, differences } = await planList(graph, {
    siteId,
    list,
    id: seen.ids.get(list.name),
    putRight: (column) => seen.putRight(list.name, column),
  });
  const others = [await planVersions(seen, list), await planViews(seen, list)];
  return {
    steps: [...steps, ...others.flatMap((each) => each.steps)].map((step) => ({
      ...named,
      ...step,
    })),
    differences: differences.map((each) => ({ ...named, ...each })),
    refused: others.flatMap(({ refused }) => refused).map((each) => ({ ...named, ...each })),
  };
};

/** Steps of SharePoint's own, or the one that it refuses. */
interface OwnPlan {
  readonly steps: readonly Pick<SiteStep, 'action' | 'detail' | 'run'>[];
  readonly refused: readonly Pick<Refused, 'action' | 'refusal'>[];
}

const nothing: OwnPlan = { steps: [], refused: [] };

const planVersions = async (seen: Seen, list: ListDefinition): Promise<OwnPlan> => {
  const { versions } = seen.sharePoint;
  const now = seen.ids.has(list.name)
    ? await orRefusal(versions.of(seen.at.webUrl, list.name))
    : undefined;
  if (now instanceof SharePointRefusal)
    return { ...nothing, refused: [{ action: 'keep versions', refusal: now }] };
  const step = versionStep(versions, seen.at.webUrl, list.name, now);
  return step === undefined ? nothing : { ...nothing, steps: [step] };
};

const planViews = async (seen: Seen, list: ListDefinition): Promise<OwnPlan> => {
  const { designs, sharePoint, at } = seen;
  if (designs instanceof SharePointRefusal)
    return { ...nothing, refused: [{ action: 'apply views', refusal: designs }] };
  const run = (): Promise<void> => applyViews(sharePoint.scripts, list, at);
  const step = (detail: string): OwnPlan => ({
    ...nothing,
    steps: [{ action: 'apply views', detail, run }],
  });
  if (!isApplied(designs, list, at)) return step(list.views.map(({ name }) => name).join(', '));
  const missing = await missingViews(seen, list);
  if (missing instanceof SharePointRefusal)
    return { ...nothing, refused: [{ action: 'apply views', refusal: missing }] };
  return missing.length === 0 ? nothing : step(`again, for ${missing.join(', ')}`);
};

/** Views that somebody has removed. How a view was changed by hand is left to whoever did it. */
const missingViews = async (
  { sharePoint, at, ids }: Seen,
  list: ListDefinition,
): Promise<readonly string[] | SharePointRefusal> => {
  if (!ids.has(list.name)) return [];
  const found = await orRefusal(sharePoint.views(at.webUrl, list.name));
  if (found instanceof SharePointRefusal) return found;
  return list.views.map(({ name }) => name).filter((name) => !found.includes(name));
};

/** That SharePoint can't be reached at all is thrown. */
const orRefusal = async <T>(look: Promise<T>): Promise<T | SharePointRefusal> => {
  try {
    return await look;
  } catch (problem) {
    if (problem instanceof SharePointRefusal) return problem;
    throw problem;
  }
};
