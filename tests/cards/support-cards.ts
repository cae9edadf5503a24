/** Cards about somebody to talk to and about the parts of the hub, in each of their states. */
import { cafesCard } from '../../bot/cards/cafes.ts';
import { hubMessageCard } from '../../bot/cards/hub-message.ts';
import { hubPartCard } from '../../bot/cards/hub-part.ts';
import { talkCard } from '../../bot/cards/talk.ts';
import type { TalkFacts } from '../../bot/cards/talk.ts';
import type { Card } from '../../bot/cards/elements.ts';
import { aftercareFor } from '../../teams-app/domain/support/support-messages.ts';
import type { ChatWords } from '../../teams-app/domain/words/chat.ts';
import { everydayWords } from '../../teams-app/domain/words/everyday.ts';
import { supportWords } from '../../teams-app/domain/words/support.ts';
import { aoife } from '../support/sample.ts';
import { dutyPhone, hostile, later, now } from './card-samples.ts';

const link = 'https://x.test';

const whole: TalkFacts = {
  dutyPhone,
  supporters: [
    { key: 'cara', name: 'Cllr Cara Lund' },
    { key: 'mo', name: hostile },
  ],
  services: [
    { kind: 'counselling', title: 'Valemoor counselling', phone: '01632 960777', code: 'VALE' },
    { kind: 'group-office', title: 'LGA Independent group office' },
  ],
  lines: [{ title: 'Samaritans', phone: '116 123' }, { title: hostile }],
  isCouncillor: true,
  requests: [{ state: 'sent' }, { state: 'taken' }],
  toMe: [{ state: 'sent' }, { state: 'sent' }],
};

const cafe = {
  key: 'one',
  title: hostile,
  startsAt: later,
  place: 'Tanyard Hall',
  online: true,
  cancelled: false,
  capacity: 2,
  joined: 1,
  mine: 'not',
} as const;

const cafes = {
  cafes: [
    cafe,
    { ...cafe, key: 'two', joined: 2 },
    { ...cafe, key: 'three', mine: 'joined' as const },
  ],
  isCouncillor: true,
  dutyPhone,
  now,
  link,
  note: hostile,
};

const nothing: TalkFacts = {
  ...whole,
  supporters: [],
  services: [],
  lines: [],
  requests: [],
  toMe: [],
};

const cardsIn = (words: ChatWords): Readonly<Record<string, Card>> => {
  const own = everydayWords[words.language];
  const said = supportWords[words.language];
  const reader = { ...aoife, language: words.language };
  const asked = aftercareFor(reader, { on: '2026-12-28', days: 7 }, now)[0]?.message;
  if (asked === undefined) throw new Error('Nobody is asked how they are');
  return {
    'talk, with everything': talkCard(whole, words, { link }),
    'talk, with nothing': talkCard(nothing, words, { link }),
    'talk, for an officer': talkCard({ ...whole, isCouncillor: false }, words, { link }),
    'talk, asked': talkCard(whole, words, { link, note: said.say.asked }),
    'talk, refused': talkCard(whole, words, {
      link,
      refused: { kind: 'invalid', sentence: said.refused.noSuchPerson, field: 'to' },
    }),
    'training, in few words': hubPartCard(
      { ...own.training, over: own.training.next, lines: [hostile], link, dutyPhone },
      words,
    ),
    'library, in few words': hubPartCard({ ...own.library, link, dutyPhone }, words),
    'message, how are you': hubMessageCard(asked, link, words),
    'cafés, one to join, one full, one joined': cafesCard(cafes, words),
    'cafés, none, refused': cafesCard(
      { ...cafes, cafes: [], refused: { kind: 'conflict', sentence: said.refused.answered } },
      words,
    ),
  };
};

const firstOf = (card: Card): string => card.body.find(({ id }) => id !== undefined)?.id ?? '';

export const supportCards = (
  words: ChatWords,
): Readonly<Record<string, { readonly card: Card; readonly first: string }>> =>
  Object.fromEntries(
    Object.entries(cardsIn(words)).map(([name, card]) => [name, { card, first: firstOf(card) }]),
  );
