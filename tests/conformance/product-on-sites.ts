/** The hub's own adapters on two sites of the tenant under test, made right by the hub's own command. */
import { randomUUID } from 'node:crypto';
import { listTitled } from '../../infra/local-m365/graph/list-store.ts';
import { provision } from '../../sharepoint/provision/provision.ts';
import { incidentIndex } from '../../sharepoint/read-model/incident-index.ts';
import type { IncidentIndex } from '../../sharepoint/read-model/incident-index.ts';
import { incidentRecord } from '../../sharepoint/stores/incident-record.ts';
import type { IncidentRecord } from '../../teams-app/ports.ts';
import type { Sites, Tenant } from './tenant.ts';

export interface ProductOnSites {
  readonly sites: Sites;
  readonly record: IncidentRecord;
  readonly index: IncidentIndex;
  /** A reference that no incident has yet. */
  reference(): string;
  /** The id of a list on the register site, for what only a tenant of our own can do to it. */
  listId(title: string): string;
}

/** Makes the sites right and puts the adapters on them. Throws where anything but a note stands in the way. */
export const productOn = async (tenant: Tenant): Promise<ProductOnSites> => {
  const sites = tenant.freshSites();
  const { graph, sharePoint, log, clock, appId } = tenant;
  await provision(graph, sharePoint, { sites, dryRun: false });
  return {
    sites,
    record: incidentRecord(graph, { sites, log, appId }),
    index: incidentIndex(graph, { sites, log, clock }),
    reference: () => randomUUID().slice(0, 11).toUpperCase(),
    listId: (title) => {
      const world = tenant.local?.world;
      return (world && listTitled(world, sites.register, title)?.id) ?? '';
    },
  };
};
