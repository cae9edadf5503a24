/** The rota as it is drawn and looked through: one bar after the other, gaps among them. */
import { instantAt, millisecondsOf } from '../time/instant.ts';
import type { Instant } from '../time/instant.ts';
import type { PersonKey } from '../people.ts';
import type { DutyTurn, Rota } from './rota-entry.ts';
import { pieceAt } from './rota-timeline.ts';

/** A time in which the same row counts, and the same senior manager. */
export interface Bar {
  readonly from: Instant;
  readonly until: Instant;
  /** Absent where nobody is on call. */
  readonly turn?: DutyTurn;
  readonly senior?: PersonKey;
}

const isOneWith = (before: Bar | undefined, bar: Bar): before is Bar =>
  before !== undefined && before.turn === bar.turn && before.senior === bar.senior;

const barAt = (
  rota: Rota,
  at: number,
  last: number,
): { readonly bar: Bar; readonly end: number } => {
  const [people, seniors] = [pieceAt(rota, 'people', at), pieceAt(rota, 'senior', at)];
  const end = Math.min(people.until, seniors.until, last);
  const turn = people.by?.turn;
  const senior = seniors.by?.turn.senior;
  const bar = {
    from: instantAt(at),
    until: instantAt(end),
    ...(turn === undefined ? {} : { turn }),
    ...(senior === undefined ? {} : { senior }),
  };
  return { bar, end };
};

/** Every bar from `from` up to `until`, without a gap between them and each of some length. */
export const barsOf = (rota: Rota, from: Instant, until: Instant): readonly Bar[] => {
  const bars: Bar[] = [];
  const last = millisecondsOf(until);
  for (let at = millisecondsOf(from); at < last;) {
    const { bar, end } = barAt(rota, at, last);
    const before = bars.at(-1);
    // Two stretches of one repeating turn that meet are two bars.
    const goesOn = isOneWith(before, bar) && pieceAt(rota, 'people', at).by?.from !== at;
    if (goesOn) bars[bars.length - 1] = { ...before, until: bar.until };
    else bars.push(bar);
    at = end;
  }
  return bars;
};
