/** What reminds somebody who works alone: before the end that they said, and at it. */
import type { Language } from '../language.ts';
import type { CheckIn } from './check-in.ts';
import { raisedFrom } from './check-in.ts';
import type { Instant } from '../time/instant.ts';
import type { HubMessage } from '../alerts/messages.ts';
import { momentFor } from '../time/wall-clock.ts';
import { checkInWords } from '../words/check-ins.ts';

/** Minutes that the button of a reminder adds. */
const moreMinutes = 30;

/** One message for each end that was said, however often it is looked at. Not worth sending once the next falls due. */
export const reminderOf = (
  checkIn: CheckIn,
  which: 'soon' | 'due',
  now: Instant,
  language: Language = 'en',
): HubMessage => {
  const { key, person, dueAt } = checkIn;
  const { reminder, due, buttons } = checkInWords[language];
  const said = [
    momentFor(dueAt, now, language),
    momentFor(raisedFrom(checkIn), now, language),
  ] as const;
  const data = { checkIn: key };
  return {
    key: ['hub/check-in', key, dueAt, which].join('/'),
    to: person,
    kind: 'check-in',
    dueAt: now,
    goneAt: which === 'soon' ? dueAt : raisedFrom(checkIn),
    title: which === 'soon' ? reminder.soonTitle : due.title,
    words: which === 'soon' ? reminder.soon(...said) : due.called(...said),
    ...(which === 'due' ? { urgent: true as const } : {}),
    buttons: [
      { label: buttons.safe, act: 'end-check-in', data },
      {
        label: buttons.more(moreMinutes),
        act: 'extend-check-in',
        data: { ...data, minutes: String(moreMinutes), from: dueAt },
      },
      { label: buttons.help, act: 'ask-for-help', data },
    ],
  };
};
