import type { ChatWords } from '#core/domain/words/chat.ts';
import { band, card, heading, text } from './elements.ts';
import type { Card } from './elements.ts';
import { dialable } from './typed-text.ts';

/** For somebody who is not in the People list: whom to call, and nothing else. */
export const unknownPersonCard = (sentence: string, words: ChatWords): Card =>
  card(
    {
      body: [
        band('unknown-person', 'warning', [
          heading(words.unknownPerson.title),
          text(dialable(sentence)),
        ]),
      ],
      fallbackText: words.noCard,
    },
    words.language,
  );
