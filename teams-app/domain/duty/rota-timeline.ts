/** The rota resolved: at every moment one row counts, or none. Worked out a week at a time and kept. */
import { millisecondsOf } from '../time/instant.ts';
import type { DutyKind, DutyTurn, Rota } from './rota-entry.ts';
import { stretchesOf } from './rota-pattern.ts';
import type { Span } from './rota-pattern.ts';

/** A time in which one row counts. */
export interface Stretch extends Span {
  readonly turn: DutyTurn;
}

/** A piece of the timeline; nobody's where `by` is absent. */
export interface Piece extends Span {
  readonly by?: Stretch;
}

/** Swaps and overrides beat turns, turns beat patterns; of two alike the later row counts. */
const weights: Readonly<Record<DutyKind, number>> = {
  senior: 0,
  pattern: 1,
  turn: 2,
  override: 3,
  swap: 3,
};
const weightOf = ({ turn }: Stretch): number => weights[turn.kind ?? 'turn'];

const spansOf = (turn: DutyTurn, week: Span): readonly Span[] => {
  if (turn.repeats !== undefined) return stretchesOf(turn, turn.repeats, week);
  const span = { from: millisecondsOf(turn.from), until: millisecondsOf(turn.until) };
  return span.from < span.until && span.from < week.until && span.until > week.from ? [span] : [];
};

/** In rising weight, those of equal weight in the order of their rows: the last that covers a moment counts. */
const stretchesIn = (turns: readonly DutyTurn[], week: Span): readonly Stretch[] =>
  turns
    .flatMap((turn) => spansOf(turn, week).map((span): Stretch => ({ ...span, turn })))
    .sort((a, b) => weightOf(a) - weightOf(b));

/** The pieces of a week, one after the other, without a gap between them. */
const piecesOf = (turns: readonly DutyTurn[], week: Span): readonly Piece[] => {
  const stretches = stretchesIn(turns, week);
  const inside = (moment: number): boolean => moment > week.from && moment < week.until;
  const edges = stretches.flatMap(({ from, until }) => [from, until]).filter(inside);
  const cuts = [...new Set([week.from, ...edges, week.until])].sort((a, b) => a - b);
  return cuts.slice(1).reduce<Piece[]>((pieces, until, place) => {
    const from = cuts[place] ?? week.from;
    const by = stretches.findLast((each) => each.from <= from && from < each.until);
    const before = pieces.at(-1);
    if (before !== undefined && before.by === by)
      return [...pieces.slice(0, -1), { ...before, until }];
    return [...pieces, { from, until, ...(by === undefined ? {} : { by }) }];
  }, []);
};

const weekLength = 7 * 24 * 60 * 60 * 1_000;
type Weeks = Map<number, readonly Piece[]>;
type Which = 'people' | 'senior';

const known: Readonly<Record<Which, WeakMap<Rota, Weeks>>> = {
  people: new WeakMap(),
  senior: new WeakMap(),
};

const counting: Readonly<Record<Which, (turn: DutyTurn) => boolean>> = {
  people: ({ kind }) => kind !== 'senior',
  senior: ({ senior }) => senior !== undefined,
};

const weekOf = (rota: Rota, which: Which, week: number): readonly Piece[] => {
  const weeks: Weeks = known[which].get(rota) ?? new Map<number, readonly Piece[]>();
  known[which].set(rota, weeks);
  const span = { from: week * weekLength, until: (week + 1) * weekLength };
  const pieces = weeks.get(week) ?? piecesOf(rota.turns.filter(counting[which]), span);
  weeks.set(week, pieces);
  return pieces;
};

const indexAt = (pieces: readonly Piece[], moment: number): number => {
  let [low, high] = [0, pieces.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.until ?? 0) <= moment) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The piece of a week that holds a moment. Total: also where the rota has no rows. */
export const pieceAt = (rota: Rota, which: Which, moment: number): Piece => {
  const week = Math.floor(moment / weekLength);
  const pieces = weekOf(rota, which, week);
  return pieces[indexAt(pieces, moment)] ?? { from: moment, until: moment + 1 };
};

/** How far is looked for the ends of a piece: a year, and no turn that the hub writes is as long. */
const mostWeeks = 53;

const isSame = (a: Piece, b: Piece): boolean =>
  a.by?.turn === b.by?.turn && a.by?.from === b.by?.from;

const isEdge = (moment: number): boolean => moment % weekLength === 0;

const wholes = new WeakMap<Piece, Piece>();

/** How long the row that counts at a moment has counted and will count, over the edges of weeks. */
export const wholePieceAt = (rota: Rota, which: Which, moment: number): Piece => {
  const piece = pieceAt(rota, which, moment);
  const whole = wholes.get(piece) ?? wholeOf(rota, which, piece);
  wholes.set(piece, whole);
  return whole;
};

const wholeOf = (rota: Rota, which: Which, piece: Piece): Piece => {
  const { by } = piece;
  if (by === undefined) return piece;
  let { from, until } = piece;
  for (let weeks = 0; weeks < mostWeeks && isEdge(until) && until < by.until; weeks += 1) {
    const next = pieceAt(rota, which, until);
    if (!isSame(next, piece)) break;
    until = next.until;
  }
  for (let weeks = 0; weeks < mostWeeks && isEdge(from) && from > by.from; weeks += 1) {
    const before = pieceAt(rota, which, from - 1);
    if (!isSame(before, piece)) break;
    from = before.from;
  }
  return { ...piece, from, until };
};
