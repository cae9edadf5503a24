/**
 * Many incidents at once that can wait: a few alerts go out one by one, the rest a little later, and one
 * message says so. What is urgent is never held back. Source: fault F23 of escalation.md.
 */
import type { NoticeChannel } from './channels.ts';
import type { HubMessage } from './hub-message.ts';
import { addMinutes, instantAt, millisecondsOf } from '../time/instant.ts';
import type { Instant } from '../time/instant.ts';
import type { Person } from '../people.ts';
import { crowdWords } from '../words/crowd.ts';

/** So many alerts that can wait reach a person on a channel in one stretch of time. Ours: nobody reads more. */
export const mostInStretch = 5;
const stretchMinutes = 10;

/** The stretch of ten minutes that a moment lies in. */
export const stretchAt = (now: Instant): { readonly from: Instant; readonly until: Instant } => {
  const length = stretchMinutes * 60_000;
  const from = instantAt(Math.floor(millisecondsOf(now) / length) * length);
  return { from, until: addMinutes(from, stretchMinutes) };
};

/** Says once a stretch that more are waiting than were sent. */
export const crowdMessage = (to: Person, channel: NoticeChannel, now: Instant): HubMessage => {
  const { from, until } = stretchAt(now);
  return {
    key: `hub/crowd/${from}`,
    to: to.key,
    kind: 'crowd',
    channels: [channel],
    dueAt: now,
    goneAt: until,
    title: crowdWords[to.language].title,
    words: crowdWords[to.language].words,
    page: 'spoc-desk',
  };
};
