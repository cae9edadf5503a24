/** Every row of the trail as SharePoint shows it, for whoever checks it: also rows that make no sense. */
import { auditActions } from '#core/domain/trail/audit.ts';
import type { FiledEntry } from '#core/domain/trail/audit-link.ts';
import { withPlainLineEnds } from '#core/domain/storable-text.ts';
import type { Graph } from '#core/graph/graph-client.ts';
import { pagesOf } from '#core/graph/pages.ts';
import { audit } from '#lists/audit.ts';
import { columnName } from '#schema/define-list.ts';
import type { Site } from './which-site.ts';

type Values = Readonly<Record<string, unknown>>;
interface Item {
  readonly id: string;
  readonly fields?: Values;
}

const pageSize = 1_000;
const columns = Object.keys(audit.fields).map(columnName).join(',');

/**
 * The rows of one site, a page of at most 1,000 at a time, in the order in which they were filed. A page
 * costs 2 resource units. Throws as Graph does.
 */
export async function* auditRows(
  graph: Graph,
  siteId: string,
  site: Site,
): AsyncGenerator<readonly FiledEntry[]> {
  const query = `$expand=${encodeURIComponent(`fields($select=${columns})`)}&$top=${String(pageSize)}`;
  const first = `/sites/${siteId}/lists/${audit.name}/items?${query}`;
  for await (const page of pagesOf<Item>(graph, first))
    yield page.map(({ id, fields = {} }) => filedEntry(site, Number(id), fields));
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A value that is gone reads as empty, which then does not match the hash. */
const filedEntry = (site: Site, item: number, fields: Values): FiledEntry => {
  const { Detail: detail, Sequence: sequence } = fields;
  const entry = {
    reference: text(fields['Reference']),
    sequence: typeof sequence === 'number' ? sequence : 0,
    at: text(fields['Moment']),
    action: text(fields['Action']),
    actor: text(fields['Actor']),
    actorKey: text(fields['ActorKey']),
    ...(typeof detail === 'string' ? { detail: withPlainLineEnds(detail) } : {}),
    shared: fields['Shared'] === true,
    key: text(fields['EntryKey']),
    previousHash: text(fields['PreviousHash']),
    hash: text(fields['Hash']),
  };
  return { ...entry, site, item, shownOtherwise: shownOtherwise(entry, fields) };
};

/** The columns that people look at and no hash covers: they must say what the entry says. */
const shownOtherwise = (entry: { at: string; action: string }, fields: Values): string[] => {
  const title = Object.entries(auditActions).find(([action]) => action === entry.action)?.[1];
  const { title: what, at: when } = audit.fields;
  return [
    ...(fields['Title'] === title ? [] : [what.label.en]),
    ...(secondOf(text(fields['At'])) === secondOf(entry.at) ? [] : [when.label.en]),
  ];
};

/** SharePoint keeps whole seconds. */
const secondOf = (moment: string): number => Math.floor(Date.parse(moment) / 1_000);
