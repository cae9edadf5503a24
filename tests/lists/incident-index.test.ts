/** The picture in memory follows both sites by delta, and never holds a councillor's words. */
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { allOrNothing } from '../../infra/local-m365/graph/database.ts';
import { addItem, changeItem } from '../../infra/local-m365/graph/item-store.ts';
import { expireDeltaTokens, listTitled } from '../../infra/local-m365/graph/list-store.ts';
import { incidents } from '../../sharepoint/lists/incidents.ts';
import { incidentIndex } from '../../sharepoint/read-model/incident-index.ts';
import { incidentRecord } from '../../sharepoint/stores/incident-record.ts';
import { fieldsOf } from '../../sharepoint/stores/item-fields.ts';
import { RecordUnavailable } from '../../teams-app/ports.ts';
import type { IncidentRecord, ItemNews, ReadModel } from '../../teams-app/ports.ts';
import { incidentRow, recordSettings, startRecord } from './record-stage.ts';
import type { RecordStage } from './record-stage.ts';

let stage: RecordStage | undefined;
afterEach(async () => {
  await stage?.close();
  stage = undefined;
});

const begin = async (): Promise<{ on: RecordStage; record: IncidentRecord; index: ReadModel }> => {
  const on = (stage = await startRecord(Date.parse('2026-12-28T23:40:00Z')));
  const settings = { ...recordSettings(on), clock: on.clock };
  return {
    on,
    record: incidentRecord(on.graph, settings),
    index: incidentIndex(on.graph, settings),
  };
};
const all = (index: ReadModel) => index.openWithout([]);
const references = (index: ReadModel): string[] =>
  all(index)
    .map(({ reference }) => reference)
    .sort();

test('rows of both sites appear, change and disappear', async () => {
  const { on, record, index } = await begin();
  expect(index.freshAt).toBeUndefined();
  const first = await record.create(incidentRow('AAA'), false);
  await record.create(incidentRow('BBB', { about: 'councillor' }), false);
  await index.refresh();
  expect(references(index)).toEqual(['AAA', 'BBB']);
  expect(index.freshAt).toBe(on.clock.now());
  const changed = await record.change(first, { owner: 'Marged Ellis', ownerKey: 'marged' });
  await record.create(incidentRow('CCC'), false);
  await index.refresh();
  expect(index.find('AAA')).toMatchObject({
    owner: 'Marged Ellis',
    item: changed.item,
    etag: changed.etag,
  });
  const again = await record.change(changed, { overdue: 'update' });
  expect(again.item).toBe(first.item);
  await on.graph.remove(
    `/sites/${on.sites.register}/lists/Incidents/items/${first.item.split('/')[1] ?? ''}`,
  );
  await index.refresh();
  expect(references(index)).toEqual(['BBB', 'CCC']);
  expect(index.find('AAA')).toBeUndefined();
});

test('an idle refresh costs 2 units, whatever there is', async () => {
  const { on, record, index } = await begin();
  for (let n = 0; n < 5; n += 1) await record.create(incidentRow(`ROW-${String(n)}`), false);
  await index.refresh();
  on.m365.resetCost();
  await index.refresh();
  expect(on.m365.cost()).toMatchObject({ requests: 2, resourceUnits: 2 });
  expect(references(index)).toHaveLength(5);
});

test('when Graph has forgotten the link all is read again, and what is gone is gone', async () => {
  const { on, record, index } = await begin();
  const { item } = await record.create(incidentRow('AAA'), false);
  await record.create(incidentRow('BBB'), false);
  await index.refresh();
  const path = `/sites/${on.sites.register}/lists/Incidents`;
  const { id } = await on.graph.get<{ id: string }>(path);
  await on.graph.remove(`${path}/items/${item.split('/')[1] ?? ''}`);
  expireDeltaTokens(on.m365.world, id);
  await index.refresh();
  expect(references(index)).toEqual(['BBB']);
  await record.create(incidentRow('CCC'), false);
  await index.refresh();
  expect(references(index)).toEqual(['BBB', 'CCC']);
});

test('while SharePoint is away the picture stays, with its age', async () => {
  const { on, record, index } = await begin();
  await record.create(incidentRow('AAA'), false);
  await index.refresh();
  const { freshAt } = index;
  on.m365.world.clock.set(on.m365.world.clock.now() + 60_000);
  on.m365.world.faults.add({ kind: 'down', service: 'sharepoint', retryAfter: 30 });
  await expect(index.refresh()).rejects.toMatchObject({ name: 'RecordUnavailable' });
  expect(references(index)).toEqual(['AAA']);
  expect(index.freshAt).toBe(freshAt);
});

test('many pages are followed to the end, and refreshes at the same time read once', async () => {
  const { on, index } = await begin();
  on.m365.world.clock.set(on.m365.world.clock.now() + 60_000);
  const list = listTitled(on.m365.world, on.sites.register, 'Incidents');
  allOrNothing(on.m365.world, () => {
    for (let n = 0; n < 2300; n += 1) {
      const values = fieldsOf(incidents, incidentRow(`MANY-${String(n)}`));
      addItem(on.m365.world, list?.id ?? '', values, null);
    }
  });
  on.m365.resetCost();
  await Promise.all([index.refresh(), index.refresh()]);
  expect(all(index)).toHaveLength(2300);
  expect(on.m365.cost().requests).toBe(4);
});

const marged = {
  id: '9c3e7a10-58d4-4f6b-8a27-b1e0c5d94f02',
  displayName: 'Marged Ellis',
  givenName: 'Marged',
  surname: 'Ellis',
  mail: 'marged@valemoor.example',
  userPrincipalName: 'marged@valemoor.example',
  jobTitle: 'SPoC officer',
  mobilePhone: null,
  accountEnabled: true,
};

/** Puts rows into the register by the local Graph's own hand. */
const fill = (on: RecordStage, from: number, until: number): void => {
  on.m365.world.clock.set(on.m365.world.clock.now() + 60_000);
  const list = listTitled(on.m365.world, on.sites.register, 'Incidents')?.id ?? '';
  allOrNothing(on.m365.world, () => {
    for (let n = from; n < until; n += 1)
      addItem(on.m365.world, list, fieldsOf(incidents, incidentRow(`MANY-${String(n)}`)), null);
  });
};

/** A Graph that stops answering after so many more requests for a delta. */
const failingAfter = (on: RecordStage, requests: number) => {
  const state = { left: requests };
  const get = <T>(path: string): Promise<T> => {
    if (path.includes('/delta') && (state.left -= 1) < 0)
      return Promise.reject(new RecordUnavailable('away'));
    return on.graph.get<T>(path);
  };
  return { state, graph: { ...on.graph, get } };
};

test('what was read shows while the rest is still to come, and a reading that broke off goes on where it was', async () => {
  const { on } = await begin();
  fill(on, 0, 2_300);
  const { state, graph } = failingAfter(on, 3);
  const index = incidentIndex(graph, { sites: on.sites, log: on.log, clock: on.clock });
  expect(index.progress()).toEqual({ read: 0, complete: false });
  await expect(index.refresh()).rejects.toMatchObject({ name: 'RecordUnavailable' });
  expect(index.progress()).toEqual({ read: 2_000, complete: false });
  expect(all(index)).toHaveLength(2_000);
  expect(index.freshAt).toBeUndefined();
  state.left = Infinity;
  on.m365.resetCost();
  await index.refresh();
  expect(on.m365.cost().requests).toBe(2);
  expect(index.progress()).toEqual({ read: 2_300, complete: true });
  expect(on.lines.filter(({ event }) => event === 'reading the record').at(-1)).toMatchObject({
    facts: { read: 2_300, complete: true },
  });
});

test('while all is read again nothing is missing, and at its end what is gone is gone', async () => {
  const { on } = await begin();
  fill(on, 0, 1_500);
  const { state, graph } = failingAfter(on, Infinity);
  const index = incidentIndex(graph, { sites: on.sites, log: on.log, clock: on.clock });
  await index.refresh();
  const path = `/sites/${on.sites.register}/lists/Incidents`;
  const { id } = await on.graph.get<{ id: string }>(path);
  await on.graph.remove(`${path}/items/7`);
  expireDeltaTokens(on.m365.world, id);
  fill(on, 1_500, 1_600);
  state.left = 3;
  await expect(index.refresh()).rejects.toMatchObject({ name: 'RecordUnavailable' });
  expect(all(index).length).toBeGreaterThanOrEqual(1_500);
  state.left = Infinity;
  const gone: string[] = [];
  index.onNews(({ removed }) => void gone.push(...removed));
  await index.refresh();
  expect(gone).toEqual(['register/7']);
  expect(all(index)).toHaveLength(1_599);
  expect(index.find('MANY-6')).toBeUndefined();
});

test('news says who wrote each row: the hub itself, or somebody by hand, even where the row makes no sense any more', async () => {
  const { on, record, index } = await begin();
  const made = await record.create(incidentRow('AAA'), false);
  const news: ItemNews[] = [];
  const end = index.onNews((some) => void news.push(some));
  index.onNews(() => {
    throw new Error('a listener of no concern');
  });
  await index.refresh();
  const { tenant } = on.m365.world;
  expect(news.flatMap(({ changed }) => changed)).toMatchObject([
    { reference: 'AAA', item: made.item, by: { application: { id: tenant.appId } } },
  ]);
  expect(news.every(({ whole }) => whole)).toBe(true);
  on.m365.world.people.put(marged);
  const list = listTitled(on.m365.world, on.sites.register, 'Incidents')?.id ?? '';
  const doer = marged.id;
  news.length = 0;
  changeItem(on.m365.world, list, 1, { Level: null, Ward: 'Elsewhere' }, { doer });
  await index.refresh();
  expect(news.flatMap(({ changed }) => changed)).toMatchObject([
    { reference: 'AAA', by: { user: { id: doer, displayName: 'Marged Ellis' } } },
  ]);
  expect(index.find('AAA')).toMatchObject({ ward: 'Marlowe', level: 'critical' });
  end();
  news.length = 0;
  await record.create(incidentRow('BBB'), false);
  await index.refresh();
  expect(news).toEqual([]);
});

test('no word of a report travels', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'index-'));
  const before = process.env['GRAPH_TRAFFIC'];
  const file = join(folder, 'traffic.ndjson');
  process.env['GRAPH_TRAFFIC'] = file;
  try {
    const { record, index } = await begin();
    const said = { what: 'SECRETWORD one', where: 'SECRETWORD two', subject: 'SECRETWORD three' };
    await record.create(incidentRow('AAA', { ...said, effect: 'SECRETWORD four' }), false);
    await index.refresh();
    const delta = readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.includes('/items/delta'));
    expect(delta).toHaveLength(2);
    expect(delta.join('')).toContain('AAA');
    expect(delta.join('')).not.toContain('SECRETWORD');
    expect(JSON.stringify(all(index))).not.toContain('SECRETWORD');
  } finally {
    if (before === undefined) delete process.env['GRAPH_TRAFFIC'];
    else process.env['GRAPH_TRAFFIC'] = before;
    await rm(folder, { recursive: true });
  }
});
