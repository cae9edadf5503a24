/** Turns laid out in weeks: each piece of a turn by its place within its week, in percent. */
import { millisecondsOf } from '#core/domain/time/instant.ts';
import type { Instant } from '#core/domain/time/instant.ts';
import type { DutyBar } from '#core/use-cases/duty/duty-views.ts';
import { dayBegins, dayLater } from '../duty-times.ts';

export interface Piece<Item> {
  readonly item: Item;
  /** Percent of the week. */
  readonly left: number;
  readonly width: number;
  /** Its beginning lies in this week: it is named and reached here, and nowhere else. */
  readonly begins: boolean;
  readonly ends: boolean;
}

export interface SeniorSpan {
  readonly from: Instant;
  readonly until: Instant;
  readonly name?: string;
}

export interface Week {
  readonly monday: string;
  readonly days: readonly string[];
  readonly bars: readonly Piece<DutyBar>[];
  readonly seniors: readonly Piece<SeniorSpan>[];
  /** Where now is, in percent; absent in other weeks. */
  readonly now?: number;
}

interface Timed {
  readonly from: Instant;
  readonly until: Instant;
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

const piecesOf = <Item extends Timed>(
  items: readonly Item[],
  from: Instant,
  until: Instant,
): readonly Piece<Item>[] => {
  const [start, end] = [millisecondsOf(from), millisecondsOf(until)];
  const place = (at: Instant): number =>
    ((Math.min(end, Math.max(start, millisecondsOf(at))) - start) / (end - start)) * 100;
  return items
    .filter((item) => item.from < until && item.until > from)
    .map((item) => ({
      item,
      left: rounded(place(item.from)),
      width: rounded(place(item.until) - place(item.from)),
      begins: item.from >= from,
      ends: item.until <= until,
    }));
};

/** Bars that meet and have the same senior manager, as one. */
const seniorSpans = (bars: readonly DutyBar[]): readonly SeniorSpan[] =>
  bars.reduce<SeniorSpan[]>((spans, { from, until, senior }) => {
    const before = spans.at(-1);
    if (before?.until === from && before.name === senior?.name)
      return [...spans.slice(0, -1), { ...before, until }];
    return [...spans, { from, until, ...(senior === undefined ? {} : { name: senior.name }) }];
  }, []);

const nowIn = (from: Instant, until: Instant, now: Instant): Pick<Week, 'now'> => {
  if (now < from || now >= until) return {};
  const [start, end] = [millisecondsOf(from), millisecondsOf(until)];
  return { now: rounded(((millisecondsOf(now) - start) / (end - start)) * 100) };
};

/** `count` weeks from `monday` on. A week in which the clocks change is as wide as any other. */
export const calendarWeeks = (
  bars: readonly DutyBar[],
  monday: string,
  count: number,
  now: Instant,
): readonly Week[] => {
  const seniors = seniorSpans(bars);
  return Array.from({ length: count }, (_, index) => {
    const first = dayLater(monday, index * 7);
    const [from, until] = [dayBegins(first), dayBegins(dayLater(first, 7))];
    return {
      monday: first,
      days: Array.from({ length: 7 }, (_each, day) => dayLater(first, day)),
      bars: piecesOf(bars, from, until),
      seniors: piecesOf(seniors, from, until),
      ...nowIn(from, until, now),
    };
  });
};
