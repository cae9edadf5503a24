import express from 'express';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { createWorld } from '../../infra/local-m365/create-world.ts';
import { addColumn } from '../../infra/local-m365/graph/column-calls.ts';
import { browseItems } from '../../infra/local-m365/graph/browse.ts';
import { addItem, findItem } from '../../infra/local-m365/graph/item-store.ts';
import { addList } from '../../infra/local-m365/graph/list-store.ts';
import { createSites } from '../../infra/local-m365/graph/sites.ts';
import { saveView } from '../../infra/local-m365/graph/views.ts';
import { listen } from '../../infra/local-m365/listen.ts';
import type { Listener } from '../../infra/local-m365/listen.ts';
import { shellPart } from '../../infra/local-m365/shell/shell.ts';
import type { World } from '../../infra/local-m365/world.ts';
import { COLUMNS, MARGED, TOM } from './graph-stage.ts';

let world: World;
let listener: Listener;
let list = '';
beforeAll(async () => {
  world = createWorld({ data: '', origin: 'http://localhost', clock: 0 });
  createSites(world);
  world.people.put({ ...MARGED, jobTitle: 'Democratic services manager' });
  world.people.put({ ...TOM, jobTitle: 'Officer' });
  const app = express();
  const silence = () => Promise.reject(new Error('no chats here'));
  const connector = {
    openChat: silence,
    say: silence,
    press: silence,
    messages: () => [],
    notifications: () => [],
  };
  app.use(
    await shellPart(world, {
      connector: connector as never,
      hubOrigin: () => 'http://localhost:1',
      sharePointReaders: () => true,
      sharePointEditors: (person) => person === MARGED.id,
    }),
  );
  listener = await listen(app, 0);
});
afterAll(async () => {
  await listener.close();
  world.database.close();
});
beforeEach(() => {
  list = addList(world, world.tenant.registerSiteId, { title: `List ${Math.random()}` }).id;
  for (const column of COLUMNS) addColumn(world, list, column);
  addColumn(world, list, { name: 'Kind', required: true, text: {} });
  addColumn(world, list, { name: 'Lead', personOrGroup: { chooseFromType: 'peopleOnly' } });
});

async function ask(method: string, path: string, body?: unknown, person = MARGED.id) {
  const url = `http://localhost:${listener.port}/shell/api/people/${person}/lists/${list}/items${path}`;
  const headers = { 'content-type': 'application/json' };
  const sent = body === undefined ? {} : { headers, body: JSON.stringify(body) };
  const response = await fetch(url, { method, ...sent });
  const text = await response.text();
  return { status: response.status, body: (text === '' ? {} : JSON.parse(text)) as never };
}
const shown = () => browseItems(world, list);
const added = { Title: 'One', Kind: 'Hall', Lead: TOM.id };

test('a row is added, changed and deleted in the name of whoever does it', async () => {
  expect((await ask('POST', '', { fields: added })).status).toBe(204);
  expect(shown()).toMatchObject([
    {
      Title: 'One',
      Lead: 'Tom Price',
      'Lead.person': TOM.id,
      Author: 'Marged Ellis',
      Urgent: true,
    },
  ]);
  expect((await ask('PATCH', '/1', { fields: { Title: 'Two', Lead: null } })).status).toBe(204);
  expect(shown()).toMatchObject([{ Title: 'Two', Editor: 'Marged Ellis' }]);
  expect(shown()[0]?.['Lead']).toBeUndefined();
  expect(findItem(world, list, 1)?.modified_by).toBe(MARGED.id);
  expect((await ask('DELETE', '/1')).status).toBe(204);
  expect(shown()).toEqual([]);
});

test('who may only read is refused, but may see the versions', async () => {
  await ask('POST', '', { fields: added });
  const refused = [
    await ask('POST', '', { fields: added }, TOM.id),
    await ask('PATCH', '/1', { fields: {} }, TOM.id),
    await ask('DELETE', '/1', undefined, TOM.id),
    await ask('POST', '/1/versions/1.0', {}, TOM.id),
  ];
  expect(refused.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
  expect((await ask('GET', '/1/versions', undefined, TOM.id)).status).toBe(200);
});

test('what the list does not take is told with its sentence', async () => {
  await ask('POST', '', { fields: { ...added, Reference: 'R1' } });
  const told = async (fields: object) =>
    (await ask('POST', '', { fields: { ...added, ...fields } })).body;
  expect(await told({ Kind: '' })).toEqual({ message: "Kind: You can't leave this blank." });
  expect(await told({ Reference: 'r1' })).toMatchObject({
    message: expect.stringContaining('duplicate values'),
  });
  expect(await told({ Level: 'Mauve' })).toMatchObject({
    message: expect.stringContaining('choices'),
  });
  expect(await told({ Count: -1 })).toMatchObject({ message: expect.stringContaining('range') });
  expect(await told({ Lead: 'nobody' })).toMatchObject({
    message: expect.stringContaining('Nobody is known'),
  });
  expect(shown().length).toBe(1);
});

test('a change to a row that somebody else has changed meanwhile is a save conflict', async () => {
  await ask('POST', '', { fields: added });
  const etag = shown()[0]?.['@odata.etag'];
  expect((await ask('PATCH', '/1', { fields: { Title: 'a' }, etag })).status).toBe(204);
  const late = await ask('PATCH', '/1', { fields: { Title: 'b' }, etag });
  expect(late).toMatchObject({
    status: 412,
    body: { message: expect.stringContaining('Somebody else has changed this item') },
  });
  expect(shown()[0]?.['Title']).toBe('a');
});

test('the history says who changed what, and an earlier version can be restored', async () => {
  addItem(world, list, { Title: 'filed', Ward: 'Moor' }, null);
  await ask('PATCH', '/1', { fields: { Ward: 'Dale', Lead: TOM.id, Kind: 'x' } });
  const { body } = await ask('GET', '/1/versions');
  expect(body).toEqual([
    {
      version: '2.0',
      at: 0,
      by: 'Marged Ellis',
      changed: [
        { column: 'Ward', displayName: 'Ward', was: 'Moor', is: 'Dale' },
        { column: 'Kind', displayName: 'Kind', was: null, is: 'x' },
        { column: 'Lead', displayName: 'Lead', was: null, is: 'Tom Price' },
      ],
    },
    {
      version: '1.0',
      at: 0,
      by: 'Councillor Safety Hub',
      changed: expect.arrayContaining([
        { column: 'Ward', displayName: 'Ward', was: null, is: 'Moor' },
      ]),
    },
  ]);
  expect((await ask('POST', '/1/versions/1.0', {})).status).toBe(204);
  expect(shown()[0]).toMatchObject({ Ward: 'Moor', Editor: 'Marged Ellis' });
  expect(shown()[0]?.['Lead']).toBeUndefined();
  expect((await ask('POST', '/1/versions/9.0', {})).status).toBe(404);
  expect((await ask('GET', '/2/versions')).status).toBe(404);
});

test('a view that would touch more than 5,000 rows is not shown, one narrowed by an index is', async () => {
  const where = (name: string, value: string) =>
    `<Where><Eq><FieldRef Name="${name}"/><Value Type="Text">${value}</Value></Eq></Where>`;
  const view = { isDefault: false, fields: ['Title'], rowLimit: 30, isPaged: true };
  saveView(world, list, { ...view, name: 'High', query: where('Level', 'High') });
  saveView(world, list, { ...view, name: 'Ward', query: where('Ward', 'Moor') });
  world.database.exec('begin');
  for (let at = 0; at < 5001; at += 1)
    addItem(world, list, { Level: at === 3 ? 'High' : 'Low', Ward: 'Moor' }, null);
  world.database.exec('commit');
  expect((await ask('GET', '?view=High')).body).toHaveLength(1);
  expect(await ask('GET', '?view=Ward')).toMatchObject({
    status: 422,
    body: { message: expect.stringContaining('list view threshold') },
  });
});
