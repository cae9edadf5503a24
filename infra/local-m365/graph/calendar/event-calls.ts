/** Events of a calendar over Graph: made, read, changed, cancelled (platform-facts C). */
import type { World } from '../../world.ts';
import { bodyOf, GRAPH, onlyKnown, Refusal, textOf } from '../answers.ts';
import type { Call, GraphAnswer, JsonObject } from '../answers.ts';
import {
  allowOptions,
  narrowed,
  option,
  pageSize,
  seal,
  selected,
  unseal,
} from '../query-options.ts';
import { readEvent } from './event-definition.ts';
import type { EventDefinition } from './event-definition.ts';
import {
  dropEvent,
  dropOccurrences,
  eventOfTransaction,
  eventsIn,
  keepEvent,
  newEventId,
} from './event-store.ts';
import type { KeptEvent } from './event-store.ts';
import { tellOfChange, writeTo } from './invitations.ts';
import { calendarOf, ownCalendar } from './mailboxes.ts';
import { asWritten, between, findOccurrence } from './occurrences.ts';
import type { Occurrence } from './occurrences.ts';
import { meetingFor } from './online-meetings.ts';
import { printEvent } from './print-event.ts';
import { preferredZone, queryMoment } from './zones.ts';

const notThere = (): Refusal =>
  new Refusal(404, 'ErrorItemNotFound', 'The specified object was not found in the store.');

const contextOf = (mailbox: string, one: boolean): string =>
  `${GRAPH}/$metadata#users('${encodeURIComponent(mailbox)}')/events${one ? '/$entity' : ''}`;

function answer(call: Call, occurrence: Occurrence, status: number): GraphAnswer {
  const mailbox = ownCalendar(call);
  const zone = preferredZone(call.request.headers);
  const event = printEvent(call.world, occurrence, { mailbox, zone });
  const body = narrowed(event, selected(call.request), ['id']);
  const applied = zone === 'UTC' ? {} : { 'Preference-Applied': `outlook.timezone="${zone}"` };
  return {
    status,
    headers: {
      ...applied,
      ...(status === 201
        ? { Location: `${GRAPH}/users/${mailbox}/events/${event['id'] as string}` }
        : {}),
    },
    body: { '@odata.context': contextOf(mailbox, true), ...body },
  };
}

/** The event of the path in the mailbox of the path. */
function found(call: Call): Occurrence {
  const mailbox = ownCalendar(call);
  const occurrence = findOccurrence(call.world, call.params['event'] ?? '');
  if (occurrence?.event.mailbox !== mailbox) throw notThere();
  return occurrence;
}

/** An event that is to be an online meeting has one, where the mailbox has the provider. */
const withMeeting = (world: World, definition: EventDefinition, id: string): EventDefinition => ({
  ...definition,
  ...meetingFor(world, definition, id),
});

/** POST /users/{id}/events. The same transactionId again makes no second event. */
export function createEvent(call: Call): GraphAnswer {
  const { world, request } = call;
  const mailbox = ownCalendar(call);
  const body = bodyOf(request);
  const transactionId = textOf(body['transactionId']) || null;
  const before =
    transactionId === null ? undefined : eventOfTransaction(world, mailbox, transactionId);
  if (before) {
    if (world.switches.is('repeatedEvent', '201 the same event'))
      return answer(call, asWritten(before), 201);
    const text = 'Your request can’t be completed. The transaction identifier was used before.';
    throw new Refusal(409, 'ErrorDuplicateTransactionId', text);
  }
  const now = world.clock.now();
  const id = newEventId();
  const definition = withMeeting(world, readEvent(body, undefined), id);
  const times = { created: now, modified: now, version: 1, cancelled: false };
  const event: KeptEvent = { mailbox, id, transactionId, ...times, definition };
  keepEvent(world, event);
  writeTo(world, event, definition.attendees, 'invited');
  return answer(call, asWritten(event), 201);
}

/** GET /users/{id}/events/{id} */
export function getEvent(call: Call): GraphAnswer {
  allowOptions(call.request, ['select']);
  return answer(call, found(call), 200);
}

/** GET /users/{id}/events: single events and series. */
export function listEvents(call: Call): GraphAnswer {
  allowOptions(call.request, ['select', 'top', 'skiptoken']);
  return page(call, eventsIn(call.world, ownCalendar(call)).map(asWritten));
}

/** GET /users/{id}/calendarView?startDateTime=&endDateTime=: every occurrence of a span, in order. */
export function calendarView(call: Call): GraphAnswer {
  allowOptions(call.request, ['select', 'top', 'skiptoken', 'orderby']);
  return page(
    call,
    between(call.world, calendarOf(call.world, ownCalendar(call)), ...windowOf(call)),
  );
}

/** GET /users/{id}/events/{id}/instances?startDateTime=&endDateTime= */
export function listInstances(call: Call): GraphAnswer {
  allowOptions(call.request, ['select', 'top', 'skiptoken']);
  const { event, type } = found(call);
  if (type !== 'seriesMaster')
    throw new Refusal(400, 'ErrorInvalidRequest', 'The event is not a series.');
  return page(call, between(call.world, [event], ...windowOf(call)));
}

const windowOf = ({ request }: Call): [number, number] => [
  queryMoment(option(request, 'startDateTime'), 'StartDateTime'),
  queryMoment(option(request, 'endDateTime'), 'EndDateTime'),
];

function page(call: Call, all: readonly Occurrence[]): GraphAnswer {
  const { world, request } = call;
  const mailbox = ownCalendar(call);
  const reader = { mailbox, zone: preferredZone(request.headers) };
  const size = pageSize(request, 10, 1000);
  const token = option(request, 'skiptoken');
  const start = token === undefined ? 0 : Number(unseal(token)['start'] ?? 0);
  const value = all
    .slice(start, start + size)
    .map((one) => narrowed(printEvent(world, one, reader), selected(request), ['id']));
  const query = new URLSearchParams(request.query);
  query.set('$skiptoken', seal({ start: start + size }));
  const next = `${GRAPH}${request.path}?${query.toString()}`;
  const more = all.length > start + size ? { '@odata.nextLink': next } : {};
  return { status: 200, body: { '@odata.context': contextOf(mailbox, false), ...more, value } };
}

/** The differences of a series go when its days change, as they do in Outlook. */
const changesDays = (body: JsonObject): boolean =>
  ['start', 'end', 'recurrence'].some((name) => name in body);

/** PATCH /users/{id}/events/{id}: of an occurrence, that one alone. */
export function changeEvent(call: Call): GraphAnswer {
  const { world, request } = call;
  const { event, type } = found(call);
  const body = bodyOf(request);
  if ('transactionId' in body)
    throw new Refusal(
      400,
      'ErrorInvalidPropertySet',
      'The transactionId of an event cannot be changed.',
    );
  if (event.occurrence && 'recurrence' in body)
    throw new Refusal(400, 'ErrorInvalidRecipients', 'An occurrence has no recurrence of its own.');
  const definition = withMeeting(world, readEvent(body, event.definition), event.id);
  const changed = { ...event, definition, modified: world.clock.now(), version: event.version + 1 };
  if (type === 'seriesMaster' && changesDays(body)) dropOccurrences(world, event.id);
  keepEvent(world, changed);
  tellOfChange(world, event, changed);
  return answer(call, findOccurrence(world, event.id) ?? asWritten(changed), 200);
}

/** Ends an event. An occurrence stays as a gap in its series. */
function end(world: World, { event }: Occurrence): void {
  if (event.occurrence) keepEvent(world, { ...event, cancelled: true, version: event.version + 1 });
  else dropEvent(world, event.id);
}

/** DELETE /users/{id}/events/{id}: whoever is invited hears that it is cancelled. */
export function deleteEvent(call: Call): GraphAnswer {
  const occurrence = found(call);
  end(call.world, occurrence);
  writeTo(call.world, occurrence.event, occurrence.event.definition.attendees, 'cancelled');
  return { status: 204 };
}

/** POST /users/{id}/events/{id}/cancel with a comment for those who are invited. */
export function cancelEvent(call: Call): GraphAnswer {
  const occurrence = found(call);
  const { attendees } = occurrence.event.definition;
  const body = call.request.body === undefined ? {} : bodyOf(call.request);
  onlyKnown(body, ['comment', 'Comment'], 'cancel');
  end(call.world, occurrence);
  writeTo(
    call.world,
    occurrence.event,
    attendees,
    'cancelled',
    textOf(body['comment'] ?? body['Comment']),
  );
  return { status: 202 };
}
