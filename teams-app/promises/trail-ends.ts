/** Where the store knows each trail to end: what a reader of the record holds the record against. */
import type { TrailEnd } from '../domain/trail/audit-chain.ts';
import { lookIn } from './open-database.ts';
import type { StorePlace } from './open-database.ts';
import type { Db } from './tables.ts';

export interface KnownEnd extends TrailEnd {
  /** Where its incident lies. */
  readonly site?: string;
}

/** The site of a place such as "register/12". */
const siteIn = (place: string): string => place.split('/')[0] ?? '';

const waiting = async (db: Db): Promise<ReadonlyMap<string, number>> => {
  const rows = await db
    .selectFrom('entries')
    .select(({ fn }) => ['reference', fn.countAll<number>().as('count')])
    .groupBy('reference')
    .execute();
  return new Map(rows.map(({ reference, count }) => [reference, count]));
};

const endsIn = async (db: Db): Promise<ReadonlyMap<string, KnownEnd>> => {
  const unfiled = await waiting(db);
  const trails = await db
    .selectFrom('trails')
    .leftJoin('filings', 'filings.reference', 'trails.reference')
    .select(['trails.reference', 'sequence', 'hash', 'item', 'moving_from'])
    .where('known', '=', 1)
    .execute();
  return new Map(
    trails.map(({ reference, sequence, hash, item, moving_from: from }) => [
      reference,
      {
        filed: sequence - (unfiled.get(reference) ?? 0),
        written: sequence,
        hash,
        ...(item === null ? {} : { site: siteIn(item) }),
        ...(from === null ? {} : { leaving: siteIn(from) }),
      },
    ]),
  );
};

/**
 * The ends of all trails that this store has begun or taken over, by reference. Reads beside a hub
 * that runs and changes nothing. Throws where there is no store of this version.
 */
export const trailEnds = (place: StorePlace): Promise<ReadonlyMap<string, KnownEnd>> =>
  lookIn(place, endsIn);
