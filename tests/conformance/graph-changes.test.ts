/** Changes as Microsoft documents them (platform-facts A4, A5, A7): delta, versions, notifications, files. */
import { randomBytes } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import express, { Router } from 'express';
import { befall, LIFECYCLE_EVENTS, subscribersOf } from '../../infra/local-m365/graph/lifecycle.ts';
import { expireDeltaTokens } from '../../infra/local-m365/graph/list-store.ts';
import { comesTrue, listenFor } from './listener.ts';
import type { Listener } from './listener.ts';
import { makeList } from './sample-list.ts';
import { everySwitch } from './switch-runs.ts';
import { openTenant } from './tenant.ts';
import type { Body, Tenant } from './tenant.ts';
import { underEach } from './under-each.ts';

/** Microsoft says less than a minute, and five at most. */
const PATIENCE = 300_000;

let tenant: Tenant;
let list: Awaited<ReturnType<typeof makeList>>;
beforeAll(async () => {
  tenant = await openTenant();
});
afterAll(() => tenant.close());
beforeEach(async () => {
  list = await makeList(tenant);
});
afterEach(() => list.remove());

const follow = async (path: string) => {
  const all: Body[] = [];
  let at: string | undefined = path;
  let link = '';
  while (at !== undefined) {
    const { body }: { body: Body } = await tenant.call('GET', at);
    all.push(...body.value);
    link = body['@odata.deltaLink'] ?? '';
    at = body['@odata.nextLink'];
  }
  return { all, link, last: new Map(all.map((one) => [one.id, one])) };
};
const later = (minutes: number): string => new Date(Date.now() + minutes * 60_000).toISOString();

underEach(
  everySwitch,
  () => tenant,
  () => {
    test('delta gives everything, then what changed, the last state of each item last', async () => {
      const one = await list.add({ Ward: 'Moor' });
      const two = await list.add({ Ward: 'Castle' });
      const whole = await follow(`${list.path}/items/delta?$expand=fields&$top=1`);
      expect([...whole.last.keys()].sort()).toEqual([one, two].sort());
      await tenant.call('PATCH', `${list.path}/items/${one}/fields`, { Ward: 'Dale' });
      await tenant.call('DELETE', `${list.path}/items/${two}`);
      const { all, last, link } = await follow(whole.link);
      expect(last.get(one)?.fields['Ward']).toBe('Dale');
      expect(last.get(two)).toMatchObject({ deleted: { state: 'deleted' } });
      expect(last.get(two)?.fields).toBeUndefined();
      if (tenant.local !== undefined)
        tenant.answered('deltaRepeats', all.length > last.size ? 'always' : 'never');
      expect((await follow(link)).all).toEqual([]);
    });

    test('delta from now on begins with nothing', async () => {
      await list.add({ Ward: 'Moor' });
      const latest = await follow(`${list.path}/items/delta?token=latest`);
      expect(latest.all).toEqual([]);
      const id = await list.add({ Ward: 'Castle' });
      expect([...(await follow(latest.link)).last.keys()]).toEqual([id]);
    });

    test('an expired token is 410 with the place to begin again', async () => {
      const world = tenant.local?.world;
      if (world === undefined) return;
      const id = await list.add({});
      const { link } = await follow(`${list.path}/items/delta`);
      expireDeltaTokens(world, list.path.split('/').at(-1) ?? '');
      const { status, headers, body } = await tenant.call('GET', link);
      expect(status).toBe(410);
      tenant.answered('resyncCode', body.error.code);
      const again = await follow(headers.get('location') ?? '');
      expect([...again.last.keys()]).toEqual([id]);
    });

    test('versions are kept where the list keeps them, and one can be restored', async () => {
      const item = `${list.path}/items/${await list.add({ Ward: 'one' })}`;
      await tenant.call('PATCH', `${item}/fields`, { Ward: 'two' });
      const { status, body } = await tenant.call('GET', `${item}/versions?$expand=fields`);
      expect(status).toBe(200);
      const kept = body.value.length === 2;
      tenant.answered('newListVersions', kept ? 'kept' : 'not kept');
      expect(body.value.some(({ fields }) => fields['Ward'] === 'two')).toBe(true);
      if (!kept) return;
      tenant.answered(
        'versionsOrder',
        body.value[0]?.id === '2.0' ? 'newest first' : 'oldest first',
      );
      const first = await tenant.call('GET', `${item}/versions/1.0?$expand=fields`);
      expect(first.body.fields['Ward']).toBe('one');
      const restored = await tenant.call('POST', `${item}/versions/1.0/restoreVersion`);
      expect(restored.status).toBe(204);
      expect((await tenant.call('GET', `${item}/fields`)).body['Ward']).toBe('one');
    });

    test('a file is put and fetched, a large one in slices that carry no token', async () => {
      const made = await tenant.call('POST', `/sites/${tenant.sites.register}/lists`, {
        displayName: `${list.title} files`,
        list: { template: 'documentLibrary' },
      });
      const library = `/sites/${tenant.sites.register}/lists/${made.body.id}`;
      const drive = `/drives/${(await tenant.call('GET', `${library}/drive`)).body.id}`;
      const small = randomBytes(1_000);
      const put = `${drive}/root:/small.bin:/content`;
      const type = { 'content-type': 'application/octet-stream' };
      expect((await tenant.call('PUT', put, small, type)).status).toBe(201);
      const large = randomBytes(700_000);
      const sent = await tenant.graph.upload<{ id: string; size: number }>(
        `${drive}/root:/large.bin:/createUploadSession`,
        large.length,
        (from, until) => Promise.resolve(large.subarray(from, until)),
      );
      expect(sent.size).toBe(large.length);
      const parts: Uint8Array[] = [];
      const content = await tenant.graph.download(`${drive}/items/${sent.id}/content`);
      for await (const part of content) parts.push(part);
      expect(Buffer.concat(parts).equals(large)).toBe(true);
      await tenant.call('DELETE', library);
    });
  },
);

underEach(
  everySwitch,
  () => tenant,
  () => {
    let listener: Listener | undefined;
    const heard: Body[] = [];
    beforeAll(async () => {
      const routes = Router().use(express.json());
      routes.post('/hook', (request, response) => {
        const token = request.query['validationToken'];
        if (typeof token === 'string') return void response.type('text/plain').send(token);
        heard.push(...(request.body as { value: Body[] }).value);
        response.sendStatus(202);
      });
      listener = await listenFor(tenant, routes);
    });
    afterAll(() => listener?.close());
    const subscribe = (more = {}) =>
      tenant.call('POST', '/subscriptions', {
        changeType: 'updated',
        notificationUrl: `${listener?.address ?? ''}/hook`,
        lifecycleNotificationUrl: `${listener?.address ?? ''}/hook`,
        resource: list.path.slice(1),
        expirationDateTime: later(60),
        clientState: 'a secret',
        ...more,
      });

    test(
      'who subscribes is asked first, is told of a change, can renew and end it',
      async () => {
        if (listener === undefined) return;
        const { status, body } = await subscribe();
        const known = status === 201 ? 'allowed' : 'refused';
        tenant.answered('subscriptionsSelected', known);
        if (known === 'refused') return expect(status).toBe(403);
        await list.add({ Ward: 'Moor' });
        const ours = () => heard.find((one) => one['subscriptionId'] === body.id);
        expect(await comesTrue(() => ours() !== undefined, PATIENCE)).toBe(true);
        expect(ours()).toMatchObject({ clientState: 'a secret', changeType: 'updated' });
        const named = ours()?.['resourceData'] as Body | null | undefined;
        tenant.answered('notificationItem', named?.id ? 'named' : 'not named');
        const path = `/subscriptions/${body.id}`;
        const end = { expirationDateTime: later(120) };
        expect((await tenant.call('PATCH', path, end)).status).toBe(200);
        expect((await tenant.call('DELETE', path)).status).toBe(204);
        expect((await tenant.call('GET', path)).status).toBe(404);
      },
      PATIENCE + 60_000,
    );

    test.each([
      ['another kind of change', { changeType: 'created' }],
      ['too long a state', { clientState: 'x'.repeat(129) }],
      ['an address without https', { notificationUrl: 'http://localhost:1/hook' }],
      ['too late an end', { expirationDateTime: later(42_400) }],
    ])('%s is refused', async (_, more) => {
      if (listener === undefined) return;
      expect((await subscribe(more)).status).toBeGreaterThanOrEqual(400);
    });

    test('the lifecycle address hears what befalls a subscription, where anybody tells it', async () => {
      const world = tenant.local?.world;
      if (world === undefined) return;
      for (const event of LIFECYCLE_EVENTS) {
        const { status, body } = await subscribe();
        if (status !== 201) return;
        const before = heard.length;
        const subscriber = subscribersOf(world).find(({ id }) => id === body.id);
        if (subscriber !== undefined) await befall(world, subscriber, event);
        const told = heard.slice(before).some((one) => one['lifecycleEvent'] === event);
        tenant.answered('lifecycle', told ? 'sent' : 'never sent');
        await tenant.call('DELETE', `/subscriptions/${body.id}`);
      }
    });
  },
);
