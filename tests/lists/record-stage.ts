/** The Graph stage with both sites provisioned, and rows and entries to file there. */
import type { RecordSettings } from '../../sharepoint/stores/incident-record.ts';
import { provision } from '../../sharepoint/provision/provision.ts';
import { sharePointAt } from '../../sharepoint/provision/share-point.ts';
import type { SharePoint } from '../../sharepoint/provision/share-point.ts';
import { createHash } from 'node:crypto';
import { entryAfter, beforeTheFirst } from '../../teams-app/domain/trail/audit.ts';
import type { AuditDraft, AuditEntry } from '../../teams-app/domain/trail/audit.ts';
import type { Instant } from '../../teams-app/domain/time/instant.ts';
import type { IncidentRow } from '../../sharepoint/lists/incidents.ts';
import { startGraphStage } from '../graph/graph-stage.ts';
import type { GraphStage } from '../graph/graph-stage.ts';

export interface RecordStage extends GraphStage {
  readonly sharePoint: SharePoint;
  /** A whole answer of Graph for the items of a list on the register site. */
  itemsOf(list: string, site?: 'register' | 'restricted'): Promise<GraphItem[]>;
}
export interface GraphItem {
  readonly id: string;
  readonly eTag: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

export const startSites = async (clock?: number, ceiling?: number): Promise<RecordStage> => {
  const stage = await startGraphStage(clock, ceiling);
  const sharePoint = sharePointAt({
    token: stage.token,
    origin: stage.m365.addresses.sharePointOrigin,
  });
  return {
    ...stage,
    sharePoint,
    itemsOf: async (list, site = 'register') => {
      const path = `/sites/${stage.sites[site]}/lists/${list}/items?$expand=fields&$top=5000`;
      return (await stage.graph.get<{ value: GraphItem[] }>(path)).value;
    },
  };
};

/** What the record is made with. */
export const recordSettings = ({ sites, log, m365 }: GraphStage): RecordSettings => ({
  sites,
  log,
  appId: m365.world.tenant.appId,
});

export const startRecord = async (clock?: number, ceiling?: number): Promise<RecordStage> => {
  const stage = await startSites(clock, ceiling);
  await provision(stage.graph, stage.sharePoint, { sites: stage.sites, dryRun: false });
  stage.m365.resetCost();
  return stage;
};

export const at = (text: string): Instant => new Date(text).toISOString() as Instant;

/** A row of the Incidents list; each reference makes another. */
export const incidentRow = (reference: string, more: Partial<IncidentRow> = {}): IncidentRow => ({
  title: 'Marlowe, 28 December 2026',
  reference,
  level: 'critical',
  status: 'received',
  overdue: 'on-time',
  ward: 'Marlowe',
  receivedAt: at('2026-12-28T23:40:00.123Z'),
  acknowledgeBy: at('2026-12-28T23:55:00.123Z'),
  nextDueAt: at('2026-12-28T23:55:00.123Z'),
  afraidNow: 'yes',
  what: 'Someone is outside my house',
  about: 'nobody',
  reporter: 'Cllr Aoife Brennan-Osei',
  reporterKey: '0b7f4c52-3d18-4e6a-9a41-6d2c85f0e101',
  cycle: 0,
  rung: 0,
  submission: `submission-of-${reference}`,
  ...more,
});

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The trail of one incident, chained as the hub chains it. */
export const entriesFor = (reference: string, count: number, detail?: string): AuditEntry[] => {
  const entries: AuditEntry[] = [];
  let previous = { sequence: 0, hash: beforeTheFirst };
  for (let n = 1; n <= count; n += 1) {
    const draft: AuditDraft = {
      reference,
      at: at(`2026-12-28T23:40:0${String(n)}.${String(n)}23Z`),
      action: n === 1 ? 'report-received' : 'note-added',
      actor: n === 1 ? 'Cllr Aoife Brennan-Osei' : 'Marged Ellis',
      actorKey: 'hub',
      ...(detail === undefined ? {} : { detail }),
      shared: n === 1,
    };
    const entry = entryAfter(draft, previous, digest);
    entries.push(entry);
    previous = entry;
  }
  return entries;
};
