/** Words of the desk's queue: what is due, the list, who is on duty. */
import type { Overdue } from '../../incidents/incident.ts';
import type { PromiseKind } from '../../incidents/service-levels.ts';

const many = (count: number, one: string, more: string): string =>
  `${String(count)} ${count === 1 ? one : more}`;

const views = { open: 'Open', overdue: 'Overdue', mine: 'Mine', closed: 'Closed' };

const dueBy: Readonly<Record<PromiseKind, (moment: string) => string>> = {
  acknowledge: (moment) => `Acknowledge by ${moment}`,
  triage: (moment) => `Triage by ${moment}`,
  update: (moment) => `Update the councillor by ${moment}`,
};

const overdueBy: Readonly<Record<PromiseKind, (duration: string) => string>> = {
  acknowledge: (duration) => `Acknowledgement overdue by ${duration}`,
  triage: (duration) => `Triage overdue by ${duration}`,
  update: (duration) => `Update overdue by ${duration}`,
};

const overdue: Readonly<Record<Exclude<Overdue, 'on-time'>, string>> = {
  acknowledgement: 'Acknowledgement overdue',
  triage: 'Triage overdue',
  update: 'Update overdue',
};

export const due = {
  by: dueBy,
  overdueBy,
  overdue,
  inTime: (duration: string): string => `in ${duration}`,
  other: (moment: string): string => `Next step by ${moment}`,
  otherOverdue: (duration: string): string => `Overdue by ${duration}`,
  nothing: 'Nothing due',
  closed: (moment: string): string => `Closed ${moment}`,
};

export const queue = {
  title: 'SPoC desk',
  caption: (view: string): string => `${view} incidents`,
  columns: {
    level: 'Level',
    incident: 'Incident',
    reporter: 'Reported by',
    age: 'Age',
    owner: 'Owner',
    due: 'Next step',
    closed: 'Closed',
  },
  views,
  viewsLabel: 'Which incidents to show',
  levelFilter: 'Level',
  everyLevel: 'All levels',
  search: 'Search',
  searchHint: 'Reference, name or ward',
  clearSearch: 'Clear the search',
  nobodyYet: 'Nobody yet',
  age: (duration: string): string => `${duration} ago`,
  refresh: 'Refresh',
  updated: (moment: string): string => `Updated ${moment}`,
  loadMore: 'Load more',
  shown: (shown: number, total: number): string =>
    `${String(shown)} of ${many(total, 'incident', 'incidents')}`,
  loading: 'Loading incidents',
  arrived: (count: number, urgent: string): string =>
    `${many(count, 'new incident', 'new incidents')}. The most urgent is ${urgent}.`,
};

export const empty = {
  open: {
    title: 'No open incidents',
    text: 'When a councillor sends a report, it shows here at once. You don’t need to refresh. No reports does not mean that all is well.',
  },
  overdue: {
    title: 'Nothing is overdue',
    text: 'No promise to a councillor is late now.',
  },
  mine: {
    title: 'You have no open incidents',
    text: 'Open an incident and press “I’ve got this”. It will show here.',
  },
  closed: { title: 'No closed incidents', text: 'Incidents show here after they are closed.' },
  filtered: {
    title: (view: string, search?: string, level?: string): string =>
      [
        search === undefined ? 'No incident' : `Nothing found for “${search}”`,
        ...(level === undefined ? [] : [`at level ${level}`]),
        `in ${view}`,
      ].join(' '),
    text: 'Names, wards and references are searched, not what councillors wrote. Accents and capital letters make no difference.',
    clear: 'Clear search and filter',
    lookIn: (view: string): string => `Look in ${view}`,
  },
};

export const duty = {
  title: 'On duty now',
  lead: 'Lead',
  deputy: 'Deputy',
  phone: 'Duty phone',
  until: (moment: string): string => `until ${moment}`,
  call: (name: string, phone: string): string => `Call ${name} on ${phone}`,
  nobody: 'Nobody is on duty now',
  nobodyText:
    'The rota has no lead and no deputy for this hour. New alerts go straight to the next people on the ladder. Please fix the rota.',
  noDeputy: 'No deputy on the rota',
  noLead: 'No lead on the rota',
};
