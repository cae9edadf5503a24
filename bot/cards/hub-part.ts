/** A part of the hub in few words: what it is, what of it is the reader's, and a way there. */
import type { ChatWords } from '#core/domain/words/chat.ts';
import { open } from './actions.ts';
import { dangerLine } from './danger.ts';
import { card, heading, subtle, text } from './elements.ts';
import type { Card } from './elements.ts';
import { plain } from './typed-text.ts';

export interface HubPart {
  readonly title: string;
  readonly intro: string;
  /** What stands above the lines. */
  readonly over?: string;
  readonly lines?: readonly string[];
  readonly open: string;
  /** Where it opens. */
  readonly link: string;
  readonly dutyPhone: string;
}

const most = 5;

export const hubPartCard = (part: HubPart, words: ChatWords): Card =>
  card(
    {
      body: [
        heading(part.title, { id: 'hub-part' }),
        text(part.intro, { spacing: 'small' }),
        ...(part.over === undefined ? [] : [subtle(part.over)]),
        ...(part.lines ?? []).slice(0, most).map((line) => text(plain(line), { spacing: 'small' })),
        dangerLine(words, part.dutyPhone),
      ],
      actions: [open(part.link, part.open)],
      fallbackText: words.noCard,
    },
    words.language,
  );
