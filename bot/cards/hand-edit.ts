import type { Instant } from '#core/domain/time/instant.ts';
import { momentFor } from '#core/domain/time/wall-clock.ts';
import type { ChatWords } from '#core/domain/words/chat.ts';
import { open } from './actions.ts';
import { band, card, heading, subtle, text } from './elements.ts';
import type { Card } from './elements.ts';

export interface HandEditFacts {
  readonly reference: string;
  /** When the hub noticed it. */
  readonly at: Instant;
  readonly now: Instant;
  readonly deskLink: string;
}

/** Somebody has changed the row of an incident in SharePoint. What and who stands on the desk alone. */
export const handEditCard = (facts: HandEditFacts, words: ChatWords): Card => {
  const { handEdit, buttons } = words;
  return card(
    {
      body: [
        band('hand-edit', 'warning', [
          heading(handEdit.title),
          text(handEdit.next, { spacing: 'small' }),
        ]),
        subtle(handEdit.about(facts.reference, momentFor(facts.at, facts.now, words.language))),
      ],
      actions: [open(facts.deskLink, buttons.desk)],
      fallbackText: words.noCard,
    },
    words.language,
  );
};
