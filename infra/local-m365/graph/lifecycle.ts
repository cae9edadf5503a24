/** Lifecycle notifications: word about a subscription itself (platform-facts A7). Sent when somebody says so. */
import type { World } from '../world.ts';
import { rows, run } from './database.ts';
import { definitionOf, headOf, notify } from './notifications.ts';
import type { Subscriber } from './notifications.ts';

export const LIFECYCLE_EVENTS = [
  'missed',
  'subscriptionRemoved',
  'reauthorizationRequired',
] as const;
export type LifecycleEvent = (typeof LIFECYCLE_EVENTS)[number];

/** The subscriptions that stand at this moment. */
export const subscribersOf = (world: World): Subscriber[] =>
  rows<Subscriber>(world, 'select * from graph_subscriptions where expires > ?', world.clock.now());

/**
 * Lets this happen to a subscription, and tells its lifecycle address, if it has one and such notifications are sent at
 * all. One that is removed is gone before anybody is told.
 */
export async function befall(
  world: World,
  subscriber: Subscriber,
  lifecycleEvent: LifecycleEvent,
): Promise<void> {
  if (lifecycleEvent === 'subscriptionRemoved')
    run(world, 'delete from graph_subscriptions where id = ?', subscriber.id);
  const { lifecycleNotificationUrl, resource } = definitionOf(subscriber);
  if (lifecycleNotificationUrl === undefined || world.switches.is('lifecycle', 'never sent'))
    return;
  const notification = { ...headOf(world, subscriber), lifecycleEvent, resource };
  await notify(world, lifecycleNotificationUrl, [notification]);
}
