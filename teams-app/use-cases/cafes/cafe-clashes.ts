/** What is in the way of a café: the host's own calendar, council meetings, bank holidays. */
import { bankHolidays } from '../../domain/time/bank-holidays.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Language } from '../../domain/language.ts';
import type { Person } from '../../domain/people.ts';
import { dayOf, longDate } from '../../domain/time/wall-clock.ts';
import { cafeWords } from '../../domain/words/cafe-sentences.ts';
import { CalendarRefused, RecordUnavailable } from '../../ports.ts';
import type { Busy } from '../../ports.ts';
import { whenOf } from './cafe-rows.ts';
import type { Hub } from '../use-case.ts';

interface Span {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}

/** So many sentences are read; more are not. */
const mostSaid = 4;

const overlaps = ({ startsAt, endsAt }: Span, { times = [] }: Busy): boolean =>
  times.some(({ from, until }) => from < endsAt && until > startsAt);

/** Nobody is kept from planning because a calendar can't be asked. */
const busyIn = async (
  hub: Hub,
  emails: readonly string[],
  { startsAt, endsAt }: Span,
): Promise<readonly Busy[]> => {
  if (!hub.calendar.isThere) return [];
  try {
    return await hub.calendar.busy(emails, startsAt, endsAt);
  } catch (problem) {
    const canWait = problem instanceof RecordUnavailable || problem instanceof CalendarRefused;
    if (!canWait) throw problem;
    return [];
  }
};

const holidaySaid = (hub: Hub, { startsAt }: Span, language: Language): readonly string[] => {
  const day = dayOf(startsAt);
  const days = bankHolidays(hub.council.settings().nation, Number(day.slice(0, 4)));
  return days.includes(day) ? [cafeWords[language].clashHoliday(longDate(startsAt, language))] : [];
};

const clashesOf = async (
  hub: Hub,
  host: Person,
  span: Span,
  language: Language,
): Promise<readonly string[]> => {
  const words = cafeWords[language];
  const when = whenOf(span, language);
  const { meetingCalendars } = hub.council.settings();
  const busy = await busyIn(hub, [host.email, ...meetingCalendars], span);
  const [own, ...meetings] = busy;
  return [
    ...holidaySaid(hub, span, language),
    ...(own !== undefined && overlaps(span, own) ? [words.clashHost(host.name, when)] : []),
    ...(meetings.some((each) => overlaps(span, each)) ? [words.clashMeeting(when)] : []),
  ];
};

/** Sentences about the first few dates that something is in the way of. */
export const clashesIn = async (
  hub: Hub,
  host: Person,
  spans: readonly Span[],
  language: Language,
): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const span of spans) {
    if (found.length >= mostSaid) break;
    found.push(...(await clashesOf(hub, host, span, language)));
  }
  return found.slice(0, mostSaid);
};
