/** Requests to talk: for the two of them alone, and gone after 12 months whether or not they are cleared away. */
import { forgottenBefore } from '../domain/support/talk-request.ts';
import type { TalkRequest } from '../domain/support/talk-request.ts';
import type { Seal, SupportPromises } from '../ports.ts';
import { insertNotices } from './notice-rows.ts';
import type { Store } from './store.ts';
import { personMark } from './support-marks.ts';
import type { TalkRequestsTable } from './support-rows.ts';
import type { Db } from './tables.ts';

const rowOf = (seal: Seal, request: TalkRequest): TalkRequestsTable => ({
  key: request.key,
  from_mark: personMark(seal, request.from),
  to_mark: personMark(seal, request.to),
  sent_at: request.sentAt,
  open: request.state === 'sent' ? 1 : 0,
  sealed: seal.seal(JSON.stringify(request)),
});

const requestIn = (seal: Seal, { sealed }: Pick<TalkRequestsTable, 'sealed'>): TalkRequest =>
  JSON.parse(seal.open(sealed)) as TalkRequest;

/** Those that are not to be forgotten yet. */
const kept = (store: Store, db: Db) =>
  db
    .selectFrom('talk_requests')
    .selectAll()
    .where('sent_at', '>=', forgottenBefore(store.clock.now()))
    .orderBy('sent_at')
    .orderBy('key');

const askIn =
  (store: Store): SupportPromises['ask'] =>
  (request, notices) =>
    store.write(async (db) => {
      const row = rowOf(store.seal, request);
      const before = await kept(store, db)
        .where('from_mark', '=', row.from_mark)
        .where('to_mark', '=', row.to_mark)
        .where((one) => one.or([one('open', '=', 1), one('key', '=', row.key)]))
        .executeTakeFirst();
      if (before !== undefined) return undefined;
      await db
        .insertInto('talk_requests')
        .values(row)
        .onConflict((conflict) => conflict.column('key').doNothing())
        .execute();
      await insertNotices(db, store.seal, notices);
      return request;
    });

const changeIn =
  (store: Store): SupportPromises['change'] =>
  (key, decide) =>
    store.write(async (db) => {
      const { seal } = store;
      const row = await kept(store, db).where('key', '=', key).executeTakeFirst();
      if (row === undefined) return undefined;
      const before = requestIn(seal, row);
      const step = decide(before);
      if (step === undefined) return undefined;
      await insertNotices(db, seal, step.notices);
      if (step.request === 'gone') {
        await db.deleteFrom('talk_requests').where('key', '=', key).execute();
        return before;
      }
      await db
        .updateTable('talk_requests')
        .set(rowOf(seal, step.request))
        .where('key', '=', key)
        .execute();
      return step.request;
    });

/** Requests to talk, in a store. */
export const talkRequestsOn = (
  store: Store,
): Pick<SupportPromises, 'ask' | 'requestsOf' | 'unanswered' | 'change'> => ({
  ask: askIn(store),
  change: changeIn(store),
  requestsOf: (person) =>
    store.read(async (db) => {
      const mark = personMark(store.seal, person);
      const of = async (column: 'from_mark' | 'to_mark'): Promise<TalkRequest[]> => {
        const rows = await kept(store, db).where(column, '=', mark).execute();
        return rows.map((row) => requestIn(store.seal, row));
      };
      return { own: await of('from_mark'), toThem: await of('to_mark') };
    }),
  unanswered: () =>
    store.read(async (db) => {
      const rows = await kept(store, db).where('open', '=', 1).execute();
      return rows.map((row) => requestIn(store.seal, row));
    }),
});
