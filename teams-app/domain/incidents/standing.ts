/** Where an incident stands on its ladder, and until when. Source: domain.md 3.6; invariants 3 and 4 of escalation.md. */
import type { Incident } from './incident.ts';
import { isUnacknowledged } from './incident.ts';
import { addMinutes, earliest } from '../time/instant.ts';
import type { Instant } from '../time/instant.ts';
import { holdsMinutes, stepAfter, stepEnds } from '../alerts/ladder.ts';
import type { Ladder, Step } from '../alerts/ladder.ts';
import { isOfficeHours, officeCloses } from '../time/working-time.ts';
import type { WorkingCalendar } from '../time/working-time.ts';

/** When the rung at which the incident stands has held it long enough, or the office closes. */
export const rungOverAt = (incident: Incident): Instant => {
  const { rungEnteredAt, rungEndsAt, nightFallsAt, ladder } = incident;
  const ends = rungEndsAt ?? addMinutes(rungEnteredAt, holdsMinutes(ladder, incident));
  return earliest(ends, nightFallsAt) ?? ends;
};

/** Whether the next people must be asked now (invariant 4: never before the rung's time has run). */
export const isRungOver = (incident: Incident, now: Instant): boolean =>
  isUnacknowledged(incident) && rungOverAt(incident) <= now;

/** What follows from standing at a step from now on. */
const standingAt = (ladder: Ladder, step: Step, calendar: WorkingCalendar, now: Instant) => {
  const nightFallsAt = ladder.afterHours && (officeCloses(now, calendar) ?? now);
  return {
    ...step,
    rungEnteredAt: now,
    rungEndsAt: stepEnds(ladder, step, now, calendar),
    ...(nightFallsAt === undefined ? {} : { nightFallsAt }),
  };
};

/** The start of a ladder, for an incident in its first version. */
export const firstRung = (ladder: Ladder, calendar: WorkingCalendar, now: Instant) => ({
  ...standingAt(ladder, { cycle: 0, rung: 0 }, calendar, now),
  rungVersion: 1,
});

/** At a step of its ladder, entered now; the version goes up with the change that this is part of. */
export const atStep = (
  incident: Incident,
  step: Step,
  calendar: WorkingCalendar,
  now: Instant,
): Incident => {
  const { nightFallsAt: _before, ...rest } = incident;
  const version = incident.version + 1;
  return { ...rest, ...standingAt(incident.ladder, step, calendar, now), rungVersion: version };
};

/** The office has closed: the ladder of the night begins, with a round of its own. */
const intoTheNight = (incident: Incident, night: Ladder): Incident => ({
  ...incident,
  ladder: { ...night, firstCycle: incident.cycle + 1 },
});

const hasNightFallen = (incident: Incident, now: Instant): boolean =>
  incident.nightFallsAt !== undefined && incident.nightFallsAt <= now;

/**
 * At the next rung. Where the office has closed since this one was entered, at the first of the ladder of
 * the night: "a High case still open at closing time joins the on-call ladder at that minute".
 */
export const atNextStep = (
  incident: Incident,
  calendar: WorkingCalendar,
  now: Instant,
): Incident => {
  const night = incident.ladder.afterHours;
  if (night === undefined || !hasNightFallen(incident, now))
    return atStep(incident, stepAfter(incident.ladder, incident), calendar, now);
  return atStep(
    intoTheNight(incident, night),
    { cycle: incident.cycle + 1, rung: 0 },
    calendar,
    now,
  );
};

/** At the start of a round of its own: the first step, as if it had just come in. */
export const atNewRound = (
  incident: Incident,
  calendar: WorkingCalendar,
  now: Instant,
): Incident => {
  const cycle = incident.cycle + 1;
  const { afterHours } = incident.ladder;
  const isNight = afterHours !== undefined && !isOfficeHours(now, calendar);
  const ladder = { ...(isNight ? afterHours : incident.ladder), firstCycle: cycle };
  return atStep({ ...incident, ladder }, { cycle, rung: 0 }, calendar, now);
};
