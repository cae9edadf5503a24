import type { Language } from '../../domain/language.ts';
import { mayHandOn } from '../../domain/incidents/access.ts';
import { givenBack } from '../../domain/incidents/giving-back.ts';
import type { Incident } from '../../domain/incidents/incident.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Person } from '../../domain/people.ts';
import { done, refusal } from '../../domain/refusal.ts';
import type { Result } from '../../domain/refusal.ts';
import { actSentences, toOwner } from '../../domain/words/acts.ts';
import { told } from '../../domain/words/told.ts';
import type { Change } from '../../ports.ts';
import { askedAnew } from './asked-anew.ts';
import { changeIncident, entryBy } from './change-incident.ts';
import { readNote } from '../read-text.ts';
import { tellOwner } from './tell-owner.ts';
import { languageFor } from '../language/language-for.ts';
import { useCase } from '../use-case.ts';
import type { Hub } from '../use-case.ts';

interface Asked {
  readonly incident: string;
  readonly note?: string;
}

const read = (raw: Readonly<Record<string, unknown>>, language: Language): Result<Asked> => {
  const { incident, note: words, reason = words } = raw;
  const note = readNote({ note: reason }, language);
  return note.ok
    ? done({ incident: typeof incident === 'string' ? incident : '', ...note.value })
    : note;
};

const backOf = (
  hub: Hub,
  incident: Incident,
  caller: Person,
  note: string | undefined,
  now: Instant,
): Change => {
  const next = givenBack(incident, hub.council.settings(), now);
  const name = incident.owner ?? 'The officer who had it';
  const words = (asked: readonly string[]): string =>
    told[languageFor(hub, incident.reporterKey)].givenBack(name, asked);
  const { entries, notices } = askedAnew(hub.council, next, { by: caller, words }, now);
  const isOwner = incident.ownerKey === caller.key;
  const toThem = isOwner
    ? []
    : tellOwner(
        hub,
        next,
        incident.ownerKey,
        toOwner[languageFor(hub, incident.ownerKey)].givenBack(caller.name),
        now,
      );
  return {
    incident: next,
    entries: [
      entryBy(caller, incident, now, 'given-back', note === undefined ? {} : { detail: note }),
      ...entries,
    ],
    notices: [...notices, ...toThem],
  };
};

/**
 * "I can't go on with this": nobody has it any more, a round of its own begins at once, and the councillor
 * reads that it is with nobody and who is asked. For whoever has it, or the senior responsible officer, with
 * a note for colleagues where there is time for one.
 */
export const reTrigger = useCase('anybody', read, (hub, caller, input) =>
  changeIncident(
    hub,
    caller,
    {
      incident: input.incident,
      wanted: 'given-back',
      notAllowed: actSentences[caller.language].notYoursToGive,
    },
    (incident, now) =>
      incident.ownerKey === undefined
        ? { refused: refusal('conflict', actSentences[caller.language].nobodyHasIt) }
        : backOf(hub, incident, caller, input.note, now),
    mayHandOn,
  ),
);
