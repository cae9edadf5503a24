/** Makes a ladder of rows that people edit: as a whole, or not at all. Source: domain.md 3.6. */
import type { LadderName } from '#lists/ladder-steps.ts';
import type { LadderRow } from '#lists/ladders.ts';
import type { Language } from '../language.ts';
import type { Ladder, Rung } from './ladder.ts';
import { workingDay } from '../time/working-time.ts';
import { ladderFaults } from '../words/ladders.ts';

export type ReadLadder =
  | { readonly ladder: Ladder; readonly wrong?: undefined }
  /** Why the rows make no ladder: a sentence for whoever edits them. */
  | { readonly wrong: string; readonly ladder?: undefined };

type Steps = readonly LadderRow[];
type Words = (typeof ladderFaults)[Language];

/** Source: domain.md 3.6, Critical and High run on elapsed time, the others on working time. */
const runsInOfficeHours = (name: LadderName): boolean => name === 'moderate' || name === 'low';

/**
 * The most minutes for which one step may have it. A slip of the keyboard (500 for 50) would leave a
 * councillor in danger waiting: a default of ours, well above every time of domain.md 3.6.
 */
const longestHold: Readonly<Record<LadderName, number>> = {
  critical: 60,
  'high-in-office': 4 * 60,
  'high-out-of-hours': 4 * 60,
  moderate: 7 * workingDay,
  low: 7 * workingDay,
};

const numbersOf = ({ step, minutes, againFrom = 0, againAfter = 0 }: LadderRow): number[] => [
  step,
  minutes,
  againFrom,
  againAfter,
];

const notWhole = (steps: Steps, words: Words): string | undefined => {
  const odd = steps.find((row) => !numbersOf(row).every(Number.isSafeInteger));
  return odd === undefined ? undefined : words.notWhole(odd.step);
};

/** Steps 1, 2, 3 and so on: a row that can't be read leaves a gap, and so can't shorten a ladder unseen. */
const miscounted = (steps: Steps, words: Words): string | undefined => {
  const at = steps.findIndex((row, place) => row.step !== place + 1);
  const row = steps[at];
  if (row === undefined) return undefined;
  return row.step === steps[at - 1]?.step ? words.twice(row.step) : words.missing(at + 1);
};

const mistimed = (steps: Steps, words: Words): string | undefined => {
  if (steps[0]?.minutes !== 0) return words.lateStart;
  const early = steps.find((row, place) => row.minutes <= (steps[place - 1]?.minutes ?? -1));
  return early === undefined ? undefined : words.notLater(early.step);
};

const misended = (steps: Steps, words: Words): string | undefined => {
  const early = steps
    .slice(0, -1)
    .find(({ againFrom, againAfter }) => againFrom !== undefined || againAfter !== undefined);
  if (early !== undefined) return words.endsEarly(early.step);
  const { step = 0, againFrom, againAfter = 0 } = steps.at(-1) ?? {};
  if (againFrom === undefined || againAfter < 1) return words.noEnd(step);
  return againFrom < 1 || againFrom > step ? words.againWhere(step) : undefined;
};

const rungsOf = (steps: Steps): readonly Rung[] =>
  steps.map(({ minutes, asks, asksAlso, asksThird, againAfter = 0 }, place) => ({
    targets: [...new Set([asks, asksAlso, asksThird].filter((target) => target !== undefined))],
    holdsMinutes: (steps[place + 1]?.minutes ?? minutes + againAfter) - minutes,
  }));

const tooLong = (name: LadderName, rungs: readonly Rung[], words: Words): string | undefined => {
  const at = rungs.findIndex(({ holdsMinutes }) => holdsMinutes > longestHold[name]);
  const rung = rungs[at];
  return rung && words.tooLong(at + 1, rung.holdsMinutes, longestHold[name]);
};

/**
 * The ladder of that name in these rows: steps counted from 1 without a gap, the first at 0, each later
 * than the one before and none too long, and a last one that says where it starts again. In English where no
 * language is given.
 */
export const readLadder = (
  name: LadderName,
  rows: readonly LadderRow[],
  language: Language = 'en',
): ReadLadder => {
  const words = ladderFaults[language];
  const steps = rows.filter((row) => row.ladder === name).toSorted((a, b) => a.step - b.step);
  if (steps.length === 0) return { wrong: words.noSteps };
  const rungs = rungsOf(steps);
  const wrong =
    notWhole(steps, words) ??
    miscounted(steps, words) ??
    mistimed(steps, words) ??
    misended(steps, words) ??
    tooLong(name, rungs, words);
  if (wrong !== undefined) return { wrong };
  const againFrom = (steps.at(-1)?.againFrom ?? 1) - 1;
  return {
    ladder: { rungs, againFrom, ...(runsInOfficeHours(name) ? { inOfficeHours: true } : {}) },
  };
};
