/** How a test of the whole house ends: nobody was told anything else, and no error was logged (escalation.md, How to test it, 2). */
import { expect } from '@jest/globals';
import { timelineOf } from '../../infra/drills/timeline.ts';
import type { Stage } from './house.ts';

/** What rang somebody's phone: "alert teams", "update teams", ..., each as often as it came, in alphabetical order. */
export type Rang = Readonly<Record<string, readonly string[]>>;

/** Everything that rang anybody's phone from `since` (milliseconds since 1970) on, by alias; nobody who got nothing. */
export const rangIn = ({ house }: Pick<Stage, 'house'>, since = 0): Rang => {
  const lines = timelineOf(house, { references: new Map() }, since).filter(
    ({ how }) => how === 'sent',
  );
  const people = Object.entries(Object.groupBy(lines, ({ who }) => who));
  return Object.fromEntries(
    people.map(([who, own = []]) => [
      who,
      own.map(({ kind, channel }) => `${kind} ${channel}`).sort(),
    ]),
  );
};

/** So many of a kind on each of these channels; the three that everybody of the sample council has, unless told. */
export const times = (
  count: number,
  kind: string,
  channels: readonly string[] = ['teams', 'email', 'sms'],
): readonly string[] =>
  channels.flatMap((channel) => Array.from({ length: count }, () => `${kind} ${channel}`));

const sorted = (rang: Rang): Rang =>
  Object.fromEntries(Object.entries(rang).map(([who, what]) => [who, what.toSorted()]));

/**
 * Holds what everybody got to exactly this. `events` are the errors that the fault of the test must have
 * caused, and may have caused more than once; any other error is one too many.
 */
export const expectNothingElse = (
  stage: Stage,
  rang: Rang,
  events: readonly string[] = [],
): void => {
  expect(rangIn(stage)).toEqual(sorted(rang));
  expectNoErrorBut(stage, events);
};

/** No error was logged but of these kinds, and of each of these at least one. */
export const expectNoErrorBut = (
  { logged }: Pick<Stage, 'logged'>,
  events: readonly string[] = [],
): void => {
  const errors = logged.filter(({ level }) => level === 'error');
  const others = errors.filter(({ event }) => !events.includes(event)).map(({ facts }) => facts);
  const seen = [...new Set(errors.map(({ event }) => event))].sort();
  expect({ seen, others: others.slice(0, 3) }).toEqual({ seen: [...events].sort(), others: [] });
};

/** Closes the house at the end of a test; throws where an error was logged in it that the test did not cause. */
export const closeQuietly = async (
  stage: Pick<Stage, 'logged' | 'close'>,
  events: readonly string[] = [],
): Promise<void> => {
  try {
    expectNoErrorBut(stage, events);
  } finally {
    await stage.close();
  }
};
