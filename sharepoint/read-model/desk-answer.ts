/** One page of the desk's queue for one caller: cut to what they may see before anything is counted. */
import { inClosedOrder, inOpenOrder, levelsByRank } from '#core/domain/incidents/desk-queue.ts';
import type { QueuePlace } from '#core/domain/incidents/desk-queue.ts';
import type { DeskAnswer, DeskQuestion } from '#core/ports.ts';
import type { Level } from '#lists/incidents.ts';
import { cursorAt, placeAt } from './cursor.ts';
import { summaryOf } from './entry.ts';
import type { Entry } from './entry.ts';
import { finderOf } from './find-words.ts';
import { firstFew, merged } from './merge.ts';
import type { Shelf, Shelves } from './shelves.ts';
import { countIn, sightOf } from './sight.ts';
import type { Sight } from './sight.ts';

/** What there is to see in the view that was asked for, in two parts. */
interface View {
  readonly order: (a: QueuePlace, b: QueuePlace) => number;
  readonly shelves: readonly Shelf[];
  /** What stands in no such shelf for this caller, in order. */
  readonly few: readonly Entry[];
  readonly total: number;
}

interface Found {
  readonly total: number;
  /** One more than a page, where there is one more. */
  readonly next: readonly Entry[];
}

const viewOf = (shelves: Shelves, sight: Sight, { view, level }: DeskQuestion): View => {
  const levels: readonly Level[] = level === undefined ? levelsByRank : [level];
  const order = view === 'closed' ? inClosedOrder : inOpenOrder;
  const inLevels = (entry: Entry): boolean => levels.includes(entry.level);
  if (view === 'mine') {
    const few = sight.mine.filter(inLevels).sort(order);
    return { order, shelves: [], few, total: few.length };
  }
  return {
    order,
    shelves: sight.kinds
      .filter((kind) => levels.includes(kind.level))
      .map((kind) => shelves.shelf(view, kind)),
    few: sight.besides.filter((entry) => inLevels(entry) && shelves.holds(view, entry)).sort(order),
    total: countIn(shelves, sight, view, levels),
  };
};

const behind = (entries: readonly Entry[], place: QueuePlace | undefined, { order }: View) =>
  place === undefined ? entries : entries.filter((entry) => order(entry, place) > 0);

const nextOf = (view: View, sight: Sight, { cursor, limit }: DeskQuestion): Found => {
  const place = placeAt(cursor);
  const sources = [
    ...view.shelves.map((shelf) => shelf.after(place)),
    behind(view.few, place, view),
  ];
  const next = firstFew(
    merged(sources, view.order),
    (entry) => !sight.hidden.has(entry),
    limit + 1,
  );
  return { total: view.total, next };
};

const foundOn = (shelf: Shelf, fits: (entry: Entry) => boolean): readonly Entry[] => {
  const found: Entry[] = [];
  for (const run of shelf.runs()) for (const entry of run) if (fits(entry)) found.push(entry);
  return found;
};

/** A search walks over the whole view: nobody could say otherwise how many there are. */
const searchedIn = (
  view: View,
  sight: Sight,
  matches: (entry: Entry) => boolean,
  { cursor, limit }: DeskQuestion,
): Found => {
  const fits = (entry: Entry): boolean => matches(entry) && !sight.hidden.has(entry);
  const found = [view.few.filter(matches), ...view.shelves.map((shelf) => foundOn(shelf, fits))];
  const place = placeAt(cursor);
  const rest = found.map((entries) => behind(entries, place, view));
  return {
    total: found.reduce((sum, entries) => sum + entries.length, 0),
    next: firstFew(merged(rest, view.order), () => true, limit + 1),
  };
};

const countsOf = (shelves: Shelves, sight: Sight): DeskAnswer['counts'] => ({
  open: countIn(shelves, sight, 'open', levelsByRank),
  overdue: countIn(shelves, sight, 'overdue', levelsByRank),
  mine: sight.mine.length,
  closed: countIn(shelves, sight, 'closed', levelsByRank),
});

/** The answer from shelves that are turned to the moment of the question and hold what is live. */
export const deskAnswer = (
  shelves: Shelves,
  question: DeskQuestion,
  asked: readonly Entry[],
): DeskAnswer => {
  const sight = sightOf(shelves, question.caller, asked);
  const view = viewOf(shelves, sight, question);
  const matches = finderOf(question.search);
  const { total, next } =
    matches === undefined
      ? nextOf(view, sight, question)
      : searchedIn(view, sight, matches, question);
  const page = next.slice(0, question.limit);
  const last = next.length > page.length ? page.at(-1) : undefined;
  return {
    page: page.map((entry) => entry.live ?? summaryOf(entry)),
    total,
    counts: countsOf(shelves, sight),
    ...(last === undefined ? {} : { cursor: cursorAt(last) }),
  };
};
