/** How an incident that somebody has comes to be nobody's again. Each way begins a round of its own. */
import type { Incident } from './incident.ts';
import { isOpen } from './incident.ts';
import type { Instant } from '../time/instant.ts';
import { follows, next } from './next-version.ts';
import type { PersonKey } from '../people.ts';
import { acknowledgeDue } from './service-levels.ts';
import { atNewRound } from './standing.ts';
import type { WorkingCalendar } from '../time/working-time.ts';

const nobodys = (incident: Incident): Incident => {
  const {
    owner: _o,
    ownerKey: _k,
    acknowledgedAt: _a,
    triageBy: _t,
    updateBy: _u,
    progressBy: _p,
    askedAgain: _g,
    gaveBack: _b,
    ownerSince: _s,
    handOver: _h,
    help: _e,
    ...rest
  } = incident;
  return rest;
};

/**
 * Nobody has it any more: a round of its own begins as if it had just come in, by day or by night, and
 * with it the promise that somebody takes it. Nothing that was passed on before counts in it.
 */
const backOnLadder = (incident: Incident, calendar: WorkingCalendar, now: Instant): Incident => ({
  ...atNewRound(nobodys(incident), calendar, now),
  status: 'received',
  acknowledgeBy: acknowledgeDue(incident.level, now, calendar),
  declinedKeys: [],
});

/** Whether somebody has had it for too long without a word of it (invariant 10). */
export const isStalled = (incident: Incident, now: Instant): boolean =>
  incident.ownerKey !== undefined &&
  incident.progressBy !== undefined &&
  incident.progressBy <= now;

/** Somebody had it and noted nothing: it is asked of others, and of them as well (invariant 10). */
export const askedAgain = (
  incident: Incident,
  calendar: WorkingCalendar,
  now: Instant,
): Incident => {
  const held = incident.ownerKey;
  const change = held === undefined ? {} : { askedAgain: held };
  return follows(incident, { ...backOnLadder(incident, calendar, now), ...change }, now);
};

/**
 * Given back: whoever had it can't go on. Others are asked, and they are not, in the round that begins
 * with that: nobody would otherwise be asked at night but the person who has just said no.
 */
export const givenBack = (
  incident: Incident,
  calendar: WorkingCalendar,
  now: Instant,
): Incident => {
  const held = incident.ownerKey;
  const change = held === undefined ? {} : { gaveBack: held };
  return follows(incident, { ...backOnLadder(incident, calendar, now), ...change }, now);
};

/** For this person it does not exist from now on (domain.md 3.1). Where they had it, nobody has it any more. */
export const excluded = (
  incident: Incident,
  person: PersonKey,
  calendar: WorkingCalendar,
  now: Instant,
): Incident => {
  const change = {
    excludedKeys: [...new Set([...incident.excludedKeys, person])],
    exclusions: [...(incident.exclusions ?? []), { key: person, at: now }],
  };
  if (incident.ownerKey !== person || !isOpen(incident))
    return follows(incident, { ...withoutOfferTo(person, incident), ...change }, now);
  return follows(incident, { ...backOnLadder(incident, calendar, now), ...change }, now);
};

const withoutOfferTo = (person: PersonKey, incident: Incident): Incident => {
  const { handOver, ...rest } = incident;
  return handOver === undefined || handOver.to === person ? rest : incident;
};

/** The exclusion of this person is lifted. What follows from the report itself cannot be lifted. */
export const included = (incident: Incident, person: PersonKey, now: Instant): Incident =>
  next(
    incident,
    {
      excludedKeys: incident.excludedKeys.filter((key) => key !== person),
      exclusions: (incident.exclusions ?? []).filter(({ key }) => key !== person),
    },
    now,
  );
