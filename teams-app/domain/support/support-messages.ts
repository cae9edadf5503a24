/** Messages about somebody to talk to. They name nobody: who asked whom stands on the page alone, and is gone in time. */
import type { AftercareDue } from './aftercare.ts';
import { addMinutes } from '../time/instant.ts';
import type { Instant } from '../time/instant.ts';
import type { HubMessage } from '../alerts/hub-message.ts';
import { messageOwed } from '../alerts/messages.ts';
import type { NoticeDraft } from '../alerts/notices.ts';
import type { Person } from '../people.ts';
import type { TalkRequest } from './talk-request.ts';
import { supportWords } from '../words/support.ts';

const day = 24 * 60;

/** In the chat alone, but where somebody waits for an answer: then also by an e-mail that says nothing. */
const owed = (
  to: Person,
  message: Omit<HubMessage, 'to' | 'kind' | 'page' | 'channels'>,
  isAsked = false,
): readonly NoticeDraft[] =>
  messageOwed(
    {
      ...message,
      to: to.key,
      kind: 'wellbeing',
      page: 'wellbeing',
      channels: isAsked ? ['teams', 'email'] : ['teams'],
    },
    to,
  );

type AboutRequest = 'asked' | 'askedAgain' | 'taken' | 'cannot' | 'noAnswer';

const isAsked = (what: AboutRequest): boolean => what === 'asked' || what === 'askedAgain';

/** Tells one of the two how it stands with a request. Each once. */
export const aboutRequest = (
  what: AboutRequest,
  { key }: TalkRequest,
  to: Person,
  now: Instant,
): readonly NoticeDraft[] =>
  owed(
    to,
    {
      ...supportWords[to.language][what],
      key: `hub/wellbeing/talk/${key}/${what}`,
      dueAt: now,
      goneAt: addMinutes(now, 14 * day),
    },
    isAsked(what),
  );

type AboutBuddies = 'buddyFound' | 'buddyEnded' | 'buddyLeft';

/** Tells one of them of their buddies. `mark` is the same however often it is planned. */
export const aboutBuddies = (
  what: AboutBuddies,
  mark: string,
  to: Person,
  now: Instant,
): readonly NoticeDraft[] =>
  owed(to, {
    ...supportWords[to.language][what],
    key: `hub/wellbeing/buddies/${mark}/${what}`,
    dueAt: now,
    goneAt: addMinutes(now, 14 * day),
  });

const daysSaid = { 1: 'one', 7: 'seven', 28: 'twentyEight' } as const;

/** How are you? Once for what came in on one day, without telling what it was. */
export const aftercareFor = (
  to: Person,
  { on, days }: AftercareDue,
  now: Instant,
): readonly NoticeDraft[] => {
  const words = supportWords[to.language].aftercare;
  return owed(to, {
    key: `hub/wellbeing/aftercare/${on}/${String(days)}`,
    dueAt: now,
    goneAt: addMinutes(now, day),
    title: words.title,
    words: [words[daysSaid[days]], words.words].join('\n'),
    buttons: [
      { label: words.notNow, act: 'answer-aftercare', data: { answer: 'not-now' } },
      { label: words.stop, act: 'answer-aftercare', data: { answer: 'stop' } },
    ],
  });
};
