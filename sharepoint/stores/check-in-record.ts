/** The list of check-ins on the restricted site. */
import { checkInFrom, checkInRow, monthOf } from '#core/domain/check-ins/check-in-row.ts';
import type { CheckIn } from '#core/domain/check-ins/check-in.ts';
import { addMinutes } from '#core/domain/time/instant.ts';
import type { Instant } from '#core/domain/time/instant.ts';
import type { Graph } from '#core/graph/graph-client.ts';
import { isRefused } from '#core/graph/graph-refusal.ts';
import type { CheckInRecord, Clock, Log, RecordedItem } from '#core/ports.ts';
import { RowGone } from '#core/ports.ts';
import { checkIns } from '#lists/check-ins.ts';
import type { CheckInRow } from '#lists/check-ins.ts';
import { listStore } from './list-store.ts';
import type { ListStore } from './list-store.ts';
import { changeAgain, orThere } from './once.ts';

export interface CheckInRecordSettings {
  /** The restricted site. */
  readonly site: string;
  readonly log: Log;
  readonly clock: Clock;
}

/** Months back in which rows are looked for that are to be removed: whatever an outage left. */
const monthsBack = 3;
const monthMinutes = 31 * 24 * 60;

const rowOf = (checkIn: CheckIn): CheckInRow =>
  Object.fromEntries(
    Object.entries(checkInRow(checkIn)).filter(([, value]) => value !== null),
  ) as unknown as CheckInRow;

const createOnce = async (
  store: ListStore<CheckInRow>,
  checkIn: CheckIn,
  afterDoubt: boolean,
): Promise<RecordedItem> => {
  const there = async () => (await store.find('checkInKey', checkIn.key))[0];
  const found = afterDoubt ? await there() : undefined;
  const create = () => orThere<RecordedItem>(() => store.create(rowOf(checkIn)), there);
  const { item, etag } = found ?? (await create());
  return found === undefined ? { item, etag } : write(store, { item, etag }, checkIn);
};

/** The hub's word counts, whoever has edited the row meanwhile. */
const write = (
  store: ListStore<CheckInRow>,
  recorded: RecordedItem,
  checkIn: CheckIn,
): Promise<RecordedItem> => {
  const row = checkInRow(checkIn);
  return changeAgain(store, recorded, row, () => Promise.resolve(row));
};

/** A row that somebody has removed by hand is made again: without it a running check-in could be lost. */
const writeOrMake = async (
  store: ListStore<CheckInRow>,
  recorded: RecordedItem,
  checkIn: CheckIn,
): Promise<RecordedItem> => {
  try {
    return await write(store, recorded, checkIn);
  } catch (problem) {
    if (!(problem instanceof RowGone)) throw problem;
    return createOnce(store, checkIn, true);
  }
};

const monthsUntil = (before: Instant): readonly string[] => [
  ...new Set(
    Array.from({ length: monthsBack }, (_, back) =>
      monthOf(addMinutes(before, -back * monthMinutes)),
    ),
  ),
];

/** A create or a change costs 2 resource units, looking for those that run 2, clearing 2 for each month and row. */
export const checkInRecord = (
  graph: Graph,
  { site, log, clock }: CheckInRecordSettings,
): CheckInRecord => {
  const store = listStore(graph, site, checkIns, log);
  const items = `/sites/${site}/lists/${encodeURIComponent(checkIns.name)}/items`;
  const remove = async (item: string): Promise<void> => {
    try {
      await graph.remove(`${items}/${item}`);
    } catch (problem) {
      if (!isRefused(problem, 'not-found')) throw problem;
    }
  };
  return {
    file: (checkIn, recorded, afterDoubt) =>
      recorded === undefined
        ? createOnce(store, checkIn, afterDoubt)
        : writeOrMake(store, recorded, checkIn),
    open: async () =>
      (await store.find('running', 'yes')).map(({ row, item, etag }) => ({
        checkIn: checkInFrom(row, clock.now()),
        recorded: { item, etag },
      })),
    clear: async (endedBefore) => {
      let cleared = 0;
      for (const month of monthsUntil(endedBefore))
        for (const { item, row } of await store.find('endedIn', month)) {
          if (row.endedAt === undefined || row.endedAt > endedBefore) continue;
          await remove(item);
          cleared += 1;
        }
      return cleared;
    },
  };
};
