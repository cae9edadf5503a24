/** Every verb by its name, and the one way in which any door calls them. */
import type { AuditDraft } from '../domain/trail/audit.ts';
import type { Language } from '../domain/language.ts';
import type { Person, PersonKey } from '../domain/people.ts';
import { hasRole } from '../domain/people.ts';
import { refuse } from '../domain/refusal.ts';
import type { Result } from '../domain/refusal.ts';
import { checkInWords } from '../domain/words/check-ins.ts';
import { sentences } from '../domain/words/sentences.ts';
import { RecordUnavailable, StoreUnavailable } from '../ports.ts';
import { assessmentVerbs } from './assessments/assessment-verbs.ts';
import { cafeVerbs } from './cafes/cafe-verbs.ts';
import { checkInVerbs } from './check-ins/check-in-verbs.ts';
import { dutyPhone } from './duty/duty-now.ts';
import { dutyVerbs } from './duty/duty-verbs.ts';
import { evidenceVerbs } from './evidence/evidence-verbs.ts';
import { hubVerbs } from './hub/hub-verbs.ts';
import { incidentVerbs } from './incidents/incident-verbs.ts';
import { informationVerbs } from './information/information-verbs.ts';
import { languageFor } from './language/language-for.ts';
import { languageVerbs } from './language/language-verbs.ts';
import { libraryVerbs } from './library/library-verbs.ts';
import { onlineVerbs } from './online/online-verbs.ts';
import { pulseVerbs } from './pulse/pulse-verbs.ts';
import { sayVerbs } from './say/say-verbs.ts';
import { settingsVerbs } from './settings/settings-verbs.ts';
import { supportVerbs } from './support/support-verbs.ts';
import { surgeryVerbs } from './surgeries/surgery-verbs.ts';
import { trainingVerbs } from './training/training-verbs.ts';
import type { Hub, UseCase } from './use-case.ts';
import { visitVerbs } from './visits/visit-verbs.ts';

export const useCases = {
  ...incidentVerbs,
  ...evidenceVerbs,
  ...checkInVerbs,
  ...dutyVerbs,
  ...settingsVerbs,
  ...pulseVerbs,
  ...hubVerbs,
  ...languageVerbs,
  ...libraryVerbs,
  ...assessmentVerbs,
  ...surgeryVerbs,
  ...sayVerbs,
  ...supportVerbs,
  ...cafeVerbs,
  ...informationVerbs,
  ...onlineVerbs,
  ...visitVerbs,
  ...trainingVerbs,
} as const;

export type UseCaseName = keyof typeof useCases;
type Registered = typeof useCases;
export type OutputOf<Name extends UseCaseName> =
  Registered[Name] extends UseCase<infer _Input, infer Output> ? Output : never;

export const isUseCaseName = (name: string): name is UseCaseName => Object.hasOwn(useCases, name);

/** It says of no incident whether it is there. */
const roleRefused = (hub: Hub, caller: Person, name: UseCaseName): AuditDraft => ({
  reference: 'HUB',
  at: hub.clock.now(),
  action: 'refused',
  actor: caller.name,
  actorKey: caller.key,
  detail: `${name}: not for this role`,
  shared: false,
});

const call = async <Input, Output>(
  verb: UseCase<Input, Output>,
  hub: Hub,
  [callerKey, name]: readonly [PersonKey, UseCaseName],
  raw: Readonly<Record<string, unknown>>,
): Promise<Result<Output>> => {
  const caller = hub.council.person(callerKey);
  if (!caller?.active)
    return refuse('forbidden', sentences[caller?.language ?? 'en'].unknownPerson(dutyPhone(hub)));
  if (verb.who !== 'anybody' && !hasRole(caller, ...verb.who)) {
    await hub.promises.log([roleRefused(hub, caller, name)]);
    return refuse('forbidden', sentences[caller.language].notForYourRole);
  }
  const input = verb.read(raw, caller.language);
  return input.ok ? verb.run(hub, caller, input.value) : input;
};

const forSafety: readonly UseCaseName[] = ['start-check-in', 'extend-check-in', 'end-check-in'];

/** What somebody reads whose words, or whose safety, nobody has now. */
const notDone = (name: UseCaseName, phone: string, language: Language): string => {
  if (name === 'submit-report') return sentences[language].notReceived(phone);
  if (name === 'ask-for-help') return checkInWords[language].helpNotSaved(phone);
  return forSafety.includes(name)
    ? checkInWords[language].notSaved(phone)
    : sentences[language].tryAgain;
};

/** The sentence for a store or a record that does not answer; other faults are thrown on. */
const whenAway = (
  hub: Hub,
  callerKey: PersonKey,
  name: UseCaseName,
  problem: unknown,
): Result<never> => {
  const language = languageFor(hub, callerKey);
  if (problem instanceof RecordUnavailable)
    return refuse('unavailable', sentences[language].recordAway);
  if (!(problem instanceof StoreUnavailable)) throw problem;
  hub.log.error('promises store unavailable', problem, { verb: name });
  return refuse('unavailable', notDone(name, dutyPhone(hub), language));
};

/**
 * Calls a verb for a person: looks them up, checks the role, reads the input, runs it. Everything that a
 * person can cause comes back as a refusal with a sentence; only real faults are thrown.
 */
export const execute = async <Name extends UseCaseName>(
  hub: Hub,
  callerKey: PersonKey,
  name: Name,
  raw: Readonly<Record<string, unknown>>,
): Promise<Result<OutputOf<Name>>> => {
  const verb = useCases[name] as unknown as UseCase<unknown, OutputOf<Name>>;
  try {
    return await call(verb, hub, [callerKey, name], raw);
  } catch (problem) {
    return whenAway(hub, callerKey, name, problem);
  }
};
