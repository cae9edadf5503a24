/** The forms of check-ins: where and until when; which of two times; a danger word. */
import type { Instant } from '#core/domain/time/instant.ts';
import type { Refusal } from '#core/domain/refusal.ts';
import { momentFor } from '#core/domain/time/wall-clock.ts';
import type { ChatWords } from '#core/domain/words/chat.ts';
import { execute, say } from './actions.ts';
import { dangerLine } from './danger.ts';
import { card, container, heading, subtle, text } from './elements.ts';
import type { Card, Element } from './elements.ts';
import { refusedBand } from './refused.ts';
import type { Answers } from './report-questions.ts';

/** What stands above the questions: why the form comes back. */
export interface FormTop {
  readonly refused?: Refusal;
  readonly note?: string;
}

interface Question {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly most: number;
  readonly missing?: string;
}

const question = ({ id, label, hint, most, missing }: Question, answers: Answers): Element => ({
  type: 'Input.Text',
  id,
  label,
  placeholder: hint,
  maxLength: most,
  ...(missing === undefined ? {} : { isRequired: true, errorMessage: missing }),
  ...(answers[id] === undefined ? {} : { value: answers[id] }),
});

const above = ({ refused }: FormTop): Element[] =>
  refused === undefined ? [] : [refusedBand(refused)];

const noteOf = ({ note }: FormTop): Element[] =>
  note === undefined ? [] : [text(note, { weight: 'bolder' })];

const leftOut = ({ checkIn: { form } }: ChatWords, answers: Answers): Element =>
  container([
    subtle(form.more),
    question({ id: 'person', label: form.withWhom, hint: form.withHint, most: 200 }, answers),
    question({ id: 'phone', label: form.phone, hint: form.phoneHint, most: 60 }, answers),
  ]);

/** Where, until when, with whom, how to ring. Five words typed in the chat do as well. */
export const checkInFormCard = (
  form: { readonly submission: string; readonly dutyPhone: string },
  words: ChatWords,
  answers: Answers = {},
  top: FormTop = {},
): Card => {
  const { form: formWords, buttons } = words.checkIn;
  const { place, until } = formWords;
  return card(
    {
      body: [
        ...above(top),
        heading(formWords.title, { id: 'check-in-form' }),
        text(formWords.intro, { spacing: 'small' }),
        ...noteOf(top),
        question(
          {
            id: 'place',
            label: place,
            hint: formWords.placeHint,
            most: 200,
            missing: formWords.placeMissing,
          },
          answers,
        ),
        question(
          {
            id: 'until',
            label: until,
            hint: formWords.untilHint,
            most: 60,
            missing: formWords.untilMissing,
          },
          answers,
        ),
        {
          type: 'Input.Toggle',
          id: 'worried',
          title: formWords.worried,
          value: answers['worried'] ?? 'false',
        },
        subtle(formWords.worriedNote),
        leftOut(words, answers),
        dangerLine(words, form.dutyPhone),
      ],
      actions: [
        execute(
          'start-check-in',
          formWords.start,
          { submission: form.submission },
          { style: 'positive' },
        ),
        say('new-danger-word', buttons.word),
      ],
      fallbackText: words.noCard,
    },
    words.language,
  );
};

export interface UntilChoice {
  /** The use-case that goes on with the time that is chosen. */
  readonly verb: 'start-check-in' | 'extend-check-in';
  readonly data: Readonly<Record<string, string>>;
  readonly choices: readonly Instant[];
  readonly dutyPhone: string;
  readonly now: Instant;
}

/** "Until 8": in the evening, or tomorrow morning? Nothing is saved until one is pressed. */
export const whichTimeCard = (choice: UntilChoice, words: ChatWords): Card => {
  const { until, buttons } = words.checkIn;
  return card(
    {
      body: [
        heading(until.which, { id: 'check-in-until' }),
        text(until.notYet, { spacing: 'small' }),
        dangerLine(words, choice.dutyPhone),
      ],
      actions: choice.choices.map((at, index) => ({
        ...execute(choice.verb, buttons.until(momentFor(at, choice.now, words.language)), {
          ...choice.data,
          until: at,
        }),
        id: `${choice.verb}-${String(index)}`,
      })),
      fallbackText: words.noCard,
    },
    words.language,
  );
};

/** Sets the danger word. It stands in a box of the card, never in a message of the chat, and never comes back. */
export const dangerWordCard = (words: ChatWords, dutyPhone: string, top: FormTop = {}): Card => {
  const { word } = words.checkIn;
  return card(
    {
      body: [
        ...above(top),
        heading(word.title, { id: 'danger-word' }),
        ...noteOf(top),
        text(word.what, { spacing: 'small' }),
        text(word.how),
        text(word.stays),
        {
          type: 'Input.Text',
          id: 'word',
          label: word.label,
          placeholder: word.hint,
          style: 'password',
          maxLength: 60,
          isRequired: true,
          errorMessage: word.wrong,
        },
        dangerLine(words, dutyPhone),
      ],
      actions: [execute('set-duress-word', word.save, {}, { style: 'positive' })],
      fallbackText: words.noCard,
    },
    words.language,
  );
};

/** The word is kept. */
export const dangerWordKeptCard = (said: string, words: ChatWords, dutyPhone: string): Card =>
  card(
    {
      body: [
        heading(words.checkIn.word.title, { id: 'danger-word' }),
        text(said),
        dangerLine(words, dutyPhone),
      ],
      fallbackText: words.noCard,
    },
    words.language,
  );
