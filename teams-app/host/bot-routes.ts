/** POST /api/messages: the bot's door. */
import express, { Router } from 'express';
import type { ErrorRequestHandler, RequestHandler } from 'express';
import type { Activity } from 'botbuilder';
import type { Log } from '../ports.ts';
import type { BotAdapter, BotLogic } from './bot-adapter.ts';

const path = '/api/messages';

/** Three answers of 20,000 characters, each of at most three bytes, and the rest of an activity. */
const largestBody = '256kb';

const isActivity = (body: unknown): body is Activity =>
  typeof body === 'object' &&
  body !== null &&
  typeof (body as { type?: unknown }).type === 'string';

const message =
  (adapter: BotAdapter, logic: BotLogic, log: Log): RequestHandler =>
  async (request, response) => {
    const body: unknown = request.body;
    if (!isActivity(body)) return void response.status(400).end();
    try {
      const answer = await adapter.answer(body, request.headers.authorization ?? '', logic);
      if (answer === 'refused') return void response.status(401).end();
      response.status(answer.status);
      if (answer.body === undefined) response.end();
      else response.json(answer.body);
    } catch (problem) {
      log.error('a turn of the bot failed', problem);
      response.status(500).end();
    }
  };

/** A body that is no JSON, or too long: the status and nothing else. */
const unreadable: ErrorRequestHandler = (problem, _request, response, _next) => {
  const { status } = problem as { status?: unknown };
  response.status(typeof status === 'number' ? status : 400).end();
};

/**
 * The route to which Teams posts. 401 without a word for whatever is wrong with a token or a sender, 400
 * for what is no activity, 500 for a fault, which is logged once.
 */
export const botRoutes = (adapter: BotAdapter, handler: { run: BotLogic }, log: Log): Router => {
  const router = Router();
  const logic: BotLogic = (context) => handler.run(context);
  router.post(path, express.json({ limit: largestBody }), message(adapter, logic, log));
  router.all(path, (_request, response) => void response.status(405).set('Allow', 'POST').end());
  router.use(path, unreadable);
  return router;
};
