/** A message of no incident: what it says, a question where it has one, and what can be pressed. */
import type { HubMessage } from '#core/domain/alerts/messages.ts';
import type { ChatWords } from '#core/domain/words/chat.ts';
import { execute, open } from './actions.ts';
import { band, card, heading, subtle, text } from './elements.ts';
import type { Action, Card, Element } from './elements.ts';
import { plain } from './typed-text.ts';

/** The verb of every button of such a card; the use-case stands in its data. */
export const messageVerb = 'hub-message';

const paragraphs = (words: string): Element[] =>
  words.split('\n').flatMap((line) => (line === '' ? [] : [text(plain(line))]));

const question = ({ name, label, options }: NonNullable<HubMessage['question']>): Element => ({
  type: 'Input.ChoiceSet',
  id: name,
  label,
  isMultiSelect: true,
  style: 'expanded',
  choices: options.map((option) => ({ title: option.label, value: option.value })),
});

const buttonsOf = ({ title, buttons = [] }: HubMessage): Action[] =>
  buttons.map(({ label, act, data }, index) => ({
    ...execute(messageVerb, label, { ...data, act, title }),
    id: `${messageVerb}-${String(index)}`,
  }));

const top = ({ kind, title, urgent }: HubMessage, words: ChatWords): Element =>
  urgent === true
    ? band(messageVerb, 'attention', [subtle(words.message.urgent), heading(plain(title))])
    : band(messageVerb, 'emphasis', [subtle(words.message.about[kind]), heading(plain(title))]);

/** The message as it arrives. */
export const hubMessageCard = (
  message: HubMessage,
  link: string | undefined,
  words: ChatWords,
): Card =>
  card(
    {
      body: [
        top(message, words),
        ...paragraphs(message.words),
        ...(message.question === undefined ? [] : [question(message.question)]),
      ],
      actions: [
        ...buttonsOf(message),
        ...(link === undefined ? [] : [open(link, words.message.open)]),
      ],
      fallbackText: words.noCard,
    },
    words.language,
  );

/** The same message once something was pressed on it: what came of that stands in the place of the buttons. */
export const answeredMessageCard = (
  answered: { readonly title: string; readonly say: string },
  words: ChatWords,
): Card =>
  card(
    {
      body: [
        band(messageVerb, 'good', [heading(plain(answered.title))]),
        ...paragraphs(answered.say),
      ],
      fallbackText: words.noCard,
    },
    words.language,
  );
