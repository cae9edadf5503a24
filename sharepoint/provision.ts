/** Makes the council's two sites right: lists, columns, views and looks. The same for a council and for one machine. */
import type { Site as GraphSite } from '@microsoft/microsoft-graph-types';
import type { Graph } from '#core/graph/graph-client.ts';
import { everyList } from '#lists/every-list.ts';
import type { ListDefinition } from '#schema/define-list.ts';
import { listsOn, planList } from './provision-lists.ts';
import type { Difference } from './provision-plan.ts';
import { SiteScriptRefusal } from './provision-site-scripts.ts';
import type { SiteScripts } from './provision-site-scripts.ts';
import { applyViews, designsOf, isApplied } from './provision-views.ts';
import type { WebPlace } from './provision-views.ts';
import type { Site } from './stores/which-site.ts';

export interface PlanStep {
  readonly site: Site;
  readonly list: string;
  readonly action: string;
  readonly column?: string;
  readonly detail: string;
}

export interface Plan {
  /** What is to be done, or was done, in order. Empty where all is right. */
  readonly steps: readonly PlanStep[];
  /** What was changed by hand: left as it is. */
  readonly differences: readonly (Difference & { readonly site: Site; readonly list: string })[];
  /** What this app may not do and somebody else has to. */
  readonly notes: readonly string[];
}

export interface ProvisionOptions {
  readonly sites: Readonly<Record<Site, string>>;
  /** Says what would be done, and does nothing. */
  readonly dryRun: boolean;
  /** Told of each step before it is taken. */
  readonly onProgress?: (what: string) => void;
  readonly lists?: readonly ListDefinition[];
}

/**
 * Compares both sites with the lists and, unless it is a dry run, does what is missing. Nothing is ever
 * dropped or narrowed, and what was changed by hand stays; a second run finds nothing to do. Throws as
 * Graph and SharePoint do: what was done until then stays, and the next run goes on from there.
 */
export const provision = async (
  graph: Graph,
  siteScripts: SiteScripts,
  options: ProvisionOptions,
): Promise<Plan> => {
  const plans: Plan[] = [];
  for (const site of ['register', 'restricted'] as const) {
    plans.push(await provisionSite({ graph, siteScripts, options, site }));
  }
  return {
    steps: plans.flatMap(({ steps }) => steps),
    differences: plans.flatMap(({ differences }) => differences),
    notes: plans.flatMap(({ notes }) => notes),
  };
};

interface Work {
  readonly graph: Graph;
  readonly siteScripts: SiteScripts;
  readonly options: ProvisionOptions;
  readonly site: Site;
}

const provisionSite = async (work: Work): Promise<Plan> => {
  const { graph, siteScripts, options, site } = work;
  const siteId = options.sites[site];
  const { webUrl } = await graph.get<GraphSite>(`/sites/${siteId}?$select=id,webUrl`);
  const at: WebPlace = { name: site, webUrl: webUrl ?? '' };
  const ids = await listsOn(graph, siteId);
  const designs = await designsIfAllowed(siteScripts, at);
  const steps: PlanStep[] = [];
  const differences: Plan['differences'][number][] = [];
  for (const list of listsFor(options.lists ?? everyList, site)) {
    const plan = await planList(graph, siteId, list, ids.get(list.name));
    const views =
      designs === undefined || isApplied(designs, list, at)
        ? []
        : [viewStep(siteScripts, list, at)];
    for (const { run, ...step } of [...plan.steps, ...views]) {
      steps.push({ site, list: list.name, ...shown(step) });
      if (options.dryRun) continue;
      options.onProgress?.(`${list.name} on ${site}: ${step.action}`);
      await run();
    }
    differences.push(...plan.differences.map((each) => ({ site, list: list.name, ...each })));
  }
  return { steps, differences, notes: designs === undefined ? [viewNote(at)] : [] };
};

/** Undefined where SharePoint lets only its administrators and certificates in. */
const designsIfAllowed = async (scripts: SiteScripts, at: WebPlace) => {
  try {
    return await designsOf(scripts, at.webUrl);
  } catch (error) {
    if (error instanceof SiteScriptRefusal && [401, 403].includes(error.status)) return undefined;
    throw error;
  }
};

const viewNote = ({ name }: WebPlace): string =>
  `SharePoint does not let this app make views on the ${name} site. It takes an app that signs in with a certificate and is a SharePoint administrator; or an administrator runs the scripts in sharepoint/generated.`;

const listsFor = (lists: readonly ListDefinition[], site: Site): readonly ListDefinition[] =>
  lists.filter((list) => list.site === 'both' || list.site === site);

const viewStep = (scripts: SiteScripts, list: ListDefinition, at: WebPlace) => ({
  action: 'apply views',
  detail: list.views.map(({ name }) => name).join(', '),
  run: () => applyViews(scripts, list, at),
});

const shown = (step: { action: string; column?: string; detail: string }) => ({
  action: step.action,
  ...(step.column === undefined ? {} : { column: step.column }),
  detail: step.detail,
});
