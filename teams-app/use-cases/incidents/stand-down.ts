import type { Language } from '../../domain/language.ts';
import { mayHandOn } from '../../domain/incidents/access.ts';
import type { Incident } from '../../domain/incidents/incident.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { updateOwed } from '../../domain/alerts/notices.ts';
import type { Person } from '../../domain/people.ts';
import { done, refuse } from '../../domain/refusal.ts';
import type { Result } from '../../domain/refusal.ts';
import { stoodDown } from '../../domain/incidents/transitions.ts';
import { actSentences, standDownWhys, toOwner } from '../../domain/words/acts.ts';
import type { StandDownWhy } from '../../domain/words/acts.ts';
import { told } from '../../domain/words/told.ts';
import type { Change } from '../../ports.ts';
import { changeIncident, entryBy } from './change-incident.ts';
import { readWritten } from '../read-text.ts';
import type { Written } from '../read-text.ts';
import { tellOwner } from './tell-owner.ts';
import { languageFor } from '../language/language-for.ts';
import { useCase } from '../use-case.ts';
import type { Hub } from '../use-case.ts';

interface Asked extends Written {
  readonly why: StandDownWhy;
}

const isWhy = (value: unknown): value is StandDownWhy =>
  typeof value === 'string' && Object.hasOwn(standDownWhys.en, value);

const readReason = readWritten('reason', 'reason', 'reasonForStandDown');

const read = (raw: Readonly<Record<string, unknown>>, language: Language): Result<Asked> => {
  const { why } = raw;
  if (!isWhy(why)) return refuse('invalid', actSentences[language].whyStandDown, 'why');
  const reason = readReason(raw, language);
  return reason.ok ? done({ ...reason.value, why }) : reason;
};

/** The record is kept in English; the councillor reads their own language. */
const detailIn = (language: Language, why: StandDownWhy, text: string): string =>
  `${standDownWhys[language][why]}. ${text}`;

const standDownOf = (
  hub: Hub,
  incident: Incident,
  caller: Person,
  { why, text }: Asked,
  now: Instant,
): Change => {
  const next = stoodDown(incident, now);
  const detail = detailIn('en', why, text);
  const read = languageFor(hub, incident.reporterKey);
  const isOwner = incident.ownerKey === caller.key;
  return {
    incident: next,
    entries: [entryBy(caller, incident, now, 'stood-down', { detail, shared: true })],
    notices: [
      updateOwed(
        next,
        'stood-down',
        told[read].stoodDown(caller.name, detailIn(read, why, text)),
        now,
      ),
      ...(isOwner
        ? []
        : tellOwner(
            hub,
            next,
            incident.ownerKey,
            toOwner[languageFor(hub, incident.ownerKey)].stoodDown(caller.name),
            now,
          )),
    ],
  };
};

/**
 * Ends an incident that is a mistake, is there twice or is no longer needed, whether or not somebody has it
 * (docs/decisions/0014): for whoever has it, or the senior responsible officer. Nobody is asked any more;
 * the councillor reads the reason. Only a person does this, never the engine (invariant 12).
 */
export const standDown = useCase('anybody', read, (hub, caller, input) =>
  changeIncident(
    hub,
    caller,
    {
      incident: input.incident,
      wanted: 'stood-down',
      notAllowed: actSentences[caller.language].notYoursToGive,
    },
    (incident, now) => standDownOf(hub, incident, caller, input, now),
    mayHandOn,
  ),
);
