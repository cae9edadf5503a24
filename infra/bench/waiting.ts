/** Looks into the promises store of a hub that runs in another process. */
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';

/** Counts what a hub has still to get rid of, on either store. The canary is never recorded. */
export const unfinished = `select
    (select count(*) from notices where state = 'planned')
  + (select count(*) from filings where file_at is not null)
  + (select count(*) from entries where reference not like 'CAN-%')
  + (select count(*) from gathered where reference not like 'CAN-%')
  + (select count(*) from reports where reference not like 'CAN-%') as waiting`;

const numberIn = (data: string, sql: string): number => {
  const store = new DatabaseSync(join(data, 'promises.sqlite'), { readOnly: true });
  try {
    return Number(Object.values(store.prepare(sql).get() ?? {})[0]);
  } finally {
    store.close();
  }
};

/** Messages, filings, entries and reports that the hub with this data folder has still to get rid of. */
export const waitingIn = (data: string): number => numberIn(data, unfinished);

const openOnes = `select count(*) from incidents where open = 1 and reference not like 'CAN-%'`;

/** Waits until the hub with this data folder keeps promises on so many open incidents. */
export const untilOpen = async (data: string, count: number): Promise<void> => {
  while (numberIn(data, openOnes) < count) await wait(100);
};

/** Waits until the hub with this data folder has nothing left to do. */
export const untilQuiet = async (data: string): Promise<void> => {
  while (waitingIn(data) > 0) await wait(20);
};
