/** What each call is sent. The server reads it and refuses what is not right; answers are typed by the use-cases. */
import type { Level, Outcome } from '#lists/incidents.ts';
import type { QuestionKey } from '#core/domain/say/survey.ts';
import type { Score } from '#core/domain/incidents/triage.ts';
import type {
  AnswerSwapInput,
  RemoveDutyInput,
  SetDutyInput,
  SwapDutyInput,
} from '#core/use-cases/duty/duty-views.ts';
import type { SetSessionInput } from '#core/use-cases/training/training-views.ts';
import type { StandDownWhy } from '#core/domain/words/acts.ts';
import type { HeadsUpForm } from '#core/use-cases/online/online-views.ts';
import type { CafeInput, CafeScope, ScheduleCafeInput } from '#core/use-cases/cafes/cafe-views.ts';
import type { ChosenLanguage } from '#core/use-cases/language/choose-language.ts';
import type { DeskView } from '#core/use-cases/views.ts';
import type { Nothing, RequestCalls } from './request-calls.ts';

interface OfIncident {
  /** Its reference. */
  readonly incident: string;
}

/** As the page shows it: what has come since is not what was meant. */
interface Seen extends OfIncident {
  readonly version: number;
}

interface OfPerson extends OfIncident {
  /** Their key in the People list. */
  readonly person: string;
}

interface OfSurgery {
  readonly surgery: string;
}

/** Wall-clock texts such as "2027-01-12T18:00". */
interface SurgeryTimes {
  readonly title: string;
  readonly from: string;
  readonly until: string;
  readonly submission: string;
}

interface OfAssessment {
  readonly assessment: string;
}

/** Words that are kept once however often they are sent. */
interface Written {
  readonly text: string;
  readonly submission: string;
}

export interface Calls extends RequestCalls {
  readonly 'list-check-ins': Nothing;
  readonly 'my-hub': Nothing;
  readonly 'my-language': Nothing;
  readonly 'choose-language': ChosenLanguage;
  readonly 'list-incidents': {
    readonly view: DeskView;
    readonly level?: Level;
    readonly search?: string;
    readonly cursor?: string;
  };
  readonly 'what-to-expect': Nothing;
  readonly 'who-is-on-duty': Nothing;
  readonly 'who-to-contact': Nothing;
  readonly 'who-is-there': Nothing;
  readonly 'list-cafes': Nothing;
  readonly 'schedule-cafe': ScheduleCafeInput;
  readonly 'change-cafe': CafeInput & { readonly cafe: string; readonly scope: CafeScope };
  readonly 'cancel-cafe': { readonly cafe: string; readonly scope: CafeScope };
  readonly 'join-cafe': { readonly cafe: string };
  readonly 'leave-cafe': { readonly cafe: string };
  readonly 'my-reports': Nothing;
  readonly 'my-check-in': Nothing;
  readonly 'open-incident': OfIncident;
  readonly acknowledge: Seen;
  readonly decline: Seen;
  readonly 'escalate-now': Seen;
  readonly 'hand-over-choices': OfIncident;
  readonly 'hand-over': OfIncident & { readonly to: string; readonly note: string };
  readonly 're-trigger': OfIncident & { readonly note: string };
  readonly 'stand-down': OfIncident & { readonly why: StandDownWhy; readonly reason: string };
  readonly 'add-note': OfIncident & Written;
  readonly 'update-councillor': OfIncident & Written;
  readonly triage: OfIncident & {
    readonly severity: Score;
    readonly likelihood: Score;
    readonly outcome: Outcome;
    readonly reason: string;
  };
  readonly exclude: OfPerson & { readonly reason: string };
  readonly include: OfPerson & { readonly reason: string };
  readonly 'put-back': OfIncident;
  readonly 'list-people': Nothing;
  readonly 'reference-data': Nothing;
  readonly 'preview-ladders': Nothing;
  readonly 'list-documents': ChosenLanguage;
  readonly 'set-review': {
    readonly item: string;
    readonly revision: string;
    /** For example 2027-11-01. */
    readonly day: string;
  };
  readonly 'list-readiness': ChosenLanguage;
  readonly 'score-statement': {
    readonly item: string;
    readonly etag: string;
    readonly score: string;
    readonly evidence: string;
  };
  readonly 'list-duty': {
    /** A wall-clock text or an instant; today where it is left out. */
    readonly from?: string;
    readonly days?: string;
  };
  readonly 'my-turns': Nothing;
  readonly 'list-reachability': Nothing;
  readonly 'engine-pulse': Nothing;
  readonly 'set-duty': SetDutyInput;
  readonly 'remove-duty': RemoveDutyInput;
  readonly 'swap-duty': SwapDutyInput;
  readonly 'answer-swap': AnswerSwapInput;
  readonly 'begin-evidence': OfIncident & {
    readonly name: string;
    /** Bytes. */
    readonly size: number;
    /** Made here for this file: the same when it is begun again. */
    readonly upload: string;
  };
  readonly 'finish-evidence': { readonly upload: string };
  readonly 'cancel-evidence': { readonly upload: string };
  readonly 'close-incident': OfIncident & { readonly reason: string };
  readonly 'my-support': Nothing;
  readonly 'ask-to-talk': {
    /** Their key in the People list. */
    readonly to: string;
    readonly words: string;
    readonly reach: string;
    readonly submission: string;
  };
  readonly 'answer-talk': {
    readonly request: string;
    readonly answer: 'taken' | 'cannot' | 'finished';
  };
  readonly 'withdraw-talk': { readonly request: string };
  readonly 'join-buddies': {
    readonly wants: string;
    readonly membership: string;
    readonly group: string;
    readonly three: boolean;
  };
  readonly 'leave-buddies': Nothing;
  readonly 'change-buddy': Nothing;
  readonly 'answer-aftercare': { readonly answer: 'stop' | 'ask-again' };
  readonly 'my-online': Nothing;
  readonly 'heads-up-notes': { readonly wanted: 'yes' | 'no' };
  readonly 'set-heads-up': HeadsUpForm;
  readonly 'call-off-heads-up': { readonly headsUp: string };
  readonly 'my-training': Nothing;
  readonly 'book-session': { readonly session: string };
  readonly 'leave-session': { readonly session: string };
  readonly 'set-session': SetSessionInput;
  readonly 'call-off-session': { readonly session: string; readonly etag: string };
  readonly 'note-training': {
    readonly course: string;
    readonly part: string;
    /** For example 2027-02-03. */
    readonly day: string;
  };
  readonly 'forget-training': { readonly booking: string };
  readonly 'training-reminders': { readonly course: string; readonly remind: 'yes' | 'no' };
  readonly 'mark-training': { readonly booking: string; readonly done: 'yes' | 'no' };
  readonly 'have-your-say': Nothing;
  /** Options with commas between; what is absent was skipped. */
  readonly 'answer-survey': { readonly survey: string } & Readonly<
    Partial<Record<QuestionKey, string>>
  >;
  readonly 'open-survey': {
    readonly title: string;
    /** For example 2027-02-03. */
    readonly closes: string;
    readonly submission: string;
  };
  readonly 'survey-results': Nothing;
  readonly 'take-slot': { readonly slot: string };
  readonly 'leave-slot': { readonly slot: string };
  readonly 'offer-slots': {
    /** A wall-clock text such as 2027-02-03T18:30. */
    readonly starts: string;
    readonly minutes: string;
    readonly count: string;
    readonly place: string;
    readonly submission: string;
  };
  readonly 'withdraw-slot': { readonly slot: string };
  readonly 'ask-to-join': { readonly group: string };
  readonly 'take-pledge': { readonly taken: 'yes' | 'no' };
  readonly 'my-assessments': Nothing;
  /** By its form's own submission where that knows of no key yet. */
  readonly 'open-assessment': OfAssessment & { readonly submission?: string };
  /** With the answers by the keys of their questions. */
  readonly 'save-assessment': Readonly<Record<string, string>> & {
    /** '' begins one. */
    readonly assessment: string;
    readonly submission: string;
    /** Of the answers that are written over. */
    readonly revision: string;
    readonly type: string;
  };
  readonly 'finish-assessment': OfAssessment & {
    /** Of the answers that are signed off. */
    readonly revision: string;
    /** A day such as "2027-06-28". */
    readonly reviewOn: string;
    /** With commas between. */
    readonly triggers: string;
    readonly help: 'yes' | 'no';
  };
  readonly 'remove-assessment': OfAssessment;
  readonly 'ask-officer': OfAssessment & { readonly want: 'yes' | 'no' };
  readonly 'take-assessment': OfAssessment;
  readonly 'answer-assessment': OfAssessment & { readonly advice: string };
  readonly 'my-surgeries': Nothing;
  /** '' adds one. */
  readonly 'save-surgery': OfSurgery & SurgeryTimes;
  readonly 'set-up-surgery': SurgeryTimes;
  readonly 'register-resident': OfSurgery & {
    readonly name: string;
    readonly email: string;
    readonly agreed?: 'yes' | 'no';
    readonly off?: 'yes';
  };
  readonly 'remove-surgery': OfSurgery;
}
