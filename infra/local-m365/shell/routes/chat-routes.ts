import express from 'express';
import type { Request, Router } from 'express';
import type { CardAction, PressOptions } from '../../connector/connector.ts';
import type { Sources } from '../sources.ts';

type OfPerson = Request<{ person: string; activity: string }>;

/** The personal chat with the bot: open, read, say, press. Mounted below /people/:person. */
export function chatRoutes({ connector }: Sources): Router {
  const router = express.Router({ mergeParams: true });
  router.get('/messages', (request: OfPerson, response) => {
    response.json(connector.messages(request.params.person));
  });
  router.get('/notifications', (request: OfPerson, response) => {
    response.json(connector.notifications(request.params.person));
  });
  router.post('/chat', async (request: OfPerson, response) => {
    await connector.openChat(request.params.person);
    response.status(204).end();
  });
  router.post('/messages', async (request: OfPerson, response) => {
    const { text, files } = bodyOf(request);
    const ids = Array.isArray(files) ? files.map(String) : [];
    const isEmpty = typeof text !== 'string' || (text.trim() === '' && ids.length === 0);
    if (isEmpty) return void response.status(400).end();
    response.json(await connector.say(request.params.person, text, ids));
  });
  router.post('/messages/:activity/press', async (request: OfPerson, response) => {
    const { action, inputs, trigger } = bodyOf(request);
    if (!isCardAction(action)) return void response.status(400).end();
    const options: PressOptions = { trigger: trigger === 'automatic' ? 'automatic' : 'manual' };
    const { person, activity } = request.params;
    response.json(await connector.press(person, activity, action, recordOf(inputs), options));
  });
  return router;
}

function bodyOf(request: Request<never> | OfPerson): Record<string, unknown> {
  return recordOf(request.body);
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function isCardAction(value: unknown): value is CardAction {
  const type = recordOf(value).type;
  return type === 'Action.Execute' || type === 'Action.Submit';
}
