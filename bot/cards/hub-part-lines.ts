/** Lines of the short cards: a session of a course, a risk assessment, a visit check. Never whom somebody meets, or where. */
import type { Instant } from '#core/domain/time/instant.ts';
import type { Language } from '#core/domain/language.ts';
import { saidMoment } from '#core/domain/time/said-moment.ts';
import { longDate, momentFor } from '#core/domain/time/wall-clock.ts';
import { everydayWords } from '#core/domain/words/everyday.ts';
import { visitWords } from '#core/domain/words/visits.ts';
import { answerName } from '#core/domain/before/visit-check.ts';
import { assessments } from '#lists/assessments.ts';
import type { VisitCheckRow } from '#lists/visit-checks.ts';

interface Session {
  readonly startsAt: Instant;
  readonly place: string;
  readonly off: boolean;
  /** The reader's place in it. */
  readonly own?: unknown;
}

interface Training {
  readonly now: Instant;
  readonly courses: readonly { readonly title: string; readonly sessions: readonly Session[] }[];
}

/** The sessions to come, and which of them the reader has a place in. */
export const sessionLines = ({ courses, now }: Training, language: Language): readonly string[] => {
  const words = everydayWords[language].training;
  return courses
    .flatMap(({ title, sessions }) => sessions.map((session) => ({ title, session })))
    .filter(({ session }) => !session.off && session.startsAt > now)
    .toSorted((a, b) => a.session.startsAt.localeCompare(b.session.startsAt))
    .map(({ title, session: { startsAt, place, own } }) => {
      const line = words.line(title, momentFor(startsAt, now, language), place);
      return own === undefined ? line : words.booked(line);
    });
};

interface Assessment {
  readonly type: keyof typeof assessments.fields.type.choices;
  readonly stage: string;
  readonly reviewOn?: Instant;
}

/** One of the reader's own assessments, and when to look at it again. */
export const assessmentLine = (
  { type, stage, reviewOn }: Assessment,
  language: Language,
): string => {
  const words = everydayWords[language].before;
  const name = assessments.fields.type.choices[type][language];
  if (stage === 'draft') return words.unfinished(name);
  return reviewOn === undefined
    ? words.finished(name)
    : words.review(name, longDate(reviewOn, language));
};

type Visit = Pick<VisitCheckRow, 'stage' | 'visitAt'>;

const adviceIn = ({ stage }: Visit, language: Language): string => {
  const words = visitWords[language];
  if (stage === 'asked' || stage === 'withdrawn') return words.doNotVisit;
  if (stage === 'wait') return words.wait;
  const answer = `${answerName(stage, language)}.`;
  return stage === 'with-steps' ? `${answer} ${everydayWords[language].before.steps}` : answer;
};

/** Of one of the reader's own visits to come: when it is, and what they are told to do. */
export const visitLine = (visit: Visit, language: Language): string =>
  everydayWords[language].before.visit(
    saidMoment(visit.visitAt, language),
    adviceIn(visit, language),
  );
