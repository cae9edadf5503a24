import type { BrowsedVersion } from '../../../graph/history.ts';
import { read } from '../api.ts';

/** What SharePoint said when it did not take a change: a sentence to show. */
export class EditRefused extends Error {}

const rowsOf = (person: string, list: string): string =>
  `/shell/api/people/${encodeURIComponent(person)}/lists/${encodeURIComponent(list)}/items`;

/** Values by column name; null clears. */
export type SentFields = Readonly<Record<string, unknown>>;

export const addRow = (person: string, list: string, fields: SentFields): Promise<void> =>
  change(rowsOf(person, list), 'POST', { fields });

/** With the etag under which the person has seen the row. */
export const changeRow = (
  person: string,
  list: string,
  item: string,
  fields: SentFields,
  etag: string,
): Promise<void> => change(`${rowsOf(person, list)}/${item}`, 'PATCH', { fields, etag });

export const deleteRow = (person: string, list: string, item: string): Promise<void> =>
  change(`${rowsOf(person, list)}/${item}`, 'DELETE');

export const readHistory = (
  person: string,
  list: string,
  item: string,
): Promise<BrowsedVersion[]> => read(`${rowsOf(person, list)}/${item}/versions`);

export const restoreVersion = (
  person: string,
  list: string,
  item: string,
  version: string,
): Promise<void> => change(`${rowsOf(person, list)}/${item}/versions/${version}`, 'POST', {});

const AWAY = 'SharePoint did not answer. Nothing was saved. Try again.';

/** Throws EditRefused. */
async function change(path: string, method: string, body?: unknown): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const sent = body === undefined ? {} : { headers, body: JSON.stringify(body) };
  const answer = await fetch(path, { method, ...sent }).catch(() => undefined);
  if (answer?.ok) return;
  const told: unknown = await answer?.json().catch(() => undefined);
  const isTold = typeof told === 'object' && told !== null && 'message' in told;
  throw new EditRefused(isTold ? String(told.message) : AWAY);
}
