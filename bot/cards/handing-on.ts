/** Two small forms on the owner's card: to whom it is handed over, and why it is given back. */
import type { ChatWords } from '#core/domain/words/chat.ts';
import { execute } from './actions.ts';
import { band, card, heading, text } from './elements.ts';
import type { Action, Card, Element } from './elements.ts';

interface Target {
  readonly incident: string;
  readonly version: number;
}

interface Colleague {
  readonly key: string;
  readonly name: string;
  readonly isOnDuty: boolean;
}

const longestNote = 2_000;

/** Puts the card back as it was. Nothing that was typed goes anywhere. */
const backTo = (target: Target, words: ChatWords): Action => ({
  ...execute('see-alert', words.acts.back, { ...target }),
  associatedInputs: 'none',
});

const form = (
  [id, title, follows]: readonly [string, string, string],
  questions: readonly Element[],
  actions: readonly Action[],
  words: ChatWords,
): Card =>
  card(
    {
      body: [
        band(id, 'emphasis', [heading(title), text(follows, { spacing: 'small' })]),
        ...questions,
      ],
      actions,
      fallbackText: words.noCard,
    },
    words.language,
  );

/** Whom to ask; those on duty come first. */
export const handOverForm = (
  target: Target,
  colleagues: readonly Colleague[],
  words: ChatWords,
): Card => {
  const { offer } = words.acts;
  const top = ['hand-over-form', offer.title, offer.stays] as const;
  const back = backTo(target, words);
  if (colleagues.length === 0) return form(top, [text(offer.nobody)], [back], words);
  const questions = [
    {
      type: 'Input.ChoiceSet',
      id: 'to',
      label: offer.to,
      style: 'compact',
      placeholder: offer.toHint,
      isRequired: true,
      errorMessage: offer.missing,
      choices: colleagues.map(({ key, name, isOnDuty }) => ({
        title: isOnDuty ? offer.onDuty(name) : name,
        value: key,
      })),
    },
    {
      type: 'Input.Text',
      id: 'note',
      label: offer.noteLabel,
      isMultiline: true,
      maxLength: longestNote,
    },
  ];
  const send = execute('hand-over', offer.send, { ...target }, { style: 'positive' });
  return form(top, questions, [send, back], words);
};

/** Why it can't go on. */
export const giveBackForm = (target: Target, words: ChatWords): Card => {
  const { giveBackForm: said } = words.acts;
  const note = {
    type: 'Input.Text',
    id: 'note',
    label: said.reason,
    placeholder: said.reasonHint,
    isMultiline: true,
    maxLength: longestNote,
  };
  const send = execute('re-trigger', said.send, { ...target }, { style: 'positive' });
  const top = ['give-back-form', said.title, said.follows] as const;
  return form(top, [note], [send, backTo(target, words)], words);
};
