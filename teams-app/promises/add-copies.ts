/** Fills a store for a measurement: copies of one incident with all that belongs to it, under other references. */
import type { Database } from './database.ts';
import type { Db, Tables } from './tables.ts';

/** Incidents in one transaction. */
const atOnce = 100;

const copied = ['incidents', 'submissions', 'trails', 'notices'] as const;

type Copied = (typeof copied)[number];
type Row = Readonly<Record<string, unknown>>;

const rowsOf = (db: Db, table: Copied, reference: string): Promise<readonly Row[]> =>
  db
    .selectFrom(table as 'incidents')
    .selectAll()
    .where('reference', '=', reference)
    .execute();

const nameOf = (number: number): string => {
  const text = String(number).padStart(6, '0');
  return `LAD-${text.slice(0, 3)}-${text.slice(3)}`;
};

/** The row with the other reference wherever the first one stands in it. */
const renamed = (row: Row, from: string, to: string): Row =>
  Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      column,
      typeof value === 'string' ? value.replaceAll(from, to) : value,
    ]),
  );

const addBatch = async (db: Db, from: string, names: readonly string[]): Promise<void> => {
  for (const table of copied) {
    const rows = await rowsOf(db, table, from);
    const values = names.flatMap((to) => rows.map((row) => renamed(row, from, to)));
    await db
      .insertInto(table as 'incidents')
      .values(values as unknown as Tables['incidents'][])
      .execute();
  }
  await db
    .updateTable('marks')
    .set((row) => ({ changed: row('changed', '+', 1) }))
    .execute();
  const { changed } = await db.selectFrom('marks').select('changed').executeTakeFirstOrThrow();
  await db.updateTable('incidents').set({ changed }).where('reference', 'in', names).execute();
};

/** Adds so many copies of this incident, numbered from 1, and closes the database. */
export const addCopies = async (
  database: Database,
  reference: string,
  count: number,
): Promise<void> => {
  for (let done = 0; done < count; done += atOnce) {
    const names = Array.from({ length: Math.min(atOnce, count - done) }, (_, n) =>
      nameOf(done + n + 1),
    );
    await database.run('read write', (db) => addBatch(db, reference, names));
  }
  await database.close();
};
