/** Looks a council's two sites over and says what is wrong, each with what to do. Changes nothing. */
import { GraphRefusal } from '#core/graph/graph-refusal.ts';
import type { Graph } from '#core/graph/graph-client.ts';
import type { Clock, Log } from '#core/ports.ts';
import { everyList } from '#lists/every-list.ts';
import type { Finding } from './doctor-finding.ts';
import { ladderFindings } from './doctor-ladders.ts';
import { peopleFindings } from './doctor-people.ts';
import { planFindings } from './doctor-plan.ts';
import { sizeFindings } from './doctor-sizes.ts';
import { provision } from './provision.ts';
import type { SharePoint } from './provision-share-point.ts';
import { incidentIndex } from './read-model/incident-index.ts';
import { councilFromLists } from './stores/council-from-lists.ts';
import type { Site } from './stores/which-site.ts';

export interface Examined {
  readonly graph: Graph;
  readonly sharePoint: SharePoint;
  readonly sites: Readonly<Record<Site, string>>;
  readonly clock: Clock;
  /** Told what is looked at now. */
  readonly onProgress: (what: string) => void;
}

const refusedFinding = (where: string, refusal: GraphRefusal): Finding => ({
  serious: true,
  where,
  what: `Graph refused to show it: ${refusal.message}`,
  todo: ['forbidden', 'not-found'].includes(refusal.kind)
    ? 'Check the site in the settings, and that the app was granted it (Sites.Selected, role write).'
    : refusal.words(),
});

/** Findings of a look that Graph may refuse; that it can't be reached is thrown. */
const orRefused = async (where: string, look: () => Promise<Finding[]>): Promise<Finding[]> => {
  try {
    return await look();
  } catch (problem) {
    if (!(problem instanceof GraphRefusal)) throw problem;
    return [refusedFinding(where, problem)];
  }
};

/** Gathers the rows that a reader could make no sense of. */
const unreadableRows = () => {
  const findings: Finding[] = [];
  const warn: Log['warn'] = (event, { list, item, column } = {}) => {
    if (event !== 'row-unreadable') return;
    findings.push({
      serious: true,
      where: String(list),
      what: `Row ${String(item)}: ${String(column)} is empty or makes no sense, so the hub leaves the row out`,
      todo: 'Correct the row in SharePoint; its version history shows what stood there.',
    });
  };
  const log: Log = { info: () => undefined, warn, error: () => undefined };
  return { findings, log };
};

const people = async ({ graph, sites, clock }: Examined): Promise<Finding[]> => {
  const { findings, log } = unreadableRows();
  const council = councilFromLists(graph, { siteId: sites.register, clock, log });
  await council.refresh();
  return [...findings, ...peopleFindings(council, clock.now()), ...ladderFindings(council)];
};

const incidents = async ({ graph, sites, clock }: Examined): Promise<Finding[]> => {
  const { findings, log } = unreadableRows();
  await incidentIndex(graph, { sites, clock, log }).refresh();
  return findings;
};

const sizes = async ({ graph, sites, clock }: Examined): Promise<Finding[]> => {
  const found: Finding[] = [];
  for (const name of ['register', 'restricted'] as const)
    for (const list of everyList.filter(({ site }) => site === 'both' || site === name))
      found.push(...(await sizeFindings(graph, { name, id: sites[name] }, list, clock.now())));
  return found;
};

/**
 * Everything that is wrong, the serious first. What Graph refuses to show is a finding as well. Throws
 * where Graph or SharePoint can't be reached: then nothing is known.
 */
export const examine = async (examined: Examined): Promise<readonly Finding[]> => {
  const { graph, sharePoint, sites, onProgress } = examined;
  onProgress('Looking at lists, columns and views');
  const plan = await orRefused('Sites', async () =>
    planFindings(await provision(graph, sharePoint, { sites, dryRun: true })),
  );
  onProgress('Looking at people, rota, ladders and rows');
  const council = await orRefused('People and rota', () => people(examined));
  const rows = await orRefused('Incidents', () => incidents(examined));
  onProgress('Counting what each view shows');
  const views = await orRefused('Views', () => sizes(examined));
  return [...plan, ...council, ...rows, ...views].sort(
    (a, b) => Number(b.serious) - Number(a.serious),
  );
};
