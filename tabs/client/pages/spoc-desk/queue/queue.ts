/** The queue as it is asked for and kept fresh: as many pages as were shown, read again each time. */
import { done } from '#core/domain/refusal.ts';
import type { Result } from '#core/domain/refusal.ts';
import type { DeskPage, DeskRow, DeskView } from '#core/use-cases/views.ts';
import type { Level } from '#lists/incidents.ts';
import { call } from '../../../api.ts';
import { createPoller } from '../../../poller.ts';
import type { Poller } from '../../../poller.ts';

export interface QueueQuery {
  readonly view: DeskView;
  readonly level?: Level;
  readonly search?: string;
}

export type Counts = Readonly<Record<DeskView, number>>;

export interface Queue extends Poller<DeskPage> {
  readonly query: QueueQuery;
  /** How many there are in each view, as far as is known. */
  readonly counts: () => Counts | undefined;
  /** Shows one page more, from now on. */
  readonly showMore: () => void;
}

const everyMilliseconds = 15_000;

/** `known` are the counts to show until the first answer is there. */
export const createQueue = (query: QueueQuery, known?: Counts): Queue => {
  let pages = 1;
  const poller = createPoller(() => loadPages(query, pages), everyMilliseconds);
  return {
    ...poller,
    query,
    counts: () => poller.snapshot().value?.counts ?? known,
    showMore: () => {
      pages += 1;
      poller.refresh();
    },
  };
};

const loadPages = async (query: QueueQuery, pages: number): Promise<Result<DeskPage>> => {
  const first = await call('list-incidents', query);
  if (!first.ok) return first;
  let whole = first.value;
  for (let page = 1; page < pages && whole.cursor !== undefined; page += 1) {
    const next = await call('list-incidents', { ...query, cursor: whole.cursor });
    if (!next.ok) return next;
    whole = { ...next.value, rows: joined(whole.rows, next.value.rows) };
  }
  return done(whole);
};

/** A row that moved from one page to the next between two calls is shown once. */
const joined = (rows: readonly DeskRow[], more: readonly DeskRow[]): readonly DeskRow[] => {
  const shown = new Set(rows.map((row) => row.reference));
  return [...rows, ...more.filter((row) => !shown.has(row.reference))];
};
