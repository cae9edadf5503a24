/** The evidence of the promises store: rows here, bytes in the spool. */
import type { EvidencePromises } from '../ports.ts';
import { addSeconds } from '../domain/time/instant.ts';
import { evidenceClaimsOn, evidenceWordsOn } from './evidence-claims.ts';
import { joinIn, receivedIn } from './evidence-intake.ts';
import { insertBegun, keptIn, owesEvidence, placedRows, rowOf } from './evidence-rows.ts';
import type { PlacedRow } from './evidence-rows.ts';
import type { Store } from './store.ts';

/** Whoever took the message tries to fetch its files while Teams waits for the answer; the engine comes after. */
const firstTrySeconds = 30;

const readingsOf = (
  store: Store,
): Pick<EvidencePromises, 'find' | 'ofIncident' | 'unlinkedOf' | 'isUnsettled' | 'needed'> => {
  const kept = (rows: readonly PlacedRow[]) => rows.map((row) => keptIn(row, store.seal));
  return {
    find: async (key) => {
      const row = await store.read((db) => rowOf(db, key));
      return row && keptIn(row, store.seal);
    },
    ofIncident: async (reference) =>
      kept(
        await store.read((db) =>
          placedRows(db)
            .where('evidence.reference', '=', reference)
            .orderBy('received_at')
            .execute(),
        ),
      ),
    unlinkedOf: async (person) =>
      kept(
        await store.read((db) =>
          placedRows(db)
            .where('from_key', '=', person)
            .where('evidence.reference', 'is', null)
            .where('state', 'in', ['arriving', 'waiting'])
            .orderBy('received_at')
            .execute(),
        ),
      ),
    isUnsettled: () => store.read((db) => owesEvidence(db)),
    needed: async () => {
      const rows = await store.read((db) =>
        db
          .selectFrom('evidence')
          .select('key')
          .where('state', 'in', ['arriving', 'waiting', 'being-filed'])
          .execute(),
      );
      return new Set(rows.map(({ key }) => key));
    },
  };
};

/** The evidence of a store. */
export const evidenceOn = (store: Store): EvidencePromises => ({
  ...readingsOf(store),
  begin: (file) =>
    store.write(async (db) => {
      const fetchAt = addSeconds(file.receivedAt, firstTrySeconds);
      await insertBegun(db, store.seal, file, fetchAt);
      const row = await placedRows(db)
        .where('delivery', '=', store.seal.sign(file.delivery))
        .executeTakeFirstOrThrow();
      return keptIn(row, store.seal);
    }),
  received: receivedIn(store),
  forget: (key) =>
    store.write(async (db) => {
      await db
        .deleteFrom('evidence')
        .where('key', '=', key)
        .where('state', '=', 'arriving')
        .execute();
    }),
  join: joinIn(store),
  leave: ({ waiting, arriving }) =>
    store.write(async (db) => {
      const { numDeletedRows } = await db
        .deleteFrom('evidence')
        .where((row) =>
          row.or([
            row.and([row('state', '=', 'waiting'), row('received_at', '<=', waiting)]),
            row.and([row('state', '=', 'arriving'), row('received_at', '<=', arriving)]),
          ]),
        )
        .executeTakeFirstOrThrow();
      return Number(numDeletedRows);
    }),
  claims: evidenceClaimsOn(store),
  words: evidenceWordsOn(store),
});
