/** Whether to visit somebody: by when there is advice, and how it stands. Source: domain.md 3.7, practices 58 and 59. */
import { visitChecks } from '#lists/visit-checks.ts';
import type { VisitCheckRow } from '#lists/visit-checks.ts';
import { addMinutes } from '../time/instant.ts';
import type { Instant } from '../time/instant.ts';
import type { Language } from '../language.ts';
import { dayOf } from '../time/wall-clock.ts';
import { addWorkingMinutes, officeCloses, workingDay } from '../time/working-time.ts';
import type { WorkingCalendar } from '../time/working-time.ts';

/** Steps with which a councillor may be told to go ahead, in the order in which they are read. */
export const visitSteps = [
  'callFirst',
  'withSomebody',
  'inDaylight',
  'checkIn',
  'readyToLeave',
  'stayOutside',
] as const satisfies readonly (keyof VisitCheckRow)[];

export type VisitStep = (typeof visitSteps)[number];

/** What an officer may answer, and nothing else. */
export const visitAnswers = ['no-advice-against', 'with-steps', 'not-advised', 'wait'] as const;

export type VisitAnswer = (typeof visitAnswers)[number];

export const stepName = (step: VisitStep, language: Language): string =>
  visitChecks.fields[step].field.label[language];

/** The answer as everybody reads it, word for word. */
export const answerName = (answer: VisitAnswer, language: Language): string =>
  visitChecks.fields.stage.choices[answer][language];

export const stepsOf = (row: VisitCheckRow): readonly VisitStep[] =>
  visitSteps.filter((step) => row[step] === true);

/** The visit is today, or comes before the usual time for an answer is over. */
export const isSoon = (askedAt: Instant, visitAt: Instant, calendar: WorkingCalendar): boolean =>
  dayOf(visitAt) === dayOf(askedAt) || visitAt <= addWorkingMinutes(askedAt, workingDay, calendar);

/**
 * By when there should be advice: one working day; of a visit that comes sooner, the end of the same day. What
 * is asked while the office is closed waits until it opens: nobody is on call for advice.
 */
export const visitDue = (
  askedAt: Instant,
  visitAt: Instant,
  calendar: WorkingCalendar,
): Instant => {
  const usual = addWorkingMinutes(askedAt, workingDay, calendar);
  if (!isSoon(askedAt, visitAt, calendar)) return usual;
  return officeCloses(askedAt, calendar) ?? usual;
};

/** No officer has told the councillor what to do. */
export const isUnanswered = ({ stage }: Pick<VisitCheckRow, 'stage'>): boolean =>
  stage === 'asked' || stage === 'wait';

/** Advice is still to come, and of use: once the visit's time has passed nobody waits for it. */
export const isAwaited = (row: Pick<VisitCheckRow, 'stage' | 'visitAt'>, now: Instant): boolean =>
  isUnanswered(row) && now < row.visitAt;

/** When somebody must be told that nobody has answered: it is due, or the time to go has come. */
export const lateAt = ({ dueAt, visitAt }: Pick<VisitCheckRow, 'dueAt' | 'visitAt'>): Instant =>
  dueAt < visitAt ? dueAt : visitAt;

/** More than these on one day by one person are looked at by a manager (domain.md 3.7). */
export const usualChecksADay = 5;

const keptMinutes = 2 * 365.25 * 24 * 60;

/** When the row goes: two years after it was asked (domain.md 3.11). */
export const visitGoesAt = ({ askedAt }: Pick<VisitCheckRow, 'askedAt'>): Instant =>
  addMinutes(askedAt, keptMinutes);

/** By which the councillor, the officer and the trail speak of it. */
export const visitNumber = ({ key }: Pick<VisitCheckRow, 'key'>): string =>
  key.slice(0, 8).toUpperCase();
