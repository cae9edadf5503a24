/** What the council promises the councillor, and by when. Source: the table of domain.md 3.6. */
import { isSilent } from '../check-ins/alarm-kind.ts';
import type { Incident, Overdue } from './incident.ts';
import { addMinutes } from '../time/instant.ts';
import type { Instant } from '../time/instant.ts';
import type { Level } from '#lists/incidents.ts';
import { isUrgent } from './urgency.ts';
import { tenNextDay } from '../time/wall-clock-moments.ts';
import { addWorkingMinutes, isOfficeHours, workingDay } from '../time/working-time.ts';
import type { WorkingCalendar } from '../time/working-time.ts';

const hour = 60;
const day = 24 * hour;

/**
 * By when a named person acknowledges an incident that nobody has had since `at`. Critical and High run
 * on elapsed time, the others in office hours.
 */
export const acknowledgeDue = (level: Level, at: Instant, calendar: WorkingCalendar): Instant => {
  switch (level) {
    case 'critical':
      return addMinutes(at, 10);
    case 'high':
      return addMinutes(at, isOfficeHours(at, calendar) ? hour : 2 * hour);
    case 'moderate':
      return addWorkingMinutes(at, workingDay, calendar);
    case 'low':
      return addWorkingMinutes(at, 2 * workingDay, calendar);
  }
};

/** By when an incident that was acknowledged at `at` is triaged. */
export const triageDue = (level: Level, at: Instant, calendar: WorkingCalendar): Instant => {
  switch (level) {
    case 'critical':
      return addMinutes(at, 30);
    case 'high':
      return isOfficeHours(at, calendar)
        ? addWorkingMinutes(at, 4 * hour, calendar)
        : tenNextDay(at);
    case 'moderate':
      return addWorkingMinutes(at, 2 * workingDay, calendar);
    case 'low':
      return addWorkingMinutes(at, 5 * workingDay, calendar);
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

/**
 * Minutes within which whoever has an urgent incident notes something, until it is triaged; undefined
 * where that is not asked. Source: escalation.md, invariant 10, A(urgent).
 */
const progressMinutes = (level: Level): number | undefined => (isUrgent(level) ? hour : undefined);

/** By when something must be noted of an incident that somebody has and that is not triaged. */
export const progressDue = (level: Level, now: Instant): Pick<Incident, 'progressBy'> => {
  const minutes = progressMinutes(level);
  return minutes === undefined ? {} : { progressBy: addMinutes(now, minutes) };
};

export type PromiseKind = 'acknowledge' | 'triage' | 'update';

export interface OpenPromise {
  readonly kind: PromiseKind;
  readonly dueAt: Instant;
}

/** The promises that the council has still to keep on this incident, the earliest first. */
export const openPromises = (
  incident: Pick<Incident, 'acknowledgeBy' | 'triageBy' | 'updateBy' | 'status' | 'ownerKey'> &
    Partial<Pick<Incident, 'submission'>>,
): readonly OpenPromise[] => {
  if (incident.status === 'closed') return [];
  if (incident.ownerKey === undefined)
    return [{ kind: 'acknowledge', dueAt: incident.acknowledgeBy }];
  const promises: OpenPromise[] = [];
  if (incident.triageBy !== undefined) promises.push({ kind: 'triage', dueAt: incident.triageBy });
  if (incident.updateBy !== undefined && !isSilent(incident))
    promises.push({ kind: 'update', dueAt: incident.updateBy });
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
