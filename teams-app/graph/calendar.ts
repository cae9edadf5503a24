/** The calendar of one mailbox, through Graph. Source: platform-facts C. */
import type { Instant } from '../domain/instant.ts';
import { parseInstant } from '../domain/instant.ts';
import { CalendarRefused } from '../ports.ts';
import type { Busy, Calendar, CalendarEvent, MadeEvent, MeetingRules } from '../ports.ts';
import type { Graph } from './graph-client.ts';
import { isRefused } from './graph-refusal.ts';

interface Event {
  readonly id: string;
  readonly isOnlineMeeting?: boolean;
  readonly onlineMeeting?: { readonly joinUrl?: string | null } | null;
}

interface Page<Item> {
  readonly value: readonly Item[];
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

const rulesFor = ({ lobby, chat }: MeetingRules) => ({
  lobbyBypassSettings: { scope: lobby, isDialInBypassEnabled: false },
  allowMeetingChat: chat,
});

/** Of a council without a mailbox for it. */
const noCalendar = (): Promise<never> =>
  Promise.reject(new CalendarRefused('No mailbox is set up for events'));

export const calendarAway: Calendar = {
  isThere: false,
  make: noCalendar,
  change: noCalendar,
  invite: noCalendar,
  cancel: noCalendar,
  keepMeeting: noCalendar,
  busy: noCalendar,
};

/** Needs Calendars.ReadWrite for this mailbox alone, scoped in Exchange (docs/permissions.md). */
export const calendarOf = (graph: Graph, mailbox: string): Calendar => {
  const user = `/users/${encodeURIComponent(mailbox)}`;
  const eventAt = (id: string): string => `${user}/events/${encodeURIComponent(id)}`;
  /** Where the transaction was answered with a refusal, the event that it made before is looked for. */
  const madeBefore = async (key: string): Promise<Event | undefined> => {
    let path: string | undefined =
      `${user}/events?$select=id,transactionId,isOnlineMeeting,onlineMeeting&$top=100`;
    while (path !== undefined) {
      const page: Page<Event & { readonly transactionId?: string | null }> & {
        readonly '@odata.nextLink'?: string;
      } = await graph.get(path);
      const found = page.value.find(({ transactionId }) => transactionId === key);
      if (found !== undefined) return found;
      path = page['@odata.nextLink'];
    }
    return undefined;
  };
  const meetingsAt = (
    property: string,
    joinUrl: string,
  ): Promise<Page<{ readonly id: string }>> => {
    const filter = `${property} eq '${joinUrl.replaceAll("'", "''")}'`;
    return graph.get(`${user}/onlineMeetings?$filter=${encodeURIComponent(filter)}`);
  };
  /** Graph's metadata and its pages spell the property in two ways, and nobody says whether both are taken. */
  const meetingAt = async (joinUrl: string): Promise<{ readonly id: string } | undefined> => {
    try {
      return (await meetingsAt('joinWebUrl', joinUrl)).value[0];
    } catch (error) {
      if (!isRefused(error, 'invalid')) throw error;
      return (await meetingsAt('JoinWebUrl', joinUrl)).value[0];
    }
  };
  const make = async (key: string, event: CalendarEvent): Promise<Event> => {
    try {
      return await graph.post<Event>(`${user}/events`, { ...fieldsOf(event), transactionId: key });
    } catch (error) {
      if (!isRefused(error, 'conflict')) throw error;
      const before = await madeBefore(key);
      if (before === undefined) throw error;
      return before;
    }
  };
  return {
    isThere: true,
    make: async (key, event) => made(await asked(make(key, event))),
    change: async (id, event) =>
      made(await asked(graph.patch<Event>(eventAt(id), fieldsOf(event)))),
    invite: async (id, people) => {
      const attendees = people.map(({ email, name }) => ({
        type: 'optional',
        emailAddress: { address: email, name },
      }));
      await asked(graph.patch<Event>(eventAt(id), { attendees, hideAttendees: true }));
    },
    cancel: async (id, words) => {
      try {
        await graph.post(`${eventAt(id)}/cancel`, { comment: words });
      } catch (error) {
        if (isRefused(error, 'not-found')) return;
        if (!isRefused(error, 'forbidden', 'invalid')) throw error;
        throw new CalendarRefused('The calendar refused it', { cause: error });
      }
    },
    keepMeeting: async (joinUrl, rules) => {
      try {
        const meeting = await meetingAt(joinUrl);
        if (meeting === undefined) return false;
        await graph.patch(`${user}/onlineMeetings/${meeting.id}`, rulesFor(rules));
        return true;
      } catch (error) {
        if (isRefused(error, 'forbidden', 'not-found', 'invalid')) return false;
        throw error;
      }
    },
    busy: async (emails, from, until) => {
      if (emails.length === 0) return [];
      const answer = await asked(
        graph.post<Page<Schedule>>(`${user}/calendar/getSchedule`, {
          schedules: emails,
          startTime: zoned(from),
          endTime: zoned(until),
          availabilityViewInterval: 30,
        }),
      );
      return answer.value.map(busyIn);
    },
  };
};
