/** What is sent about a swap: the question, the answer, and that it was taken back. */
import { dutyMoment } from './gap-words.ts';
import type { HubMessage } from '../alerts/hub-message.ts';
import type { Instant } from '../time/instant.ts';
import type { Language } from '../language.ts';
import type { Person, PersonKey } from '../people.ts';
import type { Swap } from './rota-entry.ts';
import { rotaMessages } from '../words/rota-messages.ts';

const nameIn = (people: readonly Person[], key: PersonKey): string =>
  people.find((person) => person.key === key)?.name ?? key;

const languageOf = (people: readonly Person[], key: PersonKey): Language =>
  people.find((person) => person.key === key)?.language ?? 'en';

/** With both answers on the card. Goes again under the same key, as often as somebody makes sure of it. */
export const swapQuestion = (swap: Swap, people: readonly Person[]): HubMessage => {
  const language = languageOf(people, swap.asked);
  const { title, words, accept, refuse } = rotaMessages[language].swapAsked;
  const { item } = swap.row;
  const [from, until] = [dutyMoment(swap.from, language), dutyMoment(swap.until, language)];
  return {
    key: `hub/swap/${item}/asked`,
    to: swap.asked,
    kind: 'rota',
    dueAt: swap.askedAt,
    goneAt: swap.until,
    title,
    words: words(nameIn(people, swap.asker), swap.part, from, until, swap.note ?? ''),
    buttons: [
      { label: accept, act: 'answer-swap', data: { swap: item, answer: 'accept' } },
      { label: refuse, act: 'answer-swap', data: { swap: item, answer: 'refuse' } },
    ],
    page: 'duty',
  };
};

/** To whoever did not answer: the asker, or for one that was taken back the one who was asked. */
export const swapAnswer = (swap: Swap, people: readonly Person[], now: Instant): HubMessage => {
  const isBack = swap.state === 'withdrawn';
  const language = languageOf(people, isBack ? swap.asked : swap.asker);
  const { title, ...words } = rotaMessages[language].swapAnswered;
  const [from, until] = [dutyMoment(swap.from, language), dutyMoment(swap.until, language)];
  const said = isBack
    ? words.withdrawn
    : swap.state === 'accepted'
      ? words.accepted
      : words.refused;
  return {
    key: `hub/swap/${swap.row.item}/${swap.state}`,
    to: isBack ? swap.asked : swap.asker,
    kind: 'rota',
    dueAt: now,
    title: isBack ? rotaMessages[language].swapWithdrawn : title,
    words: said(nameIn(people, isBack ? swap.asker : swap.asked), from, until),
    page: 'duty',
  };
};
