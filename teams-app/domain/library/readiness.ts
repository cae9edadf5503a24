/** The readiness check: points by principle, and when the council is asked to look again. Source: domain.md 11, LGA toolkit. */
import type { Principle, ReadinessRow } from '#lists/readiness.ts';
import type { Instant } from '../time/instant.ts';
import { addMinutes } from '../time/instant.ts';
import { roundsSince } from './library.ts';

const principles: readonly Principle[] = [
  'zero-tolerance',
  'clarity',
  'police',
  'risk',
  'wellbeing',
];

/** A statement can bring so many points. */
export const mostPoints = 2;

export interface PrincipleScore {
  readonly principle: Principle;
  readonly points: number;
  /** What could be reached: ten, with five statements. */
  readonly of: number;
  /** Statements that nobody has scored. They count as no points, and the chart says that they are open. */
  readonly open: number;
}

const pointsOf = ({ score }: Pick<ReadinessRow, 'score'>): number => Number(score ?? '0');

const scoreOf = (principle: Principle, rows: readonly ReadinessRow[]): PrincipleScore => {
  const own = rows.filter((row) => row.principle === principle);
  return {
    principle,
    points: own.reduce((sum, row) => sum + pointsOf(row), 0),
    of: own.length * mostPoints,
    open: own.filter(({ score }) => score === undefined).length,
  };
};

/** Every principle that has a statement, in their order. */
export const scoresOf = (rows: readonly ReadinessRow[]): readonly PrincipleScore[] =>
  principles.map((principle) => scoreOf(principle, rows)).filter(({ of }) => of > 0);

/** Days after which a score is worth looking at again. */
const aYear = 365;

/** Whether a score is older than a year. */
export const isOld = ({ scoredAt }: Pick<ReadinessRow, 'scoredAt'>, now: Instant): boolean =>
  scoredAt !== undefined && addMinutes(scoredAt, aYear * 24 * 60) <= now;

/** Begun anew with each year's round: the moment from which the council is asked, and the how-manieth time. */
export interface ReadinessPrompt {
  readonly isFirst: boolean;
  readonly since: Instant;
  readonly round: number;
}

/** Where nothing was ever scored, rounds are counted from here. */
const beginning = '2026-01-05T00:00:00.000Z' as Instant;

/**
 * Asked for at once where no statement has a score, and a year after the oldest score; again every 28 days
 * until it is done. A statement that is open while others are scored counts as asked with them.
 */
export const readinessPrompt = (
  rows: readonly ReadinessRow[],
  now: Instant,
): ReadinessPrompt | undefined => {
  if (rows.length === 0) return undefined;
  const oldest = rows.flatMap(({ scoredAt }) => scoredAt ?? []).toSorted()[0];
  if (oldest === undefined)
    return { isFirst: true, since: beginning, round: roundsSince(beginning, now) };
  const since = addMinutes(oldest, aYear * 24 * 60);
  return since <= now ? { isFirst: false, since, round: roundsSince(since, now) } : undefined;
};
