/** What the rows themselves show: those that make no sense, and lists that grow too long for their views. */
import type { Instant } from '#core/domain/time/instant.ts';
import type { Graph } from '#core/graph/graph-client.ts';
import type { Log } from '#core/ports.ts';
import { everyList } from '#lists/every-list.ts';
import type { Finding } from './finding.ts';
import { sizeFindings } from './sizes.ts';
import type { Site } from '../stores/which-site.ts';

/** A log that gathers the rows of which a reader could make no sense. */
export const unreadableRows = (): { readonly findings: readonly Finding[]; readonly log: Log } => {
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
  return { findings, log: { info: () => undefined, warn, error: () => undefined } };
};

/** The views of every list on both sites. Throws as Graph does. */
export const viewFindings = async (
  graph: Graph,
  sites: Readonly<Record<Site, string>>,
  now: Instant,
): Promise<Finding[]> => {
  const found: Finding[] = [];
  for (const name of ['register', 'restricted'] as const)
    for (const list of everyList.filter(({ site }) => site === 'both' || site === name))
      found.push(...(await sizeFindings(graph, { name, id: sites[name] }, list, now)));
  return found;
};
