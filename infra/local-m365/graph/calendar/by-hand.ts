/** What people see and do in Outlook themselves. For the shell and the control. */
import type { World } from '../../world.ts';
import { notFound } from '../answers.ts';
import { readEvent } from './event-definition.ts';
import type { EventDefinition } from './event-definition.ts';
import {
  differencesOf,
  eventWithId,
  keepEvent,
  newEventId,
  readOccurrenceId,
} from './event-store.ts';
import type { KeptEvent } from './event-store.ts';
import { calendarOf } from './mailboxes.ts';
import { between } from './occurrences.ts';
import type { Occurrence } from './occurrences.ts';
import { isFor } from './print-event.ts';

/** An event as somebody sees it in their calendar. */
export interface SeenEvent {
  readonly id: string;
  readonly subject: string;
  readonly body: string;
  readonly start: string;
  readonly end: string;
  readonly isAllDay: boolean;
  readonly location: string;
  readonly organiser: string;
  /** Who else is invited, as far as they may know. */
  readonly attendees: readonly { readonly name: string; readonly response: string }[];
  /** organizer, none, accepted, tentativelyAccepted or declined. */
  readonly response: string;
  readonly joinUrl: string | null;
  readonly recurs: boolean;
}

const responses = ['accepted', 'tentativelyAccepted', 'declined'] as const;
export type Response = (typeof responses)[number];

export const isResponse = (text: unknown): text is Response =>
  responses.some((one) => one === text);

function seenBy(mailbox: string, { event, start, end, type }: Occurrence): SeenEvent {
  const { definition } = event;
  const isOrganiser = event.mailbox === mailbox.toLowerCase();
  const own = definition.attendees.find((one) => isFor(mailbox, one));
  const others = isOrganiser || !definition.hideAttendees ? definition.attendees : [];
  return {
    id: event.id,
    subject: definition.subject,
    body: definition.body.content.replaceAll(/<[^>]*>/g, ''),
    start: new Date(start).toISOString(),
    end: new Date(end).toISOString(),
    isAllDay: definition.isAllDay,
    location: definition.location,
    organiser: event.mailbox,
    attendees: others.map(({ name, response }) => ({ name, response })),
    response: isOrganiser ? 'organizer' : (own?.response ?? 'none'),
    joinUrl: definition.joinUrl,
    recurs: type === 'occurrence' || type === 'exception',
  };
}

/** What lies in the calendar of a mailbox from one moment to another (milliseconds since 1970). */
export const eventsSeenBy = (
  world: World,
  mailbox: string,
  from: number,
  until: number,
): SeenEvent[] =>
  between(world, calendarOf(world, mailbox), from, until).map((one) => seenBy(mailbox, one));

const answered = (
  definition: EventDefinition,
  mailbox: string,
  response: Response,
  at: number,
): EventDefinition => ({
  ...definition,
  attendees: definition.attendees.map((one) =>
    isFor(mailbox, one) ? { ...one, response, answeredAt: at } : one,
  ),
});

/** Answers an invitation, to a series as a whole. Throws a Refusal where there is none for this mailbox. */
export function respond(world: World, mailbox: string, id: string, response: Response): void {
  const event = eventWithId(world, readOccurrenceId(id)?.series ?? id);
  if (!event?.definition.attendees.some((one) => isFor(mailbox, one))) throw notFound();
  for (const each of [event, ...differencesOf(world, event.id).values()])
    keepEvent(world, {
      ...each,
      definition: answered(each.definition, mailbox, response, world.clock.now()),
    });
}

/** Puts an event of somebody's own into their calendar. Throws a Refusal for what Graph refuses too. */
export function addOwnEvent(
  world: World,
  mailbox: string,
  body: Record<string, unknown>,
): KeptEvent {
  const now = world.clock.now();
  const event: KeptEvent = {
    mailbox: mailbox.toLowerCase(),
    id: newEventId(),
    transactionId: null,
    created: now,
    modified: now,
    version: 1,
    cancelled: false,
    definition: readEvent(body, undefined),
  };
  keepEvent(world, event);
  return event;
}
