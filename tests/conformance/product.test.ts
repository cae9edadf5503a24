/**
 * The hub's adapters on the tenant under test: lists made right, the record, the picture in memory, notifications, files.
 * Where nobody could find out how Microsoft 365 answers, they pass under both answers.
 */
import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { browseItems } from '../../infra/local-m365/graph/browse.ts';
import { editByHand } from '../../infra/local-m365/graph/by-hand.ts';
import { expireDeltaTokens } from '../../infra/local-m365/graph/list-store.ts';
import type { SwitchName } from '../../infra/local-m365/switches.ts';
import { provision } from '../../sharepoint/provision/provision.ts';
import { evidenceLibrary } from '../../sharepoint/stores/evidence-library.ts';
import { keepSubscriptions } from '../../teams-app/host/keep-subscriptions.ts';
import type { Subscriptions } from '../../teams-app/host/keep-subscriptions.ts';
import { notificationRoutes } from '../../teams-app/host/notification-routes.ts';
import { subscriptionCalls } from '../../teams-app/host/subscription-calls.ts';
import { RecordUnavailable } from '../../teams-app/ports.ts';
import type { ItemNews } from '../../teams-app/ports.ts';
import { openSpool } from '../../teams-app/promises/spool.ts';
import { at, entriesFor, incidentRow } from '../lists/record-stage.ts';
import { comesTrue, listenFor } from './listener.ts';
import { productOn } from './product-on-sites.ts';
import type { ProductOnSites } from './product-on-sites.ts';
import { everySwitch } from './switch-runs.ts';
import { openTenant } from './tenant.ts';
import type { Tenant } from './tenant.ts';
import { underEach } from './under-each.ts';

/** Microsoft says less than a minute, and five at most. */
const PATIENCE = 300_000;

let tenant: Tenant;
let folder: string;
beforeAll(async () => {
  tenant = await openTenant();
  folder = await mkdtemp(join(tmpdir(), 'conformance-'));
});
afterAll(async () => {
  await tenant.close();
  await rm(folder, { recursive: true });
});

underEach(
  everySwitch,
  () => tenant,
  ({ switches }) => {
    /** What takes long is tried where it can go otherwise: under these switches, and at both ends. */
    const matters = (...names: readonly SwitchName[]): boolean =>
      Object.keys(switches).length !== 1 || names.some((name) => name in switches);
    let on: ProductOnSites;
    beforeAll(async () => {
      on = await productOn(tenant);
    });

    test('the sites are made right once, and the second run finds nothing to do', async () => {
      const { graph, sharePoint } = tenant;
      const again = await provision(graph, sharePoint, { sites: on.sites, dryRun: false });
      expect([again.steps, again.differences]).toEqual([[], []]);
      const isRefused = 'sharePointSecret' in switches || 'titleIndex' in switches;
      if (tenant.local !== undefined) expect(again.notes.length > 0).toBe(isRefused);
    });

    test('a report is recorded once, changed, and keeps what somebody else wrote meanwhile', async () => {
      const { record } = on;
      const row = incidentRow(on.reference());
      const recorded = await record.create(row, false);
      expect((await record.create(row, true)).item).toBe(recorded.item);
      const acknowledged = await record.change(recorded, { owner: 'Dev Okafor' });
      await record.change(recorded, { ward: 'Ashdown' });
      expect(await record.read(row.reference)).toMatchObject({
        what: row.what,
        owner: 'Dev Okafor',
        ward: 'Ashdown',
      });
      expect(acknowledged.item).toBe(recorded.item);
    });

    test('the trail is filed once and in order', async () => {
      const { record } = on;
      const row = incidentRow(on.reference());
      const { item } = await record.create(row, false);
      const entries = entriesFor(row.reference, 3);
      await record.append(entries, false, item);
      await record.append(entries, true, item);
      const trail = await record.trail(row.reference);
      expect(trail.map(({ sequence, hash }) => [sequence, hash])).toEqual(
        entries.map(({ sequence, hash }) => [sequence, hash]),
      );
    });

    test('the picture follows what changes and what goes, also when Graph has forgotten where it was', async () => {
      const { record, index } = on;
      const [one, two] = [incidentRow(on.reference()), incidentRow(on.reference())];
      const first = await record.create(one, false);
      await record.create({ ...two, about: 'councillor' }, false);
      await index.refresh();
      expect(index.find(two.reference)).toMatchObject({ reference: two.reference });
      await record.change(first, { owner: 'Marged Ellis', ownerKey: 'marged' });
      await index.refresh();
      expect(index.find(one.reference)).toMatchObject({ owner: 'Marged Ellis' });
      const world = tenant.local?.world;
      if (world !== undefined) expireDeltaTokens(world, on.listId('Incidents'));
      const [, item = ''] = first.item.split('/');
      await tenant.graph.remove(`/sites/${on.sites.register}/lists/Incidents/items/${item}`);
      await index.refresh();
      expect(index.find(one.reference)).toBeUndefined();
      expect(index.find(two.reference)).toMatchObject({ reference: two.reference });
    });

    test('what was written by hand is told from what the hub wrote, with what it was before', async () => {
      const world = tenant.local?.world;
      if (world === undefined) return;
      const { record, index } = on;
      const row = incidentRow(on.reference());
      const { item: place } = await record.create(row, false);
      await index.refresh();
      const news: ItemNews[] = [];
      const stop = index.onNews((told) => news.push(told));
      const person = { id: '5d0d4d3c-6f0e-4a52-9f0e-1f2f7a1c0001', displayName: 'Helen Tregear' };
      const mail = 'helen@valemoor.example';
      world.people.put({
        ...{ ...person, givenName: 'Helen', surname: 'Tregear', mail, userPrincipalName: mail },
        ...{ jobTitle: 'Manager', mobilePhone: null, accountEnabled: true },
      });
      const list = on.listId('Incidents');
      const found = browseItems(world, list).find((one) => one['Reference'] === row.reference);
      editByHand(world, list, Number(found?.['ID']), { Ward: 'Elsewhere' }, { person: person.id });
      await index.refresh();
      stop();
      const changed = news.flatMap((one) => one.changed);
      const told = changed.filter(({ reference }) => reference === row.reference);
      expect(told.map(({ by }) => record.wrote(by))).toEqual([false]);
      expect(told[0]?.by.user).toMatchObject({ displayName: 'Helen Tregear' });
      const versions = await record.versions(place);
      expect(versions.at(-1)).toMatchObject({ own: false, by: 'Helen Tregear' });
      if (versions.length === 1) return expect(Object.keys(switches)).toContain('newListVersions');
      const lacking = await record.toPutBack(place);
      expect(lacking?.changes).toMatchObject({ ward: row.ward });
    });

    test(
      'the hub hears of a change, or knows that nobody tells it',
      async () => {
        const keeper: { kept?: Subscriptions } = {};
        const heard: string[] = [];
        const routes = notificationRoutes({
          subscriptions: {
            listOf: (id, state) => keeper.kept?.listOf(id, state),
            lost: (list) => keeper.kept?.lost(list),
            renew: (list) => keeper.kept?.renew(list),
          },
          onChange: ({ site, list }) => heard.push(`${site}/${list}`),
          log: tenant.log,
        });
        const listener = await listenFor(tenant, routes);
        if (listener === undefined) return;
        const seal = { sign: (text: string) => createHash('sha256').update(text).digest('hex') };
        const calls = subscriptionCalls({
          ...{ graph: tenant.graph, clock: tenant.clock, sites: on.sites, seal },
          address: listener.address,
        });
        const lists = on.index.followed;
        const settings = { calls, lists, clock: tenant.clock, log: tenant.log };
        const kept = keepSubscriptions({ ...settings, onMade: () => undefined });
        keeper.kept = kept;
        await kept.tick();
        const watched = lists.map((list) => kept.isWatched(list));
        const refused = switches['subscriptionsSelected'] === 'refused';
        if (tenant.local !== undefined) expect(watched).toEqual(lists.map(() => !refused));
        if (watched.every(Boolean)) {
          await on.record.create(incidentRow(on.reference()), false);
          expect(await comesTrue(() => heard.includes('register/Incidents'), PATIENCE)).toBe(true);
          for (const { id } of await calls.all()) await calls.remove(id);
        }
        await listener.close();
      },
      PATIENCE + 60_000,
    );

    test('evidence comes back as it went, and moves with its incident', async () => {
      const spool = openSpool(folder, randomBytes(32).toString('base64'));
      const { graph, log } = tenant;
      const library = evidenceLibrary(graph, { sites: on.sites, spool, log });
      const reference = on.reference();
      const sizes = matters('uploadConflict', 'endedDownload') ? [9_000, 5_000_000] : [9_000];
      const sent = new Map<string, Buffer>();
      for (const size of sizes) {
        const bytes = randomBytes(size);
        const key = randomBytes(16).toString('hex');
        sent.set(key, bytes);
        const file = {
          ...{ key, reference, size, originalName: `photo ${String(size)}.jpg` },
          ...{ fileType: 'image/jpeg', from: 'Cllr Aoife Brennan-Osei', fromKey: 'aoife' },
          receivedAt: at('2026-12-28T23:40:00Z'),
          sha256: createHash('sha256').update(bytes).digest('hex'),
        };
        await library.file(file, 'register', (from, until) =>
          Promise.resolve(bytes.subarray(from, until)),
        );
      }
      await library.move(reference, 'register', 'restricted');
      expect(await library.list(reference, 'register')).toEqual([]);
      const filed = await library.list(reference, 'restricted');
      expect(filed.map(({ key }) => key).sort()).toEqual([...sent.keys()].sort());
      for (const file of filed) {
        const parts: Uint8Array[] = [];
        for await (const part of (await library.open(file)) ?? []) parts.push(part);
        expect(sent.get(file.key)?.equals(Buffer.concat(parts))).toBe(true);
      }
    });

    test('a batch answers each request in the order in which it was asked', async () => {
      const { record } = on;
      const rows = [incidentRow(on.reference()), incidentRow(on.reference())];
      for (const row of rows) await record.create(row, false);
      const base = `/sites/${on.sites.register}/lists`;
      const asked = ['Incidents', 'Nowhere', 'Audit', 'People'];
      const requests = Array.from({ length: 24 }, (_, n) => ({
        method: 'GET' as const,
        path: `${base}/${asked[n % 4] ?? ''}?$select=displayName`,
      }));
      const outcomes = await tenant.graph.batch(requests);
      const names = outcomes.map((one) =>
        'body' in one ? (one.body as { displayName: string }).displayName : one.problem.name,
      );
      const due = ['Incidents', 'GraphRefusal', 'Audit', 'People'];
      expect(names).toEqual(requests.map((_, n) => due[n % 4]));
    });

    if (matters('throttleStatus', 'rateLimitHeaders'))
      test('who is told to wait waits, and then it is done, once', async () => {
        const faults = tenant.local?.world.faults;
        faults?.add({ kind: 'throttled', service: 'sharepoint', retryAfter: 1, times: 1 });
        const row = incidentRow(on.reference());
        const first = await on.record.create(row, false).catch((problem: unknown) => problem);
        if (first instanceof RecordUnavailable) {
          await wait(1_000 * (first.waitSeconds ?? 1) + 50);
          await on.record.create(row, !first.notDone);
        }
        const filter = encodeURIComponent(`fields/Reference eq '${row.reference}'`);
        const items = `/sites/${on.sites.register}/lists/Incidents/items?$filter=${filter}`;
        expect((await tenant.call('GET', items)).body.value).toHaveLength(1);
        expect(tenant.local?.cost().earlyRequests ?? 0).toBe(0);
      });
  },
);
