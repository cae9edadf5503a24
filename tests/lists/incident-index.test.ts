/** The picture in memory follows both sites by delta, and never holds a councillor's words. */
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { allOrNothing } from '../../infra/local-m365/graph/database.ts';
import { addItem } from '../../infra/local-m365/graph/item-store.ts';
import { expireDeltaTokens, listTitled } from '../../infra/local-m365/graph/list-store.ts';
import { incidents } from '../../sharepoint/lists/incidents.ts';
import { incidentIndex } from '../../sharepoint/read-model/incident-index.ts';
import { incidentRecord } from '../../sharepoint/stores/incident-record.ts';
import { fieldsOf } from '../../sharepoint/stores/item-fields.ts';
import type { IncidentRecord, ReadModel } from '../../teams-app/ports.ts';
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
