/** One's own turns as a calendar file: `GET /my-turns.ics`. The same sign-in as every call; no link without it. */
import express from 'express';
import type { RequestHandler, Router } from 'express';
import type { PersonKey } from '#core/domain/people.ts';
import { refuse } from '#core/domain/refusal.ts';
import type { Log } from '#core/ports.ts';
import { faultWordsFor } from './fault-words.ts';
import { faults, neverKept, send, signedIn } from './function-route.ts';
import type { Execute } from './function-route.ts';
import type { ReadCaller } from './tab-token.ts';

export interface CalendarRouteOptions {
  readonly execute: Execute;
  readonly readCaller: ReadCaller;
  readonly log: Log;
}

export const calendarRoute = (options: CalendarRouteOptions): Router => {
  const router = express.Router();
  router.use(neverKept, signedIn(options));
  router.get('/my-turns.ics', giving(options));
  router.use((request, response) =>
    send(response, refuse('not-found', faultWordsFor(request).noSuchCall)),
  );
  router.use(faults(options.log));
  return router;
};

const calendarIn = (value: unknown): string =>
  typeof value === 'object' &&
  value !== null &&
  'calendar' in value &&
  typeof value.calendar === 'string'
    ? value.calendar
    : '';

const giving =
  ({ execute }: CalendarRouteOptions): RequestHandler =>
  async (_request, response) => {
    const result = await execute(response.locals['caller'] as PersonKey, 'my-calendar', {});
    if (!result.ok) return send(response, result);
    response.set({
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'attachment; filename="on-call.ics"',
      'Content-Security-Policy': "default-src 'none'; sandbox",
    });
    response.send(calendarIn(result.value));
  };
