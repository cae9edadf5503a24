/** Which state of a risk assessment somebody writes on, so that two windows don't write over one another. */
import type { AssessmentRow } from '#lists/assessments.ts';
import { answersOf } from '../../domain/before/assessment.ts';
import type { Answers } from '../../domain/before/assessment.ts';
import { stepsOf } from '../../domain/before/assessment-questions.ts';
import type { AssessmentType, Question } from '../../domain/before/assessment-questions.ts';
import { storableText, withPlainLineEnds } from '../../domain/storable-text.ts';
import { londonMoment } from '../../domain/time/wall-clock-moments.ts';
import { wallClockOf } from '../../domain/time/wall-clock-field.ts';
import type { Hub } from '../use-case.ts';

/** As the row gives it back: of an hour that the clock leaves out it keeps the one after. */
const asKept = ({ kind }: Question, answer: string): string =>
  kind === 'moment'
    ? wallClockOf(londonMoment(answer))
    : withPlainLineEnds(storableText(answer)).trim();

/**
 * The same for the same answers, whoever saved them and however often, and whatever an officer does with it.
 * A moment among the answers must be one.
 */
export const revisionOfAnswers = (
  { seal }: Hub,
  type: AssessmentType,
  answers: Answers,
): string => {
  const kept = stepsOf(type)
    .flatMap(({ questions }) => questions)
    .flatMap((question) => {
      const answer = answers[question.key];
      return answer === undefined ? [] : [[question.key, asKept(question, answer)]];
    });
  return seal.digest(JSON.stringify(kept)).slice(0, 40);
};

export const revisionOf = (hub: Hub, row: AssessmentRow): string =>
  revisionOfAnswers(hub, row.type, answersOf(row));
