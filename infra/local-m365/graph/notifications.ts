/** Change notifications: word to subscribers that a list has changed. It says which list, never which item (a switch says otherwise). */
import type { World } from '../world.ts';
import { GRAPH } from './answers.ts';
import type { JsonObject } from './answers.ts';
import { row, rows } from './database.ts';
import { onListChange } from './list-changes.ts';
import { createReceivers } from './receivers.ts';
import type { Receivers } from './receivers.ts';

/** Where a public address is really reached: the hub's https address stands for one on this machine. */
export type Reach = (url: string) => string;

/** Milliseconds of the machine. */
export interface NotificationPace {
  /** For which changes are gathered; Microsoft takes up to a minute. */
  readonly gather: number;
  /** Until each further try to deliver; Microsoft goes on for four hours. */
  readonly retries: readonly number[];
  /** From which an answer is a slow one. */
  readonly slow: number;
}
const USUAL: NotificationPace = { gather: 50, retries: [500, 2000, 10_000], slow: 10_000 };

interface Post {
  readonly world: World;
  readonly pace: NotificationPace;
  readonly receivers: Receivers;
  readonly reach: Reach;
}
const posts = new WeakMap<World, Post>();
export const reachOf = (world: World): Reach => posts.get(world)?.reach ?? ((url) => url);

export interface Subscriber {
  readonly id: string;
  readonly list_id: string;
  /** Milliseconds on the world's clock. */
  readonly expires: number;
  readonly definition: string;
}

/** What a subscriber asked for. */
export const definitionOf = ({ definition }: Subscriber): Record<string, string | undefined> =>
  JSON.parse(definition) as Record<string, string | undefined>;

/** Notifies subscribers of this world from now on. */
export function startNotifications(
  world: World,
  reach: Reach = (url) => url,
  given: Partial<NotificationPace> = {},
): void {
  const pace = { ...USUAL, ...given };
  const post = { world, pace, reach, receivers: createReceivers(pace.slow) };
  posts.set(world, post);
  const changed = new Set<string>();
  onListChange(world, (listId) => {
    if (!isWatched(world, listId)) return;
    changed.add(listId);
    if (changed.size > 1) return;
    setTimeout(() => {
      const lists = [...changed];
      changed.clear();
      if (world.database.isOpen) tellOf(post, lists);
    }, pace.gather).unref();
  });
}

const isWatched = (world: World, listId: string): boolean =>
  row(world, 'select 1 from graph_subscriptions where list_id = ?', listId) !== undefined;

/** Tells each address of all its subscriptions whose lists have changed, in one go. */
function tellOf(post: Post, lists: readonly string[]): void {
  const sql = 'select * from graph_subscriptions where list_id = ? and expires > ?';
  const now = post.world.clock.now();
  const told = lists.flatMap((list) => rows<Subscriber>(post.world, sql, list, now));
  const byAddress = Map.groupBy(told, (one) => definitionOf(one)['notificationUrl'] ?? '');
  for (const [address, subscribers] of byAddress) {
    const value = subscribers.map((one) => notificationTo(post.world, one));
    void deliver(post, address, value, post.pace.retries);
  }
}

/** What every notification says, of a change or of the subscription itself. */
export function headOf(world: World, subscriber: Subscriber): JsonObject {
  return {
    subscriptionId: subscriber.id,
    subscriptionExpirationDateTime: new Date(subscriber.expires).toISOString(),
    tenantId: world.tenant.tenantId,
    clientState: definitionOf(subscriber)['clientState'] ?? null,
  };
}

function notificationTo(world: World, subscriber: Subscriber): JsonObject {
  const { changeType, resource = '' } = definitionOf(subscriber);
  const named = world.switches.is('notificationItem', 'named');
  return {
    ...headOf(world, subscriber),
    changeType,
    resource,
    resourceData: named ? lastChanged(world, subscriber.list_id, resource) : null,
  };
}

function lastChanged(world: World, listId: string, resource: string): JsonObject | null {
  const sql = 'select id from graph_items where list_id = ? order by change desc limit 1';
  const item = row<{ id: number }>(world, sql, listId);
  if (!item) return null;
  const path = `${resource}/items/${item.id}`;
  return {
    '@odata.type': '#Microsoft.Graph.ListItem',
    '@odata.id': `${GRAPH}/${path}`,
    id: String(item.id),
  };
}

/** Posts notifications to an address of a subscriber of this world, with tries later on where it does not take them. */
export function notify(world: World, address: string, value: JsonObject[]): Promise<void> {
  const post = posts.get(world);
  return post ? deliver(post, address, value, post.pace.retries) : Promise.resolve();
}

async function deliver(
  post: Post,
  address: string,
  value: JsonObject[],
  [delay, ...later]: readonly number[],
): Promise<void> {
  if (!(await post.receivers.ready(address))) return;
  const began = performance.now();
  const body = JSON.stringify({ value });
  const signal = AbortSignal.timeout(3 * post.pace.slow);
  const request = { method: 'POST', headers: { 'content-type': 'application/json' }, body, signal };
  const heard = await fetch(post.reach(address), request).then(
    ({ ok }) => ok,
    () => false,
  );
  post.receivers.answered(address, performance.now() - began);
  if (heard || delay === undefined) return;
  setTimeout(() => {
    if (post.world.database.isOpen) void deliver(post, address, value, later);
  }, delay).unref();
}
