/** What to do in danger, on every card that a councillor may read at a bad moment. */
import type { ChatWords } from '#core/domain/words/chat.ts';
import { band, container, text } from './elements.ts';
import type { Element } from './elements.ts';
import { phoneLink } from './typed-text.ts';

/** The number that stands in where the council has given none: naming it as the duty line would be wrong. */
const isDutyLine = (phone: string): boolean => phone !== '999';

const linked = (phone: string): string => phoneLink(phone, phone);

/** 999, 55 and the duty number of this minute, before anything else. */
export const dangerBand = (id: string, words: ChatWords, dutyPhone: string): Element =>
  band(id, 'attention', [
    text(`${words.danger.question} ${phoneLink('999', words.danger.call)}`, {
      weight: 'bolder',
      size: 'large',
    }),
    text(words.danger.cannotSpeak, { spacing: 'small' }),
    ...(isDutyLine(dutyPhone)
      ? [text(words.danger.dutyLine(linked(dutyPhone)), { spacing: 'small', weight: 'bolder' })]
      : []),
  ]);

/** The same in two lines, at the foot of a card. */
export const dangerLine = (words: ChatWords, dutyPhone: string): Element =>
  container(
    [
      text(words.danger.short, { weight: 'bolder' }),
      ...(isDutyLine(dutyPhone)
        ? [text(words.danger.dutyLine(linked(dutyPhone)), { spacing: 'none' })]
        : []),
    ],
    { separator: true },
  );
