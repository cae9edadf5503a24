import { mayExclude, mayWork } from '../../domain/incidents/access.ts';
import { isOpen, isUnacknowledged } from '../../domain/incidents/incident.ts';
import type { Incident } from '../../domain/incidents/incident.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { alertsOwed } from '../../domain/alerts/notices.ts';
import type { NoticeDraft } from '../../domain/alerts/notices.ts';
import { exclusionDetail } from '../../domain/incidents/exclusion.ts';
import type { Person } from '../../domain/people.ts';
import { refusal, refuse } from '../../domain/refusal.ts';
import type { Refusal } from '../../domain/refusal.ts';
import { excluded } from '../../domain/incidents/giving-back.ts';
import { sentences } from '../../domain/words/sentences.ts';
import { toOwner } from '../../domain/words/acts.ts';
import { told } from '../../domain/words/told.ts';
import type { Change } from '../../ports.ts';
import { askedAnew } from './asked-anew.ts';
import { changeIncident, entryBy } from './change-incident.ts';
import { guardedOf } from './find-incident.ts';
import { readExclusion } from './read-exclusion.ts';
import { tellOwner } from './tell-owner.ts';
import { languageFor } from '../language/language-for.ts';
import { useCase } from '../use-case.ts';
import type { Hub } from '../use-case.ts';

/** Why this person is not excluded, if they are not. */
const refusedFor = (
  hub: Hub,
  caller: Person,
  person: Person,
  incident: Incident,
): Refusal | undefined => {
  if (incident.reporterKey === person.key)
    return refusal(
      'conflict',
      sentences[caller.language].reporterIsNotExcluded(person.name),
      'person',
    );
  if (incident.excludedKeys.includes(person.key))
    return refusal('conflict', sentences[caller.language].alreadyExcluded(person.name), 'person');
  const { ownerKey: _owner, ...rest } = guardedOf(incident);
  const after = { ...rest, excludedKeys: [...incident.excludedKeys, person.key] };
  return hub.council.people().some((each) => mayWork(each, after, false))
    ? undefined
    : refusal('conflict', sentences[caller.language].lastWhoCouldWork(person.name), 'person');
};

const exclusionOf = (
  hub: Hub,
  by: Person,
  { person, reason }: { readonly person: Person; readonly reason: string },
  incident: Incident,
  now: Instant,
): Change => {
  const next = excluded(incident, person.key, hub.council.settings(), now);
  const detail = exclusionDetail(person.name, reason);
  const entry = entryBy(by, incident, now, 'excluded', { detail });
  const lost = isOpen(incident) && incident.ownerKey === person.key;
  const { entries, notices } = lost
    ? askedAnew(
        hub.council,
        next,
        {
          by,
          words: (asked) =>
            told[languageFor(hub, incident.reporterKey)].handedBack(person.name, asked),
        },
        now,
      )
    : {
        entries: [],
        notices: [...alertsIfWaiting(hub, next, now), ...offerGone(hub, incident, next, now)],
      };
  return { incident: next, entries: [entry, ...entries], notices };
};

/** An offer to them is over: the owner is told, without why. */
const offerGone = (hub: Hub, before: Incident, next: Incident, now: Instant): Change['notices'] => {
  if (before.handOver === undefined || next.handOver !== undefined) return [];
  return tellOwner(
    hub,
    next,
    next.ownerKey,
    toOwner[languageFor(hub, next.ownerKey)].gone(before.handOver.name),
    now,
  );
};

/** Whoever stands in for them on the present step is asked in the same change (domain.md 3.6). */
const alertsIfWaiting = (hub: Hub, next: Incident, now: Instant): readonly NoticeDraft[] =>
  isUnacknowledged(next) ? alertsOwed(next, hub.council.people(), hub.council.duty(), now) : [];

/**
 * Makes an incident non-existent for a person, with a reason (domain.md 3.1): for the senior responsible
 * officer or a manager. The owner loses it, and others are asked at once. Never the councillor who
 * reported, and never the last who could work on it; of a closed incident too. The record moves it to where they are not.
 */
export const exclude = useCase(
  ['senior-responsible-officer', 'manager'],
  readExclusion,
  (hub, caller, { incident: reference, person: key, text }) => {
    const person = hub.council.person(key);
    if (person === undefined)
      return Promise.resolve(
        refuse('invalid', sentences[caller.language].exclusionNeedsPerson, 'person'),
      );
    return changeIncident(
      hub,
      caller,
      { incident: reference, wanted: 'excluded', closedToo: true },
      (incident, now) => {
        const refused = refusedFor(hub, caller, person, incident);
        return refused === undefined
          ? exclusionOf(hub, caller, { person, reason: text }, incident, now)
          : { refused };
      },
      mayExclude,
    );
  },
);
