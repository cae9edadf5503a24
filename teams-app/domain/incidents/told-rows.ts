/** Holds the rows of the Updates list, which people read, against the entries of the trail that they repeat. */
import type { AuditFault } from '../trail/audit-chain.ts';

/** An entry that told the councillor something. */
export interface ToldEntry {
  readonly reference: string;
  readonly sequence: number;
  readonly key: string;
  readonly site: string;
  /** A digest of its words, of who wrote them and of when. */
  readonly said: string;
}

/** A row of the Updates list, whatever somebody has made of it. */
export interface ToldRow {
  readonly reference: string;
  readonly key: string;
  readonly site: string;
  readonly item: number;
  readonly said: string;
}

const placeOf = ({ site, item }: ToldRow): string => `${site}/Updates/${String(item)}`;

const faultsOfEntry = (entry: ToldEntry, rows: readonly ToldRow[]): AuditFault[] => {
  const { reference, sequence } = entry;
  const [row] = rows;
  if (row === undefined)
    return [
      {
        kind: 'missing',
        reference,
        sequence,
        what: 'What the councillor was told is not in the Updates list.',
      },
    ];
  const what = 'The row of the Updates list does not say what the councillor was told.';
  return row.said === entry.said && row.reference === reference
    ? []
    : [{ kind: 'edited', reference, sequence, row: placeOf(row), what }];
};

/**
 * What is wrong with the rows: one that says something else than its entry, one that is missing, one that
 * repeats no entry. `isFiled`: whether the hub knows an entry to be filed, with its row; a later one may
 * still be on its way.
 */
export const faultsInTold = (
  entries: readonly ToldEntry[],
  rows: readonly ToldRow[],
  isFiled: (entry: ToldEntry) => boolean,
): readonly AuditFault[] => {
  const rowsOf = Map.groupBy(rows, ({ site, key }) => `${site} ${key}`);
  const placed = (entry: ToldEntry): readonly ToldRow[] =>
    rowsOf.get(`${entry.site} ${entry.key}`) ?? [];
  const known = new Set(entries.flatMap(placed));
  const made = rows.filter((row) => !known.has(row));
  return [
    ...entries
      .filter((entry) => placed(entry).length > 0 || isFiled(entry))
      .flatMap((entry) => faultsOfEntry(entry, placed(entry))),
    ...made.map((row) => ({
      kind: 'inserted' as const,
      reference: row.reference,
      sequence: 0,
      row: placeOf(row),
      what: 'The row of the Updates list repeats no entry of the trail.',
    })),
  ];
};
