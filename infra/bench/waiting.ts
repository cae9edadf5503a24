/** Looks into the promises store of a hub that runs in another process. */
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';

const unfinished = `select
    (select count(*) from notices where state = 'planned')
  + (select count(*) from filings where file_at is not null)
  + (select count(*) from entries)
  + (select count(*) from gathered)
  + (select count(*) from reports) as waiting`;

/** Messages, filings, entries and reports that the hub with this data folder has still to get rid of. */
const waitingIn = (data: string): number => {
  const store = new DatabaseSync(join(data, 'promises.sqlite'), { readOnly: true });
  try {
    return Number(store.prepare(unfinished).get()?.['waiting']);
  } finally {
    store.close();
  }
};

/** Waits until the hub with this data folder has nothing left to do. */
export const untilQuiet = async (data: string): Promise<void> => {
  while (waitingIn(data) > 0) await wait(20);
};
