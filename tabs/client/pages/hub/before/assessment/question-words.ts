/** What a question, its choices and its answer are called. */
import type { Question } from '#core/domain/before/assessment-questions.ts';
import { londonMoment } from '#core/domain/time/wall-clock-moments.ts';
import { momentFor } from '#core/domain/time/wall-clock.ts';
import type { Instant } from '#core/domain/time/instant.ts';
import type { Language } from '#core/domain/language.ts';
import { assessmentWords } from '#core/domain/words/assessment.ts';

type Words = (typeof assessmentWords)['en'];

const isKey = <Part extends object>(part: Part, key: string): key is keyof Part & string =>
  Object.hasOwn(part, key);

/** The key itself where nobody has given it words: a row of later days. */
export const wordsOfQuestion = (
  { questions }: Words,
  key: string,
): { readonly label: string; readonly hint: string } =>
  isKey(questions, key) ? questions[key] : { label: key, hint: '' };

const doneChoices = ['done', 'not-yet', 'not-needed'] as const;

/** What can be chosen, as value and words; empty for a question that is answered in words. */
export const choicesOf = (
  words: Words,
  { key, kind }: Question,
): readonly (readonly [value: string, label: string])[] => {
  if (kind === 'yes-no') return (['yes', 'no'] as const).map((one) => [one, words.choices[one]]);
  if (kind === 'done') return doneChoices.map((one) => [one, words.choices[one]]);
  if (kind !== 'score') return [];
  const scale = key.startsWith('severity') ? words.severity : words.likelihood;
  return Object.entries(scale).map(([value, label]) => [value, `${value} – ${label}`]);
};

/** An answer as it is read. */
export const answerInWords = (
  question: Question,
  answer: string,
  { language, now }: { readonly language: Language; readonly now: Instant },
): string => {
  if (question.kind === 'moment') return momentFor(londonMoment(answer), now, language);
  const choice = choicesOf(assessmentWords[language], question).find(([value]) => value === answer);
  return choice?.[1] ?? answer;
};
