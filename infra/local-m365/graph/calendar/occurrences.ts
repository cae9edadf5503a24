/** Events as they fall on days: a series becomes its occurrences. */
import { Temporal } from 'temporal-polyfill';
import type { World } from '../../world.ts';
import type { EventDefinition } from './event-definition.ts';
import { differencesOf, eventWithId, occurrenceId, readOccurrenceId } from './event-store.ts';
import type { KeptEvent } from './event-store.ts';
import { daysUntil, readSeries } from './recurrence.ts';
import type { Series } from './recurrence.ts';
import { clockOf, ianaZone, momentOf } from './zones.ts';

/** An event at its time. */
export interface Occurrence {
  readonly event: KeptEvent;
  readonly type: 'singleInstance' | 'occurrence' | 'exception' | 'seriesMaster';
  /** Milliseconds since 1970. */
  readonly start: number;
  readonly end: number;
}

const timesOf = ({ start, end }: EventDefinition): { start: number; end: number } => ({
  start: momentOf(clockOf(start), start.timeZone),
  end: momentOf(clockOf(end), end.timeZone),
});

/** A single event, or a series as a whole, at the time of its first occurrence. */
export const asWritten = (event: KeptEvent): Occurrence => ({
  event,
  type: event.occurrence
    ? 'exception'
    : event.definition.recurrence
      ? 'seriesMaster'
      : 'singleInstance',
  ...timesOf(event.definition),
});

/** Which days a series has; undefined for a single event. */
const seriesOf = ({ definition }: KeptEvent): Series | undefined =>
  definition.recurrence
    ? readSeries(definition.recurrence, clockOf(definition.start).toPlainDate())
    : undefined;

/** The event of a series on one of its days, as the series has it. */
function onDay(master: KeptEvent, day: Temporal.PlainDate): KeptEvent {
  const { definition } = master;
  const [start, end] = [clockOf(definition.start), clockOf(definition.end)];
  const length = start.until(end, { largestUnit: 'day' });
  const begins = day.toPlainDateTime(start.toPlainTime());
  const at = (clock: Temporal.PlainDateTime, timeZone: string) => ({
    dateTime: clock.toString({ smallestUnit: 'second' }),
    timeZone,
  });
  return {
    ...master,
    id: occurrenceId(master.id, day.toString()),
    occurrence: { series: master.id, day: day.toString() },
    transactionId: null,
    definition: {
      ...definition,
      recurrence: null,
      start: at(begins, definition.start.timeZone),
      end: at(begins.add(length), definition.end.timeZone),
    },
  };
}

/** An occurrence that differs and was moved may lie elsewhere than its day: so far around is looked. */
const MOVED_DAYS = 62;

const dateAt = (moment: number, zone: string): Temporal.PlainDate =>
  Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(ianaZone(zone)).toPlainDate();

function ofSeries(world: World, master: KeptEvent, series: Series, until: number): Occurrence[] {
  const differences = differencesOf(world, master.id);
  const last = dateAt(until, master.definition.start.timeZone).add({ days: MOVED_DAYS });
  return daysUntil(series, last).flatMap((day): Occurrence[] => {
    const different = differences.get(day.toString());
    if (different?.cancelled === true) return [];
    const event = different ?? onDay(master, day);
    return [{ event, type: different ? 'exception' : 'occurrence', ...timesOf(event.definition) }];
  });
}

/** Everything that overlaps a span of time, in order of its start. */
export function between(
  world: World,
  events: readonly KeptEvent[],
  from: number,
  until: number,
): Occurrence[] {
  return events
    .flatMap((event) => {
      const series = seriesOf(event);
      return series ? ofSeries(world, event, series, until) : [asWritten(event)];
    })
    .filter(({ start, end }) => start < until && (end > from || (end === start && start >= from)))
    .sort((a, b) => a.start - b.start);
}

/** An event by its id, also an occurrence that is kept nowhere by itself; undefined where there is none. */
export function findOccurrence(world: World, id: string): Occurrence | undefined {
  const kept = eventWithId(world, id);
  if (kept) return kept.cancelled ? undefined : asWritten(kept);
  const place = readOccurrenceId(id);
  const master = place && eventWithId(world, place.series);
  const series = master && seriesOf(master);
  if (!place || !series) return undefined;
  const day = Temporal.PlainDate.from(place.day);
  if (!daysUntil(series, day).some((each) => each.equals(day))) return undefined;
  const event = onDay(master, day);
  return { event, type: 'occurrence', ...timesOf(event.definition) };
}
