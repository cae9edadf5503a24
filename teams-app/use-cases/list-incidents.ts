import { levels } from '#lists/incidents.ts';
import type { Level } from '#lists/incidents.ts';
import { visible } from '../domain/access.ts';
import type { Incident } from '../domain/incident.ts';
import { isOpen } from '../domain/incident.ts';
import { overdueAt } from '../domain/service-levels.ts';
import { hasRole } from '../domain/people.ts';
import type { Person } from '../domain/people.ts';
import { done, refuse } from '../domain/refusal.ts';
import { sentences } from '../domain/words/sentences.ts';
import type { IncidentSummary } from '../ports.ts';
import { deskRow } from './desk-row.ts';
import { guardedOf, wasAsked } from './find-incident.ts';
import { useCase } from './use-case.ts';
import type { Hub } from './use-case.ts';
import type { DeskPage, DeskRow, DeskView } from './views.ts';

interface Wanted {
  readonly view: DeskView;
  readonly level?: Level;
  readonly search: string;
  readonly cursor: string;
}

const pageSize = 50;
const views: readonly DeskView[] = ['open', 'overdue', 'mine', 'closed'];

const read = (raw: Readonly<Record<string, unknown>>) => {
  const text = (key: string): string => (typeof raw[key] === 'string' ? raw[key] : '');
  const level = text('level');
  return done<Wanted>({
    view: views.find((view) => view === raw['view']) ?? 'open',
    ...(Object.hasOwn(levels, level) ? { level: level as Level } : {}),
    search: folded(text('search')),
    cursor: text('cursor'),
  });
};

/** Lower case without accents: "sian" finds Siân. */
const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .trim();

/** Live incidents over what the record shows of them: the promises store is never behind. */
const everyIncident = async (hub: Hub): Promise<readonly (Incident | IncidentSummary)[]> => {
  const live = await hub.promises.live();
  const known = new Set(live.map((incident) => incident.reference));
  return [...live, ...hub.readModel.all().filter((each) => !known.has(each.reference))];
};

const seenBy = async (
  hub: Hub,
  caller: Person,
  all: readonly (Incident | IncidentSummary)[],
): Promise<readonly (Incident | IncidentSummary)[]> => {
  const seesByRole = hasRole(caller, 'spoc-officer', 'senior-responsible-officer', 'manager');
  const seen = await Promise.all(
    all.map(async (incident) => {
      const asked =
        !seesByRole && isOpen(incident) && (await wasAsked(hub, incident.reference, caller));
      return visible(caller, guardedOf(incident), asked);
    }),
  );
  return all.filter((_, place) => seen[place]);
};

const inView = (row: DeskRow, view: DeskView, caller: Person): boolean => {
  const open = isOpen(row);
  switch (view) {
    case 'open':
      return open;
    case 'overdue':
      return open && row.overdue !== 'on-time';
    case 'mine':
      return open && row.ownerKey === caller.key;
    case 'closed':
      return !open;
  }
};

const levelRank: Readonly<Record<Level, string>> = {
  critical: '0',
  high: '1',
  moderate: '2',
  low: '3',
};

/** Newest first as text that sorts upwards: every digit turned round. */
const reversed = (text: string): string =>
  text.replace(/\d/g, (digit) => String(9 - Number(digit)));

/** By level; of one level first those that nobody has, then the oldest; closed incidents the newest first. */
const sortKey = (row: DeskRow): string =>
  isOpen(row)
    ? [
        levelRank[row.level],
        row.ownerKey === undefined ? '0' : '1',
        row.receivedAt,
        row.reference,
      ].join('|')
    : [reversed(row.closedAt ?? ''), row.reference].join('|');

const matches = (row: DeskRow, wanted: Wanted): boolean =>
  (wanted.level === undefined || row.level === wanted.level) &&
  (wanted.search === '' ||
    folded([row.reference, row.reporter, row.ward, row.owner ?? '', row.title].join(' ')).includes(
      wanted.search,
    ));

const rowsFor = async (hub: Hub, caller: Person): Promise<DeskRow[]> => {
  const now = hub.clock.now();
  const seen = await seenBy(hub, caller, await everyIncident(hub));
  return seen.map((incident) => ({
    ...deskRow(incident),
    ...('ladder' in incident ? { overdue: overdueAt(incident, now) } : {}),
  }));
};

const countsOf = (rows: readonly DeskRow[], caller: Person): DeskPage['counts'] => ({
  open: rows.filter((row) => inView(row, 'open', caller)).length,
  overdue: rows.filter((row) => inView(row, 'overdue', caller)).length,
  mine: rows.filter((row) => inView(row, 'mine', caller)).length,
  closed: rows.filter((row) => inView(row, 'closed', caller)).length,
});

/** An empty desk would tell a councillor that the report they have just sent is not there. */
const isCouncillorAlone = (caller: Person): boolean =>
  caller.roles.every((role) => role === 'councillor');

/**
 * One page of the desk's queue, at most 50 rows, only of what the caller may see. Asks SharePoint nothing.
 * Refused to a councillor who was never asked to take anything.
 */
export const listIncidents = useCase('anybody', read, async (hub, caller, wanted) => {
  const rows = await rowsFor(hub, caller);
  if (rows.length === 0 && isCouncillorAlone(caller))
    return refuse('forbidden', sentences.deskIsForOfficers);
  const found = rows
    .filter((row) => inView(row, wanted.view, caller) && matches(row, wanted))
    .map((row) => ({ row, key: sortKey(row) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  const rest = found.filter(({ key }) => key > wanted.cursor);
  const page = rest.slice(0, pageSize);
  const last = rest.length > page.length ? page.at(-1) : undefined;
  return done<DeskPage>({
    rows: page.map(({ row }) => row),
    total: found.length,
    counts: countsOf(rows, caller),
    ...(last === undefined ? {} : { cursor: last.key }),
    ...(hub.readModel.freshAt === undefined ? {} : { freshAt: hub.readModel.freshAt }),
    now: hub.clock.now(),
  });
});
