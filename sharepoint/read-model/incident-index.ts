/** The picture in memory from which lists of incidents are answered: no narrative ever comes here. */
import type { Graph } from '#core/graph/graph-client.ts';
import type { Clock, IncidentSummary, Log, ReadModel } from '#core/ports.ts';
import { incidents } from '#lists/incidents.ts';
import type { Instant } from '#schema/fields.ts';
import { followedList } from '../stores/followed-list.ts';
import { listStore } from '../stores/list-store.ts';
import { placeOf } from '../stores/which-site.ts';
import type { Site } from '../stores/which-site.ts';

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
  const follow = (site: Site) => ({
    site,
    list: followedList(listStore(graph, sites[site], incidents, log), summaryKeys),
  });
  const followed = [follow('register'), follow('restricted')];
  let all: readonly IncidentSummary[] = [];
  let byReference = new Map<string, IncidentSummary>();
  let freshAt: Instant | undefined;
  return {
    all: () => all,
    find: (reference) => byReference.get(reference),
    refresh: async () => {
      const changed = await Promise.all(followed.map(({ list }) => list.refresh()));
      if (changed.includes(true)) {
        all = followed.flatMap(({ site, list }) =>
          list.rows().map(({ item, etag, row }) => ({ ...row, item: placeOf(site, item), etag })),
        );
        byReference = new Map(all.map((summary) => [summary.reference, summary]));
      }
      freshAt = clock.now();
    },
    get freshAt() {
      return freshAt;
    },
  };
};
