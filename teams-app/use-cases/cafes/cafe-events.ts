/** The events of cafés: made when they are planned, and made up for where the calendar was not there then. */
import type { CafeRow } from '#lists/cafes.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { CalendarRefused, RecordUnavailable, RowChanged } from '../../ports.ts';
import type { KeptRow, MadeEvent } from '../../ports.ts';
import { cafeList, eventOf, isPlanned } from './cafe-rows.ts';
import type { Hub } from '../use-case.ts';

type EventDeps = Pick<Hub, 'calendar' | 'lists' | 'log'>;

/** The event of a row; undefined where the council has no calendar for it, or it says no. */
export const eventFor = async (
  { calendar, log }: EventDeps,
  row: CafeRow,
): Promise<MadeEvent | undefined> => {
  if (!calendar.isThere) return undefined;
  try {
    return await calendar.make(row.key, eventOf(row));
  } catch (problem) {
    if (!(problem instanceof CalendarRefused)) throw problem;
    log.warn('cafe-event-refused');
    return undefined;
  }
};

/** The columns in which an event stands. */
export const eventColumns = (event: MadeEvent | undefined) => ({
  ...(event === undefined ? {} : { eventId: event.id }),
  ...(event?.joinUrl === undefined ? {} : { joinUrl: event.joinUrl }),
});

const makeUpFor = async (deps: EventDeps, kept: KeptRow<CafeRow>): Promise<boolean> => {
  const event = await eventFor(deps, kept.row);
  if (event !== undefined) await cafeList(deps).change(kept, eventColumns(event));
  return event !== undefined;
};

const canWait = (problem: unknown): boolean =>
  problem instanceof RecordUnavailable || problem instanceof RowChanged;

/** Makes the events that cafés to come have not: the mailbox was set up later, or refused. Gives the keys of those made. */
export const makeMissingEvents = async (
  deps: EventDeps,
  now: Instant,
): Promise<readonly string[]> => {
  if (!deps.calendar.isThere) return [];
  const made: string[] = [];
  for (const kept of cafeList(deps).rows() ?? []) {
    const { eventId, endsAt, key } = kept.row;
    if (!isPlanned(kept) || eventId !== undefined || endsAt <= now) continue;
    try {
      if (await makeUpFor(deps, kept)) made.push(key);
    } catch (problem) {
      if (!canWait(problem)) throw problem;
    }
  }
  return made;
};
