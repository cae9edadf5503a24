/** Text messages through GOV.UK Notify, over HTTP: what is said, and what each refusal means. */
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import express from 'express';
import type { Notice } from '#core/domain/alerts/notices.ts';
import { textMessenger } from '#core/notify/text-messenger.ts';
import type { IncidentTelling } from '#core/ports.ts';
import { createWorld } from '../../infra/local-m365/create-world.ts';
import type { Listener } from '../../infra/local-m365/listen.ts';
import { listen } from '../../infra/local-m365/listen.ts';
import { notifyPart } from '../../infra/local-m365/notify/notify-part.ts';
import { textsOf } from '../../infra/local-m365/notify/texts.ts';
import { notifyAccount } from '../../infra/local-m365/tenant.ts';
import type { World } from '../../infra/local-m365/world.ts';
import { arrival, dev, marged, report, start } from '../promises/samples.ts';

const { apiKey, smsTemplateId } = notifyAccount;
let listener: Listener;
let world: World;

beforeAll(async () => {
  const app = express();
  listener = await listen(app, 0);
  world = createWorld({ data: '', origin: `http://localhost:${listener.port}`, clock: 0 });
  app.use('/notify', notifyPart(world).router);
});
afterAll(async () => {
  await listener.close();
  world.database.close();
});
afterEach(() => world.faults.clear());

const messenger = (templateId: string = smsTemplateId, key: string = apiKey) =>
  textMessenger({ apiKey: key, baseUrl: `${world.origin}/notify`, templateId });

const telling = (more: Partial<IncidentTelling> = {}): IncidentTelling => {
  const { incident, notices } = arrival(start);
  const notice = notices.find((each) => each.channel === 'sms') as Notice;
  return { notice, incident, to: dev, report, dutyPhone: '01632 960001', now: start, ...more };
};

test('an alert says that it is urgent, its reference and what to do, and nothing else', async () => {
  expect(await messenger().deliver(telling())).toMatchObject({ outcome: 'sent' });
  const [text] = textsOf(world, dev.phone);
  expect(text?.text).toBe(
    'Urgent councillor safety incident INC-001-A. Open the Safety Hub in Teams and press "I\'ve got this".',
  );
  expect(text?.reference).toBe('INC-001-A/0/0/dev/sms');
});

test('a number that is none, or no number, cannot be reached', async () => {
  const landline = telling({ to: { ...dev, phone: '01632 960001' } });
  expect(await messenger().deliver(landline)).toMatchObject({ outcome: 'unreachable' });
  expect(await messenger().deliver(telling({ to: marged }))).toMatchObject({
    outcome: 'unreachable',
  });
});

test('a receipt or an update never goes by text message', async () => {
  const { notice } = telling();
  const update = telling({ notice: { ...notice, kind: 'update', words: 'Secret' } });
  expect(await messenger().deliver(update)).toMatchObject({ outcome: 'unreachable' });
});

test('asked to wait, it waits', async () => {
  world.faults.add({ kind: 'throttled', service: 'notify', times: 1 });
  expect(await messenger().deliver(telling())).toMatchObject({ outcome: 'later', seconds: 60 });
});

test('a wrong template or key is no fault of the number: later, once it is mended', async () => {
  const wrong = '00000000-0000-4000-8000-000000000000';
  const wrongTemplate = await messenger(wrong).deliver(telling());
  expect(wrongTemplate).toMatchObject({ outcome: 'later', seconds: 300 });
  const key = apiKey.slice(0, -36) + wrong;
  expect(await messenger(smsTemplateId, key).deliver(telling())).toMatchObject({
    outcome: 'later',
    why: 'GOV.UK Notify answered 403 AuthError',
  });
});

test('no answer, or a broken one, is an unknown outcome, without number or key in the error', async () => {
  const problems: unknown[] = [];
  for (const kind of ['down', 'reply-lost'] as const) {
    world.faults.add({ kind, service: 'notify', times: 1 });
    await messenger()
      .deliver(telling())
      .catch((problem: unknown) => problems.push(problem));
  }
  expect(problems).toEqual([
    new Error('GOV.UK Notify did not answer: 503'),
    new Error('GOV.UK Notify did not answer: ECONNRESET'),
  ]);
});

test.each([
  ['permanent-failure', 'permanent'],
  ['temporary-failure', 'temporary'],
  ['technical-failure', 'technical'],
] as const)(
  'the receipt of a text with %s says so, and the phone shows nothing',
  async (kind, receipt) => {
    const before = textsOf(world, dev.phone).length;
    world.faults.add({ kind, service: 'notify', times: 1 });
    const sent = await messenger().deliver(telling());
    const activity = sent.outcome === 'sent' ? (sent.activity ?? '') : '';
    expect(await messenger().receipt?.(activity)).toBe(receipt);
    expect(textsOf(world, dev.phone)).toHaveLength(before);
  },
);

test('a text that arrived is delivered; of one that nobody knows, nothing is said', async () => {
  const sent = await messenger().deliver(telling());
  const activity = sent.outcome === 'sent' ? (sent.activity ?? '') : '';
  expect(await messenger().receipt?.(activity)).toBe('delivered');
  const unknown = '00000000-0000-4000-8000-000000000000';
  await expect(messenger().receipt?.(unknown)).rejects.toThrow('GOV.UK Notify did not answer: 404');
});
