/** Changes made in SharePoint reach the hub: told by Graph where it can reach the hub, else read in turn. */
import { afterEach, expect, test } from '@jest/globals';
import { serve } from '#core/host/http.ts';
import type { HttpServer } from '#core/host/http.ts';
import { hearOfChanges } from '#core/host/hear-of-changes.ts';
import type { Hearing } from '#core/host/hear-of-changes.ts';
import { openPromises } from '#core/promises/open-promises.ts';
import { sealFrom } from '#core/promises/seal.ts';
import { befall, subscribersOf } from '../../infra/local-m365/graph/lifecycle.ts';
import type { Subscriber } from '../../infra/local-m365/graph/notifications.ts';
import { incidentIndex } from '../../sharepoint/read-model/incident-index.ts';
import type { IncidentIndex } from '../../sharepoint/read-model/incident-index.ts';
import { councilFromLists } from '../../sharepoint/stores/council-from-lists.ts';
import type { CouncilInMemory } from '../../sharepoint/stores/council-from-lists.ts';
import { incidentRecord } from '../../sharepoint/stores/incident-record.ts';
import { incidentRow, startRecord } from '../lists/record-stage.ts';
import type { RecordStage } from '../lists/record-stage.ts';
import { listsInMemory } from '../../sharepoint/stores/lists-in-memory.ts';
import { keptLists } from '#lists/kept-lists.ts';

const begin = Date.parse('2026-12-28T09:00:00Z');
const minute = 60_000;
const day = 24 * 60 * minute;
const address = 'https://hub.valemoor.example';

interface Hub {
  readonly hearing: Hearing;
  readonly council: CouncilInMemory;
  readonly index: IncidentIndex;
  readonly server: HttpServer;
}

let stage: RecordStage;
const open: HttpServer[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
  await stage.close();
});

/** What the host puts together of it, started, on its own server. */
const startHub = async (
  more: { address?: string | undefined; key?: number } = {},
): Promise<Hub> => {
  const { graph, clock, log, sites } = stage;
  const seal = sealFrom(Buffer.alloc(32, more.key ?? 7).toString('base64'));
  const council = councilFromLists(graph, { siteId: sites.register, clock, log });
  const index = incidentIndex(graph, { sites, clock, log });
  const promises = await openPromises('', seal, clock);
  const lists = listsInMemory({ reading: graph, writing: graph }, { sites, log }, keptLists);
  const at = 'address' in more ? more.address : address;
  const config = { sites, ...(at === undefined ? {} : { notificationsAddress: at }) };
  const hearing = hearOfChanges({
    config,
    graph,
    council,
    index,
    lists,
    promises,
    seal,
    clock,
    log,
  });
  await hearing.start();
  const server = await serve(hearing.routes, { port: 0, host: '127.0.0.1' });
  open.push(server);
  stage.m365.setHubOrigin(`http://localhost:${String(server.port)}`);
  await hearing.tick();
  await hearing.tick();
  return { hearing, council, index, server };
};

/** Incidents on both sites, the council's five lists, and the small ones. */
const everyList = 7 + keptLists.length;

const subscriptions = (): readonly Subscriber[] => subscribersOf(stage.m365.world);
const pass = (milliseconds: number): void => {
  stage.m365.world.clock.set(stage.m365.world.clock.now() + milliseconds);
};
const until = async (isSo: () => Promise<boolean> | boolean): Promise<void> => {
  while (!(await isSo())) await new Promise((done) => setTimeout(done, 10));
};
const post = (hub: Hub, body: string, query = '') =>
  fetch(`http://localhost:${String(hub.server.port)}/api/notifications${query}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
const addContact = (title: string) =>
  stage.graph.post<{ id: string }>(`/sites/${stage.sites.register}/lists/Contacts/items`, {
    fields: { Title: title, Purpose: 'Police', Position: 1 },
  });
const contactsOf = (hub: Hub): string[] => hub.council.contacts().map(({ title }) => title);

test('every list that the hub follows is subscribed to once, on both sites', async () => {
  stage = await startRecord(begin);
  const hub = await startHub();
  expect(subscriptions()).toHaveLength(everyList);
  await hub.hearing.tick();
  expect(subscriptions()).toHaveLength(everyList);
});

test('the handshake is answered with the token as plain text', async () => {
  stage = await startRecord(begin);
  const hub = await startHub();
  const answer = await post(hub, '', '?validationToken=Validation%3A%20%3Cb%3E%26+x');
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toMatch(/^text\/plain/);
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  expect(await answer.text()).toBe('Validation: <b>& x');
  const long = await post(hub, '', `?validationToken=${'x'.repeat(5_000)}`);
  expect(long.status).toBe(400);
});

test('a contact that is added in SharePoint is there without waiting for its turn', async () => {
  stage = await startRecord(begin);
  const hub = await startHub();
  await addContact('Second line');
  await until(async () => {
    await hub.hearing.tick();
    return contactsOf(hub).includes('Second line');
  });
});

test('several notifications of one list are one reading', async () => {
  stage = await startRecord(begin);
  const hub = await startHub();
  stage.m365.resetCost();
  await addContact('One');
  await addContact('Two');
  stage.m365.resetCost();
  await until(async () => {
    await hub.hearing.tick();
    return contactsOf(hub).length === 2;
  });
  expect(stage.m365.cost().requests).toBe(1);
});

test('what does not know the secret of a subscription of ours changes nothing, and is answered all the same', async () => {
  stage = await startRecord(begin);
  const hub = await startHub();
  stage.m365.resetCost();
  const [one] = subscriptions();
  const strange = [
    { subscriptionId: one?.id, clientState: 'guessed' },
    { subscriptionId: one?.id },
    { subscriptionId: 'none', clientState: null },
    { subscriptionId: one?.id, clientState: 'x', lifecycleEvent: 'subscriptionRemoved' },
    'nonsense',
  ];
  expect((await post(hub, JSON.stringify({ value: strange }))).status).toBe(202);
  expect((await post(hub, '{"value":7}')).status).toBe(400);
  expect((await post(hub, 'no json')).status).toBe(400);
  await hub.hearing.tick();
  expect(stage.m365.cost().requests).toBe(0);
  expect(stage.lines.at(-1)).toEqual({ event: 'notifications ignored', facts: { count: 4 } });
});

test('after a restart the same subscriptions go on, and whatever was doubled is ended', async () => {
  stage = await startRecord(begin);
  await startHub();
  const before = subscriptions().map(({ id }) => id);
  const doubled = await stage.graph.get<{ value: { notificationUrl: string; resource: string }[] }>(
    '/subscriptions',
  );
  const { notificationUrl, resource } = doubled.value[0] ?? {};
  const expirationDateTime = new Date(begin + day).toISOString();
  const more = { changeType: 'updated', notificationUrl, resource, expirationDateTime };
  await stage.graph.post('/subscriptions', more);
  expect(subscriptions()).toHaveLength(everyList + 1);
  await startHub();
  expect(
    subscriptions()
      .map(({ id }) => id)
      .sort(),
  ).toEqual(before.sort());
});

test('with another key the old subscriptions are ended and new ones made', async () => {
  stage = await startRecord(begin);
  await startHub();
  const before = subscriptions().map(({ id }) => id);
  const hub = await startHub({ key: 8 });
  expect(subscriptions()).toHaveLength(everyList);
  expect(subscriptions().some(({ id }) => before.includes(id))).toBe(false);
  await addContact('Known to the new key');
  await until(async () => {
    await hub.hearing.tick();
    return contactsOf(hub).length === 1;
  });
});

test('they are renewed a week before they end, and made again after they have ended', async () => {
  stage = await startRecord(begin);
  const hub = await startHub();
  const [first] = subscriptions();
  pass(6 * day);
  await hub.hearing.tick();
  expect(subscriptions()[0]?.expires).toBe(first?.expires);
  pass(1 * day);
  await hub.hearing.tick();
  expect(subscriptions().every(({ expires }) => expires === begin + 21 * day)).toBe(true);
  pass(30 * day);
  await hub.hearing.tick();
  expect(subscriptions()).toHaveLength(everyList);
  expect(subscriptions().some(({ id }) => id === first?.id)).toBe(false);
});

test('one that Graph has removed is made again; one that must be authorised anew is renewed', async () => {
  stage = await startRecord(begin);
  const hub = await startHub();
  const [removed, renewed, silent] = subscriptions();
  if (removed === undefined || renewed === undefined || silent === undefined)
    throw new Error('few');
  await befall(stage.m365.world, removed, 'subscriptionRemoved');
  pass(minute);
  await befall(stage.m365.world, renewed, 'reauthorizationRequired');
  await until(async () => {
    await hub.hearing.tick();
    const now = subscriptions();
    const anew = now.find(({ id }) => id === renewed.id);
    return now.length === everyList && anew?.expires === begin + minute + 14 * day;
  });
  expect(subscriptions().some(({ id }) => id === removed.id)).toBe(false);
  stage.m365.world.switches.set({ lifecycle: 'never sent' });
  await befall(stage.m365.world, silent, 'subscriptionRemoved');
  expect(subscriptions()).toHaveLength(everyList - 1);
  pass(60 * minute);
  await hub.hearing.tick();
  expect(subscriptions()).toHaveLength(everyList);
});

test('where Graph says that notifications were missed, what has changed is read at once', async () => {
  stage = await startRecord(begin);
  const hub = await startHub();
  const [one] = subscriptions();
  if (one === undefined) throw new Error('none');
  stage.m365.resetCost();
  await befall(stage.m365.world, one, 'missed');
  await until(async () => {
    await hub.hearing.tick();
    return stage.m365.cost().requests > 0;
  });
  expect(stage.m365.cost()).toMatchObject({ requests: 1, resourceUnits: 1 });
});

const unitsAMinute = async (hub: Hub, minutes: number): Promise<number> => {
  stage.m365.resetCost();
  for (let n = 0; n < 4 * minutes; n += 1) {
    pass(minute / 4);
    await hub.hearing.tick();
  }
  return stage.m365.cost().resourceUnits / minutes;
};

test.each([
  ['refused', address],
  ['allowed', undefined],
] as const)(
  'subscriptions %s at %s: the lists are read in turn, within four units a minute',
  async (answer, at) => {
    stage = await startRecord(begin);
    stage.m365.world.switches.set({ subscriptionsSelected: answer });
    const hub = await startHub({ address: at });
    expect(subscriptions()).toHaveLength(0);
    expect(await unitsAMinute(hub, 20)).toBeLessThanOrEqual(4);
    const settings = { sites: stage.sites, log: stage.log, appId: 'any' };
    await incidentRecord(stage.graph, settings).create(incidentRow('7KQ-4M2-XCA'), false);
    await addContact('In its turn');
    await unitsAMinute(hub, 1);
    expect(hub.index.find('7KQ-4M2-XCA')).toBeDefined();
    await unitsAMinute(hub, 2);
    expect(contactsOf(hub)).toEqual(['In its turn']);
  },
);

test('with subscriptions an idle instance reads now and then, in case that something was missed', async () => {
  stage = await startRecord(begin);
  const hub = await startHub();
  const units = await unitsAMinute(hub, 60);
  expect(units).toBeGreaterThan(0);
  expect(units).toBeLessThan(1);
});
