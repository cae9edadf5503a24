/** Check-ins in and out of their table: everything that tells of a person lies sealed. */
import type { CheckIn } from '../domain/check-ins/check-in.ts';
import { isOut } from '../domain/check-ins/check-in.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { Seal } from '../ports.ts';
import { Raced } from './store.ts';
import type { CheckInsTable, Db } from './tables.ts';

/** The check-in in a row. Throws where it cannot be opened: that one alarms, the others go on. */
export const checkInIn = (row: Pick<CheckInsTable, 'key' | 'sealed'>, seal: Seal): CheckIn => {
  const checkIn = JSON.parse(seal.open(row.sealed)) as CheckIn;
  if (checkIn.key !== row.key) throw new TypeError('A check-in cannot be read from its row');
  return checkIn;
};

const columnsOf = (checkIn: CheckIn, seal: Seal) => ({
  open: isOut(checkIn) ? 1 : 0,
  started_at: checkIn.startedAt,
  ended_at: checkIn.endedAt ?? null,
  wake_at: checkIn.wakeAt,
  version: checkIn.version,
  sealed: seal.seal(JSON.stringify(checkIn)),
});

const unfiled = { item: null, etag: null, filed_version: 0, attempts: 0, why: null };
const free = { claimed_by: null, claimed_until: null };

/** Whether it is new: a second one of its key, or a second open one of the person, adds nothing. */
export const insertCheckIn = async (
  db: Db,
  seal: Seal,
  checkIn: CheckIn,
  fileAt: Instant | null,
): Promise<boolean> => {
  const { key, person } = checkIn;
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('check_ins')
    .values({ key, person, ...columnsOf(checkIn, seal), ...unfiled, ...free, file_at: fileAt })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
};

/** Compare-and-set: throws Raced where the row is no longer at `before`. */
export const replaceCheckIn = async (
  db: Db,
  seal: Seal,
  before: CheckIn,
  after: CheckIn,
): Promise<void> => {
  const { numUpdatedRows } = await db
    .updateTable('check_ins')
    .set(columnsOf(after, seal))
    .where('key', '=', before.key)
    .where('version', '=', before.version)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) throw new Raced();
};

/** The row in SharePoint is to be written. One that waits after a fault goes on waiting. */
export const requestCheckInFiling = async (db: Db, key: string, now: Instant): Promise<void> => {
  await db
    .updateTable('check_ins')
    .set({ file_at: now })
    .where('key', '=', key)
    .where('file_at', 'is', null)
    .execute();
};

export const findCheckIn = async (
  db: Db,
  seal: Seal,
  key: string,
): Promise<CheckIn | undefined> => {
  const row = await db
    .selectFrom('check_ins')
    .select(['key', 'sealed'])
    .where('key', '=', key)
    .executeTakeFirst();
  return row === undefined ? undefined : checkInIn(row, seal);
};

/** The person's last, or the last that is not ended. */
export const lastCheckIn = async (
  db: Db,
  seal: Seal,
  person: string,
  openAlone: boolean,
): Promise<CheckIn | undefined> => {
  const row = await db
    .selectFrom('check_ins')
    .select(['key', 'sealed'])
    .where('person', '=', person)
    .where('open', '>=', openAlone ? 1 : 0)
    .orderBy('open', 'desc')
    .orderBy('started_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? undefined : checkInIn(row, seal);
};
