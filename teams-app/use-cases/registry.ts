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
import { acknowledge } from './acknowledge.ts';
import { answerAssessment } from './answer-assessment.ts';
import { answerAftercare } from './answer-aftercare.ts';
import { answerSwap } from './answer-swap.ts';
import { answerTalk } from './answer-talk.ts';
import { askToTalk } from './ask-to-talk.ts';
import { answerSurvey } from './answer-survey.ts';
import { askForHelp } from './ask-for-help.ts';
import { askToJoin } from './ask-to-join.ts';
import { askOfficer } from './ask-officer.ts';
import { addNote } from './add-note.ts';
import { beginEvidence } from './begin-evidence.ts';
import { chooseLanguage } from './choose-language.ts';
import { closeIncident } from './close-incident.ts';
import { setDuressWord } from './danger-word.ts';
import { confirmTest } from './confirm-test.ts';
import { decline } from './decline.ts';
import { leaveSlot, takeSlot, withdrawSlot } from './drop-in.ts';
import { dutyPhone } from './duty-now.ts';
import { cancelEvidence, finishEvidence } from './finish-evidence.ts';
import { escalateNow } from './escalate-now.ts';
import { enginePulse } from './engine-pulse.ts';
import { endCheckIn } from './end-check-in.ts';
import { extendCheckIn } from './extend-check-in.ts';
import { finishAssessment } from './finish-assessment.ts';
import { exclude } from './exclude.ts';
import { handOver } from './hand-over.ts';
import { handOverChoices } from './hand-over-choices.ts';
import { haveYourSay } from './have-your-say.ts';
import { include } from './include.ts';
import { joinBuddies } from './join-buddies.ts';
import { joinEvidence } from './join-evidence.ts';
import { changeBuddy, leaveBuddies } from './leave-buddies.ts';
import { languageFor } from './language-for.ts';
import { listCheckIns } from './list-check-ins.ts';
import { listDocuments } from './list-documents.ts';
import { listDuty } from './list-duty.ts';
import { listIncidents } from './list-incidents.ts';
import { listPeople } from './list-people.ts';
import { listReadiness } from './list-readiness.ts';
import { listReachability } from './list-reachability.ts';
import { myAssessments, openAssessment } from './my-assessments.ts';
import { myCheckIn, newCheckIn } from './my-check-in.ts';
import { myCalendar } from './my-calendar.ts';
import { informationVerbs } from './information-verbs.ts';
import { myHub } from './my-hub.ts';
import { myLanguage } from './my-language.ts';
import { myReports } from './my-reports.ts';
import { mySupport } from './my-support.ts';
import { myTurns } from './my-turns.ts';
import { offerSlots } from './offer-slots.ts';
import { openIncident } from './open-incident.ts';
import { openSurvey, readSurveyResults } from './open-survey.ts';
import { takePledge } from './pledge.ts';
import { referenceData } from './reference-data.ts';
import { previewLadders } from './preview-ladders.ts';
import { putBack } from './put-back.ts';
import { mySurgeries } from './my-surgeries.ts';
import { registerResident } from './register-resident.ts';
import { removeSurgery } from './remove-surgery.ts';
import { saveSurgery } from './save-surgery.ts';
import { setUpSurgery } from './set-up-surgery.ts';
import { removeAssessment } from './remove-assessment.ts';
import { removeDuty } from './remove-duty.ts';
import { scoreStatement } from './score-statement.ts';
import { setDuty } from './set-duty.ts';
import { setReview } from './set-review.ts';
import { reTrigger } from './re-trigger.ts';
import { saveAssessment } from './save-assessment.ts';
import { seeAlert } from './see-alert.ts';
import { standDown } from './stand-down.ts';
import { startCheckIn } from './start-check-in.ts';
import { startReport } from './start-report.ts';
import { submitReport } from './submit-report.ts';
import { swapDuty } from './swap-duty.ts';
import { takeAssessment } from './take-assessment.ts';
import { triage } from './triage.ts';
import { updateCouncillor } from './update-councillor.ts';
import { onlineVerbs } from './online-verbs.ts';
import { cafeVerbs } from './cafe-verbs.ts';
import { trainingVerbs } from './training-verbs.ts';
import type { Hub, UseCase } from './use-case.ts';
import { visitVerbs } from './visit-verbs.ts';
import { whoIsThere } from './who-is-there.ts';
import { whoToContact } from './who-to-contact.ts';
import { whatToExpect } from './what-to-expect.ts';
import { whoIsOnDuty } from './who-is-on-duty.ts';
import { withdrawTalk } from './withdraw-talk.ts';

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
