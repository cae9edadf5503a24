/** The places of each café in one sealed row: nobody without the key can tell who comes, or how many. */
import { noPlaces } from '../domain/cafes/cafe.ts';
import type { CafePlaces } from '../domain/cafes/cafe.ts';
import type { CafePromises, Seal } from '../ports.ts';
import type { CafePlacesTable } from './cafe-row.ts';
import { insertNotices } from './notice-rows.ts';
import type { Store } from './store.ts';
import type { Db } from './tables.ts';

const rowOf = (db: Db, cafe: string) =>
  db.selectFrom('cafe_places').selectAll().where('cafe', '=', cafe).executeTakeFirst();

const placesIn = (seal: Seal, row: CafePlacesTable | undefined): CafePlaces =>
  row === undefined ? noPlaces : (JSON.parse(seal.open(row.sealed)) as CafePlaces);

/** See CafePromises. */
export const cafesOn = (store: Store): CafePromises => ({
  places: async (cafe) => placesIn(store.seal, await store.read((db) => rowOf(db, cafe))),
  change: (cafe, until, decide) =>
    store.write(async (db) => {
      const before = await rowOf(db, cafe);
      const places = placesIn(store.seal, before);
      const step = decide(places);
      if (step === undefined) return places;
      const row = {
        until,
        version: (before?.version ?? 0) + 1,
        sealed: store.seal.seal(JSON.stringify(step.places)),
      };
      await db
        .insertInto('cafe_places')
        .values({ cafe, told: 0, ...row })
        .onConflict((conflict) => conflict.column('cafe').doUpdateSet(row))
        .execute();
      await insertNotices(db, store.seal, step.notices);
      return step.places;
    }),
  untold: () =>
    store.read((db) =>
      db
        .selectFrom('cafe_places')
        .select(['cafe', 'version'])
        .whereRef('told', '<', 'version')
        .orderBy('cafe')
        .execute(),
    ),
  told: (cafe, version) =>
    store.write(async (db) => {
      await db
        .updateTable('cafe_places')
        .set({ told: version })
        .where('cafe', '=', cafe)
        .where('told', '<', version)
        .execute();
    }),
  untell: (cafe) =>
    store.write(async (db) => {
      await db.updateTable('cafe_places').set({ told: 0 }).where('cafe', '=', cafe).execute();
    }),
  letGo: (over) =>
    store.write(async (db) => {
      const gone = await db.deleteFrom('cafe_places').where('until', '<=', over).executeTakeFirst();
      return Number(gone.numDeletedRows);
    }),
});
