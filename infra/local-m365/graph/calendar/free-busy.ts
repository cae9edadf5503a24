/** When people are busy: POST /users/{id}/calendar/getSchedule (platform-facts C). */
import type { World } from '../../world.ts';
import { bodyOf, onlyKnown, Refusal, textOf } from '../answers.ts';
import type { Call, GraphAnswer, JsonObject } from '../answers.ts';
import { calendarOf, isMailbox, ownCalendar } from './mailboxes.ts';
import { between } from './occurrences.ts';
import type { Occurrence } from './occurrences.ts';
import { clockOf, momentOf, preferredZone, printZoned, readZoned } from './zones.ts';

const MOST_ADDRESSES = 20;
const MOST_DAYS = 42;
const STATES = ['free', 'tentative', 'busy', 'oof', 'workingElsewhere'];

interface Asked {
  readonly from: number;
  readonly until: number;
  readonly minutes: number;
  readonly zone: string;
}

const NAMES = ['schedules', 'startTime', 'endTime', 'availabilityViewInterval'];

/** The parameters of the action are taken with a capital, too. */
const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

const wrong = (text: string): Refusal => new Refusal(400, 'ErrorInvalidParameter', text);

function askedIn({ request }: Call): Asked & { readonly schedules: readonly string[] } {
  const body = bodyOf(request);
  onlyKnown(body, [...NAMES, ...NAMES.map(capital)], 'getSchedule');
  const of = (name: string): unknown => body[name] ?? body[capital(name)];
  const schedules = of('schedules');
  if (!Array.isArray(schedules) || schedules.length === 0) throw wrong('schedules is empty.');
  if (schedules.length > MOST_ADDRESSES)
    throw wrong(`schedules has ${MOST_ADDRESSES} addresses at most.`);
  const [start, end] = [
    readZoned(of('startTime'), 'startTime'),
    readZoned(of('endTime'), 'endTime'),
  ];
  const [from, until] = [start, end].map((time) => momentOf(clockOf(time), time.timeZone)) as [
    number,
    number,
  ];
  const minutes = Number(of('availabilityViewInterval') ?? 30);
  if (!Number.isInteger(minutes) || minutes < 5 || minutes > 1440)
    throw wrong('availabilityViewInterval is a number of minutes from 5 to 1440.');
  if (until <= from || until - from >= MOST_DAYS * 86_400_000)
    throw wrong(`The time window must be shorter than ${MOST_DAYS} days.`);
  return {
    schedules: schedules.map(String),
    from,
    until,
    minutes,
    zone: preferredZone(request.headers),
  };
}

const stateOf = ({ event }: Occurrence): string =>
  textOf(event.definition.plain['showAs'] ?? 'busy');

/** A digit a slot: 0 free, 1 tentative, 2 busy, 3 out of office, 4 working elsewhere. */
function viewOf(items: readonly Occurrence[], { from, until, minutes }: Asked): string {
  const slots = Math.ceil((until - from) / (minutes * 60_000));
  return Array.from({ length: slots }, (_, at) => {
    const [start, end] = [from + at * minutes * 60_000, from + (at + 1) * minutes * 60_000];
    const states = items
      .filter((item) => item.start < end && item.end > start)
      .map((item) => Math.max(0, STATES.indexOf(stateOf(item))));
    return String(Math.max(0, ...states));
  }).join('');
}

function scheduleOf(world: World, address: string, asked: Asked): JsonObject {
  if (!isMailbox(world, address)) {
    const message = `Unable to resolve e-mail address ${address} to an Active Directory object.`;
    return {
      scheduleId: address,
      availabilityView: '',
      error: { message, responseCode: 'ErrorMailRecipientNotFound' },
    };
  }
  const events = calendarOf(world, address);
  const items = between(world, events, asked.from, asked.until).filter(
    (one) => stateOf(one) !== 'free',
  );
  return {
    scheduleId: address,
    availabilityView: viewOf(items, asked),
    scheduleItems: items.map((item) => ({
      status: stateOf(item),
      start: printZoned(item.start, asked.zone),
      end: printZoned(item.end, asked.zone),
    })),
    workingHours: {
      daysOfWeek: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
      startTime: '08:30:00.0000000',
      endTime: '17:00:00.0000000',
      timeZone: { name: 'GMT Standard Time' },
    },
  };
}

/** POST /users/{id}/calendar/getSchedule. What an address cannot be asked about is said inside the answer. */
export function getSchedule(call: Call): GraphAnswer {
  ownCalendar(call);
  const { schedules, ...asked } = askedIn(call);
  const value = schedules.map((address) => scheduleOf(call.world, address, asked));
  return {
    status: 200,
    body: {
      '@odata.context':
        'https://graph.microsoft.com/v1.0/$metadata#Collection(microsoft.graph.scheduleInformation)',
      value,
    },
  };
}
