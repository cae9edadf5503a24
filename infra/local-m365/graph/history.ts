/** The versions of a row as SharePoint's page shows them: who, when, and what was different. */
import type { World } from '../world.ts';
import { textOf } from './answers.ts';
import { itemOf } from './by-hand.ts';
import { columnsOf } from './columns.ts';
import type { Column } from './columns.ts';
import { nameOfDoer, nameOfLookupId } from './identities.ts';
import { valuesOf } from './item-store.ts';
import type { ItemRow } from './item-store.ts';
import { versionsOf } from './versions.ts';

export interface BrowsedVersion {
  /** As SharePoint numbers it: 3.0. */
  version: string;
  /** Milliseconds since 1970. */
  at: number;
  by: string;
  /** Columns whose value differs from the version before; all that have one in the first version that is kept. */
  changed: { column: string; displayName: string; was: unknown; is: unknown }[];
}

/** The versions that are kept of a row, newest first. Throws a Refusal where there is no such row. */
export function historyOf(world: World, listId: string, item: number): BrowsedVersion[] {
  const columns = columnsOf(world, listId).filter(
    ({ hidden, columnGroup }) => !hidden && columnGroup !== '_Hidden',
  );
  const versions = versionsOf(world, itemOf(world, listId, item));
  return versions.map((one, at) => ({
    version: `${one.version}.0`,
    at: one.modified,
    by: nameOfDoer(world, one.modified_by),
    changed: changes(world, columns, one, versions[at + 1]),
  }));
}

function changes(
  world: World,
  columns: readonly Column[],
  version: ItemRow,
  before: ItemRow | undefined,
): BrowsedVersion['changed'] {
  const [now, then] = [valuesOf(version), before ? valuesOf(before) : {}];
  return columns.flatMap((column) => {
    const [was, is] = [then, now].map((values) => shown(world, column, values[column.name]));
    if (textOf(JSON.stringify(was)) === textOf(JSON.stringify(is))) return [];
    return [
      { column: column.name, displayName: column.displayName, was: was ?? null, is: is ?? null },
    ];
  });
}

const shown = (world: World, { facet }: Column, value: unknown): unknown =>
  facet === 'personOrGroup' && typeof value === 'number' ? nameOfLookupId(world, value) : value;
