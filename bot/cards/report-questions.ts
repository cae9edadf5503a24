/** The questions of the report card. Labels, choices and lengths are those of the Incidents list. */
import type { Language } from '#core/domain/language.ts';
import type { ChatWords } from '#core/domain/words/chat.ts';
import { incidents } from '#lists/incidents.ts';
import { bare } from '#schema/fields.ts';
import type { Element } from './elements.ts';

const fields = incidents.fields;
type Question = keyof typeof fields;

/** Answers that were typed before, by question; texts as the person left them. */
export type Answers = Readonly<Partial<Record<string, string>>>;

interface Choice {
  readonly title: string;
  readonly value: string;
}

const labelOf = (question: Question, language: Language): string =>
  bare(fields[question]).label[language];

const valueOf = (value: string | undefined): { readonly value?: string } =>
  value === undefined ? {} : { value };

/** A question answered in free words. */
export const textQuestion = (
  question: Question,
  words: ChatWords,
  answers: Answers,
  placeholder: string,
): Element => {
  const field = bare(fields[question]);
  return {
    type: 'Input.Text',
    id: question,
    label: labelOf(question, words.language),
    placeholder,
    ...('maxLength' in field ? { maxLength: field.maxLength } : {}),
    ...(field.kind === 'note' ? { isMultiline: true } : {}),
    ...valueOf(answers[question]),
  };
};

const choicesOf = (question: Question, language: Language): readonly Choice[] => {
  const field = bare(fields[question]);
  if (field.kind !== 'choice') return [];
  return Object.entries(field.choices).map(([value, choice]) => ({
    title: choice[language],
    value,
  }));
};

const chosen = (choices: readonly Choice[], value: string | undefined): { value?: string } =>
  valueOf(choices.find((choice) => choice.value === value)?.value);

/** A question answered by choosing one of the list's choices. An unknown former answer is left out. */
export const choiceQuestion = (
  question: Question,
  words: ChatWords,
  answers: Answers,
  style: 'expanded' | 'compact',
): Element => {
  const choices = choicesOf(question, words.language);
  return {
    type: 'Input.ChoiceSet',
    id: question,
    label: labelOf(question, words.language),
    style,
    ...(style === 'compact' ? { placeholder: words.report.choose } : {}),
    choices,
    ...chosen(choices, answers[question]),
  };
};

/**
 * Which person it is about. Teams also knows the style "filtered", but the published schema of 1.5 does
 * not, and a client that follows the schema would show nothing.
 */
export const personQuestion = (
  id: string,
  people: readonly { readonly key: string; readonly name: string }[],
  words: ChatWords,
  answers: Answers,
): Element => {
  const choices = people.map(({ key, name }) => ({ title: name, value: key }));
  return {
    type: 'Input.ChoiceSet',
    id,
    label: words.report.aboutWho,
    style: 'compact',
    placeholder: words.report.aboutWhoHint,
    choices,
    ...chosen(choices, answers[id]),
  };
};
