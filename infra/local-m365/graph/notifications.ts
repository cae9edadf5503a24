/** Change notifications: word to subscribers that a list has changed. It says which list, never which item. */
import type { World } from '../world.ts';
import { row, rows } from './database.ts';
import { onListChange } from './list-changes.ts';

/** Where a public address is really reached: the hub's https address stands for one on this machine. */
export type Reach = (url: string) => string;
const reaches = new WeakMap<World, Reach>();
export const reachOf = (world: World): Reach => reaches.get(world) ?? ((url) => url);

/** Milliseconds for which changes are gathered; Microsoft takes up to a minute. */
const GATHER = 50;
/** Milliseconds until each further try to deliver; Microsoft goes on for four hours. */
const RETRIES = [500, 2000, 10_000];

interface Subscriber {
  readonly id: string;
  readonly expires: number;
  readonly definition: string;
}

/** Notifies subscribers of this world from now on. */
export function startNotifications(world: World, reach: Reach | undefined): void {
  if (reach) reaches.set(world, reach);
  const waiting = new Set<string>();
  onListChange(world, (listId) => {
    if (waiting.has(listId) || !isWatched(world, listId)) return;
    waiting.add(listId);
    setTimeout(() => {
      waiting.delete(listId);
      if (world.database.isOpen) notifyAll(world, listId);
    }, GATHER).unref();
  });
}

const isWatched = (world: World, listId: string): boolean =>
  row(world, 'select 1 from graph_subscriptions where list_id = ?', listId) !== undefined;

function notifyAll(world: World, listId: string): void {
  const sql = 'select * from graph_subscriptions where list_id = ? and expires > ?';
  for (const one of rows<Subscriber>(world, sql, listId, world.clock.now()))
    void deliver(world, one, RETRIES);
}

async function deliver(
  world: World,
  subscriber: Subscriber,
  [delay, ...later]: readonly number[],
): Promise<void> {
  const { id, expires, definition } = subscriber;
  const { notificationUrl, clientState, changeType, resource } = JSON.parse(definition) as Record<
    string,
    string
  >;
  const notification = {
    subscriptionId: id,
    clientState,
    changeType,
    resource,
    tenantId: world.tenant.tenantId,
    subscriptionExpirationDateTime: new Date(expires).toISOString(),
    resourceData: null,
  };
  const request = { method: 'POST', headers: { 'content-type': 'application/json' } };
  const body = JSON.stringify({ value: [notification] });
  const signal = AbortSignal.timeout(10_000);
  const url = reachOf(world)(notificationUrl ?? '');
  const heard = await fetch(url, { ...request, body, signal }).then(
    ({ ok }) => ok,
    () => false,
  );
  if (heard || delay === undefined) return;
  setTimeout(() => void deliver(world, subscriber, later), delay).unref();
}
