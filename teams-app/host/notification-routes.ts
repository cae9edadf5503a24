/** POST /api/notifications: where Graph tells that a list has changed, and what becomes of a subscription. */
import express, { Router } from 'express';
import type { ErrorRequestHandler, RequestHandler, Response } from 'express';
import type { Followed } from '../../sharepoint/stores/followed-list.ts';
import type { Log } from '../ports.ts';
import type { Subscriptions } from './keep-subscriptions.ts';
import { notificationPath } from './subscription-calls.ts';

/** Microsoft gathers notifications of many subscriptions in one post. */
const largestBody = '1mb';
const longestToken = 4_096;

export interface NotificationRoutesSettings {
  readonly subscriptions: Pick<Subscriptions, 'listOf' | 'lost' | 'renew'>;
  /** Something in this list has changed, or may have: it is to be read soon. */
  readonly onChange: (list: Followed) => void;
  readonly log: Log;
}

interface Notification {
  readonly subscriptionId: string;
  readonly clientState: string;
  readonly lifecycleEvent: string | undefined;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');

const notificationsIn = (body: unknown): readonly Notification[] | undefined => {
  if (!isObject(body) || !Array.isArray(body['value'])) return undefined;
  const value: readonly unknown[] = body['value'];
  return value.filter(isObject).map((one) => ({
    subscriptionId: textIn(one['subscriptionId']),
    clientState: textIn(one['clientState']),
    lifecycleEvent: one['lifecycleEvent'] === undefined ? undefined : textIn(one['lifecycleEvent']),
  }));
};

/** The handshake: whoever answers with the token wants the notifications. Plain text, whatever it holds. */
const shakeHands = (response: Response, token: string): void => {
  if (token.length > longestToken) return void response.status(400).end();
  response.type('text/plain').set('X-Content-Type-Options', 'nosniff').send(token);
};

const takeUp = (
  { lifecycleEvent }: Notification,
  list: Followed,
  { subscriptions, onChange }: NotificationRoutesSettings,
): void => {
  if (lifecycleEvent === 'subscriptionRemoved') subscriptions.lost(list);
  if (lifecycleEvent === 'reauthorizationRequired') subscriptions.renew(list);
  // Whatever it says, something may have happened that nobody was told of.
  onChange(list);
};

/** 202 at once, whatever is said: nothing here may take long, and nobody learns which subscriptions there are. */
const take =
  (settings: NotificationRoutesSettings): RequestHandler =>
  (request, response) => {
    const token = request.query['validationToken'];
    if (typeof token === 'string') return shakeHands(response, token);
    const notifications = notificationsIn(request.body);
    if (notifications === undefined) return void response.status(400).end();
    response.status(202).end();
    let strange = 0;
    for (const one of notifications) {
      const list = settings.subscriptions.listOf(one.subscriptionId, one.clientState);
      if (list === undefined) strange += 1;
      else takeUp(one, list, settings);
    }
    if (strange > 0) settings.log.warn('notifications ignored', { count: strange });
  };

const unreadable: ErrorRequestHandler = (problem, _request, response, _next) => {
  const { status } = isObject(problem) ? problem : {};
  response.status(typeof status === 'number' ? status : 400).end();
};

/**
 * The route to which Graph posts. Answers the handshake with the token that was sent; a notification counts
 * only with the id and the secret of a subscription of ours, and anything else is ignored and logged.
 */
export const notificationRoutes = (settings: NotificationRoutesSettings): Router => {
  const router = Router();
  router.post(notificationPath, express.json({ limit: largestBody }), take(settings));
  router.all(
    notificationPath,
    (_request, response) => void response.status(405).set('Allow', 'POST').end(),
  );
  router.use(notificationPath, unreadable);
  return router;
};
