/** Makes the council's two sites right: lists, columns, versions, views and looks. The same for a council and for one machine. */
import type { Graph } from '#core/graph/graph-client.ts';
import { everyList } from '#lists/every-list.ts';
import type { ListDefinition } from '#schema/define-list.ts';
import { refusedNotes } from './refused.ts';
import { planSite } from './site.ts';
import type { Refused, SitePlan, SiteStep } from './site.ts';
import { SharePointRefusal } from './share-point.ts';
import type { SharePoint } from './share-point.ts';
import type { Site } from '../stores/which-site.ts';

export type PlanStep = Omit<SiteStep, 'run'>;

export interface Plan {
  /** What is to be done, or was done, in order. Empty where all is right. */
  readonly steps: readonly PlanStep[];
  /** What was changed by hand: left as it is. */
  readonly differences: readonly Omit<SitePlan['differences'][number], 'cure'>[];
  /** What this app may not do and somebody else has to; what was asked for and can't be done. */
  readonly notes: readonly string[];
}

export interface ProvisionOptions {
  readonly sites: Readonly<Record<Site, string>>;
  /** Says what would be done, and does nothing. */
  readonly dryRun: boolean;
  /** Told what is looked at, and each step before it is taken: its number, of how many, and what it is. */
  readonly onProgress?: (what: string) => void;
  readonly lists?: readonly ListDefinition[];
  /** Columns that are put right although somebody changed them by hand, such as Incidents.Ward. */
  readonly putRight?: readonly string[];
}

/**
 * Compares both sites with the lists and, unless it is a dry run, does what is missing. Nothing is ever
 * dropped or narrowed, and what was changed by hand stays unless it is named in `putRight`; a second run
 * finds nothing to do. What SharePoint refuses is noted, with what an administrator does instead, and the
 * rest goes on. Throws as Graph does: what was done until then stays, and the next run goes on from there.
 */
export const provision = async (
  graph: Graph,
  sharePoint: SharePoint,
  options: ProvisionOptions,
): Promise<Plan> => {
  const plan = await planSites(graph, sharePoint, options);
  const refused = options.dryRun ? [] : await takeAll(plan.steps, options.onProgress);
  const done = plan.steps.filter((step) => !refused.some((each) => each.step === step));
  return {
    steps: done.map(({ run: _, ...step }) => step),
    differences: plan.differences.map(({ cure: _, ...difference }) => difference),
    notes: [...refusedNotes([...plan.refused, ...refused]), ...unknownNotes(plan, options)],
  };
};

const planSites = async (
  graph: Graph,
  sharePoint: SharePoint,
  options: ProvisionOptions,
): Promise<SitePlan> => {
  const plans: SitePlan[] = [];
  for (const site of ['register', 'restricted'] as const) {
    options.onProgress?.(`Looking at the ${site} site`);
    const lists = (options.lists ?? everyList).filter((list) => [site, 'both'].includes(list.site));
    const siteId = options.sites[site];
    const putRight = (list: string, column: string): boolean =>
      (options.putRight ?? []).some((named) => isNamed(named, list, column));
    plans.push(await planSite({ graph, sharePoint, site, siteId, lists, putRight }));
  }
  return {
    steps: plans.flatMap(({ steps }) => steps),
    differences: plans.flatMap(({ differences }) => differences),
    refused: plans.flatMap(({ refused }) => refused),
  };
};

const isNamed = (named: string, list: string, column: string): boolean =>
  named.toLowerCase() === `${list}.${column}`.toLowerCase();

type RefusedStep = Refused & { readonly step: SiteStep };

/** Takes the steps in order; gives those that SharePoint refused. */
const takeAll = async (
  steps: readonly SiteStep[],
  tell: ProvisionOptions['onProgress'],
): Promise<readonly RefusedStep[]> => {
  const refused: RefusedStep[] = [];
  for (const [at, step] of steps.entries()) {
    const { site, list, action, column = '' } = step;
    const what = `${list} on ${site}: ${`${action} ${column}`.trim()}`;
    tell?.(`Step ${String(at + 1)} of ${String(steps.length)}: ${what}`);
    try {
      await step.run();
    } catch (problem) {
      if (!(problem instanceof SharePointRefusal)) throw problem;
      refused.push({ site, list, action, refusal: problem, step });
    }
  }
  return refused;
};

/** Columns that were to be put right and where nothing is to be done, or nothing that keeps what they hold. */
const unknownNotes = (
  { steps, differences }: Pick<SitePlan, 'steps' | 'differences'>,
  { putRight = [] }: ProvisionOptions,
): readonly string[] =>
  putRight.flatMap((named) => {
    const isIt = ({ list, column = '' }: { list: string; column?: string }): boolean =>
      isNamed(named, list, column);
    if (differences.some(isIt))
      return [
        `${named} can’t be put right without losing what it holds: rename it, then provision.`,
      ];
    const isCured = steps.some((step) => step.action === 'put right' && isIt(step));
    return isCured ? [] : [`There is nothing to put right at ${named}.`];
  });
