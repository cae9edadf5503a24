/** The council's ladders, each always there: a mistake in the list never leaves an incident without one. */
import type { Level } from '#lists/incidents.ts';
import { ladderNames, usualSteps } from '#lists/ladder-steps.ts';
import type { LadderName } from '#lists/ladder-steps.ts';
import type { LadderRow } from '#lists/ladders.ts';
import type { Ladder } from './ladder.ts';
import type { Language } from '../language.ts';
import { readLadder } from './read-ladder.ts';

/** A ladder, and where it comes from. */
export interface LadderInUse {
  readonly ladder: Ladder;
  /** 'last-good': as the list had it before somebody made the mistake. 'usual': the one of domain.md 3.6. */
  readonly from: 'list' | 'last-good' | 'usual';
  /** Why the rows in the list make no ladder, in each language, where they were read and make none. */
  readonly wrong?: Readonly<Record<Language, string>>;
}

export type Ladders = Readonly<Record<LadderName, LadderInUse>>;
/** Ladders that the list has had and that made sense. */
export type GoodLadders = Readonly<Partial<Record<LadderName, Ladder>>>;

const names = Object.keys(ladderNames) as LadderName[];

const eachLadder = <T>(make: (name: LadderName) => T): Readonly<Record<LadderName, T>> =>
  Object.fromEntries(names.map((name) => [name, make(name)])) as Record<LadderName, T>;

/** The ladders of domain.md 3.6. */
export const usualLadders: Ladders = eachLadder((name) => {
  const { ladder, wrong } = readLadder(name, usualSteps);
  if (ladder === undefined) throw new TypeError(`The usual ladder ${name}: ${wrong}`);
  return { ladder, from: 'usual' };
});

const standIn = (name: LadderName, lastGood: GoodLadders): LadderInUse => {
  const ladder = lastGood[name];
  return ladder === undefined ? usualLadders[name] : { ladder, from: 'last-good' };
};

/** Every ladder from the rows of the list; where they make none, the last good one, else the usual one. */
export const laddersFrom = (rows: readonly LadderRow[], lastGood: GoodLadders): Ladders =>
  eachLadder((name) => {
    const { ladder, wrong: en } = readLadder(name, rows);
    if (ladder !== undefined) return { ladder, from: 'list' };
    const { wrong: cy = en } = readLadder(name, rows, 'cy');
    return { ...standIn(name, lastGood), wrong: { en, cy } };
  });

/** Those that stand before the list has been read: the last good ones, else the usual ones. */
export const laddersBefore = (lastGood: GoodLadders): Ladders =>
  eachLadder((name) => standIn(name, lastGood));

/** What is to be kept for the day on which somebody makes a mistake. */
export const goodLaddersIn = (ladders: Ladders): GoodLadders =>
  Object.fromEntries(
    names
      .filter((name) => ladders[name].from !== 'usual')
      .map((name) => [name, ladders[name].ladder]),
  );

/**
 * The ladder of a level for an incident that arrives in or out of office hours. A High incident that
 * nobody has when the office closes goes on with the ladder of the night (domain.md 3.6).
 */
export const ladderFor = (ladders: Ladders, level: Level, officeHours: boolean): Ladder => {
  if (level !== 'high') return ladders[level].ladder;
  const night = ladders['high-out-of-hours'].ladder;
  return officeHours ? { ...ladders['high-in-office'].ladder, afterHours: night } : night;
};
