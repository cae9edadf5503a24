import type { Instant } from '#core/domain/time/instant.ts';
import { momentFor } from '#core/domain/time/wall-clock.ts';
import type { ChatWords } from '#core/domain/words/chat.ts';
import { dangerBand } from './danger.ts';
import { card, container, heading, subtle, text } from './elements.ts';
import type { Card, Element } from './elements.ts';
import { phoneLink, plain } from './typed-text.ts';

interface OnCall {
  readonly name: string;
  readonly phone?: string;
}

export interface DutyFacts {
  readonly dutyPhone: string;
  readonly lead?: OnCall;
  readonly deputy?: OnCall;
  /** The responsible senior manager, where the rota names one. */
  readonly senior?: OnCall;
  readonly until?: Instant;
  readonly inOfficeHours?: boolean;
}

const row = (label: string, person: OnCall | undefined): Element[] =>
  person === undefined
    ? []
    : [
        container([
          subtle(label),
          text(plain(person.name), { weight: 'bolder', spacing: 'none' }),
          ...(person.phone === undefined
            ? []
            : [text(phoneLink(person.phone, person.phone), { spacing: 'none' })]),
        ]),
      ];

const hours = ({ inOfficeHours }: DutyFacts, words: ChatWords): Element[] =>
  inOfficeHours === undefined
    ? []
    : [subtle(inOfficeHours ? words.duty.inOffice : words.duty.outOfOffice)];

/** Who can be called at this minute. */
export const dutyCard = (facts: DutyFacts, now: Instant, words: ChatWords): Card => {
  const people = [
    ...row(words.duty.lead, facts.lead),
    ...row(words.duty.deputy, facts.deputy),
    ...row(words.duty.senior, facts.senior),
  ];
  return card(
    {
      body: [
        heading(words.duty.title, { id: 'duty' }),
        dangerBand('danger', words, facts.dutyPhone),
        ...hours(facts, words),
        ...(people.length === 0 ? [text(words.duty.nobody)] : people),
        ...(facts.until === undefined || people.length === 0
          ? []
          : [subtle(words.duty.until(momentFor(facts.until, now, words.language)))]),
      ],
      fallbackText: words.noCard,
    },
    words.language,
  );
};
