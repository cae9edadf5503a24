/** How an incident moves on, from the report to the end. Each gives a new incident, one version on; giving-back.ts has the ways back. */
import type { Level, Outcome } from '#lists/incidents.ts';
import type { ConductRoute, Incident } from './incident.ts';
import { addMinutes, earliest } from '../time/instant.ts';
import type { Instant } from '../time/instant.ts';
import { stepAfter } from '../alerts/ladder.ts';
import type { Ladder, Step } from '../alerts/ladder.ts';
import type { Person, PersonKey } from '../people.ts';
import { follows, next, settled } from './next-version.ts';
import {
  acknowledgeDue,
  overdueAt,
  progressDue,
  triageDue,
  updateMinutes,
} from './service-levels.ts';
import { atNextStep, atStep, firstRung } from './standing.ts';
import type { WorkingCalendar } from '../time/working-time.ts';

export interface Arrival {
  readonly reference: string;
  readonly submission: string;
  readonly level: Level;
  readonly reporter: Person;
  readonly ward: string;
  readonly excludedKeys: readonly PersonKey[];
  /** The council's ladder for it as it is now; an edit later does not change it. */
  readonly ladder: Ladder;
  readonly route?: ConductRoute;
  readonly calendar: WorkingCalendar;
}

/** A new incident, at the first rung of its ladder. */
export const received = (arrival: Arrival, now: Instant): Incident => {
  const { reporter, calendar, ...rest } = arrival;
  return settled(
    {
      ...rest,
      status: 'received',
      reporter: reporter.name,
      reporterKey: reporter.key,
      receivedAt: now,
      ...firstRung(arrival.ladder, calendar, now),
      wakeAt: now,
      acknowledgeBy: acknowledgeDue(arrival.level, now, calendar),
      overdue: 'on-time',
      declinedKeys: [],
      version: 1,
      faceVersion: 1,
    },
    now,
  );
};

/** Where it goes when its rung is over; a rung gets its whole time, however late the one before was left. */
export const advanced = (incident: Incident, calendar: WorkingCalendar, now: Instant): Incident =>
  next(atNextStep(incident, calendar, now), {}, now);

/** The same incident with what has become overdue marked; the incident itself if nothing has. */
export const promiseOverdue = (incident: Incident, now: Instant): Incident =>
  overdueAt(incident, now) === incident.overdue ? incident : next(incident, {}, now);

/** Looked at, with nothing to do: only the time of the next look changes. */
export const lookedAt = (incident: Incident, now: Instant): Incident => settled(incident, now);

/** Taken by a named person: the ladder rests. */
export const acknowledged = (
  incident: Incident,
  by: Person,
  calendar: WorkingCalendar,
  now: Instant,
): Incident => {
  const minutes = updateMinutes(incident.level);
  return next(
    incident,
    {
      status: 'acknowledged',
      owner: by.name,
      ownerKey: by.key,
      acknowledgedAt: now,
      triageBy: triageDue(incident.level, now, calendar),
      ...progressDue(incident.level, now),
      ...(minutes === undefined ? {} : { updateBy: addMinutes(now, minutes) }),
    },
    now,
  );
};

/**
 * Somebody who was asked cannot take it. Where they stand on the present rung the next is entered at
 * once, unless the next is the same rung again, which everybody has been asked on already, or they have
 * said so before: a button that Teams delivers twice moves the ladder once (invariant 8).
 */
export const declined = (
  incident: Incident,
  by: PersonKey,
  asksOnThisRung: boolean,
  calendar: WorkingCalendar,
  now: Instant,
): Incident => {
  const declinedKeys = [...new Set([...incident.declinedKeys, by])];
  const step = stepAfter(incident.ladder, incident);
  const isFirst = !incident.declinedKeys.includes(by);
  const moves = asksOnThisRung && isFirst && step.rung !== incident.rung;
  return next(moves ? atStep(incident, step, calendar, now) : incident, { declinedKeys }, now);
};

export interface Triage {
  readonly severity: number;
  readonly likelihood: number;
  readonly outcome: Outcome;
  readonly level: Level;
}

/** Triaged: the level that officers found, and what is to be done. */
export const triaged = (incident: Incident, triage: Triage, now: Instant): Incident => {
  const { triageBy: _kept, progressBy: _moves, updateBy, ...rest } = incident;
  const minutes = updateMinutes(triage.level);
  const nextUpdate =
    minutes === undefined ? undefined : earliest(updateBy, addMinutes(now, minutes));
  const status = incident.status === 'acknowledged' ? 'triaged' : incident.status;
  return next(
    rest,
    { ...triage, status, ...(nextUpdate === undefined ? {} : { updateBy: nextUpdate }) },
    now,
  );
};

const moved = (incident: Incident, now: Instant): Pick<Incident, 'progressBy'> =>
  incident.progressBy === undefined ? {} : progressDue(incident.level, now);

/** Something was noted: whoever has it is at work on it. */
export const progressed = (incident: Incident, now: Instant): Incident =>
  next(incident, moved(incident, now), now);

/** The councillor has been told something: the next update is due its full time from now. */
export const updated = (incident: Incident, now: Instant): Incident => {
  const minutes = updateMinutes(incident.level);
  const due = minutes === undefined ? {} : { updateBy: addMinutes(now, minutes) };
  return next(incident, { ...moved(incident, now), ...due }, now);
};

/** Nothing is owed any more, and nothing is offered. */
const ended = (incident: Incident, change: Partial<Incident>, now: Instant): Incident => {
  const { triageBy: _t, updateBy: _u, progressBy: _p, handOver: _h, ...rest } = incident;
  return follows(incident, { ...rest, status: 'closed', closedAt: now, ...change }, now);
};

/** Closed by a person. Only a person ends an incident (invariant 12). */
export const closed = (incident: Incident, now: Instant): Incident => ended(incident, {}, now);

/** Stood down by a person: it was a mistake, is there twice, or is no longer needed (docs/decisions/0014). */
export const stoodDown = (incident: Incident, now: Instant): Incident =>
  ended(incident, { stoodDown: true }, now);

/** Whoever has it keeps it, and the people of a later step are asked to help. */
export const helpAsked = (incident: Incident, step: Step, now: Instant): Incident => {
  const help = { cycle: step.cycle, rung: step.rung, version: incident.version + 1 };
  return next(incident, { help }, now);
};

/** An open incident that the record has and the promises store has lost: back on its ladder, from the start. */
export const adopted = (
  from: Omit<
    Incident,
    | 'ladder'
    | 'cycle'
    | 'rung'
    | 'rungEnteredAt'
    | 'rungVersion'
    | 'wakeAt'
    | 'version'
    | 'faceVersion'
    | 'declinedKeys'
  >,
  ladder: Ladder,
  calendar: WorkingCalendar,
  now: Instant,
): Incident =>
  settled(
    {
      ...from,
      ladder,
      ...firstRung(ladder, calendar, now),
      wakeAt: now,
      declinedKeys: [],
      version: 1,
      faceVersion: 1,
    },
    now,
  );
