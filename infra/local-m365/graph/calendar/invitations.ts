/** What Exchange writes to those who are invited: an invitation, news of a change, a cancellation. */
import { Temporal } from 'temporal-polyfill';
import type { World } from '../../world.ts';
import { keepMail } from '../mail.ts';
import type { Attendee } from './event-definition.ts';
import type { KeptEvent } from './event-store.ts';
import { clockOf } from './zones.ts';

type About = 'invited' | 'changed' | 'cancelled';

const subjects: Readonly<Record<About, (subject: string) => string>> = {
  invited: (subject) => subject,
  changed: (subject) => `Updated: ${subject}`,
  cancelled: (subject) => `Cancelled: ${subject}`,
};

const timeWords = (clock: Temporal.PlainDateTime): string =>
  clock.toLocaleString('en-GB', { dateStyle: 'full', timeStyle: 'short' });

function contentOf({ definition }: KeptEvent, comment: string): string {
  const { start, end, location, joinUrl, body } = definition;
  const until = clockOf(end).toPlainTime().toString({ smallestUnit: 'minute' });
  const lines = [
    comment,
    `When: ${timeWords(clockOf(start))} to ${until} (${start.timeZone})`,
    location && `Where: ${location}`,
    joinUrl === null ? '' : `Join: ${joinUrl}`,
    body.content.replaceAll(/<[^>]*>/g, ''),
  ];
  return lines.filter((line) => line !== '').join('\n');
}

/** Writes to each of them by itself: whoever else is invited may be hidden. */
export function writeTo(
  world: World,
  event: KeptEvent,
  attendees: readonly Attendee[],
  about: About,
  comment = '',
): void {
  for (const { address } of attendees)
    keepMail(world, {
      from: event.mailbox,
      to: [address],
      cc: [],
      bcc: [],
      subject: subjects[about](event.definition.subject),
      contentType: 'text',
      content: contentOf(event, comment),
      importance: 'normal',
      headers: [],
    });
}

/** Tells those who were invited what has become of an event, and those who are invited now that they are. */
export function tellOfChange(world: World, before: KeptEvent, after: KeptEvent): void {
  const had = new Set(before.definition.attendees.map(({ address }) => address.toLowerCase()));
  const has = new Set(after.definition.attendees.map(({ address }) => address.toLowerCase()));
  const isNew = ({ address }: Attendee) => !had.has(address.toLowerCase());
  writeTo(world, after, after.definition.attendees.filter(isNew), 'invited');
  const gone = before.definition.attendees.filter(({ address }) => !has.has(address.toLowerCase()));
  writeTo(world, before, gone, 'cancelled');
  if (lookOf(before) === lookOf(after)) return;
  writeTo(
    world,
    after,
    after.definition.attendees.filter((one) => !isNew(one)),
    'changed',
  );
}

/** What those who are invited see of an event. */
const lookOf = ({ definition }: KeptEvent): string =>
  JSON.stringify([
    definition.subject,
    definition.start,
    definition.end,
    definition.location,
    definition.body,
    definition.recurrence,
    definition.joinUrl,
  ]);
