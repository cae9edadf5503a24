/** Every row of the Updates list as SharePoint shows it, for whoever checks it: also rows that make no sense. */
import type { ToldRow } from '#core/domain/incidents/told-rows.ts';
import { withPlainLineEnds } from '#core/domain/storable-text.ts';
import type { Graph } from '#core/graph/graph-client.ts';
import { everyPage } from '#core/graph/pages.ts';
import { updates } from '#lists/updates.ts';
import { itemsPath, withColumns } from './raw-rows.ts';
import type { Values } from './raw-rows.ts';
import type { Site } from './which-site.ts';

interface Item {
  readonly id: string;
  readonly fields?: Values;
}

const pageSize = 1_000;
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What such a row says, as one text; the same for the entry that it repeats. SharePoint keeps whole seconds. */
export const saidIn = (words: string, by: string, byKey: string, at: string): string =>
  JSON.stringify([withPlainLineEnds(words), by, byKey, Math.floor(Date.parse(at) / 1_000)]);

const toldRow = (
  site: Site,
  item: number,
  fields: Values,
  digest: (text: string) => string,
): ToldRow => ({
  reference: text(fields['Reference']),
  key: text(fields['EntryKey']),
  site,
  item,
  said: digest(
    saidIn(text(fields['Words']), text(fields['By']), text(fields['ByKey']), text(fields['At'])),
  ),
});

/** The rows of one site, with a digest for the words. A page of at most 1,000 costs 2 resource units. */
export const updateRows = async (
  graph: Graph,
  siteId: string,
  site: Site,
  digest: (text: string) => string,
): Promise<readonly ToldRow[]> => {
  const first = `${itemsPath(siteId, updates)}?${withColumns(updates)}&$top=${String(pageSize)}`;
  const found = await everyPage<Item>(graph, first);
  return found.map(({ id, fields = {} }) => toldRow(site, Number(id), fields, digest));
};
