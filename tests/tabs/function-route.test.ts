import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { done, refuse } from '../../teams-app/domain/refusal.ts';
import type { RefusalKind, Result } from '../../teams-app/domain/refusal.ts';
import { StoreUnavailable } from '../../teams-app/ports.ts';
import { marged, raiseStage } from './tab-stage.ts';
import type { Stage } from './tab-stage.ts';

let stage: Stage;
let bearer: string;
let answer: () => Result<unknown>;
const calls: unknown[] = [];

beforeAll(async () => {
  stage = await raiseStage(async (callerKey, name, raw) => {
    calls.push({ callerKey, name, raw });
    return answer();
  });
  bearer = `Bearer ${await stage.token()}`;
});
beforeEach(() => {
  calls.length = 0;
  stage.logged.length = 0;
  answer = () => done({ rows: [] });
});
afterAll(() => stage.stop());

test('a call reaches its use-case with the caller and what was sent, and its answer comes back', async () => {
  const response = await stage.post('list-incidents', { view: 'open' }, bearer);
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({ ok: true, value: { rows: [] } });
  expect(calls).toEqual([{ callerKey: marged, name: 'list-incidents', raw: { view: 'open' } }]);
});

const kinds: readonly (readonly [RefusalKind, number])[] = [
  ['invalid', 400],
  ['forbidden', 403],
  ['not-found', 404],
  ['too-late', 409],
  ['conflict', 409],
  ['unavailable', 503],
];

test.each(kinds)('a refusal %s has the status %d and its sentence', async (kind, status) => {
  answer = () => refuse(kind, 'Marged took this at 2:05pm.', 'text');
  const response = await stage.post('acknowledge', {}, bearer);
  expect(response.status).toBe(status);
  expect(await response.json()).toEqual({
    ok: false,
    refused: { kind, sentence: 'Marged took this at 2:05pm.', field: 'text' },
  });
});

test.each([
  ['cy-GB', 'Nid oes dim yma o’r enw hwnnw.'],
  ['cy,en;q=0.8', 'Nid oes dim yma o’r enw hwnnw.'],
  ['fr-FR,cy;q=0.5', 'There is nothing here by that name.'],
])('a page that speaks %s is told so in its language', async (language, sentence) => {
  const response = await fetch(`${stage.origin}/api/functions/nothing`, {
    method: 'POST',
    headers: { Authorization: bearer, 'Accept-Language': language },
  });
  expect(await response.json()).toMatchObject({ refused: { sentence } });
});

test.each(['submit-report', 'toString', '__proto__', '..%2Facknowledge', ''])(
  'no use-case is called by the name "%s"',
  async (name) => {
    expect((await stage.post(name, {}, bearer)).status).toBe(404);
    expect(calls).toEqual([]);
  },
);

test.each([
  ['not JSON', '{"view":'],
  ['a list', '[]'],
  ['a text', '"open"'],
])('a body that is %s is refused with a sentence', async (_name, body) => {
  const response = await stage.post('list-incidents', body, bearer);
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ ok: false, refused: { kind: 'invalid' } });
  expect(calls).toEqual([]);
});

test('a body that does not say it is JSON is refused', async () => {
  const response = await fetch(`${stage.origin}/api/functions/list-incidents`, {
    method: 'POST',
    headers: { Authorization: bearer, 'Content-Type': 'text/plain' },
    body: '{}',
  });
  expect(response.status).toBe(400);
  expect(calls).toEqual([]);
});

test('20,000 characters of four bytes go through; more than 256 kilobytes do not', async () => {
  const text = '🏠'.repeat(20_000);
  expect((await stage.post('acknowledge', { text }, bearer)).status).toBe(200);
  const long = await stage.post('acknowledge', { text: 'x'.repeat(300_000) }, bearer);
  expect(long.status).toBe(413);
  expect(await long.json()).toMatchObject({ ok: false, refused: { kind: 'invalid' } });
});

test('a body is not even read before the caller is known', async () => {
  expect((await stage.post('acknowledge', '{', undefined)).status).toBe(401);
});

test('a fault is answered without detail and logged without what was sent', async () => {
  answer = () => {
    throw new Error('column gone');
  };
  const response = await stage.post('acknowledge', { text: 'a secret of Aoife' }, bearer);
  expect(response.status).toBe(500);
  const body = await response.text();
  expect(JSON.parse(body)).toMatchObject({ ok: false, refused: { kind: 'unavailable' } });
  expect(body).not.toContain('column gone');
  expect(stage.logged).toHaveLength(1);
  expect(stage.logged[0]).toContain('column gone');
  expect(stage.logged[0]).not.toContain('Aoife');
});

test('a promises store that is away is said to be away', async () => {
  answer = () => {
    throw new StoreUnavailable('disk full');
  };
  expect((await stage.post('acknowledge', {}, bearer)).status).toBe(503);
});

test('answers are never kept', async () => {
  const { headers } = await stage.post('list-incidents', {}, bearer);
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});

test('only POST calls a use-case', async () => {
  const got = await fetch(`${stage.origin}/api/functions/list-incidents`, {
    headers: { Authorization: bearer },
  });
  expect(got.status).toBe(404);
  expect(calls).toEqual([]);
});
