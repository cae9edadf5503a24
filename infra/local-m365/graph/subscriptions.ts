/** Subscriptions to the changes of a list (platform-facts A7): made after a handshake, renewed, ended. */
import { randomBytes, randomUUID } from 'node:crypto';
import type { World } from '../world.ts';
import { bodyOf, forbidden, GRAPH, notFound, onlyKnown, Refusal, textOf } from './answers.ts';
import type { Call, GraphAnswer, JsonObject } from './answers.ts';
import { row, rows, run } from './database.ts';
import { findList, listTitled } from './list-store.ts';
import { reachOf } from './notifications.ts';
import type { Subscriber } from './notifications.ts';
import { findSite, siteOf } from './sites.ts';

const MINUTE = 60_000;
/** Minutes that a subscription to a list lasts at least and at most. */
const [SHORTEST, LONGEST] = [45, 42_300];
const KNOWN = [
  'changeType',
  'notificationUrl',
  'lifecycleNotificationUrl',
  'resource',
  'expirationDateTime',
  'clientState',
  'latestSupportedTlsVersion',
];

/** POST /subscriptions */
export async function createSubscription(call: Call): Promise<GraphAnswer> {
  const body = bodyOf(call.request);
  onlyKnown(body, KNOWN, 'subscription');
  const {
    changeType,
    notificationUrl,
    lifecycleNotificationUrl,
    resource,
    clientState = null,
  } = body;
  if (changeType !== 'updated')
    throw wrong("Subscriptions to a list support the change type 'updated' only.");
  if (clientState !== null && (typeof clientState !== 'string' || clientState.length > 128)) {
    throw wrong('clientState must be at most 128 characters long.');
  }
  const listId = listNamed(call, textOf(resource));
  if (lifecycleNotificationUrl !== undefined) sameHost(notificationUrl, lifecycleNotificationUrl);
  const expires = expiryOf(call.world, body['expirationDateTime']);
  const addresses = [notificationUrl, lifecycleNotificationUrl ?? notificationUrl].map(
    httpsAddress,
  );
  if (onlySelected(call)) throw forbidden();
  for (const address of new Set(addresses)) await shakeHands(call.world, address);
  const definition = {
    changeType,
    notificationUrl,
    lifecycleNotificationUrl,
    resource,
    clientState,
  };
  const id = randomUUID();
  const sql = 'insert into graph_subscriptions values (?, ?, ?, ?)';
  run(call.world, sql, id, listId, expires, JSON.stringify(definition));
  const made = { id, list_id: listId, expires, definition: JSON.stringify(definition) };
  return { status: 201, body: { ...context('/$entity'), ...printed(call.world, made) } };
}

/** GET /subscriptions */
export function listSubscriptions(call: Call): GraphAnswer {
  const sql = 'select * from graph_subscriptions where expires > ?';
  const all = rows<Subscriber>(call.world, sql, call.world.clock.now());
  return { status: 200, body: { ...context(), value: all.map((one) => printed(call.world, one)) } };
}

/** GET /subscriptions/{id} */
export const getSubscription = (call: Call): GraphAnswer => ({
  status: 200,
  body: { ...context('/$entity'), ...printed(call.world, subscriptionOf(call)) },
});

/** PATCH /subscriptions/{id}: a later end. */
export function renewSubscription(call: Call): GraphAnswer {
  const body = bodyOf(call.request);
  onlyKnown(body, ['expirationDateTime'], 'subscription');
  const old = subscriptionOf(call);
  const expires = expiryOf(call.world, body['expirationDateTime']);
  run(call.world, 'update graph_subscriptions set expires = ? where id = ?', expires, old.id);
  return {
    status: 200,
    body: { ...context('/$entity'), ...printed(call.world, { ...old, expires }) },
  };
}

/** DELETE /subscriptions/{id} */
export function endSubscription(call: Call): GraphAnswer {
  run(call.world, 'delete from graph_subscriptions where id = ?', subscriptionOf(call).id);
  return { status: 204 };
}

const wrong = (message: string): Refusal => new Refusal(400, 'InvalidRequest', message);
const context = (end = ''): JsonObject => ({
  '@odata.context': `${GRAPH}/$metadata#subscriptions${end}`,
});

function subscriptionOf({ world, params }: Call): Subscriber {
  const sql = 'select * from graph_subscriptions where id = ? and expires > ?';
  const found = row<Subscriber>(world, sql, params['subscription'] ?? '', world.clock.now());
  if (!found) throw notFound('The object was not found.');
  return found;
}

/** Whether the app has nothing but Sites.Selected, and that is not enough for subscriptions. */
const onlySelected = ({ world, roles }: Call): boolean =>
  world.switches.is('subscriptionsSelected', 'refused') &&
  !roles.some((role) => role.startsWith('Sites.') && role !== 'Sites.Selected');

function sameHost(one: unknown, other: unknown): void {
  const [host, second] = [one, other].map((url) => URL.parse(textOf(url))?.host);
  if (host !== second)
    throw wrong('lifecycleNotificationUrl must have the same host as notificationUrl.');
}

function listNamed(call: Call, resource: string): string {
  const [, siteId = '', name = ''] =
    /^\/?(?:v1\.0\/)?sites\/([^/]+)\/lists\/([^/]+)$/.exec(resource) ?? [];
  const site = findSite(call.world, siteId)
    ? siteOf({ ...call, params: { site: siteId } })
    : undefined;
  const list =
    site && (findList(call.world, name.toLowerCase()) ?? listTitled(call.world, site.id, name));
  if (!list || list.site_id !== site.id)
    throw wrong(`The resource '${resource}' is not supported for subscriptions.`);
  return list.id;
}

function expiryOf({ clock }: World, given: unknown): number {
  const time = typeof given === 'string' ? Date.parse(given) : NaN;
  const now = clock.now();
  if (Number.isNaN(time) || time <= now) throw wrong('expirationDateTime must be a time to come.');
  if (time > now + LONGEST * MINUTE) {
    throw wrong(`Subscription expiration can only be ${LONGEST} minutes in the future.`);
  }
  return Math.max(time, now + SHORTEST * MINUTE);
}

function httpsAddress(url: unknown): string {
  if (typeof url === 'string' && /^https:\/\//.test(url) && URL.canParse(url)) return url;
  throw wrong('The notification URL must be an https address.');
}

/** Asks an address whether it wants notifications: it must answer with the token, as plain text, within ten seconds. */
async function shakeHands(world: World, url: string): Promise<void> {
  const token = `Validation: Testing client application reachability for subscription Request-Id: ${randomBytes(8).toString('hex')}`;
  const asked = new URL(reachOf(world)(url));
  asked.searchParams.set('validationToken', token);
  const failed = (why: string) =>
    new Refusal(400, 'ValidationError', `Subscription validation request failed. ${why}`);
  const signal = AbortSignal.timeout(10_000);
  const answer = await fetch(asked, {
    method: 'POST',
    headers: { 'content-type': 'text/plain; charset=utf-8' },
    signal,
  }).catch(() => {
    throw failed('Notification endpoint could not be reached.');
  });
  const plain = /^text\/plain/.test(answer.headers.get('content-type') ?? '');
  if (answer.status !== 200)
    throw failed(`Notification endpoint must respond with 200 OK to validation request.`);
  if (!plain || (await answer.text()) !== token)
    throw failed('The validation response must be the validation token as plain text.');
}

function printed({ tenant }: World, { id, expires, definition }: Subscriber): JsonObject {
  const kept = JSON.parse(definition) as JsonObject;
  return {
    id,
    ...kept,
    applicationId: tenant.appId,
    creatorId: tenant.appId,
    expirationDateTime: new Date(expires).toISOString(),
  };
}
