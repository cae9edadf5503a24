/** The times in which the rota would leave somebody alone: invariant 11, domain.md 3.6. */
import type { Instant } from '../time/instant.ts';
import { isReachable } from './on-call.ts';
import { hasRole } from '../people.ts';
import type { Person, PersonKey } from '../people.ts';
import { barsOf } from './rota-bars.ts';
import type { Bar } from './rota-bars.ts';
import type { Rota } from './rota-entry.ts';

export interface Span {
  readonly from: Instant;
  readonly until: Instant;
}

/**
 * nobody: no row covers it. nobody-reachable: neither of the two can be reached. one-person: one of them can
 * not. same-person: lead and deputy are one. no-senior: nobody is the responsible senior manager.
 */
export type GapReason = 'nobody' | 'nobody-reachable' | 'one-person' | 'same-person' | 'no-senior';

export interface Gap extends Span {
  readonly reason: GapReason;
  /** Who is on call and can be reached. */
  readonly reached: readonly PersonKey[];
  /** Who is on call and cannot: out of post, unknown, or without any channel. */
  readonly missed: readonly PersonKey[];
}

/** What decides whether a time is covered. */
export interface Cover {
  readonly rota: Rota;
  readonly people: readonly Person[];
  /** People in post whom nothing reaches, as was found lately. */
  readonly away?: ReadonlySet<PersonKey>;
}

const canBeReached = ({ people, away }: Cover, key: PersonKey): boolean =>
  away?.has(key) !== true && people.some((person) => person.key === key && isReachable(person));

const reasonOf = (bar: Bar, reached: readonly PersonKey[]): GapReason | undefined => {
  if (bar.turn === undefined) return 'nobody';
  if (reached.length === 0) return 'nobody-reachable';
  if (bar.turn.lead === bar.turn.deputy) return 'same-person';
  return reached.length === 1 ? 'one-person' : undefined;
};

const hasSenior = (cover: Cover, { senior }: Bar): boolean =>
  (senior !== undefined && canBeReached(cover, senior)) ||
  cover.people.some(
    (person) => hasRole(person, 'senior-responsible-officer') && canBeReached(cover, person.key),
  );

const gapsIn = (cover: Cover, bar: Bar): Gap[] => {
  const { from, until, turn } = bar;
  const both = turn === undefined ? [] : [...new Set([turn.lead, turn.deputy])];
  const reached = both.filter((key) => canBeReached(cover, key));
  const missed = both.filter((key) => !reached.includes(key));
  const reason = reasonOf(bar, reached);
  const whoever = reason === undefined ? [] : [{ from, until, reason, reached, missed }];
  const senior = hasSenior(cover, bar)
    ? []
    : [{ from, until, reason: 'no-senior' as const, reached: [], missed: [] }];
  return [...whoever, ...senior];
};

const isSame = (a: Gap, b: Gap): boolean =>
  a.reason === b.reason &&
  a.reached.join() === b.reached.join() &&
  a.missed.join() === b.missed.join();

/** Gaps that meet and are alike as one. */
const joined = (gaps: readonly Gap[]): readonly Gap[] =>
  gaps.reduce<Gap[]>((done, gap) => {
    const index = done.findIndex((each) => each.until === gap.from && isSame(each, gap));
    const before = done[index];
    return before === undefined
      ? [...done, gap]
      : done.with(index, { ...before, until: gap.until });
  }, []);

/** Everything that is wrong with the rota from `from` up to `until`, earliest first. */
export const gapsOf = (cover: Cover, from: Instant, until: Instant): readonly Gap[] =>
  joined(barsOf(cover.rota, from, until).flatMap((bar) => gapsIn(cover, bar)));

/** The times from `from` up to `until` in which nobody is on call. */
export const dutyGaps = (rota: Rota, from: Instant, until: Instant): readonly Span[] =>
  gapsOf({ rota, people: [] }, from, until)
    .filter(({ reason }) => reason === 'nobody')
    .map((gap) => ({ from: gap.from, until: gap.until }));

const grave: Readonly<Record<GapReason, number>> = {
  'no-senior': 0,
  'one-person': 1,
  'same-person': 1,
  'nobody-reachable': 2,
  nobody: 2,
};

const isAsBad = (gap: Gap, before: Gap): boolean =>
  gap.reason === 'no-senior'
    ? before.reason === 'no-senior'
    : before.reason !== 'no-senior' && grave[before.reason] >= grave[gap.reason];

/** What is left of a gap outside another. */
const outside = (gap: Gap, other: Gap): readonly Gap[] =>
  [
    { ...gap, until: gap.until < other.from ? gap.until : other.from },
    { ...gap, from: gap.from > other.until ? gap.from : other.until },
  ].filter(({ from, until }) => from < until);

/** Gaps, or the parts of them, that are there after a change and were not as bad before it. */
export const newGaps = (before: readonly Gap[], after: readonly Gap[]): readonly Gap[] =>
  after.flatMap((gap) =>
    before
      .filter((each) => isAsBad(gap, each))
      .reduce<readonly Gap[]>((left, each) => left.flatMap((part) => outside(part, each)), [gap]),
  );
