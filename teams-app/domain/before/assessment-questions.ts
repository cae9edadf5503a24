/** What is asked before somebody goes somewhere, step by step. Source: domain.md 3.8. */
import { assessments } from '#lists/assessments.ts';
import type { AssessmentType } from '#lists/assessments.ts';

export type { AssessmentType } from '#lists/assessments.ts';

/** done: in place, not yet, or not needed here. score: 1 to 5. */
export type QuestionKind = 'line' | 'words' | 'moment' | 'yes-no' | 'done' | 'score';

export interface Question {
  readonly key: string;
  readonly kind: QuestionKind;
}

/** A few questions that belong together: one page of the form. */
export interface Step {
  readonly key: StepKey;
  readonly questions: readonly Question[];
}

export const stepKeys = ['about', 'risks', 'place', 'own', 'score', 'more', 'back'] as const;
export type StepKey = (typeof stepKeys)[number];

export const assessmentTypes = Object.keys(assessments.fields.type.choices).filter(
  (key): key is AssessmentType => Object.hasOwn(assessments.fields.type.choices, key),
);

export const isAssessmentType = (text: unknown): text is AssessmentType =>
  assessmentTypes.some((type) => type === text);

const of = <Key extends string>(kind: QuestionKind, ...keys: readonly Key[]) =>
  keys.map((key) => ({ key, kind }));

const about = [
  ...of('line', 'place'),
  ...of('moment', 'startsAt'),
  ...of('words', 'purpose'),
  ...of('line', 'withWhom'),
  ...of('yes-no', 'alone'),
] as const;
const risks = of('words', 'concerns', 'peopleAtRisk', 'hazards', 'controls');
const place = of('line', 'signal', 'exits', 'parking', 'lighting');
const score = of('score', 'severityBefore', 'likelihoodBefore');
const more = [
  ...of('words', 'extraControls'),
  ...of('score', 'severityAfter', 'likelihoodAfter'),
] as const;
const back = [
  ...of('line', 'checkInWith', 'overdueBy'),
  ...of('words', 'plan'),
  ...of('line', 'whoToCall'),
] as const;

/** What is asked of one type alone. */
const own = {
  'ward-surgery': [
    ...of('done', 'venueStaffed', 'roomLayout', 'twoPeople', 'appointments', 'termsShown'),
    ...of('done', 'patrolAsked'),
  ],
  'home-visit': [
    ...of('line', 'visitCheck'),
    ...of('done', 'alternatives'),
    ...of('line', 'dogsAndOthers'),
    ...of('done', 'dontEnter', 'startAndEnd'),
  ],
  'public-meeting': [
    ...of('words', 'topicHeat'),
    ...of('done', 'stewarding', 'entryControl', 'chairScript', 'policeLiaison', 'filming'),
  ],
  'online-surgery': of(
    'done',
    'lobby',
    'preRegister',
    'chatOff',
    'displayName',
    'background',
    'recordingRule',
  ),
  travel: of('done', 'routeVaried', 'parkingKnown', 'lateReturn', 'publicTransport', 'driver'),
  home: [
    ...of('done', 'access', 'homeLighting', 'doorbell', 'postBox', 'addressExposure'),
    ...of('words', 'household'),
    ...of('done', 'vehicle'),
  ],
} as const satisfies Readonly<Record<AssessmentType, readonly Question[]>>;

export type CommonKey =
  | (typeof about | typeof back | typeof more)[number]['key']
  | (typeof risks | typeof place | typeof score)[number]['key'];
export type OwnKey = (typeof own)[AssessmentType][number]['key'];

/** Nobody travels to their own home, and at a screen there is no car park. */
const leftOut: Readonly<Partial<Record<AssessmentType, readonly CommonKey[]>>> = {
  home: ['startsAt', 'purpose', 'withWhom', 'alone', 'parking', 'lighting', 'exits'],
  'online-surgery': ['exits', 'parking', 'lighting'],
  travel: ['exits'],
};

const questionsOf: Readonly<Record<StepKey, (type: AssessmentType) => readonly Question[]>> = {
  about: () => about,
  risks: () => risks,
  place: () => place,
  own: (type) => own[type],
  score: () => score,
  more: () => more,
  back: () => back,
};

/** The steps of a type, each with what it asks. */
export const stepsOf = (type: AssessmentType): readonly Step[] =>
  stepKeys.map((key) => ({
    key,
    questions: questionsOf[key](type).filter(
      (question) => leftOut[type]?.some((name) => name === question.key) !== true,
    ),
  }));

/** Those of the type's own step: they stand in no column of their own. */
export const ownQuestions = (type: AssessmentType): readonly Question[] => own[type];

export const commonQuestions: readonly { readonly key: CommonKey; readonly kind: QuestionKind }[] =
  [...about, ...risks, ...place, ...score, ...more, ...back];
