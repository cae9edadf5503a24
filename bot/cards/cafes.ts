/** The next cafés, each with one button to join or to leave. Who else comes stands nowhere. */
import type { Instant } from '#core/domain/time/instant.ts';
import { momentFor } from '#core/domain/time/wall-clock.ts';
import type { ChatWords } from '#core/domain/words/chat.ts';
import { everydayWords } from '#core/domain/words/everyday.ts';
import { execute, open } from './actions.ts';
import type { Refusal } from './chat-words.ts';
import { dangerLine } from './danger.ts';
import { actionSet, card, container, heading, subtle, text } from './elements.ts';
import type { Action, Card, Element } from './elements.ts';
import { refusedBand } from './refused.ts';
import { plain } from './typed-text.ts';

interface Cafe {
  readonly key: string;
  readonly title: string;
  readonly startsAt: Instant;
  readonly place?: string;
  readonly online: boolean;
  readonly cancelled: boolean;
  readonly capacity: number;
  readonly joined: number;
  readonly mine: 'joined' | 'waiting' | 'not';
}

export interface CafesFacts {
  readonly cafes: readonly Cafe[];
  readonly isCouncillor: boolean;
  readonly dutyPhone: string;
  readonly now: Instant;
  /** Where the page opens. */
  readonly link: string;
  /** What came of the press. */
  readonly note?: string;
  readonly refused?: Refusal;
}

type Words = (typeof everydayWords)['en']['cafes'];

const most = 4;

const isFull = ({ joined, capacity }: Cafe): boolean => joined >= capacity;

const buttonFor = (cafe: Cafe, words: Words): Action => {
  const data = { cafe: cafe.key };
  const [verb, label] =
    cafe.mine === 'not'
      ? ['join-cafe', isFull(cafe) ? words.wait : words.join]
      : ['leave-cafe', words.leave];
  const { fallback: _named, ...button } = execute(verb, label, data);
  return {
    ...button,
    id: `${verb}-${cafe.key}`,
    // Without an id: no two parts of a card may share one.
    fallback: { type: 'Action.Submit', title: label, data: { ...data, verb } },
  };
};

const standing = (cafe: Cafe, words: Words): Element[] => {
  if (cafe.mine !== 'not') return [text(words[cafe.mine], { weight: 'bolder', spacing: 'none' })];
  return isFull(cafe) ? [subtle(words.full, { spacing: 'none' })] : [];
};

const one = (cafe: Cafe, { now, isCouncillor }: CafesFacts, words: ChatWords): Element => {
  const own = everydayWords[words.language].cafes;
  const where = [
    ...(cafe.place === undefined ? [] : [plain(cafe.place)]),
    ...(cafe.online ? [own.online] : []),
  ];
  return container(
    [
      text(plain(cafe.title), { weight: 'bolder' }),
      text([momentFor(cafe.startsAt, now, words.language), ...where].join(', '), {
        spacing: 'none',
      }),
      ...standing(cafe, own),
      ...(isCouncillor ? [actionSet([buttonFor(cafe, own)])] : []),
    ],
    { separator: true },
  );
};

/** Those to come, the next one first. */
export const cafesCard = (facts: CafesFacts, words: ChatWords): Card => {
  const own = everydayWords[words.language].cafes;
  const coming = facts.cafes
    .filter(({ startsAt, cancelled }) => startsAt > facts.now && !cancelled)
    .toSorted((a, b) => a.startsAt.localeCompare(b.startsAt));
  return card(
    {
      body: [
        ...(facts.refused === undefined ? [] : [refusedBand(facts.refused)]),
        heading(own.title, { id: 'cafes' }),
        text(coming.length === 0 ? own.none : own.intro, { spacing: 'small' }),
        ...(facts.note === undefined ? [] : [text(plain(facts.note), { weight: 'bolder' })]),
        ...coming.slice(0, most).map((cafe) => one(cafe, facts, words)),
        dangerLine(words, facts.dutyPhone),
      ],
      actions: [open(facts.link, own.open)],
      fallbackText: words.noCard,
    },
    words.language,
  );
};
