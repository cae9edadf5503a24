/** Holds what an exercise expects against what people received and what the lists hold. */
import { browseItems, browseLists } from '../local-m365/graph/browse.ts';
import { objectIdOf } from '../one-machine/council.ts';
import type { House } from '../one-machine/house.ts';
import type {
  Exercise,
  Expectation,
  GetsExpectation,
  HasExpectation,
  ListExpectation,
  NeverExpectation,
} from './exercise.ts';
import { durationOf, momentOf, wallClock } from './moments.ts';
import type { Failure, Played } from './play.ts';
import type { TimelineLine } from './timeline.ts';

/** A thing holds its time if it came within one sweep after it, and not before. */
const oneSweep = 60_000;

export type Row = Readonly<Record<string, unknown>>;

/** All rows of a list in both sites, with keys as lists are written: reference, level, owner ... */
export const rowsOf = (house: Pick<House, 'm365'>, list: string): Row[] => {
  const { world } = house.m365;
  const sites = [world.tenant.registerSiteId, world.tenant.restrictedSiteId];
  return sites.flatMap((site) =>
    browseLists(world, site)
      .filter((each) => each.title.toLowerCase() === list.toLowerCase())
      .flatMap((each) => browseItems(world, each.id).map(withKeys)),
  );
};

const withKeys = (item: Row): Row =>
  Object.fromEntries(
    Object.entries(item).map(([name, value]) => [
      name.charAt(0).toLowerCase() + name.slice(1),
      value,
    ]),
  );

const sameValue = (saw: unknown, wanted: unknown): boolean => {
  const plain = (value: unknown): string =>
    String(value)
      .toLowerCase()
      .replace(/[\s-]+/g, ' ');
  return plain(saw) === plain(wanted);
};

/** Whether a value is the person with this alias, the incident with this name, or simply equal. */
const means = (
  house: House,
  references: ReadonlyMap<string, string>,
  saw: unknown,
  wanted: unknown,
): boolean => {
  if (sameValue(saw, wanted)) return true;
  if (typeof wanted !== 'string') return false;
  const person = house.council.people.find(({ alias }) => alias === wanted);
  if (person !== undefined) return sameValue(saw, person.name) || saw === objectIdOf(wanted);
  return references.has(wanted) && references.get(wanted) === saw;
};

const describe = (lines: readonly TimelineLine[]): string =>
  lines.length === 0
    ? 'nothing'
    : lines
        .map(
          (line) =>
            `${line.who} ${line.kind} by ${line.channel} at ${wallClock(Date.parse(line.at))}`,
        )
        .join(', ');

class Judge {
  readonly exercise: Exercise;
  readonly played: Played;
  readonly timeline: readonly TimelineLine[];
  constructor(exercise: Exercise, played: Played, timeline: readonly TimelineLine[]) {
    this.exercise = exercise;
    this.played = played;
    this.timeline = timeline;
  }

  got(kind: string, who: string, incident: string | undefined): TimelineLine[] {
    return this.timeline.filter(
      (line) =>
        line.who === who &&
        line.kind === kind &&
        line.how !== 'redrawn' &&
        (incident === undefined || line.incident === incident),
    );
  }

  gets(wanted: GetsExpectation): string | undefined {
    const at = momentOf(wanted.at, this.exercise.start);
    for (const who of wanted.who) {
      const got = this.got(wanted.gets, who, wanted.incident).filter(
        (line) => wanted.channel === undefined || line.channel === wanted.channel,
      );
      const held = got.some((line) => {
        const late = Date.parse(line.at) - at;
        return late >= 0 && late <= oneSweep;
      });
      if (!held) return `${who}: ${describe(got)}`;
    }
    return undefined;
  }

  never(wanted: NeverExpectation): string | undefined {
    const got = wanted.who.flatMap((who) => this.got(wanted.never, who, wanted.incident));
    return got.length === 0 ? undefined : describe(got);
  }

  has(wanted: HasExpectation): string | undefined {
    const row = incidentOf(this.played, wanted.incident);
    const wrong = Object.entries(wanted.has).filter(([key, value]) => !this.holds(row, key, value));
    if (wrong.length === 0) return undefined;
    return wrong.map(([key]) => `${key}: ${String(sawOf(row, key))}`).join(', ');
  }

  holds(row: Row, key: string, value: unknown): boolean {
    const saw = sawOf(row, key);
    if (key.endsWith('After') && typeof saw === 'number')
      return Math.abs(saw - (durationOf(String(value)) ?? Number.NaN)) <= oneSweep;
    return means(this.played.house, this.played.references, saw, value);
  }

  list(wanted: ListExpectation): string | undefined {
    const { house, references } = this.played;
    const rows = rowsOf(house, wanted.list).filter((row) =>
      Object.entries(wanted.where).every(([key, value]) =>
        means(house, references, row[key], value),
      ),
    );
    return rows.length === wanted.rows ? undefined : `${String(rows.length)} rows`;
  }

  saw(expectation: Expectation): string | undefined {
    switch (expectation.kind) {
      case 'gets':
        return this.gets(expectation);
      case 'never':
        return this.never(expectation);
      case 'has':
        return this.has(expectation);
      case 'list':
        return this.list(expectation);
    }
  }
}

/** The row of an incident by the name that the exercise gave it; empty where it was never recorded. */
export const incidentOf = (played: Pick<Played, 'house' | 'references'>, name: string): Row => {
  const reference = played.references.get(name);
  return rowsOf(played.house, 'Incidents').find((row) => row['reference'] === reference) ?? {};
};

/** A column of the row, or the time from receipt to it: acknowledgedAfter, closedAfter (milliseconds). */
const sawOf = (row: Row, key: string): unknown => {
  if (!key.endsWith('After')) return row[key];
  const at = row[`${key.slice(0, -'After'.length)}At`];
  return typeof at === 'string'
    ? Date.parse(at) - Date.parse(String(row['receivedAt']))
    : undefined;
};

/** Every expectation that does not hold, with what was seen instead. */
export const judge = (
  exercise: Exercise,
  played: Played,
  timeline: readonly TimelineLine[],
): Failure[] => {
  const bench = new Judge(exercise, played, timeline);
  return exercise.expect.flatMap((expectation) => {
    const saw = bench.saw(expectation);
    return saw === undefined ? [] : [{ expect: expectation.source, saw }];
  });
};
