/** What goes when an item or a list goes: its place in the folders, what lies below it, and the bytes. */
import type { World } from '../world.ts';
import { rows, run } from './database.ts';
import { contentIn, dropContent } from './file-contents.ts';

/** The items in a folder, at any depth, by number. None for anything else. */
export function itemsBelow(world: World, listId: string, item: number): number[] {
  const sql = 'select item from graph_files where list_id = ? and parent = ? and item <> ?';
  const direct = rows<{ item: number }>(world, sql, listId, item, item).map((one) => one.item);
  return direct.flatMap((one) => [one, ...itemsBelow(world, listId, one)]);
}

/** Takes an item out of its folder. */
export const dropNode = (world: World, listId: string, item: number): void =>
  void run(world, 'delete from graph_files where list_id = ? and item = ?', listId, item);

/** The contents of these items, those of their earlier versions too, by key. */
export function contentsOf(world: World, listId: string, items: readonly number[]): string[] {
  const sql = `select fields from graph_versions where list_id = ? and item = ?
    union all select fields from graph_items where list_id = ? and id = ?`;
  return items.flatMap((item) =>
    rows<{ fields: string }>(world, sql, listId, item, listId, item).flatMap(keysIn),
  );
}

/** The contents of a whole library, by key. */
export function contentsOfList(world: World, listId: string): string[] {
  const sql = `select fields from graph_versions where list_id = ?
    union all select fields from graph_items where list_id = ?`;
  return rows<{ fields: string }>(world, sql, listId, listId).flatMap(keysIn);
}

function keysIn({ fields }: { fields: string }): string[] {
  const content = contentIn(JSON.parse(fields) as Record<string, unknown>);
  return content === undefined ? [] : [content.key];
}

/** Throws contents away. */
export const dropContents = (world: World, keys: readonly string[]): void =>
  [...new Set(keys)].forEach((key) => dropContent(world, key));
