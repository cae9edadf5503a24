/** What was asked can't be done: a sentence that says why, and what to do. */
import type { Refusal } from '#core/domain/refusal.ts';
import type { ChatWords } from '#core/domain/words/chat.ts';
import { dangerLine } from './danger.ts';
import { band, card, heading, text } from './elements.ts';
import type { Action, Card, Element } from './elements.ts';
import { plain } from './typed-text.ts';

const idOf = (refusal: Refusal): string => `refused-${refusal.kind}`;

/** The sentence on top of a card that comes back. */
export const refusedBand = (refusal: Refusal): Element =>
  band(idOf(refusal), 'warning', [text(plain(refusal.sentence), { weight: 'bolder' })]);

/** A refusal as a card of its own. `dutyPhone` adds whom to call; `actions` what can be done instead. */
export const refusedCard = (
  refusal: Refusal,
  words: ChatWords,
  more: { readonly dutyPhone?: string; readonly actions?: readonly Action[] } = {},
): Card => {
  const { dutyPhone, actions = [] } = more;
  return card(
    {
      body: [
        band(idOf(refusal), 'warning', [
          heading(words.refused.title[refusal.kind]),
          text(plain(refusal.sentence)),
        ]),
        ...(dutyPhone === undefined ? [] : [dangerLine(words, dutyPhone)]),
      ],
      actions,
      fallbackText: words.noCard,
    },
    words.language,
  );
};
