import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { appToken, issueToken, issuerV1, ssoToken } from '../../infra/local-m365/entra/tokens.ts';
import { browseMail } from '../../infra/local-m365/graph/browse.ts';
import { addSite, grantSite } from '../../infra/local-m365/graph/sites.ts';
import { COLUMNS, graphStage, MARGED, ROLES, START, TOM } from './graph-stage.ts';
import type { GraphStage } from './graph-stage.ts';

let stage: GraphStage;
beforeEach(async () => {
  stage = await graphStage();
  stage.world.people.put(MARGED);
  stage.world.people.put(TOM);
});
afterEach(() => stage.close());

const ask = async (authorization: string | undefined) => {
  const headers = authorization === undefined ? {} : { authorization };
  const response = await fetch(`${stage.origin}/graph/v1.0${stage.site}`, { headers });
  const body = (await response.json()) as { error?: { code: string; message: string } };
  return `${response.status} ${body.error?.code ?? ''}: ${body.error?.message ?? ''}`;
};

test('only a token of this tenant, for Graph, in its time, opens Graph', async () => {
  const { world } = stage;
  const { tenantId, appId } = world.tenant;
  const claims = { aud: 'https://graph.microsoft.com', iss: issuerV1(tenantId), roles: ROLES };
  const good = await issueToken(world, claims);
  expect(await ask(`Bearer ${good}`)).toMatch(/^200/);
  const invalid = '401 InvalidAuthenticationToken: ';
  expect(await ask(undefined)).toBe(`${invalid}Access token is empty.`);
  expect(await ask(good)).toBe(`${invalid}Access token is empty.`);
  expect(await ask('Bearer junk')).toContain('not well formed');
  expect(await ask(`Bearer ${good.slice(0, -3)}AAA`)).toContain('Signature is invalid');
  expect(await ask(`Bearer ${await issueToken(world, claims, { expiresIn: -600 })}`)).toContain(
    'expired',
  );
  expect(
    await ask(`Bearer ${await appToken(world, 'https://api.botframework.com', [])}`),
  ).toContain('audience');
  expect(await ask(`Bearer ${await ssoToken(world, MARGED.id)}`)).toContain('audience');
  expect(await ask(`Bearer ${await appToken(world, appId, [])}`)).toContain('audience');
  const foreign = { ...claims, iss: issuerV1('00000000-0000-4000-8000-000000000000') };
  expect(await ask(`Bearer ${await issueToken(world, foreign)}`)).toContain('issuer');
  const { roles: _, ...bare } = claims;
  expect(await ask(`Bearer ${await issueToken(world, bare)}`)).toBe(
    '403 accessDenied: Access denied',
  );
});

test('with Sites.Selected only granted sites open, as far as the grant goes', async () => {
  const { world, call, site } = stage;
  const { body } = await call('GET', '/sites/valemoor.sharepoint.example:/sites/councillor-safety');
  expect(body.id).toMatch(/^valemoor\.sharepoint\.example,9b5e2f17-[^,]+,[^,]+$/);
  expect((await call('GET', `/sites/${body.id}/lists`)).status).toBe(200);
  expect(
    (await call('GET', '/sites/valemoor.sharepoint.example:/sites/councillor-safety:/lists'))
      .status,
  ).toBe(200);
  expect((await call('GET', '/sites/valemoor.sharepoint.example:/sites/nowhere')).status).toBe(404);
  expect((await call('GET', '/sites?search=*')).body.value).toEqual([]);
  addSite(world, {
    id: 'aaaaaaaa-1111-4111-8111-aaaaaaaaaaaa',
    path: '/sites/other',
    title: 'Other',
    roles: '',
  });
  const other = () => call('GET', '/sites/aaaaaaaa-1111-4111-8111-aaaaaaaaaaaa');
  expect((await other()).status).toBe(404);
  world.switches.set({ ungrantedSite: '403 accessDenied' });
  expect((await other()).status).toBe(403);
  const list = await stage.list('Incidents', COLUMNS);
  grantSite(world, world.tenant.registerSiteId, 'write');
  expect((await call('POST', `${list}/items`, { fields: { Title: 'x' } })).status).toBe(201);
  expect((await call('POST', `${site}/lists`, { displayName: 'More' })).status).toBe(403);
  grantSite(world, world.tenant.registerSiteId, 'read');
  expect((await call('POST', `${list}/items`, { fields: { Title: 'x' } })).status).toBe(403);
  expect((await call('GET', `${list}/items`)).status).toBe(200);
});

test('what Graph has not is answered 400, a method that a path has not 405, a version that is not served 400', async () => {
  const { call, site } = stage;
  const unknown = await call('GET', `${site}/lists/x/itemz`);
  expect([unknown.status, unknown.body.error.message]).toEqual([
    400,
    "Resource not found for the segment 'itemz'.",
  ]);
  expect((await call('PUT', `${site}/lists`, {})).status).toBe(405);
  expect((await call('GET', '/v1.0/nothing')).status).toBe(400);
  expect((await call('GET', `${site}/lists/none`)).status).toBe(404);
  const headers = { 'client-request-id': 'abc-1' };
  const { headers: told, body } = await call('GET', `${site}/lists/none`, undefined, headers);
  expect(told.get('client-request-id')).toBe('abc-1');
  expect(body.error.innerError['request-id']).toBe(told.get('request-id'));
});

test('a service that is away, slow or overloaded, and a reply that is lost after the write', async () => {
  const { world, call } = stage;
  const list = await stage.list('Incidents', COLUMNS);
  world.faults.add({ kind: 'down', service: 'sharepoint', until: START + 7_200_000 });
  expect((await call('GET', `${list}/items`)).status).toBe(503);
  expect((await call('GET', '/users')).status).toBe(200);
  world.clock.set(START + 7_200_001);
  expect((await call('GET', `${list}/items`)).status).toBe(200);
  world.faults.add({ kind: 'throttled', service: 'graph', times: 1, retryAfter: 7 });
  const throttled = await call('GET', '/users');
  expect([throttled.status, throttled.headers.get('retry-after')]).toEqual([429, '7']);
  world.faults.add({ kind: 'slow', service: 'graph', times: 1, delay: 120 });
  const start = performance.now();
  expect((await call('GET', '/users')).status).toBe(200);
  expect(performance.now() - start).toBeGreaterThan(110);
  world.faults.add({ kind: 'reply-lost', service: 'sharepoint', times: 1 });
  await expect(call('POST', `${list}/items`, { fields: { Reference: 'LOST' } })).rejects.toThrow();
  const { body } = await call('GET', `${list}/items?$expand=fields`);
  expect(body.value.map(({ fields }) => fields['Reference'])).toEqual(['LOST']);
});

test('people are found by id and by user principal name, never by a made-up one', async () => {
  const { call } = stage;
  const { body } = await call(
    'GET',
    `/users/${MARGED.userPrincipalName}?$select=id,displayName,accountEnabled,mobilePhone`,
  );
  expect(body).toMatchObject({
    id: MARGED.id,
    displayName: 'Marged Ellis',
    accountEnabled: true,
    mobilePhone: null,
  });
  expect((await call('GET', `/users/${TOM.id}`)).body['accountEnabled']).toBeUndefined();
  const missing = await call('GET', '/users/nobody@valemoor.example');
  expect([missing.status, missing.body.error.code]).toEqual([404, 'Request_ResourceNotFound']);
  expect((await call('GET', `/users/${MARGED.id}?$select=shoeSize`)).status).toBe(400);
  const first = await call('GET', '/users?$top=1&$select=id');
  const second = await call('GET', first.body['@odata.nextLink']);
  expect([...first.body.value, ...second.body.value].map(({ id }) => id)).toEqual([
    MARGED.id,
    TOM.id,
  ]);
  const filter = encodeURIComponent("startswith(displayName,'marg') and accountEnabled eq true");
  expect((await call('GET', `/users?$filter=${filter}`)).body.value.length).toBe(1);
});

const message = (more = {}) => ({
  subject: 'Urgent councillor safety incident',
  body: { contentType: 'HTML', content: '<p>Look in <b>Teams</b> &amp; act.</p>' },
  toRecipients: [{ emailAddress: { address: MARGED.mail.toUpperCase() } }],
  internetMessageHeaders: [{ name: 'x-hub-notice', value: 'n1' }],
  ...more,
});

test('mail goes out from the mailbox of the hub alone and arrives with its headers', async () => {
  const { call, world } = stage;
  const told: unknown[] = [];
  world.changes.on('changed', (change) => told.push(change));
  const send = (from: string, more = {}) =>
    call('POST', `/users/${from}/sendMail`, { message: message(more), saveToSentItems: false });
  const { mailbox } = world.tenant;
  expect((await send(mailbox)).status).toBe(202);
  expect(told).toContainEqual({ what: 'mail', person: MARGED.id });
  expect(browseMail(world, MARGED.id)).toMatchObject([
    {
      subject: 'Urgent councillor safety incident',
      from: mailbox,
      sentAt: '2026-12-28T23:40:00.000Z',
      bodyPreview: 'Look in Teams & act.',
    },
  ]);
  expect(browseMail(world, MARGED.id)[0]?.headers).toEqual([{ name: 'x-hub-notice', value: 'n1' }]);
  expect(browseMail(world, TOM.id)).toEqual([]);
  expect((await send(MARGED.mail)).status).toBe(403);
  expect((await send('nobody@valemoor.example')).status).toBe(404);
  expect(
    (await send(mailbox, { internetMessageHeaders: [{ name: 'Priority', value: '1' }] })).body.error
      .code,
  ).toBe('InvalidInternetMessageHeader');
  expect((await send(mailbox, { toRecipients: [] })).status).toBe(400);
  expect((await send(mailbox, { Subject: 'x' })).status).toBe(400);
  world.faults.add({ kind: 'down', service: 'mail', times: 1 });
  expect((await send(mailbox)).status).toBe(503);
  expect(browseMail(world, MARGED.id).length).toBe(1);
});

test('everything is still there after a restart, and tokens from before still open it', async () => {
  const data = mkdtempSync(join(tmpdir(), 'graph-'));
  const before = await graphStage({ data });
  const list = await before.list('Incidents', COLUMNS);
  const made = await before.call('POST', `${list}/items`, { fields: { Reference: 'KEPT' } });
  const { body: delta } = await before.call('GET', `${list}/items/delta`);
  const token = await appToken(before.world, 'https://graph.microsoft.com', ROLES);
  await before.close();
  const after = await graphStage({ data });
  const read = await after.call('GET', `${list}/items/1?$expand=fields`, undefined, {
    authorization: `Bearer ${token}`,
  });
  expect(read.body).toMatchObject({ eTag: made.body.eTag, fields: { Reference: 'KEPT' } });
  expect((await after.call('GET', delta['@odata.deltaLink'])).body.value).toEqual([]);
  await after.close();
  rmSync(data, { recursive: true });
});
