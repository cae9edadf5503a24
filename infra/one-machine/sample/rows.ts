/** Rows that the sample council has in its small lists, beside people, rota and contacts. */

/** Columns by their names in SharePoint. */
export type SampleRow = Readonly<Record<string, unknown>>;

export interface SampleRows {
  readonly site: 'register' | 'restricted';
  /** The name of the list. */
  readonly list: string;
  readonly rows: readonly SampleRow[];
}

const aDay = 24 * 60 * 60_000;

/** ISO-8601 text of a time (UTC) on the day that is so many days after `now` (milliseconds since 1970). */
export const dayAt = (now: number, days: number, time: string): string =>
  `${new Date(now + days * aDay).toISOString().slice(0, 10)}T${time}:00Z`;
