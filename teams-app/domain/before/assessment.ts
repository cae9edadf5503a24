/** A risk assessment: its answers, its scores, when it is to be looked at again, and who may help. Source: domain.md 3.8. */
import type { AssessmentRow, AssessmentType } from '#lists/assessments.ts';
import { commonQuestions, ownQuestions, stepsOf } from './assessment-questions.ts';
import type { CommonKey, Question } from './assessment-questions.ts';
import type { Instant } from '../time/instant.ts';
import { hasRole } from '../people.ts';
import type { Person, Role } from '../people.ts';
import { momentTyped, startOfDay } from '../time/wall-clock-moments.ts';
import { dayOf } from '../time/wall-clock.ts';
import { wallClockOf } from '../time/wall-clock-field.ts';

/** By the keys of the questions, as they were typed; times as "2026-12-28T23:40" in London. */
export type Answers = Readonly<Record<string, string>>;

/** An officer's help is offered from this score. Source: domain.md 3.8. */
const helpFrom = 10;

/** Characters of one answer. */
export const longestAnswer = { line: 255, words: 4_000 } as const;

/** Days before an assessment is to be looked at again, unless the councillor says otherwise. */
const reviewDays = 182;

export const triggerKeys = ['incident', 'change', 'tension', 'election'] as const;
export type TriggerKey = (typeof triggerKeys)[number];

const numberIn = (text: string | undefined): number | undefined =>
  text !== undefined && /^[1-5]$/.test(text) ? Number(text) : undefined;

/** Severity times likelihood, from 1 to 25; undefined until both are chosen. Source: domain.md 3.3. */
export const scoreOf = (answers: Answers, when: 'Before' | 'After'): number | undefined => {
  const severity = numberIn(answers[`severity${when}`]);
  const likelihood = numberIn(answers[`likelihood${when}`]);
  return severity === undefined || likelihood === undefined ? undefined : severity * likelihood;
};

export type Band = 'low' | 'moderate' | 'high' | 'critical';

/** Source: domain.md 3.3. */
export const bandOf = (score: number): Band => {
  if (score >= 15) return 'critical';
  if (score >= helpFrom) return 'high';
  return score >= 5 ? 'moderate' : 'low';
};

/** Whether the risk, as it is or as it would be, is one for which an officer's help is offered. */
export const isHelpOffered = (answers: Answers): boolean =>
  [scoreOf(answers, 'Before'), scoreOf(answers, 'After')].some(
    (score) => score !== undefined && score >= helpFrom,
  );

const everyQuestion = (type: AssessmentType): readonly Question[] =>
  stepsOf(type).flatMap(({ questions }) => questions);

/** What nobody can judge the risk without. Everything else may be left open. */
const needed: readonly string[] = ['place', 'severityBefore', 'likelihoodBefore'];

/** The first question that must be answered before it is finished; undefined where nothing is missing. */
export const firstMissing = (type: AssessmentType, answers: Answers): Question | undefined => {
  const isHalf = scoreOf(answers, 'After') === undefined;
  const begun = ['severityAfter', 'likelihoodAfter'].some((key) => (answers[key] ?? '') !== '');
  const wanted = isHalf && begun ? [...needed, 'severityAfter', 'likelihoodAfter'] : needed;
  return everyQuestion(type).find(
    ({ key }) => wanted.includes(key) && (answers[key] ?? '').trim() === '',
  );
};

const fits = ({ kind }: Question, text: string): boolean => {
  switch (kind) {
    case 'line':
      return text.length <= longestAnswer.line;
    case 'words':
      return text.length <= longestAnswer.words;
    case 'moment':
      return momentTyped(text) !== undefined;
    case 'yes-no':
      return text === 'yes' || text === 'no';
    case 'done':
      return ['done', 'not-yet', 'not-needed'].includes(text);
    case 'score':
      return numberIn(text) !== undefined;
  }
};

/** What was answered of this type's questions. Whatever is no question of it is left out. */
export const answersIn = (type: AssessmentType, raw: Readonly<Record<string, unknown>>): Answers =>
  Object.fromEntries(
    everyQuestion(type).flatMap(({ key }) => {
      const value = raw[key];
      return typeof value === 'string' && value.trim() !== '' ? [[key, value.trim()]] : [];
    }),
  );

/** The first answer that can't be one: too long, no time, no number from 1 to 5. */
export const firstUnfit = (type: AssessmentType, answers: Answers): Question | undefined =>
  everyQuestion(type).find((question) => {
    const text = answers[question.key];
    return text !== undefined && !fits(question, text);
  });

const columnOf = (key: CommonKey, kind: Question['kind'], text: string | undefined) => {
  if (text === undefined) return [key, null] as const;
  if (kind === 'moment') return [key, momentTyped(text) ?? null] as const;
  return [key, kind === 'score' ? Number(text) : text] as const;
};

/** The columns that hold the answers; null empties one. */
export const columnsOf = (type: AssessmentType, answers: Answers) => {
  const own = ownQuestions(type).flatMap(({ key }) => {
    const text = answers[key];
    return text === undefined ? [] : [[key, text] as const];
  });
  return {
    ...Object.fromEntries(
      commonQuestions.map(({ key, kind }) => columnOf(key, kind, answers[key])),
    ),
    scoreBefore: scoreOf(answers, 'Before') ?? null,
    scoreAfter: scoreOf(answers, 'After') ?? null,
    ownAnswers: own.length === 0 ? null : JSON.stringify(Object.fromEntries(own)),
  };
};

const ownIn = (row: AssessmentRow): Readonly<Record<string, unknown>> => {
  try {
    const own: unknown = JSON.parse(row.ownAnswers ?? '{}');
    return typeof own === 'object' && own !== null ? { ...own } : {};
  } catch {
    return {};
  }
};

/** The answers that stand in a row. */
export const answersOf = (row: AssessmentRow): Answers => {
  const common = commonQuestions.map(({ key, kind }) => {
    const value = row[key];
    return [key, kind === 'moment' && row.startsAt ? wallClockOf(row.startsAt) : value] as const;
  });
  const all = Object.fromEntries(
    [...common, ...Object.entries(ownIn(row))].map(([key, value]) => [
      key,
      typeof value === 'number' ? String(value) : value,
    ]),
  );
  return answersIn(row.type, all);
};

/** The day on which it is to be looked at again, unless somebody says otherwise: half a year on. */
export const usualReview = (now: Instant): Instant => startOfDay(dayOf(now), reviewDays);

export const triggersIn = (row: AssessmentRow): TriggerKey[] => {
  const named = (row.triggers ?? '').split(',').map((part) => part.trim());
  return triggerKeys.filter((key) => named.includes(key));
};

const helpOrder: readonly (readonly Role[])[] = [
  ['health-and-safety'],
  ['spoc-officer'],
  ['senior-responsible-officer', 'manager'],
];

/**
 * Who helps with assessments: health and safety; the SPoC team where nobody holds that role; whoever answers
 * for the hub where there is no team either. Never a councillor, whatever else they are.
 */
export const helpersOf = (people: readonly Person[]): readonly Person[] => {
  const officers = people.filter((person) => person.active && !hasRole(person, 'councillor'));
  const held = helpOrder.find((wanted) => officers.some((one) => hasRole(one, ...wanted))) ?? [];
  return officers.filter((one) => hasRole(one, ...held));
};
