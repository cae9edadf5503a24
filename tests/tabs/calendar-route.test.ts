/** One's own turns over HTTP: a file for whoever is signed in, and nothing for anybody else. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { done, refuse } from '../../teams-app/domain/refusal.ts';
import type { Result } from '../../teams-app/domain/refusal.ts';
import { marged, raiseStage } from './tab-stage.ts';
import type { Stage } from './tab-stage.ts';

let stage: Stage;
let answer: Result<unknown> = done({ calendar: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n' });
const calls: unknown[] = [];

beforeAll(async () => {
  stage = await raiseStage(async (caller, name) => {
    calls.push([caller, name]);
    return answer;
  });
});
afterAll(() => stage.stop());

const get = (authorization?: string, path = 'my-turns.ics'): Promise<Response> =>
  fetch(`${stage.origin}/api/duty/${path}`, {
    headers: authorization === undefined ? {} : { authorization },
  });

test('the file comes as one to be kept, and is kept nowhere on its way', async () => {
  const response = await get(`Bearer ${await stage.token()}`);
  expect(response.status).toBe(200);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'text/calendar; charset=utf-8',
    'content-disposition': 'attachment; filename="on-call.ics"',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  expect(await response.text()).toBe('BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n');
  expect(calls).toEqual([[marged, 'my-calendar']]);
});

test('without a good token: 401, and nothing is asked', async () => {
  calls.length = 0;
  for (const authorization of [undefined, 'Bearer nonsense'])
    expect((await get(authorization)).status).toBe(401);
  expect(calls).toEqual([]);
});

test('a refusal has its sentence, another file is not there', async () => {
  answer = refuse('forbidden', 'I don’t have you on my list.');
  const bearer = `Bearer ${await stage.token()}`;
  const refused = await get(bearer);
  expect(refused.status).toBe(403);
  expect(await refused.json()).toMatchObject({
    refused: { sentence: 'I don’t have you on my list.' },
  });
  expect((await get(bearer, 'everybody.ics')).status).toBe(404);
});
