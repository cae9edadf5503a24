/** The rows of the rota as rules read them: turns, repeating turns, overrides, swaps, senior managers. Source: domain.md 3.6. */
import type { Instant } from '../time/instant.ts';
import type { Language } from '../language.ts';
import type { PersonKey } from '../people.ts';

/** 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** When the stretches of a repeating turn begin and end: clock times in Europe/London, as "17:00". */
export interface Repeats {
  /** 1: every week. Counted from the week in which the turn begins to count. */
  readonly everyWeeks: number;
  /** The days on which a stretch begins. */
  readonly days: readonly Weekday[];
  readonly startsAt: string;
  readonly endsAt: string;
  /** The day on which a stretch ends. Where absent: when the clock next shows `endsAt`. */
  readonly endsOn?: Weekday;
}

export type DutyKind = 'turn' | 'pattern' | 'override' | 'swap' | 'senior';

/**
 * One row of the rota: counts from `from` up to but not including `until`. A stretch of a pattern counts
 * where it begins in that time.
 */
export interface DutyTurn {
  readonly from: Instant;
  readonly until: Instant;
  /** Empty where the row is of kind senior. */
  readonly lead: PersonKey;
  readonly deputy: PersonKey;
  /** The responsible senior manager while the row counts. */
  readonly senior?: PersonKey;
  /** A turn where absent. */
  readonly kind?: DutyKind;
  /** Of a pattern, and of nothing else. */
  readonly repeats?: Repeats;
  /** Any words by which people know it. */
  readonly title?: string;
  /** The row in SharePoint, as it was last read. */
  readonly row?: RotaRow;
}

export interface RotaRow {
  readonly item: string;
  readonly etag: string;
}

export type SwapState = 'asked' | 'accepted' | 'refused' | 'withdrawn';
export type Part = 'lead' | 'deputy';

/** Somebody asks somebody else to take a turn of theirs, or a part of it. It counts once it is accepted. */
export interface Swap {
  readonly row: RotaRow;
  readonly from: Instant;
  readonly until: Instant;
  readonly part: Part;
  readonly asker: PersonKey;
  readonly asked: PersonKey;
  readonly askedAt: Instant;
  readonly state: SwapState;
  readonly answeredAt?: Instant;
  readonly note?: string;
}

/** A row that the hub leaves out, and why: a sentence for whoever edits the list. */
export interface WrongRow {
  readonly row: RotaRow;
  readonly title: string;
  readonly from: Instant;
  readonly until: Instant;
  readonly kind: DutyKind;
  /** A sentence in each language. */
  readonly why: Readonly<Record<Language, string>>;
}

/** Who is on call when. Opaque: ask it with `onDuty` or `barsOf`. */
export interface Rota {
  readonly turns: readonly DutyTurn[];
  readonly swaps: readonly Swap[];
  readonly wrong: readonly WrongRow[];
}

const known = new WeakMap<readonly DutyTurn[], Rota>();

/** The rota that these turns make, in the order in which they were written. The same turns give the same rota. */
export const rotaOf = (
  turns: readonly DutyTurn[],
  { swaps = [], wrong = [] }: Partial<Pick<Rota, 'swaps' | 'wrong'>> = {},
): Rota => {
  const rota = known.get(turns) ?? { turns, swaps, wrong };
  known.set(turns, rota);
  return rota;
};
