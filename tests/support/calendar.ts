/** The calendar of the wellbeing mailbox in memory, for tests of what is done with it. */
import { CalendarRefused, RecordUnavailable } from '#core/ports.ts';
import type {
  BusyTime,
  Calendar,
  CalendarEvent,
  CalendarPerson,
  MeetingRules,
} from '#core/ports.ts';

export interface EventHere extends CalendarEvent {
  readonly key: string;
  readonly id: string;
  readonly invited: readonly CalendarPerson[];
  readonly cancelled?: string;
}

export interface CalendarHere extends Calendar {
  readonly events: readonly EventHere[];
  readonly rules: ReadonlyMap<string, MeetingRules>;
  /** When people are busy, by address. */
  readonly busyTimes: Map<string, readonly BusyTime[]>;
  /** Exchange does not answer while this is true. */
  away: boolean;
  /** The mailbox makes no Teams meetings while this is false. */
  meets: boolean;
}

export const calendarHere = (): CalendarHere => {
  const events = new Map<string, EventHere>();
  const rules = new Map<string, MeetingRules>();
  const there = (): void => {
    if (here.away) throw new RecordUnavailable('Exchange is away', undefined, { notDone: true });
  };
  const at = (id: string): EventHere => {
    there();
    const found = events.get(id);
    if (found === undefined) throw new CalendarRefused('No such event');
    return found;
  };
  const made = ({ id, isOnline }: EventHere) =>
    isOnline && here.meets ? { id, joinUrl: `https://teams.example/${id}` } : { id };
  const here: CalendarHere = {
    isThere: true,
    away: false,
    meets: true,
    rules,
    busyTimes: new Map(),
    get events() {
      return [...events.values()];
    },
    make: async (key, event) => {
      there();
      const before = [...events.values()].find((each) => each.key === key);
      const id = before?.id ?? `event-${String(events.size + 1)}`;
      if (before === undefined) events.set(id, { ...event, key, id, invited: [] });
      return made(at(id));
    },
    change: async (id, event) => {
      const next = { ...at(id), ...event };
      events.set(id, next);
      return made(next);
    },
    invited: async (id) => at(id).invited.map(({ email }) => email),
    invite: async (id, invited) => void events.set(id, { ...at(id), invited }),
    cancel: async (id, words) => {
      there();
      const found = events.get(id);
      if (found !== undefined) events.set(id, { ...found, invited: [], cancelled: words });
    },
    keepMeeting: async (joinUrl, wanted) => {
      there();
      rules.set(joinUrl, wanted);
      return true;
    },
    busy: async (emails) => {
      there();
      return emails.map((email) => ({ email, times: here.busyTimes.get(email) ?? [] }));
    },
  };
  return here;
};
