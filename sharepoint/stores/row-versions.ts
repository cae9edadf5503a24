/** The versions of an incident's row that SharePoint has kept: .../items/{id}/versions (platform-facts A4). */
import { parseInstant } from '#core/domain/time/instant.ts';
import type { RowChange } from '#core/domain/incidents/incident-row.ts';
import { asTheHubWrote, changesBetween } from '#core/domain/incidents/row-history.ts';
import type { ColumnChange, RowValue, RowVersion } from '#core/domain/incidents/row-history.ts';
import type { Graph } from '#core/graph/graph-client.ts';
import { everyPage } from '#core/graph/pages.ts';
import { isRefused } from '#core/graph/graph-refusal.ts';
import { RowGone } from '#core/ports.ts';
import type { IncidentRecord, WrittenBy } from '#core/ports.ts';
import { incidents } from '#lists/incidents.ts';
import { readableValues } from './item-fields.ts';
import { itemsPath, withColumns } from './raw-rows.ts';
import type { Values } from './raw-rows.ts';
import { readPlace } from './which-site.ts';
import type { Site } from './which-site.ts';

interface Version {
  readonly id: string;
  readonly lastModifiedBy?: WrittenBy;
  readonly lastModifiedDateTime?: string;
  readonly fields?: Values;
}

/**
 * Whether the hub wrote it: an app did, and it is ours. What the hub does, it does as an app; a person who
 * works through another app is no app. Where no app is named, a person did it.
 */
const wroteAs =
  (appId: string) =>
  ({ application }: WrittenBy): boolean =>
    application !== undefined && (application.id === undefined || application.id === appId);

const nameOf = ({ user, application }: WrittenBy): string =>
  user?.displayName ?? user?.email ?? application?.displayName ?? 'Somebody';

const isValue = (value: unknown): value is RowValue =>
  ['string', 'number', 'boolean'].includes(typeof value);

const valuesIn = (fields: Values): Readonly<Record<string, RowValue>> => {
  const read = Object.entries(readableValues(incidents, fields));
  return Object.fromEntries(
    read.filter((each): each is [string, RowValue] => isValue(each[1]) && each[1] !== ''),
  );
};

const versionFrom = (
  { id, lastModifiedBy: by = {}, lastModifiedDateTime = '', fields = {} }: Version,
  wrote: (by: WrittenBy) => boolean,
): RowVersion => ({
  version: id,
  at: parseInstant(lastModifiedDateTime),
  own: wrote(by),
  by: nameOf(by),
  ...(by.user?.id === undefined ? {} : { byKey: by.user.id.toLowerCase() }),
  values: valuesIn(fields),
});

/** Oldest first, in whatever order Graph gives them; none where the item is gone. Throws as Graph does. */
const rowVersions = async (
  graph: Graph,
  siteId: string,
  item: string,
  wrote: (by: WrittenBy) => boolean,
): Promise<readonly RowVersion[]> => {
  const first = `${itemsPath(siteId, incidents)}/${item}/versions?${withColumns(incidents)}`;
  try {
    const found = await everyPage<Version>(graph, first);
    return found
      .sort((a, b) => Number(a.id) - Number(b.id))
      .map((version) => versionFrom(version, wrote));
  } catch (error) {
    if (isRefused(error, 'not-found')) return [];
    throw error;
  }
};

/** What the newest version must be given to be as the hub wrote it. */
const lacking = (versions: readonly RowVersion[]): readonly ColumnChange[] =>
  changesBetween(versions.at(-1)?.values ?? {}, asTheHubWrote(versions));

/** Who wrote the versions of rows, and what a row lacks; see IncidentRecord. */
export const historyOn = (
  graph: Graph,
  { sites, appId }: { readonly sites: Readonly<Record<Site, string>>; readonly appId: string },
): Pick<IncidentRecord, 'wrote' | 'versions' | 'toPutBack'> => {
  const wrote = wroteAs(appId);
  const versionsAt = (place: string): Promise<readonly RowVersion[]> => {
    const { site, item } = readPlace(place);
    return rowVersions(graph, sites[site], item, wrote);
  };
  const etagAt = async (place: string): Promise<string> => {
    const { site, item } = readPlace(place);
    const found = await orGone(
      graph.get<{ eTag?: string }>(`${itemsPath(sites[site], incidents)}/${item}`),
    );
    return found.eTag ?? '';
  };
  return {
    wrote,
    versions: versionsAt,
    toPutBack: async (place) => {
      const etag = await etagAt(place);
      const changes = lacking(await versionsAt(place));
      if (changes.length === 0) return undefined;
      const columns = changes.map(({ key, is }) => [key, is ?? null]);
      return { from: { item: place, etag }, changes: Object.fromEntries(columns) as RowChange };
    },
  };
};

const orGone = async <T>(asked: Promise<T>): Promise<T> => {
  try {
    return await asked;
  } catch (error) {
    if (isRefused(error, 'not-found')) throw new RowGone('The row is not there');
    throw error;
  }
};
