/** Events as they are written: what Graph takes, and what it refuses. */
import { isObject, onlyKnown, Refusal, textOf } from '../answers.ts';
import type { JsonObject } from '../answers.ts';
import { readSeries } from './recurrence.ts';
import { clockOf, momentOf, readZoned } from './zones.ts';
import type { ZonedText } from './zones.ts';

export interface Attendee {
  readonly name: string;
  readonly address: string;
  readonly type: 'required' | 'optional' | 'resource';
  /** none, accepted, tentativelyAccepted or declined. */
  readonly response: string;
  /** When it was answered; 0 where it was not. */
  readonly answeredAt: number;
}

/** What an event is made of, as it is kept. */
export interface EventDefinition {
  readonly subject: string;
  readonly body: { readonly contentType: string; readonly content: string };
  readonly start: ZonedText;
  readonly end: ZonedText;
  readonly isAllDay: boolean;
  readonly location: string;
  readonly attendees: readonly Attendee[];
  readonly hideAttendees: boolean;
  readonly recurrence: JsonObject | null;
  readonly isOnlineMeeting: boolean;
  /** 'unknown' where there is no meeting. */
  readonly onlineMeetingProvider: string;
  readonly joinUrl: string | null;
  /** Everything else that Graph keeps as it is given. */
  readonly plain: JsonObject;
}

const PLAIN: Readonly<Record<string, unknown>> = {
  importance: 'normal',
  sensitivity: 'normal',
  showAs: 'busy',
  responseRequested: true,
  allowNewTimeProposals: true,
  isReminderOn: true,
  reminderMinutesBeforeStart: 15,
  categories: [],
};
const OWN = [
  'subject',
  'body',
  'start',
  'end',
  'isAllDay',
  'location',
  'locations',
  'attendees',
  'hideAttendees',
  'recurrence',
  'isOnlineMeeting',
  'onlineMeetingProvider',
  'transactionId',
];
const MOST_ATTENDEES = 500;

const wrong = (text: string): Refusal => new Refusal(400, 'ErrorPropertyValidationFailure', text);

/** What is written over an event, the new one over `empty`. Refuses what Graph refuses. */
export function readEvent(body: JsonObject, before: EventDefinition | undefined): EventDefinition {
  onlyKnown(body, [...OWN, ...Object.keys(PLAIN)], 'event');
  const base = before ?? emptyWith(body);
  const after: EventDefinition = {
    ...base,
    ...textsIn(body, base),
    ...('start' in body ? { start: readZoned(body['start'], 'start') } : {}),
    ...('end' in body ? { end: readZoned(body['end'], 'end') } : {}),
    ...('attendees' in body ? { attendees: attendeesIn(body['attendees'], base.attendees) } : {}),
    ...('recurrence' in body ? { recurrence: recurrenceIn(body['recurrence']) } : {}),
    ...flagsIn(body, base),
    plain: { ...base.plain, ...plainIn(body) },
  };
  checkTimes(after);
  return after;
}

const emptyWith = (body: JsonObject): EventDefinition => ({
  subject: '',
  body: { contentType: 'text', content: '' },
  start: readZoned(body['start'], 'start'),
  end: readZoned(body['end'], 'end'),
  isAllDay: false,
  location: '',
  attendees: [],
  hideAttendees: false,
  recurrence: null,
  isOnlineMeeting: false,
  onlineMeetingProvider: 'unknown',
  joinUrl: null,
  plain: { ...PLAIN },
});

function textsIn(body: JsonObject, base: EventDefinition) {
  const { subject = base.subject, body: text, location, locations } = body;
  if (typeof subject !== 'string') throw wrong('subject must be text.');
  const [first] = Array.isArray(locations) ? (locations as unknown[]) : [location];
  const place = isObject(first) ? textOf(first['displayName']) : base.location;
  if (text === undefined) return { subject, location: place };
  if (!isObject(text)) throw wrong('body must hold contentType and content.');
  const contentType = textOf(text['contentType'] ?? 'text').toLowerCase();
  if (contentType !== 'text' && contentType !== 'html')
    throw wrong('contentType must be text or html.');
  return { subject, location: place, body: { contentType, content: textOf(text['content']) } };
}

function flagsIn(body: JsonObject, base: EventDefinition) {
  const flag = (name: 'isAllDay' | 'hideAttendees' | 'isOnlineMeeting'): boolean => {
    const value = body[name] ?? base[name];
    if (typeof value !== 'boolean') throw wrong(`${name} must be true or false.`);
    return value;
  };
  // Once an event is an online meeting it stays one.
  const isOnlineMeeting = base.isOnlineMeeting || flag('isOnlineMeeting');
  const asked = textOf(body['onlineMeetingProvider'] ?? base.onlineMeetingProvider);
  const onlineMeetingProvider = isOnlineMeeting && asked === 'unknown' ? 'teamsForBusiness' : asked;
  return {
    isAllDay: flag('isAllDay'),
    hideAttendees: flag('hideAttendees'),
    isOnlineMeeting,
    onlineMeetingProvider,
  };
}

const plainIn = (body: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(body).filter(([name]) => name in PLAIN));

function recurrenceIn(value: unknown): JsonObject | null {
  if (value === null) return null;
  if (!isObject(value)) throw wrong('recurrence must hold a pattern and a range.');
  return value;
}

function attendeesIn(value: unknown, before: readonly Attendee[]): readonly Attendee[] {
  if (!Array.isArray(value)) throw wrong('attendees must be a collection.');
  if (value.length > MOST_ATTENDEES)
    throw new Refusal(
      400,
      'ErrorTooManyRecipients',
      `An event has ${MOST_ATTENDEES} attendees at most.`,
    );
  return value.map((one: unknown) => attendeeIn(one, before));
}

function attendeeIn(one: unknown, before: readonly Attendee[]): Attendee {
  const { emailAddress, type = 'required' } = isObject(one) ? one : {};
  const { address, name } = isObject(emailAddress) ? emailAddress : {};
  if (typeof address !== 'string' || !/^[^\s@]+@[^\s@]+$/.test(address))
    throw new Refusal(
      400,
      'ErrorInvalidRecipients',
      `The attendee '${textOf(address)}' is not resolved.`,
    );
  if (type !== 'required' && type !== 'optional' && type !== 'resource')
    throw wrong(`'${textOf(type)}' is not a type of attendee.`);
  const known = before.find((each) => each.address.toLowerCase() === address.toLowerCase());
  return {
    response: 'none',
    answeredAt: 0,
    ...known,
    name: textOf(name) || address,
    address,
    type,
  };
}

function checkTimes({ start, end, isAllDay, recurrence }: EventDefinition): void {
  const [from, to] = [start, end].map((time) => momentOf(clockOf(time), time.timeZone));
  if ((to ?? 0) < (from ?? 0)) throw wrong('The end of an event cannot lie before its start.');
  const midnight = [start, end].every(({ dateTime }) => /T00:00(:00)?$/.test(dateTime));
  if (isAllDay && (!midnight || from === to)) {
    throw wrong(
      'An event of whole days starts and ends at midnight, and ends a day later at the earliest.',
    );
  }
  if (recurrence) readSeries(recurrence, clockOf(start).toPlainDate());
}
