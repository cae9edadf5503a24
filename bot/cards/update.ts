import type { Instant } from '#core/domain/time/instant.ts';
import { momentFor } from '#core/domain/time/wall-clock.ts';
import type { ChatWords } from '#core/domain/words/chat.ts';
import { say } from './actions.ts';
import { dangerLine } from './danger.ts';
import { card, heading, subtle } from './elements.ts';
import type { Card } from './elements.ts';
import { asTyped } from './typed-text.ts';

export interface UpdateFacts {
  readonly reference: string;
  readonly words: string;
  readonly at: Instant;
  readonly now: Instant;
  readonly dutyPhone: string;
}

/** Something to tell the councillor about their report, in the words of whoever wrote it. */
export const updateCard = (facts: UpdateFacts, words: ChatWords): Card =>
  card(
    {
      body: [
        heading(words.update.title, { id: 'update' }),
        subtle(
          words.update.about(facts.reference, momentFor(facts.at, facts.now, words.language)),
          {
            spacing: 'none',
          },
        ),
        asTyped(facts.words, { style: 'emphasis', bleed: true }),
        dangerLine(words, facts.dutyPhone),
      ],
      actions: [say('my-reports', words.buttons.myReports)],
      fallbackText: words.noCard,
    },
    words.language,
  );
