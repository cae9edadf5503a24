/** Every verb by its name, and the one way in which any door calls them. */
import type { AuditDraft } from '../domain/audit.ts';
import type { Language } from '../domain/language.ts';
import type { Person, PersonKey } from '../domain/people.ts';
import { hasRole } from '../domain/people.ts';
import { refuse } from '../domain/refusal.ts';
import type { Result } from '../domain/refusal.ts';
import { checkInWords } from '../domain/words/check-ins.ts';
import { sentences } from '../domain/words/sentences.ts';
import { RecordUnavailable, StoreUnavailable } from '../ports.ts';
import { acknowledge } from './incidents/acknowledge.ts';
import { answerAssessment } from './assessments/answer-assessment.ts';
import { answerAftercare } from './support/answer-aftercare.ts';
import { answerSwap } from './duty/answer-swap.ts';
import { answerTalk } from './support/answer-talk.ts';
import { askToTalk } from './support/ask-to-talk.ts';
import { answerSurvey } from './say/answer-survey.ts';
import { askForHelp } from './check-ins/ask-for-help.ts';
import { askToJoin } from './say/ask-to-join.ts';
import { askOfficer } from './assessments/ask-officer.ts';
import { addNote } from './incidents/add-note.ts';
import { beginEvidence } from './evidence/begin-evidence.ts';
import { chooseLanguage } from './language/choose-language.ts';
import { closeIncident } from './incidents/close-incident.ts';
import { setDuressWord } from './check-ins/danger-word.ts';
import { confirmTest } from './duty/confirm-test.ts';
import { decline } from './incidents/decline.ts';
import { leaveSlot, takeSlot, withdrawSlot } from './say/drop-in.ts';
import { dutyPhone } from './duty/duty-now.ts';
import { cancelEvidence, finishEvidence } from './evidence/finish-evidence.ts';
import { escalateNow } from './incidents/escalate-now.ts';
import { enginePulse } from './pulse/engine-pulse.ts';
import { endCheckIn } from './check-ins/end-check-in.ts';
import { extendCheckIn } from './check-ins/extend-check-in.ts';
import { finishAssessment } from './assessments/finish-assessment.ts';
import { exclude } from './incidents/exclude.ts';
import { handOver } from './incidents/hand-over.ts';
import { handOverChoices } from './incidents/hand-over-choices.ts';
import { haveYourSay } from './say/have-your-say.ts';
import { include } from './incidents/include.ts';
import { joinBuddies } from './support/join-buddies.ts';
import { joinEvidence } from './evidence/join-evidence.ts';
import { changeBuddy, leaveBuddies } from './support/leave-buddies.ts';
import { languageFor } from './language/language-for.ts';
import { listCheckIns } from './check-ins/list-check-ins.ts';
import { listDocuments } from './library/list-documents.ts';
import { listDuty } from './duty/list-duty.ts';
import { listIncidents } from './incidents/list-incidents.ts';
import { listPeople } from './settings/list-people.ts';
import { listReadiness } from './library/list-readiness.ts';
import { listReachability } from './duty/list-reachability.ts';
import { myAssessments, openAssessment } from './assessments/my-assessments.ts';
import { myCheckIn, newCheckIn } from './check-ins/my-check-in.ts';
import { myCalendar } from './duty/my-calendar.ts';
import { informationVerbs } from './information/information-verbs.ts';
import { myHub } from './hub/my-hub.ts';
import { myLanguage } from './language/my-language.ts';
import { myReports } from './incidents/my-reports.ts';
import { mySupport } from './support/my-support.ts';
import { myTurns } from './duty/my-turns.ts';
import { offerSlots } from './say/offer-slots.ts';
import { openIncident } from './incidents/open-incident.ts';
import { openSurvey, readSurveyResults } from './say/open-survey.ts';
import { takePledge } from './say/pledge.ts';
import { referenceData } from './settings/reference-data.ts';
import { previewLadders } from './settings/preview-ladders.ts';
import { putBack } from './incidents/put-back.ts';
import { mySurgeries } from './surgeries/my-surgeries.ts';
import { registerResident } from './surgeries/register-resident.ts';
import { removeSurgery } from './surgeries/remove-surgery.ts';
import { saveSurgery } from './surgeries/save-surgery.ts';
import { setUpSurgery } from './surgeries/set-up-surgery.ts';
import { removeAssessment } from './assessments/remove-assessment.ts';
import { removeDuty } from './duty/remove-duty.ts';
import { scoreStatement } from './library/score-statement.ts';
import { setDuty } from './duty/set-duty.ts';
import { setReview } from './library/set-review.ts';
import { reTrigger } from './incidents/re-trigger.ts';
import { saveAssessment } from './assessments/save-assessment.ts';
import { seeAlert } from './incidents/see-alert.ts';
import { standDown } from './incidents/stand-down.ts';
import { startCheckIn } from './check-ins/start-check-in.ts';
import { startReport } from './incidents/start-report.ts';
import { submitReport } from './incidents/submit-report.ts';
import { swapDuty } from './duty/swap-duty.ts';
import { takeAssessment } from './assessments/take-assessment.ts';
import { triage } from './incidents/triage.ts';
import { updateCouncillor } from './incidents/update-councillor.ts';
import { onlineVerbs } from './online/online-verbs.ts';
import { cafeVerbs } from './cafes/cafe-verbs.ts';
import { trainingVerbs } from './training/training-verbs.ts';
import type { Hub, UseCase } from './use-case.ts';
import { visitVerbs } from './visits/visit-verbs.ts';
import { whoIsThere } from './hub/who-is-there.ts';
import { whoToContact } from './hub/who-to-contact.ts';
import { whatToExpect } from './hub/what-to-expect.ts';
import { whoIsOnDuty } from './duty/who-is-on-duty.ts';
import { withdrawTalk } from './support/withdraw-talk.ts';

export const useCases = {
  ...cafeVerbs,
  'who-to-contact': whoToContact,
  'who-is-there': whoIsThere,
  'start-report': startReport,
  'submit-report': submitReport,
  'my-hub': myHub,
  'my-language': myLanguage,
  'choose-language': chooseLanguage,
  'my-reports': myReports,
  'confirm-test': confirmTest,
  'list-reachability': listReachability,
  'what-to-expect': whatToExpect,
  'who-is-on-duty': whoIsOnDuty,
  acknowledge,
  decline,
  'hand-over': handOver,
  'hand-over-choices': handOverChoices,
  'escalate-now': escalateNow,
  're-trigger': reTrigger,
  'stand-down': standDown,
  'see-alert': seeAlert,
  'list-incidents': listIncidents,
  'list-people': listPeople,
  'engine-pulse': enginePulse,
  'reference-data': referenceData,
  'list-documents': listDocuments,
  'set-review': setReview,
  'list-readiness': listReadiness,
  'score-statement': scoreStatement,
  'preview-ladders': previewLadders,
  'open-incident': openIncident,
  'add-note': addNote,
  'update-councillor': updateCouncillor,
  triage,
  'close-incident': closeIncident,
  'begin-evidence': beginEvidence,
  'finish-evidence': finishEvidence,
  'cancel-evidence': cancelEvidence,
  'join-evidence': joinEvidence,
  exclude,
  include,
  'put-back': putBack,
  'list-duty': listDuty,
  'my-turns': myTurns,
  'my-calendar': myCalendar,
  'set-duty': setDuty,
  'remove-duty': removeDuty,
  'swap-duty': swapDuty,
  'answer-swap': answerSwap,
  'new-check-in': newCheckIn,
  'start-check-in': startCheckIn,
  'extend-check-in': extendCheckIn,
  'end-check-in': endCheckIn,
  'ask-for-help': askForHelp,
  'my-check-in': myCheckIn,
  'list-check-ins': listCheckIns,
  'set-duress-word': setDuressWord,
  'my-support': mySupport,
  'ask-to-talk': askToTalk,
  'answer-talk': answerTalk,
  'withdraw-talk': withdrawTalk,
  'join-buddies': joinBuddies,
  'leave-buddies': leaveBuddies,
  'change-buddy': changeBuddy,
  'answer-aftercare': answerAftercare,
  'my-assessments': myAssessments,
  'open-assessment': openAssessment,
  'save-assessment': saveAssessment,
  'finish-assessment': finishAssessment,
  'remove-assessment': removeAssessment,
  'ask-officer': askOfficer,
  'take-assessment': takeAssessment,
  'answer-assessment': answerAssessment,
  'my-surgeries': mySurgeries,
  'save-surgery': saveSurgery,
  'set-up-surgery': setUpSurgery,
  'register-resident': registerResident,
  'remove-surgery': removeSurgery,
  ...informationVerbs,
  ...onlineVerbs,
  ...visitVerbs,
  ...trainingVerbs,
  'have-your-say': haveYourSay,
  'answer-survey': answerSurvey,
  'open-survey': openSurvey,
  'survey-results': readSurveyResults,
  'take-slot': takeSlot,
  'leave-slot': leaveSlot,
  'offer-slots': offerSlots,
  'withdraw-slot': withdrawSlot,
  'ask-to-join': askToJoin,
  'take-pledge': takePledge,
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

const checkInVerbs: readonly UseCaseName[] = ['start-check-in', 'extend-check-in', 'end-check-in'];

/** What somebody reads whose words, or whose safety, nobody has now. */
const notDone = (name: UseCaseName, phone: string, language: Language): string => {
  if (name === 'submit-report') return sentences[language].notReceived(phone);
  if (name === 'ask-for-help') return checkInWords[language].helpNotSaved(phone);
  return checkInVerbs.includes(name)
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
