/** What the council promises the councillor, and by when. Source: the table of domain.md 3.6. */
import type { Incident, Overdue } from './incident.ts';
import { addMinutes } from './instant.ts';
import type { Instant } from './instant.ts';
import type { Level } from '#lists/incidents.ts';
import { tenNextDay } from './wall-clock.ts';

const hour = 60;
const day = 24 * hour;

/**
 * Minutes within which a named person acknowledges. Critical and High run on elapsed time; a working
 * day of the other two is counted as a day and night.
 */
export const acknowledgeMinutes = (level: Level, officeHours: boolean): number => {
  switch (level) {
    case 'critical':
      return 10;
    case 'high':
      return officeHours ? hour : 2 * hour;
    case 'moderate':
      return day;
    case 'low':
      return 2 * day;
  }
};

/** By when an incident that was acknowledged at `at` is triaged. */
export const triageDue = (level: Level, at: Instant, officeHours: boolean): Instant => {
  switch (level) {
    case 'critical':
      return addMinutes(at, 30);
    case 'high':
      return officeHours ? addMinutes(at, 4 * hour) : tenNextDay(at);
    case 'moderate':
      return addMinutes(at, 2 * day);
    case 'low':
      return addMinutes(at, 5 * day);
  }
};

/** Minutes between two updates to the councillor; undefined where only the decision is told. */
export const updateMinutes = (level: Level): number | undefined => {
  switch (level) {
    case 'critical':
      return 4 * hour;
    case 'high':
      return day;
    case 'moderate':
      return 7 * day;
    case 'low':
      return undefined;
  }
};

export type PromiseKind = 'acknowledge' | 'triage' | 'update';

export interface OpenPromise {
  readonly kind: PromiseKind;
  readonly dueAt: Instant;
}

/** The promises that the council has still to keep on this incident, the earliest first. */
export const openPromises = (
  incident: Pick<Incident, 'acknowledgeBy' | 'triageBy' | 'updateBy' | 'status' | 'ownerKey'>,
): readonly OpenPromise[] => {
  if (incident.status === 'closed') return [];
  if (incident.ownerKey === undefined)
    return [{ kind: 'acknowledge', dueAt: incident.acknowledgeBy }];
  const promises: OpenPromise[] = [];
  if (incident.triageBy !== undefined) promises.push({ kind: 'triage', dueAt: incident.triageBy });
  if (incident.updateBy !== undefined) promises.push({ kind: 'update', dueAt: incident.updateBy });
  return promises.sort((a, b) => a.dueAt.localeCompare(b.dueAt));
};

const overdueWord = {
  acknowledge: 'acknowledgement',
  triage: 'triage',
  update: 'update',
} as const satisfies Record<PromiseKind, Overdue>;

/** Which promise is overdue at `now`; the earliest where there are several. */
export const overdueAt = (incident: Incident, now: Instant): Overdue => {
  const late = openPromises(incident).find((promise) => promise.dueAt <= now);
  return late === undefined ? 'on-time' : overdueWord[late.kind];
};
