/** Messages about a café, to those who have a place in it. Nobody is named in them but the reader's own café. */
import { addMinutes } from '../time/instant.ts';
import type { Instant } from '../time/instant.ts';
import type { HubMessage } from '../alerts/hub-message.ts';
import { messageOwed } from '../alerts/messages.ts';
import type { NoticeDraft } from '../alerts/notices.ts';
import type { Person } from '../people.ts';
import { cafeWords } from '../words/cafe-sentences.ts';

/** What a message says of a café, in the reader's language. */
export interface CafeSaid {
  readonly key: string;
  readonly title: string;
  readonly when: string;
  readonly where: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}

type Drafted = Pick<HubMessage, 'title' | 'words' | 'buttons'>;

const owed = (
  to: Person,
  mark: string,
  [dueAt, goneAt]: readonly [Instant, Instant],
  said: Drafted,
): readonly NoticeDraft[] =>
  messageOwed(
    {
      ...said,
      key: `hub/cafe/${mark}`,
      to: to.key,
      kind: 'cafe',
      page: 'wellbeing',
      channels: ['teams'],
      dueAt,
      goneAt,
    },
    to,
  );

const leaveButton = (label: string, key: string): NonNullable<HubMessage['buttons']> => [
  { label, act: 'leave-cafe', data: { cafe: key } },
];

/** The day before. */
export const reminderOf = (cafe: CafeSaid, to: Person, now: Instant): readonly NoticeDraft[] => {
  const { reminder } = cafeWords[to.language];
  return owed(to, `${cafe.key}/reminder/${cafe.startsAt}`, [now, cafe.startsAt], {
    title: reminder.title(cafe.title),
    words: reminder.words(cafe.when, cafe.where),
    buttons: leaveButton(reminder.leave, cafe.key),
  });
};

/** To somebody who waited and has a place now. `mark` tells two such moves apart. */
export const movedUpIn = (
  cafe: CafeSaid,
  to: Person,
  mark: string,
  now: Instant,
): readonly NoticeDraft[] => {
  const { moved } = cafeWords[to.language];
  return owed(to, `${cafe.key}/moved/${mark}`, [now, cafe.startsAt], {
    title: moved.title(cafe.title),
    words: moved.words(cafe.when),
    buttons: leaveButton(moved.leave, cafe.key),
  });
};

export const offOf = (cafe: CafeSaid, to: Person, now: Instant): readonly NoticeDraft[] => {
  const { off } = cafeWords[to.language];
  return owed(to, `${cafe.key}/off`, [now, addMinutes(cafe.endsAt, 60)], {
    title: off.title(cafe.title),
    words: off.words(cafe.when),
  });
};

/** `mark` tells two changes apart. */
export const changedOf = (
  cafe: CafeSaid,
  to: Person,
  mark: string,
  now: Instant,
): readonly NoticeDraft[] => {
  const { changedMessage } = cafeWords[to.language];
  return owed(to, `${cafe.key}/changed/${mark}`, [now, cafe.startsAt], {
    title: changedMessage.title(cafe.title),
    words: changedMessage.words(cafe.when, cafe.where),
  });
};

/** Three buttons; the answer goes to a count and to nobody's name. */
export const feedbackOn = (cafe: CafeSaid, to: Person, now: Instant): readonly NoticeDraft[] => {
  const { feedback } = cafeWords[to.language];
  return owed(to, `${cafe.key}/feedback`, [now, addMinutes(now, 7 * 24 * 60)], {
    title: feedback.title(cafe.title),
    words: feedback.words,
    buttons: (['good', 'fair', 'poor'] as const).map((mark) => ({
      label: feedback[mark],
      act: 'say-of-cafe',
      data: { cafe: cafe.key, mark },
    })),
  });
};

/** To those who look after cafés. */
export const hostLeftOf = (cafe: CafeSaid, to: Person, now: Instant): readonly NoticeDraft[] => {
  const { hostLeft } = cafeWords[to.language];
  return owed(to, `${cafe.key}/host`, [now, cafe.startsAt], {
    title: hostLeft.title,
    words: hostLeft.words(cafe.title, cafe.when),
  });
};
