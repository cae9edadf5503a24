/** What every change of an incident has in common: one version on, and what follows from the rest set anew. */
import type { Incident } from './incident.ts';
import { isOpen, isUnacknowledged } from './incident.ts';
import { addMinutes, earliest } from '../time/instant.ts';
import type { Instant } from '../time/instant.ts';
import { openPromises, overdueAt } from './service-levels.ts';
import { rungOverAt } from './standing.ts';

/** An incident that nobody has to look at again for a while is looked at once an hour all the same. */
const idleMinutes = 60;

/** Sets what follows from the rest: the next promise, what is overdue, and when to look again (invariant 12). */
export const settled = (incident: Incident, now: Instant): Incident => {
  const { nextDueAt: _before, ...rest } = incident;
  const dueAt = openPromises(incident)[0]?.dueAt;
  return {
    ...rest,
    ...(dueAt === undefined ? {} : { nextDueAt: dueAt }),
    overdue: overdueAt(incident, now),
    wakeAt: isOpen(incident) ? wakeAt(incident, now) : null,
  };
};

const wakeAt = (incident: Incident, now: Instant): Instant => {
  const rung = isUnacknowledged(incident) ? rungOverAt(incident) : undefined;
  const promises = openPromises(incident)
    .map((promise) => promise.dueAt)
    .filter((dueAt) => dueAt > now);
  const offer = incident.handOver?.until;
  return earliest(rung, incident.progressBy, offer, ...promises) ?? addMinutes(now, idleMinutes);
};

/** What the alert and the receipt show of an incident, and to whom. */
const faceOf = (incident: Incident): string =>
  JSON.stringify([
    isOpen(incident),
    incident.level,
    incident.ownerKey,
    incident.overdue === 'acknowledgement',
    incident.excludedKeys,
    incident.declinedKeys,
    incident.handOver?.version,
    incident.ownerSince,
    incident.heard,
  ]);

/**
 * What has become of an incident, one version on. Cards are drawn again where what they show has changed
 * from `before`, whichever way it came about.
 */
export const follows = (before: Incident, as: Incident, now: Instant): Incident => {
  const version = before.version + 1;
  const after = settled({ ...as, version }, now);
  return faceOf(after) === faceOf(before) ? after : { ...after, faceVersion: version };
};

/** The next version of an incident, with what changes in it. */
export const next = (incident: Incident, change: Partial<Incident>, now: Instant): Incident =>
  follows(incident, { ...incident, ...change }, now);
