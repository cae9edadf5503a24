/** The messages that are about no incident, as they arrive and once they were answered. */
import type { Card } from '../../bot/cards/elements.ts';
import { answeredMessageCard, hubMessageCard } from '../../bot/cards/hub-message.ts';
import type { HubMessage } from '../../teams-app/domain/alerts/messages.ts';
import { openTestsFor, reminderOf, testOf } from '../../teams-app/domain/alerts/test-page.ts';
import type { ChatWords } from '../../teams-app/domain/words/chat.ts';
import { testWords } from '../../teams-app/domain/words/test-page.ts';
import { dev, marged } from '../support/sample.ts';
import { hostile, now } from './card-samples.ts';

const called = { ...dev, callPhone: '07700 900201' };
const link = 'https://teams.microsoft.com/l/entity/app/duty';

const rota: HubMessage = {
  key: 'hub/rota/gap',
  to: dev.key,
  kind: 'rota',
  dueAt: now,
  title: 'Nobody is on call on Friday',
  words:
    'From 9am to 5pm on Friday 1 January nobody is on call.\nPlease put two people into the rota.',
  page: 'duty',
};

const watch: HubMessage = {
  ...rota,
  key: 'hub/watch/one',
  kind: 'watch',
  title: 'The engine has not finished a round for six minutes',
  words: 'Alerts may be late. Please look at the hub now.',
  urgent: true,
  page: 'spoc-desk',
};

const swap: HubMessage = {
  ...rota,
  key: 'hub/rota/swap',
  title: hostile,
  words: hostile,
  buttons: [
    { label: 'Yes, I’ll do it', act: 'answer-swap', data: { answer: 'yes' } },
    { label: 'No, I can’t', act: 'answer-swap', data: { answer: 'no' } },
  ],
};

const open = [
  { name: 'Siân *Ŵyn*-O’Hanlon', channels: ['teams', 'sms'] as const },
  { name: 'Dev Okafor', channels: ['voice'] as const },
];

const cardsIn = (words: ChatWords): Readonly<Record<string, Card>> => ({
  'message, a gap in the rota': hubMessageCard(rota, link, words),
  'message, of the watch, urgent': hubMessageCard(watch, link, words),
  'message, to be answered, hostile': hubMessageCard(swap, link, words),
  'message, a test': hubMessageCard(
    testOf({ ...called, language: words.language }, now, () => true),
    undefined,
    words,
  ),
  'message, a test in the chat alone': hubMessageCard(
    testOf({ ...marged, language: words.language }, now, (channel) => channel === 'teams'),
    undefined,
    words,
  ),
  'message, a test, asked again': hubMessageCard(
    reminderOf({ ...called, language: words.language }, '2026-12', ['teams', 'sms', 'voice'], now),
    undefined,
    words,
  ),
  'message, tests that nobody answered': hubMessageCard(
    openTestsFor({ ...marged, language: words.language }, '2026-12', open, now),
    link,
    words,
  ),
  'message, answered': answeredMessageCard(
    {
      title: testWords[words.language].title,
      say: testWords[words.language].someOpen(['sms', 'voice']),
    },
    words,
  ),
});

export const messageCards = (
  words: ChatWords,
): Readonly<Record<string, { readonly card: Card; readonly first: string }>> =>
  Object.fromEntries(
    Object.entries(cardsIn(words)).map(([name, card]) => [name, { card, first: 'hub-message' }]),
  );
