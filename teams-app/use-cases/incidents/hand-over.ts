import type { Language } from '../../domain/language.ts';
import { mayBeOffered, mayHandOn } from '../../domain/incidents/access.ts';
import { handOverOwed } from '../../domain/alerts/act-notices.ts';
import { offered, offerEnds } from '../../domain/incidents/handing-over.ts';
import type { Incident } from '../../domain/incidents/incident.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Person } from '../../domain/people.ts';
import { done, refusal, refuse } from '../../domain/refusal.ts';
import type { Refusal, Result } from '../../domain/refusal.ts';
import { onDuty } from '../../domain/duty/rota.ts';
import { actSentences, toOwner } from '../../domain/words/acts.ts';
import type { Change } from '../../ports.ts';
import { changeIncident, entryBy } from './change-incident.ts';
import { guardedOf } from './find-incident.ts';
import { readNote } from '../read-text.ts';
import { tellOwner } from './tell-owner.ts';
import { languageFor } from '../language/language-for.ts';
import { useCase } from '../use-case.ts';
import type { Hub } from '../use-case.ts';

interface Asked {
  readonly incident: string;
  readonly to: string;
  readonly note?: string;
}

const read = (raw: Readonly<Record<string, unknown>>, language: Language): Result<Asked> => {
  const { incident, to } = raw;
  if (typeof to !== 'string' || to === '')
    return refuse('invalid', actSentences[language].handOverToWhom, 'to');
  const note = readNote(raw, language);
  if (!note.ok) return note;
  return done({ incident: typeof incident === 'string' ? incident : '', to, ...note.value });
};

const refusedFor = (incident: Incident, caller: Person, to: Person): Refusal | undefined => {
  if (incident.ownerKey === undefined)
    return refusal('conflict', actSentences[caller.language].nobodyHasIt);
  if (!mayHandOn(caller, guardedOf(incident), true))
    return refusal('forbidden', actSentences[caller.language].notYoursToGive);
  if (incident.ownerKey === to.key)
    return refusal('conflict', actSentences[caller.language].theyHaveIt(to.name), 'to');
  return mayBeOffered(to, guardedOf(incident))
    ? undefined
    : refusal('conflict', actSentences[caller.language].notToThem(to.name), 'to');
};

const offerOf = (
  hub: Hub,
  incident: Incident,
  caller: Person,
  asked: { readonly to: Person; readonly note?: string },
  now: Instant,
): Change => {
  const { to, note } = asked;
  const until = offerEnds(onDuty(hub.council.duty(), now), now);
  const next = offered(incident, { to, by: caller.key, until }, now);
  const detail = note === undefined ? to.name : `${to.name}: ${note}`;
  const isOwner = incident.ownerKey === caller.key;
  const words = toOwner[languageFor(hub, incident.ownerKey)].offeredByOther(caller.name, to.name);
  return {
    incident: next,
    entries: [entryBy(caller, incident, now, 'hand-over-offered', { detail })],
    notices: [
      ...handOverOwed(next, asked, now),
      ...(isOwner ? [] : tellOwner(hub, next, incident.ownerKey, words, now)),
    ],
  };
};

/**
 * Offers an incident that somebody has to a colleague by name: for whoever has it, or the senior
 * responsible officer. It stays the owner's until the colleague presses "I've got this" (invariant 13); the
 * same offer again changes nothing, one to somebody else takes its place.
 */
export const handOver = useCase(
  'anybody',
  read,
  (hub, caller, { incident: reference, ...asked }) => {
    const to = hub.council.person(asked.to);
    if (to === undefined)
      return Promise.resolve(refuse('invalid', actSentences[caller.language].handOverToWhom, 'to'));
    return changeIncident(
      hub,
      caller,
      { incident: reference, wanted: 'hand-over-offered' },
      (incident, now) => {
        const refused = refusedFor(incident, caller, to);
        if (refused !== undefined) return { refused };
        if (incident.handOver?.to === to.key) return undefined;
        const { note } = asked;
        return offerOf(hub, incident, caller, note === undefined ? { to } : { to, note }, now);
      },
    );
  },
);
