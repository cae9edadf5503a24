/** Word that a list has changed: to whoever watches the world, and to the subscriptions of the local Graph. */
import type { World } from '../world.ts';

type Listener = (listId: string) => void;
const listeners = new WeakMap<World, Set<Listener>>();

/** Says that something in this list can be seen to have changed. */
export function announceListChange(world: World, listId: string): void {
  world.changes.emit('changed', { what: 'list' });
  for (const listener of listeners.get(world) ?? []) listener(listId);
}

/** Calls back after each change of any list. */
export function onListChange(world: World, listener: Listener): void {
  const all = listeners.get(world) ?? new Set();
  listeners.set(world, all.add(listener));
}
