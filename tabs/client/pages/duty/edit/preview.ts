/** What a change of the rota changes for whom, by the rules by which the hub reads it. */
import { instantAt, millisecondsOf } from '#core/domain/time/instant.ts';
import type { Instant } from '#core/domain/time/instant.ts';
import { barsOf } from '#core/domain/duty/rota-bars.ts';
import type { Bar } from '#core/domain/duty/rota-bars.ts';
import { rotaOf } from '#core/domain/duty/rota.ts';
import type { DutyTurn } from '#core/domain/duty/rota.ts';
import type { Weekday } from '#core/domain/duty/rota-entry.ts';
import type { DutyRowView } from '#core/use-cases/duty/duty-views.ts';
import { dayBegins, dayLater, isDay, momentTyped } from '../duty-times.ts';
import type { DutyDraft } from './duty-draft.ts';

/** Who is on call in a time; nobody where lead and deputy are absent. */
export interface Pair {
  readonly lead?: string;
  readonly deputy?: string;
  readonly senior?: string;
}

export interface DutyChange {
  readonly from: Instant;
  readonly until: Instant;
  readonly was: Pair;
  readonly is: Pair;
}

const turnOfRow = (row: DutyRowView): DutyTurn => ({
  from: row.from,
  until: row.until,
  lead: row.lead?.key ?? '',
  deputy: row.deputy?.key ?? '',
  ...(row.senior === undefined ? {} : { senior: row.senior.key }),
  kind: row.kind,
  ...(row.repeats === undefined ? {} : { repeats: row.repeats }),
});

const isWeekday = (value: number): value is Weekday =>
  Number.isInteger(value) && value >= 1 && value <= 7;

const timePattern = /^\d\d:\d\d/;

const repeatsOf = (draft: DutyDraft): Pick<DutyTurn, 'repeats'> | undefined => {
  if (draft.kind !== 'pattern') return {};
  const days = draft.days.map(Number).filter(isWeekday);
  const everyWeeks = Number(draft.everyWeeks);
  const endsOn = Number(draft.endsOn);
  const hasTimes = timePattern.test(draft.startsAt) && timePattern.test(draft.endsAt);
  if (days.length === 0 || !hasTimes || !Number.isInteger(everyWeeks) || everyWeeks < 1)
    return undefined;
  const { startsAt, endsAt } = draft;
  const on = isWeekday(endsOn) ? { endsOn } : {};
  return { repeats: { everyWeeks, days, startsAt, endsAt, ...on } };
};

const spanOf = (draft: DutyDraft): readonly [Instant, Instant] | undefined => {
  if (draft.kind === 'pattern') {
    if (!isDay(draft.firstDay) || !isDay(draft.lastDay)) return undefined;
    return [dayBegins(draft.firstDay), dayBegins(dayLater(draft.lastDay, 1))];
  }
  const [from, until] = [momentTyped(draft.from), momentTyped(draft.to)];
  return from === undefined || until === undefined ? undefined : [from, until];
};

const hasPeople = ({ kind, lead, deputy, senior }: DutyDraft): boolean =>
  kind === 'senior' ? senior !== '' : lead !== '' && deputy !== '';

/** The row that the form would make; undefined while it is not filled in. */
const turnOfDraft = (draft: DutyDraft): DutyTurn | undefined => {
  const span = spanOf(draft);
  const repeats = repeatsOf(draft);
  if (span === undefined || repeats === undefined || span[0] >= span[1]) return undefined;
  if (!hasPeople(draft)) return undefined;
  const isSenior = draft.kind === 'senior';
  return {
    from: span[0],
    until: span[1],
    lead: isSenior ? '' : draft.lead,
    deputy: isSenior ? '' : draft.deputy,
    ...(draft.senior === '' ? {} : { senior: draft.senior }),
    kind: draft.kind,
    ...repeats,
  };
};

const pairOf = ({ turn, senior }: Bar): Pair => ({
  ...(turn === undefined ? {} : { lead: turn.lead, deputy: turn.deputy }),
  ...(senior === undefined ? {} : { senior }),
});

const isAlike = (a: Pair, b: Pair): boolean =>
  a.lead === b.lead && a.deputy === b.deputy && a.senior === b.senior;

/** Both rotas cut at every moment at which either changes, and where they differ. */
const differences = (before: readonly Bar[], after: readonly Bar[]): readonly DutyChange[] => {
  const cuts = [...new Set([...before, ...after].flatMap(({ from, until }) => [from, until]))];
  const barIn = (bars: readonly Bar[], at: Instant): Pair => {
    const bar = bars.find(({ from, until }) => from <= at && at < until);
    return bar === undefined ? {} : pairOf(bar);
  };
  const changes: DutyChange[] = [];
  cuts.sort().forEach((from, index) => {
    const until = cuts[index + 1];
    const [was, is] = [barIn(before, from), barIn(after, from)];
    if (until === undefined || isAlike(was, is)) return;
    const last = changes.at(-1);
    if (last?.until === from && isAlike(last.was, was) && isAlike(last.is, is))
      changes[changes.length - 1] = { ...last, until };
    else changes.push({ from, until, was, is });
  });
  return changes;
};

const twelveWeeks = 12 * 7 * 24 * 60 * 60 * 1_000;

const later = (a: Instant, b: Instant): Instant => (a > b ? a : b);
const sooner = (a: Instant, b: Instant): Instant => (a < b ? a : b);

/**
 * Every time in which somebody else would be on call, from now to twelve weeks ahead, as far as the rows that
 * are known reach. `draft` undefined takes `row` away. Undefined while the form is not filled in.
 */
export const changesOf = (
  rows: readonly DutyRowView[],
  { row, draft }: { readonly row?: string | undefined; readonly draft?: DutyDraft },
  now: Instant,
): readonly DutyChange[] | undefined => {
  const counting = rows.filter(({ wrong }) => wrong === undefined);
  const made = draft === undefined ? undefined : turnOfDraft(draft);
  if (draft !== undefined && made === undefined) return undefined;
  const gone = counting.filter((each) => each.row === row).map(turnOfRow);
  const rest = counting.filter((each) => each.row !== row).map(turnOfRow);
  const touched = [...gone, ...(made === undefined ? [] : [made])];
  const from = later(now, touched.map((turn) => turn.from).reduce(sooner, touched[0]?.from ?? now));
  const horizon = instantAt(millisecondsOf(from) + twelveWeeks);
  const until = sooner(horizon, touched.map((turn) => turn.until).reduce(later, from));
  if (from >= until) return [];
  return differences(
    barsOf(rotaOf(counting.map(turnOfRow)), from, until),
    barsOf(rotaOf([...rest, ...(made === undefined ? [] : [made])]), from, until),
  );
};
