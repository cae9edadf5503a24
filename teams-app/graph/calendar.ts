/** The calendar of one mailbox, through Graph. Source: platform-facts C. */
import type { Instant } from '../domain/time/instant.ts';
import { parseInstant } from '../domain/time/instant.ts';
import { CalendarRefused } from '../ports.ts';
import type { Busy, Calendar, CalendarEvent, CalendarPerson, MadeEvent } from '../ports.ts';
import type { Graph } from './graph-client.ts';
import { isRefused } from './graph-refusal.ts';
import { keepMeeting } from './online-meetings.ts';

interface Event {
  readonly id: string;
  readonly transactionId?: string | null;
  readonly isOnlineMeeting?: boolean;
  readonly onlineMeeting?: { readonly joinUrl?: string | null } | null;
}

interface Attended {
  readonly attendees?: readonly { readonly emailAddress?: { readonly address?: string } }[];
}

interface Page<Item> {
  readonly value: readonly Item[];
  readonly '@odata.nextLink'?: string;
}

interface Schedule {
  readonly scheduleId: string;
  readonly error?: object;
  readonly scheduleItems?: readonly {
    readonly status?: string;
    readonly start: Zoned;
    readonly end: Zoned;
  }[];
}

interface Zoned {
  readonly dateTime: string;
  readonly timeZone: string;
}

/** Graph takes times without an offset, in the zone that is named beside them. */
const zoned = (instant: Instant): Zoned => ({
  dateTime: instant.replace(/(\.\d+)?Z$/, ''),
  timeZone: 'UTC',
});

/** Answers come in UTC where no other zone is preferred. */
const momentIn = ({ dateTime }: Zoned): Instant =>
  parseInstant(dateTime.endsWith('Z') ? dateTime : `${dateTime}Z`);

const fieldsOf = (event: CalendarEvent) => ({
  subject: event.subject,
  body: { contentType: 'text', content: event.text },
  start: zoned(event.startsAt),
  end: zoned(event.endsAt),
  location: { displayName: event.place },
  hideAttendees: true,
  ...(event.isOnline
    ? { isOnlineMeeting: true, onlineMeetingProvider: 'teamsForBusiness' as const }
    : {}),
});

const made = ({ id, isOnlineMeeting, onlineMeeting }: Event): MadeEvent => {
  const joinUrl = isOnlineMeeting === true ? onlineMeeting?.joinUrl : undefined;
  return joinUrl == null || joinUrl === '' ? { id } : { id, joinUrl };
};

/** What the mailbox refuses is no fault of the line: it is told as such. */
const asked = async <T>(work: Promise<T>): Promise<T> => {
  try {
    return await work;
  } catch (error) {
    if (!isRefused(error, 'forbidden', 'not-found', 'invalid')) throw error;
    throw new CalendarRefused('The calendar refused it', { cause: error });
  }
};

/** States in which somebody can't come. */
const busyStates = ['busy', 'tentative', 'oof'];

const busyIn = ({ scheduleId, error, scheduleItems = [] }: Schedule): Busy => ({
  email: scheduleId,
  times:
    error === undefined
      ? scheduleItems
          .filter(({ status = 'busy' }) => busyStates.includes(status))
          .map(({ start, end }) => ({ from: momentIn(start), until: momentIn(end) }))
      : undefined,
});

/** Of a council without a mailbox for it. */
const noCalendar = (): Promise<never> =>
  Promise.reject(new CalendarRefused('No mailbox is set up for events'));

export const calendarAway: Calendar = {
  isThere: false,
  make: noCalendar,
  change: noCalendar,
  invite: noCalendar,
  invited: noCalendar,
  cancel: noCalendar,
  keepMeeting: noCalendar,
  busy: noCalendar,
};

/** Where the transaction was answered with a refusal, the event that it made before is looked for. */
const madeBefore = async (graph: Graph, user: string, key: string): Promise<Event | undefined> => {
  const select = 'id,transactionId,isOnlineMeeting,onlineMeeting';
  let path: string | undefined = `${user}/events?$select=${select}&$top=100`;
  while (path !== undefined) {
    const page: Page<Event> = await graph.get(path);
    const found = page.value.find(({ transactionId }) => transactionId === key);
    if (found !== undefined) return found;
    path = page['@odata.nextLink'];
  }
  return undefined;
};

const makeOnce = async (
  graph: Graph,
  user: string,
  key: string,
  event: CalendarEvent,
): Promise<Event> => {
  try {
    return await graph.post<Event>(`${user}/events`, { ...fieldsOf(event), transactionId: key });
  } catch (error) {
    if (!isRefused(error, 'conflict')) throw error;
    const before = await madeBefore(graph, user, key);
    if (before === undefined) throw error;
    return before;
  }
};

/** An event that is gone is cancelled already. */
const cancelAt = async (graph: Graph, path: string, words: string): Promise<void> => {
  try {
    await graph.post(`${path}/cancel`, { comment: words });
  } catch (error) {
    if (!isRefused(error, 'not-found')) throw error;
  }
};

const attendeesOf = (people: readonly CalendarPerson[]) => ({
  attendees: people.map(({ email, name }) => ({
    type: 'optional',
    emailAddress: { address: email, name },
  })),
  hideAttendees: true,
});

const attendeesAt = async (graph: Graph, path: string): Promise<readonly string[]> => {
  const { attendees = [] } = await graph.get<Attended>(`${path}?$select=attendees`);
  return attendees.flatMap(({ emailAddress }) => emailAddress?.address ?? []);
};

const askBusy = async (
  graph: Graph,
  user: string,
  emails: readonly string[],
  [from, until]: readonly [Instant, Instant],
): Promise<readonly Busy[]> => {
  if (emails.length === 0) return [];
  const answer = await graph.post<Page<Schedule>>(`${user}/calendar/getSchedule`, {
    schedules: emails,
    startTime: zoned(from),
    endTime: zoned(until),
    availabilityViewInterval: 30,
  });
  return answer.value.map(busyIn);
};

/** Needs Calendars.ReadWrite for this mailbox alone, scoped in Exchange (docs/permissions.md). */
export const calendarOf = (graph: Graph, mailbox: string): Calendar => {
  const user = `/users/${encodeURIComponent(mailbox)}`;
  const eventAt = (id: string): string => `${user}/events/${encodeURIComponent(id)}`;
  return {
    isThere: true,
    make: async (key, event) => made(await asked(makeOnce(graph, user, key, event))),
    change: async (id, event) =>
      made(await asked(graph.patch<Event>(eventAt(id), fieldsOf(event)))),
    invite: async (id, people) => {
      await asked(graph.patch<Event>(eventAt(id), attendeesOf(people)));
    },
    invited: (id) => asked(attendeesAt(graph, eventAt(id))),
    cancel: (id, words) => asked(cancelAt(graph, eventAt(id), words)),
    keepMeeting: (joinUrl, rules) => keepMeeting(graph, user, joinUrl, rules),
    busy: (emails, from, until) => asked(askBusy(graph, user, emails, [from, until])),
  };
};
