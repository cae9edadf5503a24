/** Calls and texts through the gateway, over HTTP: signed, one ring a notice, and what each answer means. */
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import express from 'express';
import { hubReference } from '#core/domain/alerts/hub-message.ts';
import type { Notice } from '#core/domain/alerts/notices.ts';
import { gatewayTextMessenger, voiceMessenger } from '#core/notify/webhook-messenger.ts';
import type { IncidentTelling } from '#core/ports.ts';
import { createWorld } from '../../infra/local-m365/create-world.ts';
import { listen } from '../../infra/local-m365/listen.ts';
import type { Listener } from '../../infra/local-m365/listen.ts';
import { gatewayAccount } from '../../infra/local-m365/tenant.ts';
import { allCalls, callsTo } from '../../infra/local-m365/voice/calls.ts';
import { gatewayPart } from '../../infra/local-m365/voice/gateway-part.ts';
import type { World } from '../../infra/local-m365/world.ts';
import { arrival, dev, marged, report, start } from '../promises/samples.ts';

let listener: Listener;
let world: World;

beforeAll(async () => {
  const app = express();
  listener = await listen(app, 0);
  const origin = `http://localhost:${listener.port}`;
  world = createWorld({ data: '', origin, clock: Date.parse(start) });
  world.clock.stop();
  app.use('/voice', gatewayPart(world).router);
  app.use('/elsewhere', (_request, response) => response.redirect(`${origin}/voice/calls`));
});
afterAll(async () => {
  await listener.close();
  world.database.close();
});
afterEach(() => world.faults.clear());

const webhook = (path = 'voice/calls', key: string = gatewayAccount.key) => ({
  address: `${world.origin}/${path}`,
  key,
});
const called = { ...dev, callPhone: '07700 900102' };

const telling = (key: string, more: Partial<IncidentTelling> = {}): IncidentTelling => {
  const { incident, notices } = arrival(start);
  const [first] = notices;
  const notice = { ...(first as unknown as Notice), key, channel: 'voice' as const };
  return { notice, incident, to: called, report, dutyPhone: '01632 960001', now: start, ...more };
};

test('a call says that it is urgent and what to do, and nothing else; the same notice rings once', async () => {
  expect(await voiceMessenger(webhook()).deliver(telling('one'))).toEqual({ outcome: 'sent' });
  expect(await voiceMessenger(webhook()).deliver(telling('one'))).toEqual({ outcome: 'sent' });
  const calls = callsTo(world, called.callPhone, 'voice');
  expect(calls.map(({ say }) => say)).toEqual([
    'This is the council’s Safety Hub. Urgent councillor safety incident. Please open the Safety Hub in Microsoft Teams.',
  ]);
});

test('a text by the second provider says what every text says', async () => {
  const messenger = gatewayTextMessenger(webhook('voice/texts'));
  expect(await messenger.deliver(telling('two'))).toEqual({ outcome: 'sent' });
  expect(callsTo(world, dev.phone, 'text')[0]?.say).toContain(
    'Urgent councillor safety incident INC-001-A.',
  );
});

test('whoever has no phone for calls, or a number that is none, cannot be reached', async () => {
  const messenger = voiceMessenger(webhook());
  expect(await messenger.deliver(telling('three', { to: marged }))).toMatchObject({
    outcome: 'unreachable',
    why: 'no phone for calls',
  });
  const nowhere = { ...called, callPhone: 'the office' };
  expect(await messenger.deliver(telling('three', { to: nowhere }))).toMatchObject({
    outcome: 'unreachable',
    why: 'the gateway answered 422',
  });
});

test('nobody is called for a receipt or an update', async () => {
  const update = telling('four');
  const notice = { ...update.notice, kind: 'update' as const, words: 'Secret' };
  expect(await voiceMessenger(webhook()).deliver({ ...update, notice })).toMatchObject({
    outcome: 'unreachable',
  });
  expect(JSON.stringify(allCalls(world))).not.toContain('Secret');
});

test('F7: asked to wait, it waits, and for no longer than a quarter of an hour', async () => {
  world.faults.add({ kind: 'throttled', service: 'voice', retryAfter: 40, times: 1 });
  world.faults.add({ kind: 'throttled', service: 'voice', retryAfter: 86_400, times: 1 });
  const messenger = voiceMessenger(webhook());
  expect(await messenger.deliver(telling('five'))).toMatchObject({ outcome: 'later', seconds: 40 });
  expect(await messenger.deliver(telling('five'))).toMatchObject({ seconds: 900 });
});

test('a wrong key is no fault of the number: later, once it is mended', async () => {
  const messenger = voiceMessenger(webhook('voice/calls', 'a wrong key'));
  expect(await messenger.deliver(telling('six'))).toEqual({
    outcome: 'later',
    seconds: 300,
    why: 'the gateway answered 401',
  });
});

test('F6: no answer, a broken one or a lost one is an unknown outcome, and the call rings once all the same', async () => {
  const messenger = voiceMessenger(webhook());
  const problems: unknown[] = [];
  for (const kind of ['down', 'reply-lost'] as const) {
    world.faults.add({ kind, service: 'voice', times: 1 });
    await messenger.deliver(telling('seven')).catch((problem: unknown) => problems.push(problem));
  }
  expect(problems).toEqual([
    new Error('the gateway answered 503'),
    new Error('The gateway did not answer: TypeError'),
  ]);
  expect(await messenger.deliver(telling('seven'))).toEqual({ outcome: 'sent' });
  expect(allCalls(world).filter(({ key }) => key === 'seven')).toHaveLength(1);
});

test('led elsewhere, it does not follow', async () => {
  await expect(voiceMessenger(webhook('elsewhere')).deliver(telling('eight'))).rejects.toThrow();
  expect(allCalls(world).some(({ key }) => key === 'eight')).toBe(false);
});

test('invariant 15: whatever the message of the hub says, a call and a text say its kind alone', async () => {
  const notice = { ...telling('nine').notice, reference: hubReference, kind: 'check-in' as const };
  const message = {
    key: 'hub/check-in/1',
    to: dev.key,
    kind: 'check-in' as const,
    dueAt: start,
    title: 'SECRETWORD at Tanyard Hall',
    words: 'SECRETWORD',
  };
  const to = { notice, message, to: called, dutyPhone: '01632 960001', now: start };
  await voiceMessenger(webhook()).deliver(to);
  await gatewayTextMessenger(webhook('voice/texts')).deliver(to);
  expect(allCalls(world).filter(({ key }) => key === 'nine')).toHaveLength(2);
  expect(JSON.stringify(allCalls(world))).not.toMatch(/SECRETWORD|Tanyard/);
});
