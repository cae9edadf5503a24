/** Events in their table: single ones, series, and the occurrences of a series that differ from it. */
import { randomBytes } from 'node:crypto';
import type { World } from '../../world.ts';
import { row, rows, run } from '../database.ts';
import type { EventDefinition } from './event-definition.ts';

interface EventRow {
  readonly mailbox: string;
  readonly id: string;
  readonly series: string | null;
  readonly day: string | null;
  readonly transaction_id: string | null;
  readonly created: number;
  readonly modified: number;
  readonly version: number;
  readonly cancelled: number;
  readonly definition: string;
}

export interface KeptEvent {
  /** The address of the mailbox in whose calendar it lies, in lower case. */
  readonly mailbox: string;
  readonly id: string;
  /** Of an occurrence: the id of its series, and its day in the series, as "2026-12-01". */
  readonly occurrence?: { readonly series: string; readonly day: string };
  readonly transactionId: string | null;
  readonly created: number;
  readonly modified: number;
  readonly version: number;
  /** Only an occurrence stays when it is cancelled: as the gap in its series. */
  readonly cancelled: boolean;
  readonly definition: EventDefinition;
}

const keptOf = (found: EventRow): KeptEvent => ({
  mailbox: found.mailbox,
  id: found.id,
  ...(found.series !== null && found.day !== null
    ? { occurrence: { series: found.series, day: found.day } }
    : {}),
  transactionId: found.transaction_id,
  created: found.created,
  modified: found.modified,
  version: found.version,
  cancelled: found.cancelled === 1,
  definition: JSON.parse(found.definition) as EventDefinition,
});

const one = (found: EventRow | undefined): KeptEvent | undefined => found && keptOf(found);

/** A new id, as opaque as Exchange's. */
export const newEventId = (): string => `AAMk${randomBytes(24).toString('base64url')}`;

/** The id of the occurrence of a series on a day. */
export const occurrenceId = (series: string, day: string): string =>
  `${series}.${day.replaceAll('-', '')}`;

/** The series and the day in the id of an occurrence. */
export function readOccurrenceId(id: string): { series: string; day: string } | undefined {
  const [, series, year, month, day] = /^(.+)\.(\d{4})(\d\d)(\d\d)$/.exec(id) ?? [];
  return series === undefined ? undefined : { series, day: `${year}-${month}-${day}` };
}

export function keepEvent(world: World, event: KeptEvent): void {
  const sql = `insert into graph_events values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    on conflict (id) do update set modified = excluded.modified, version = excluded.version,
      cancelled = excluded.cancelled, definition = excluded.definition`;
  const { mailbox, id, occurrence, transactionId, created, modified, version, cancelled } = event;
  const place = [occurrence?.series ?? null, occurrence?.day ?? null];
  const times = [created, modified, version, cancelled ? 1 : 0];
  const definition = JSON.stringify(event.definition);
  run(world, sql, mailbox, id, ...place, transactionId, ...times, definition);
  world.changes.emit('changed', { what: 'calendar' });
}

/** Removes an event, and what its series holds. */
export function dropEvent(world: World, id: string): void {
  run(world, 'delete from graph_events where id = ? or series = ?', id, id);
  world.changes.emit('changed', { what: 'calendar' });
}

/** Lets go of every difference that the occurrences of a series have. */
export const dropOccurrences = (world: World, series: string): number =>
  run(world, 'delete from graph_events where series = ?', series);

export const eventWithId = (world: World, id: string): KeptEvent | undefined =>
  one(row<EventRow>(world, 'select * from graph_events where id = ?', id));

export const eventOfTransaction = (
  world: World,
  mailbox: string,
  transaction: string,
): KeptEvent | undefined => {
  const sql = 'select * from graph_events where mailbox = ? and transaction_id = ?';
  return one(row<EventRow>(world, sql, mailbox, transaction));
};

/** Single events and series of a mailbox, in the order in which they were made. */
export const eventsIn = (world: World, mailbox: string): KeptEvent[] =>
  rows<EventRow>(
    world,
    'select * from graph_events where mailbox = ? and series is null order by rowid',
    mailbox,
  ).map(keptOf);

/** Single events and series of every mailbox: to find those to which somebody is invited. */
export const everyEvent = (world: World): KeptEvent[] =>
  rows<EventRow>(world, 'select * from graph_events where series is null order by rowid').map(
    keptOf,
  );

/** Where the occurrences of a series differ from it, by their day. */
export const differencesOf = (world: World, series: string): Map<string, KeptEvent> =>
  new Map(
    rows<EventRow>(world, 'select * from graph_events where series = ?', series).map((found) => [
      found.day ?? '',
      keptOf(found),
    ]),
  );
