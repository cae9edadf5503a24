/** Check-ins of people who work alone: each change is one transaction, with the incident that it raises. */
import type { CheckIn } from '../domain/check-ins/check-in.ts';
import { isOut, replaced } from '../domain/check-ins/check-in.ts';
import type { Incident } from '../domain/incidents/incident.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { Begun, CheckInPromises, CheckInStep, RecordedItem } from '../ports.ts';
import { acceptWithin } from './accept.ts';
import { writeChange } from './change.ts';
import { checkInFilingsOn } from './check-in-filings.ts';
import {
  checkInIn,
  findCheckIn,
  insertCheckIn,
  lastCheckIn,
  replaceCheckIn,
  requestCheckInFiling,
} from './check-in-rows.ts';
import { findIncident } from './incident-rows.ts';
import { insertNotices } from './notice-rows.ts';
import { Raced } from './store.ts';
import type { Store } from './store.ts';
import type { Db } from './tables.ts';
import { appendEntries } from './trail.ts';

const isLookedFor = ({ overdue, help }: CheckIn): boolean => (overdue ?? help) !== undefined;

/** Makes room for another: one that people are looking into already ends here. */
const endBefore = async (store: Store, db: Db, running: CheckIn): Promise<void> => {
  const now = store.clock.now();
  await replaceCheckIn(db, store.seal, running, replaced(running, now));
  await requestCheckInFiling(db, running.key, now);
};

const beginIn =
  (store: Store): CheckInPromises['begin'] =>
  (checkIn, entries) =>
    store.write(async (db): Promise<Begun> => {
      const { seal } = store;
      const known = await findCheckIn(db, seal, checkIn.key);
      if (known !== undefined) return { is: 'known', checkIn: known };
      const running = await lastCheckIn(db, seal, checkIn.person, true);
      if (running !== undefined && isOut(checkIn)) {
        if (!isLookedFor(running)) return { is: 'second', running };
        await endBefore(store, db, running);
      }
      const fileAt = isOut(checkIn) ? store.clock.now() : null;
      if (!(await insertCheckIn(db, seal, checkIn, fileAt))) throw new Raced();
      await appendEntries(db, seal, entries, store.clock.now());
      return { is: 'new', checkIn };
    });

/** Where people look for them now: the later of the two that it may have raised. */
const raisedBy = async (db: Db, { overdue, help }: CheckIn): Promise<Incident | undefined> => {
  const reference = help?.reference ?? overdue?.reference;
  return reference === undefined ? undefined : findIncident(db, reference);
};

const writeStep = async (
  store: Store,
  db: Db,
  [before, incident]: readonly [CheckIn, Incident | undefined],
  step: CheckInStep,
): Promise<void> => {
  const now = store.clock.now();
  await replaceCheckIn(db, store.seal, before, step.checkIn);
  if (step.raises !== undefined) await acceptWithin(store, db, step.raises);
  if (step.tells !== undefined && incident !== undefined)
    await writeChange(store, db, incident, step.tells);
  await appendEntries(db, store.seal, step.entries ?? [], now);
  await insertNotices(db, store.seal, step.notices ?? []);
  const isShown = before.ended !== 'unasked' && step.checkIn.version > before.version;
  if (isShown) await requestCheckInFiling(db, before.key, now);
};

const changeOn =
  (store: Store): CheckInPromises['change'] =>
  (key, decide) =>
    store.write(async (db) => {
      const before = await findCheckIn(db, store.seal, key);
      if (before === undefined) return undefined;
      const incident = await raisedBy(db, before);
      const step = decide(before, incident);
      if (step === undefined) return before;
      await writeStep(store, db, [before, incident], step);
      return step.checkIn;
    });

const readingsOf = (
  store: Store,
): Pick<CheckInPromises, 'find' | 'openOf' | 'latestOf' | 'open' | 'due'> => ({
  find: (key) => store.read((db) => findCheckIn(db, store.seal, key)),
  openOf: (person) => store.read((db) => lastCheckIn(db, store.seal, person, true)),
  latestOf: (person) => store.read((db) => lastCheckIn(db, store.seal, person, false)),
  open: async () => {
    const rows = await store.read((db) =>
      db
        .selectFrom('check_ins')
        .select(['key', 'sealed'])
        .where('open', '=', 1)
        .orderBy('started_at')
        .execute(),
    );
    return rows.map((row) => checkInIn(row, store.seal));
  },
  due: async (now) => {
    const rows = await store.read((db) =>
      db
        .selectFrom('check_ins')
        .select('key')
        .where('wake_at', '<=', now)
        .orderBy('wake_at')
        .execute(),
    );
    return rows.map((row) => row.key);
  },
});

const wordsOn = (store: Store): Pick<CheckInPromises, 'keepWord' | 'wordOf'> => ({
  keepWord: (person, { salt, digest }, at) =>
    store.write(async (db) => {
      await db
        .insertInto('danger_words')
        .values({ person, salt, digest, at })
        .onConflict((conflict) => conflict.column('person').doUpdateSet({ salt, digest, at }))
        .execute();
    }),
  wordOf: (person) =>
    store.read((db) =>
      db
        .selectFrom('danger_words')
        .select(['salt', 'digest'])
        .where('person', '=', person)
        .executeTakeFirst(),
    ),
});

const adoptOn =
  (store: Store) =>
  (checkIn: CheckIn, { item, etag }: RecordedItem): Promise<boolean> =>
    store.write(async (db) => {
      if (!(await insertCheckIn(db, store.seal, checkIn, null))) return false;
      await db
        .updateTable('check_ins')
        .set({ item, etag, filed_version: checkIn.version })
        .where('key', '=', checkIn.key)
        .execute();
      return true;
    });

const letGoFrom =
  (store: Store) =>
  (endedBefore: Instant): Promise<number> =>
    store.write(async (db) => {
      const { numDeletedRows } = await db
        .deleteFrom('check_ins')
        .where('open', '=', 0)
        .where('ended_at', '<=', endedBefore)
        .where('wake_at', 'is', null)
        .where('file_at', 'is', null)
        .executeTakeFirstOrThrow();
      return Number(numDeletedRows);
    });

/** The check-ins of a store. */
export const checkInsOn = (store: Store): CheckInPromises => ({
  begin: beginIn(store),
  ...readingsOf(store),
  change: changeOn(store),
  ...wordsOn(store),
  filings: checkInFilingsOn(store),
  adopt: adoptOn(store),
  letGo: letGoFrom(store),
});
