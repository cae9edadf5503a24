/** Giving an incident to a colleague: offered, and the owner's until the colleague says yes (invariant 13). */
import type { HandOver, Incident } from './incident.ts';
import { addMinutes, earliest } from '../time/instant.ts';
import type { Instant } from '../time/instant.ts';
import { follows, next } from './next-version.ts';
import type { Person, PersonKey } from '../people.ts';
import type { OnDuty } from '../duty/rota.ts';
import { progressDue } from './service-levels.ts';

/** An offer waits for an hour after the turn in which it was made: the owner goes off duty then. */
const afterTurnMinutes = 60;
/** Where the turn is a long one, or there is none: nobody waits longer for a yes. */
const longestMinutes = 24 * 60;
const withoutTurnMinutes = 4 * 60;

/** Until when somebody may say yes to an offer that is made now. */
export const offerEnds = ({ until }: Pick<OnDuty, 'until'>, now: Instant): Instant =>
  until === undefined
    ? addMinutes(now, withoutTurnMinutes)
    : (earliest(addMinutes(until, afterTurnMinutes), addMinutes(now, longestMinutes)) ?? until);

const withoutOffer = (incident: Incident): Incident => {
  const { handOver: _offer, ...rest } = incident;
  return rest;
};

/** Offered to a colleague. Whoever has it keeps it; an offer before this one ends. */
export const offered = (
  incident: Incident,
  offer: { readonly to: Person; readonly by: PersonKey; readonly until: Instant },
  now: Instant,
): Incident => {
  const { to, by, until } = offer;
  const version = incident.version + 1;
  const handOver: HandOver = { to: to.key, name: to.name, by, at: now, until, version };
  return next(incident, { handOver, ...movedOn(incident, now) }, now);
};

const movedOn = (incident: Incident, now: Instant): Pick<Incident, 'progressBy'> =>
  incident.progressBy === undefined ? {} : progressDue(incident.level, now);

/**
 * The colleague has said yes: it is theirs from now on. The promises to the councillor stay as they were,
 * and so does when it was first taken; whoever has it has the whole time to note something.
 */
export const takenOver = (incident: Incident, by: Person, now: Instant): Incident =>
  follows(
    incident,
    {
      ...withoutOffer(incident),
      owner: by.name,
      ownerKey: by.key,
      ownerSince: now,
      ...movedOn(incident, now),
    },
    now,
  );

/** Refused, lapsed or withdrawn: the owner has it as before. */
export const offerEnded = (incident: Incident, now: Instant): Incident =>
  follows(incident, withoutOffer(incident), now);

/** Whether nobody has said yes to the offer in time. */
export const isOfferOver = (incident: Incident, now: Instant): boolean =>
  incident.handOver !== undefined && incident.handOver.until <= now;

/** Whether the incident is offered to them, by a card or page that they have seen: older ones say nothing of it. */
export const isOfferedTo = (
  incident: Incident,
  person: PersonKey,
  seen: number | undefined,
): boolean =>
  incident.handOver?.to === person && (seen === undefined || seen >= incident.handOver.version);
