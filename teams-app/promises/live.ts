/** Every incident of the store, read again only where it has changed: lists ask for all of them. */
import type { Incident } from '../domain/incidents/incident.ts';
import { isCanaryReference } from '../domain/incidents/reference.ts';
import { readableIn } from './incident-rows.ts';
import type { Store } from './store.ts';
import type { Db, MarksTable } from './tables.ts';

interface Known {
  readonly version: number;
  /** Undefined where the row cannot be read. */
  readonly incident: Incident | undefined;
}

type KnownRows = ReadonlyMap<string, Known>;

/** SQL databases limit the values of a statement. */
const rowsAtOnce = 500;

const knownIn = (row: { reference: string; version: number; state: string }): [string, Known] => [
  row.reference,
  { version: row.version, incident: readableIn(row) },
];

const read = async (db: Db, references: readonly string[]): Promise<Map<string, Known>> => {
  const found = new Map<string, Known>();
  for (let from = 0; from < references.length; from += rowsAtOnce) {
    const rows = await db
      .selectFrom('incidents')
      .select(['reference', 'version', 'state'])
      .where('reference', 'in', references.slice(from, from + rowsAtOnce))
      .execute();
    for (const [reference, known] of rows.map(knownIn)) found.set(reference, known);
  }
  return found;
};

/** All of them, of which those whose version is known are not read again. */
const readAll = async (db: Db, known: KnownRows): Promise<KnownRows> => {
  const now = await db.selectFrom('incidents').select(['reference', 'version']).execute();
  const stale = now.filter((row) => known.get(row.reference)?.version !== row.version);
  const fresh = await read(
    db,
    stale.map((row) => row.reference),
  );
  return new Map(
    now.flatMap(({ reference }) => {
      const one = fresh.get(reference) ?? known.get(reference);
      return one === undefined ? [] : [[reference, one]];
    }),
  );
};

/** Those that are known, and what has changed or come since. */
const readSince = async (db: Db, known: KnownRows, changed: number): Promise<KnownRows> => {
  const rows = await db
    .selectFrom('incidents')
    .select(['reference', 'version', 'state'])
    .where('changed', '>', changed)
    .execute();
  return new Map([...known, ...rows.map(knownIn)]);
};

interface Look {
  readonly known: KnownRows;
  readonly all: readonly Incident[];
  readonly mark: MarksTable;
}

const nothing: Look = { known: new Map(), all: [], mark: { changed: 0, departed: -1 } };

/** Those of people: a canary is nobody's. */
const incidentsIn = (known: KnownRows): readonly Incident[] =>
  [...known].flatMap(([reference, { incident }]) =>
    incident === undefined || isCanaryReference(reference) ? [] : [incident],
  );

/** A store whose numbers have gone back was put back from an earlier copy: nothing that was known of it holds. */
const lookAgain = async (db: Db, last: Look): Promise<Look> => {
  const mark = await db.selectFrom('marks').selectAll().executeTakeFirstOrThrow();
  const { changed, departed } = last.mark;
  if (mark.changed === changed && mark.departed === departed) return last;
  const wentBack = mark.changed < changed || mark.departed < departed;
  const known =
    wentBack || mark.departed !== departed
      ? await readAll(db, wentBack ? nothing.known : last.known)
      : await readSince(db, last.known, changed);
  return { known, all: incidentsIn(known), mark };
};

/** The same objects, and the same array, while nothing has changed. */
export const liveIn = (store: Store): (() => Promise<readonly Incident[]>) => {
  let last = nothing;
  return async () => {
    const before = last;
    last = await store.read((db) => lookAgain(db, before));
    return last.all;
  };
};
