/** One incident in the picture, small: a hundred thousand of them are held in memory. */
import type { Guarded } from '#core/domain/incidents/access.ts';
import type { QueuePlace } from '#core/domain/incidents/desk-queue.ts';
import { isOpen } from '#core/domain/incidents/incident.ts';
import type { ConductRoute, Incident } from '#core/domain/incidents/incident.ts';
import { instantAt, millisecondsOf } from '#core/domain/time/instant.ts';
import { plainReference } from '#core/domain/search-text.ts';
import { openPromises } from '#core/domain/incidents/service-levels.ts';
import type { IncidentSummary } from '#core/ports.ts';
import type { Category, IncidentRow } from '#lists/incidents.ts';
import type { Instant } from '#schema/fields.ts';
import type { Stored } from '../stores/list-store.ts';
import { placeOf } from '../stores/which-site.ts';
import type { Site } from '../stores/which-site.ts';
import type { Name, Names } from './names.ts';

/** The columns of a row that come into the picture. */
export type SummaryRow = Omit<IncidentSummary, 'item' | 'etag'>;

/** Times are seconds since 1970: small whole numbers take no room of their own. */
export interface Entry extends QueuePlace, Guarded {
  readonly level: IncidentRow['level'];
  readonly status: IncidentRow['status'];
  readonly overdue: IncidentRow['overdue'];
  readonly plain: string;
  readonly ward: Name;
  readonly reporter: Name;
  readonly owner: Name | undefined;
  readonly ownerKey: string | undefined;
  readonly route: ConductRoute | undefined;
  readonly day: Name;
  readonly acknowledgeBy: number;
  readonly acknowledged: number | undefined;
  readonly nextDue: number | undefined;
  readonly closed: number | undefined;
  readonly category: Category | undefined;
  /** From when on a promise on it is overdue: for ever, or never, where the record alone says so. */
  readonly lateFrom: number;
  readonly site: Site | undefined;
  readonly item: string;
  readonly etag: string;
  /** What the promises store has of it: then this is not what the record shows. */
  readonly live: Incident | undefined;
  /** The reading of the whole list that last saw it. */
  seen: number;
}

const secondsOf = (moment: Instant): number => millisecondsOf(moment) / 1_000;
const secondsIn = (moment: Instant | undefined): number | undefined =>
  moment === undefined ? undefined : secondsOf(moment);
const momentIn = (seconds: number): Instant => instantAt(Math.round(seconds * 1_000));

/** What both kinds have in common. */
const sharedOf = (from: SummaryRow | Incident, names: Names) => {
  const received = secondsOf(from.receivedAt);
  return {
    reference: from.reference,
    plain: plainReference(from.reference),
    level: from.level,
    status: from.status,
    overdue: from.overdue,
    ward: names.name(from.ward),
    reporter: names.name(from.reporter),
    reporterKey: names.text(from.reporterKey),
    route: from.route,
    owner: from.owner === undefined ? undefined : names.name(from.owner),
    ownerKey: from.ownerKey === undefined ? undefined : names.text(from.ownerKey),
    received,
    day: names.day(received),
    acknowledgeBy: secondsOf(from.acknowledgeBy),
    acknowledged: secondsIn(from.acknowledgedAt),
    nextDue: secondsIn(from.nextDueAt),
    closed: secondsIn(from.closedAt),
  };
};

/** The entry of a row of the record. */
export const entryOfRow = (site: Site, stored: Stored<SummaryRow>, names: Names): Entry => {
  const { item, etag, row } = stored;
  return {
    ...sharedOf(row, names),
    category: row.category,
    excludedKeys: names.keys(row.excludedKeys),
    lateFrom: row.overdue === 'on-time' ? Infinity : -Infinity,
    site,
    item,
    etag,
    live: undefined,
    seen: 0,
  };
};

/** The entry of an incident of the promises store. */
export const entryOfLive = (live: Incident, names: Names): Entry => ({
  ...sharedOf(live, names),
  category: undefined,
  excludedKeys: live.excludedKeys,
  lateFrom: secondsIn(openPromises(live)[0]?.dueAt) ?? Infinity,
  site: undefined,
  item: '',
  etag: '',
  live,
  seen: 0,
});

export const isOpenEntry = (entry: Entry): boolean => isOpen(entry);

type Given<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> };
const whereGiven = <T extends object>(part: T): Given<T> =>
  Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined)) as Given<T>;

const momentWhereGiven = (seconds: number | undefined): Instant | undefined =>
  seconds === undefined ? undefined : momentIn(seconds);

/** What the record shows of it. An entry of the promises store has no place there, and gives an empty one. */
export const summaryOf = (entry: Entry): IncidentSummary => ({
  reference: entry.reference,
  level: entry.level,
  status: entry.status,
  overdue: entry.overdue,
  ward: entry.ward.text,
  reporter: entry.reporter.text,
  reporterKey: entry.reporterKey,
  receivedAt: momentIn(entry.received),
  acknowledgeBy: momentIn(entry.acknowledgeBy),
  item: entry.site === undefined ? '' : placeOf(entry.site, entry.item),
  etag: entry.etag,
  ...whereGiven({
    owner: entry.owner?.text,
    ownerKey: entry.ownerKey,
    acknowledgedAt: momentWhereGiven(entry.acknowledged),
    nextDueAt: momentWhereGiven(entry.nextDue),
    closedAt: momentWhereGiven(entry.closed),
    category: entry.category,
    route: entry.route,
    excludedKeys: entry.excludedKeys.length === 0 ? undefined : entry.excludedKeys.join(', '),
  }),
});
