import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import express from 'express';
import { SignJWT } from 'jose';
import { NotifyClient } from 'notifications-node-client';
import { createWorld } from '../../infra/local-m365/create-world.ts';
import type { Listener } from '../../infra/local-m365/listen.ts';
import { listen } from '../../infra/local-m365/listen.ts';
import { notifyPart } from '../../infra/local-m365/notify/notify-part.ts';
import { allNotifications, allTexts, textsOf } from '../../infra/local-m365/notify/texts.ts';
import { notifyAccount } from '../../infra/local-m365/tenant.ts';
import type { World } from '../../infra/local-m365/world.ts';
import { aoife } from './connector-stage.ts';

const { apiKey, serviceId, secret, smsTemplateId, emailTemplateId } = notifyAccount;
const start = Date.parse('2026-12-28T23:40:00Z');
const personalisation = { message: 'Urgent councillor safety incident ((not a place))' };

let listener: Listener;
let world: World;
let notify: NotifyClient;

beforeAll(async () => {
  const app = express();
  listener = await listen(app, 0);
  world = createWorld({ data: '', origin: `http://localhost:${listener.port}`, clock: start });
  world.people.put(aoife);
  app.use('/notify', notifyPart(world).router);
  notify = new NotifyClient(`${world.origin}/notify`, apiKey);
});
afterAll(async () => {
  await listener.close();
  world.database.close();
});
afterEach(() => world.faults.clear());

/** What the client rejects with, as far as a sender looks at it. */
async function refusal(sending: Promise<unknown>): Promise<unknown> {
  const error = (await sending.then(
    () => undefined,
    (rejected: unknown) => rejected,
  )) as { response?: { status: number; data: unknown } } | undefined;
  return error?.response === undefined
    ? error
    : { status: error.response.status, ...(error.response.data as object) };
}

test('a text message is delivered, and its state can be asked for', async () => {
  const options = { personalisation, reference: 'notice-1' };
  const { data, status } = await notify.sendSms(smsTemplateId, '07700 900111', options);
  expect(status).toBe(201);
  expect(data).toMatchObject({ reference: 'notice-1', content: { body: personalisation.message } });
  expect(textsOf(world, '+44 7700 900111')).toMatchObject([
    { text: personalisation.message, at: '2026-12-28T23:40:00.000Z' },
  ]);
  expect(textsOf(world, '07700 900999')).toEqual([]);
  const state = (await notify.getNotificationById(data.id)).data;
  expect(state).toMatchObject({ id: data.id, status: 'delivered', phone_number: '07700 900111' });
});

test('an e-mail is delivered, and is no text message', async () => {
  const before = allTexts(world).length;
  const values = { subject: 'Urgent', message: 'Open Teams.' };
  const sent = await notify.sendEmail(emailTemplateId, aoife.mail, { personalisation: values });
  expect(sent.data.content).toMatchObject({ subject: 'Urgent', body: 'Open Teams.' });
  expect(allTexts(world)).toHaveLength(before);
  expect(allNotifications(world).at(-1)).toMatchObject({ type: 'email', to: aoife.mail });
});

test('what Notify refuses is refused in its words', async () => {
  const send = (template: string, to: string, values: object = personalisation) =>
    refusal(notify.sendSms(template, to, { personalisation: values }));
  const before = allTexts(world).length;
  const because = (error: string, message: string | RegExp) => ({
    status: 400,
    status_code: 400,
    errors: [{ error, message: expect.stringMatching(message) }],
  });
  const unknown = '00000000-0000-4000-8000-000000000000';
  expect(await send('template', '07700900111')).toEqual(
    because('ValidationError', 'template_id is not a valid UUID'),
  );
  expect(await send(unknown, '07700900111')).toEqual(
    because('BadRequestError', 'Template not found'),
  );
  expect(await send(emailTemplateId, '07700900111')).toEqual(
    because('BadRequestError', /not suitable/),
  );
  expect(await send(smsTemplateId, '07700900111', {})).toEqual(
    because('BadRequestError', 'Missing personalisation: message'),
  );
  expect(await send(smsTemplateId, '0770090')).toEqual(
    because('ValidationError', 'phone_number Not enough digits'),
  );
  expect(await send(smsTemplateId, '01632 960001')).toEqual(
    because('ValidationError', /Not a UK mobile number/),
  );
  expect(await send(smsTemplateId, '07700900111', { message: 'x'.repeat(919) })).toEqual(
    because('BadRequestError', /limit of 918/),
  );
  expect(allTexts(world)).toHaveLength(before);
});

test('a wrong key, a wrong service and an old token are refused', async () => {
  const elsewhere = `valemoor-${serviceId}-00000000-0000-4000-8000-000000000000`;
  const wrong = new NotifyClient(`${world.origin}/notify`, elsewhere);
  const denied = (message: string) => ({
    status: 403,
    status_code: 403,
    errors: [{ error: 'AuthError', message }],
  });
  expect(await refusal(wrong.sendSms(smsTemplateId, '07700900111', { personalisation }))).toEqual(
    denied('Invalid token: API key not found'),
  );
  const nobody = new NotifyClient(`${world.origin}/notify`, smsTemplateId, secret);
  expect(await refusal(nobody.getNotificationById(smsTemplateId))).toEqual(
    denied('Invalid token: service not found'),
  );
  const get = async (headers: Record<string, string>) =>
    (await fetch(`${world.origin}/notify/v2/notifications/${smsTemplateId}`, { headers })).status;
  const old = new SignJWT({ iss: serviceId, iat: Math.floor(Date.now() / 1000) - 60 });
  const token = await old
    .setProtectedHeader({ alg: 'HS256' })
    .sign(new TextEncoder().encode(secret));
  expect(await get({ authorization: `Bearer ${token}` })).toBe(403);
  expect(await get({})).toBe(401);
});

test('faults: away, throttled, for one number only, and an answer lost after the work', async () => {
  const send = (to = '07700900111') =>
    notify.sendSms(smsTemplateId, to, { personalisation }).then((sent) => sent.status);
  world.faults.add({ kind: 'down', service: 'notify', person: aoife.id });
  expect(await refusal(send())).toMatchObject({ status: 503 });
  expect(await send('07700900222')).toBe(201);
  world.faults.clear();
  world.faults.add({ kind: 'throttled', service: 'notify', times: 1 });
  expect(await refusal(send())).toMatchObject({
    status: 429,
    errors: [{ error: 'RateLimitError' }],
  });
  const before = allTexts(world).length;
  world.faults.add({ kind: 'reply-lost', service: 'notify', times: 1 });
  expect(await refusal(send())).toMatchObject({ code: 'ECONNRESET' });
  expect(allTexts(world)).toHaveLength(before + 1);
});

test('templates can be read and tried out', async () => {
  expect((await notify.getTemplateById(smsTemplateId)).data).toMatchObject({ body: '((message))' });
  const { data } = await notify.previewTemplateById(smsTemplateId, { message: 'seen' });
  expect(data.body).toBe('seen');
  expect((await notify.getAllTemplates('email')).data.templates).toHaveLength(1);
});
