/** Saves what is typed on a risk assessment: one save after the other, each on the answers that the last one left. */
import type { Answers } from '#core/domain/before/assessment.ts';
import { done } from '#core/domain/refusal.ts';
import type { Result } from '#core/domain/refusal.ts';
import type {
  AssessmentSaved,
  OpenedAssessment,
} from '#core/use-cases/assessments/assessment-views.ts';

/** What a form is begun on: key and revision are '' for a new one. */
export interface Begun {
  readonly key: string;
  readonly revision: string;
  readonly answers: Answers;
}

/** How the hub is asked. Neither rejects. */
export interface Asks {
  readonly save: (at: Begun, answers: Answers) => Promise<Result<AssessmentSaved>>;
  readonly open: (key: string) => Promise<Result<OpenedAssessment>>;
}

export interface DraftSaver {
  /** Refused as a conflict where the answers were changed elsewhere: nothing is written over then. */
  readonly save: (answers: Answers) => Promise<Result<AssessmentSaved>>;
  /** As it stands in the hub. */
  readonly look: () => Promise<Result<Begun>>;
  /** The other one with what was typed here since the last save: of two answers to one question, the one from here. */
  readonly together: (other: Begun, here: Answers) => Answers;
  /** Saves from now on over what was looked at. */
  readonly writeOn: (other: Begun) => void;
}

/** As SharePoint gives it back: line ends are all alike. */
const plain = (answer = ''): string => answer.replaceAll(/\r\n?/g, '\n').trim();

/** Whether a question is answered in two ways. */
export const isDifferent = (key: string, one: Answers, other: Answers): boolean =>
  plain(one[key]) !== plain(other[key]);

/**
 * A save whose answer was lost may have been done: it is sent again before anything newer, so that nobody is
 * told of a change elsewhere that was their own.
 */
export const draftSaver = (begun: Begun, asks: Asks): DraftSaver => {
  let at = begun;
  let unanswered: Answers | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const send = async (answers: Answers): Promise<Result<AssessmentSaved>> => {
    const answer = await asks.save(at, answers);
    unanswered = !answer.ok && answer.refused.kind === 'unavailable' ? answers : undefined;
    if (answer.ok) at = { ...answer.value, answers };
    return answer;
  };
  const save = async (answers: Answers): Promise<Result<AssessmentSaved>> => {
    const earlier = unanswered;
    if (earlier === undefined || earlier === answers) return send(answers);
    const first = await send(earlier);
    return first.ok ? send(answers) : first;
  };
  return {
    save: (answers) => {
      const next = last.then(() => save(answers));
      last = next;
      return next;
    },
    look: async () => {
      const opened = await asks.open(at.key);
      if (!opened.ok) return opened;
      const { key, revision = '', answers } = opened.value;
      return done({ key, revision, answers });
    },
    together: (other, here) => ({
      ...other.answers,
      ...Object.fromEntries(
        Object.entries(here).filter(([key]) => isDifferent(key, here, at.answers)),
      ),
    }),
    writeOn: (other) => {
      at = other;
      unanswered = undefined;
    },
  };
};
