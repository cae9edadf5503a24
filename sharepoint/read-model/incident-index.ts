/** The picture in memory from which lists of incidents are answered: no narrative ever comes here. */
import type { Graph } from '#core/graph/graph-client.ts';
import type { Clock, IncidentSummary, Log, ReadModel } from '#core/ports.ts';
import { incidents } from '#lists/incidents.ts';
import type { Instant } from '#schema/fields.ts';
import { followerOf, refreshEach } from '../stores/followed-list.ts';
import { listStore } from '../stores/list-store.ts';
import type { Site } from '../stores/which-site.ts';
import { createSummaries } from './summaries.ts';

/** The columns that travel. Asking for these alone keeps a councillor's words off the wire. */
const summaryKeys = [
  'reference',
  'title',
  'level',
  'status',
  'overdue',
  'ward',
  'owner',
  'ownerKey',
  'receivedAt',
  'acknowledgeBy',
  'acknowledgedAt',
  'nextDueAt',
  'category',
  'reporter',
  'reporterKey',
  'closedAt',
  'excludedKeys',
  'cycle',
  'rung',
  'submission',
] as const satisfies readonly (keyof IncidentSummary)[];

export interface IndexSettings {
  readonly sites: Readonly<Record<Site, string>>;
  readonly clock: Clock;
  readonly log: Log;
}

/** An index of the incidents of both sites; empty until it is refreshed. A refresh costs 2 resource units. */
export const incidentIndex = (graph: Graph, { sites, clock, log }: IndexSettings): ReadModel => {
  const summaries = createSummaries();
  const follow = (site: Site) => {
    const read = followerOf(listStore(graph, sites[site], incidents, log), summaryKeys);
    return async () => summaries.take(site, await read());
  };
  const followed = [follow('register'), follow('restricted')];
  let freshAt: Instant | undefined;
  return {
    all: summaries.all,
    find: summaries.find,
    refresh: async () => {
      await refreshEach(followed);
      freshAt = clock.now();
    },
    get freshAt() {
      return freshAt;
    },
  };
};
