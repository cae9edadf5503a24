import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { COLUMNS, graphStage } from './graph-stage.ts';
import type { GraphStage } from './graph-stage.ts';

let stage: GraphStage;
let list = '';
beforeAll(async () => {
  stage = await graphStage({ ceiling: 0 });
  list = await stage.list('Incidents', COLUMNS);
});
afterAll(() => stage.close());

const add = (column: unknown) => stage.call('POST', `${list}/columns`, column);

test('a list is named by the server, found by id and title, and its title is taken', async () => {
  const { call, site } = stage;
  const named = await call('POST', `${site}/lists`, { displayName: 'More', name: 'more' });
  expect(named.status).toBe(400);
  expect((await call('POST', `${site}/lists`, { displayName: 'incidents' })).status).toBe(409);
  const found = await call(
    'GET',
    `${site}/lists/Incidents?$select=id,displayName&$expand=columns($select=name)`,
  );
  expect(`${site}/lists/${found.body.id}`).toBe(list);
  expect(found.body['columns']).toContainEqual(expect.objectContaining({ name: 'Reference' }));
  const all = await call('GET', `${site}/lists?$filter=displayName eq 'Incidents'`);
  expect(all.body.value.map(({ id }) => id)).toEqual([found.body.id]);
});

test('a list whose columns are wrong is not made at all', async () => {
  const { call, site } = stage;
  const columns = [{ name: 'Good', text: {} }, { name: 'Bad' }];
  expect((await call('POST', `${site}/lists`, { displayName: 'Half', columns })).status).toBe(400);
  expect((await call('GET', `${site}/lists/Half`)).status).toBe(404);
});

test('a column reads as it was made, with what SharePoint fills in', async () => {
  const { status, body } = await add({
    name: 'Room',
    displayName: 'Which room',
    text: { maxLength: 40 },
    required: true,
  });
  expect(status).toBe(201);
  const read = await stage.call('GET', `${list}/columns/${body.id}`);
  expect(read.body).toMatchObject({
    name: 'Room',
    displayName: 'Which room',
    required: true,
    indexed: false,
    hidden: false,
    text: { allowMultipleLines: false, maxLength: 40, linesForEditing: 0 },
  });
});

test.each([
  ['no type', { name: 'A' }],
  ['two types', { name: 'A', text: {}, number: {} }],
  ['an unknown property', { name: 'A', text: {}, colour: 'red' }],
  ['an unknown property of its type', { name: 'A', text: { length: 5 } }],
  ['no name', { text: {} }],
  ['too long a line', { name: 'A', text: { maxLength: 256 } }],
  ['an unknown word', { name: 'A', dateTime: { format: 'monthOnly' } }],
  ['no choices', { name: 'A', choice: {} }],
  ['an index on several lines', { name: 'A', indexed: true, text: { allowMultipleLines: true } }],
  ['unique values without an index', { name: 'A', enforceUniqueValues: true, text: {} }],
  ['a managed term', { name: 'A', term: {} }],
])('a column with %s is refused', async (_, column) => {
  const { status, body } = await add(column);
  expect(status).toBe(400);
  expect(body.error.message).toBeTruthy();
});

test('a name that is taken is refused, a system column cannot go, and a type cannot change', async () => {
  expect((await add({ name: 'reference', text: {} })).status).toBe(409);
  expect((await stage.call('DELETE', `${list}/columns/Title`)).status).toBe(403);
  expect((await stage.call('PATCH', `${list}/columns/Ward`, { number: {} })).status).toBe(400);
  expect((await stage.call('PATCH', `${list}/columns/Ward`, { name: 'Place' })).status).toBe(400);
});

test('an index can be added to a column that has values, and uniqueness only where there are no doubles', async () => {
  const path = await stage.list('Wards', [{ name: 'Ward', text: {} }]);
  for (const Ward of ['Moor', 'Vale', 'moor'])
    await stage.call('POST', `${path}/items`, { fields: { Ward } });
  const find = () => stage.call('GET', `${path}/items?$filter=fields/Ward eq 'MOOR'`);
  expect((await find()).status).toBe(400);
  const unique = { indexed: true, enforceUniqueValues: true };
  expect((await stage.call('PATCH', `${path}/columns/Ward`, unique)).status).toBe(400);
  expect((await find()).status).toBe(400);
  expect((await stage.call('PATCH', `${path}/columns/Ward`, { indexed: true })).status).toBe(200);
  expect((await find()).body.value.map(({ id }) => id)).toEqual(['1', '3']);
  await stage.call('DELETE', `${path}/items/3`);
  expect((await stage.call('PATCH', `${path}/columns/Ward`, unique)).status).toBe(200);
  expect((await stage.call('POST', `${path}/items`, { fields: { Ward: 'VALE' } })).status).toBe(
    400,
  );
});

test('a hidden column is not listed but can be written, filtered and read when it is named', async () => {
  const path = await stage.list('Keys', [{ name: 'Key', hidden: true, indexed: true, text: {} }]);
  const { body } = await stage.call('POST', `${path}/items`, { fields: { Key: 'k1' } });
  expect(body.fields['Key']).toBeUndefined();
  expect(
    (await stage.call('GET', `${path}/columns`)).body.value.some(({ name }) => name === 'Key'),
  ).toBe(false);
  const filter = encodeURIComponent("fields/Key eq 'k1'");
  const found = await stage.call(
    'GET',
    `${path}/items?$filter=${filter}&$expand=fields($select=Key)`,
  );
  expect(found.body.value[0]?.fields['Key']).toBe('k1');
});

test('a read-only column refuses values, a deleted one is unknown, and twenty indexes are enough', async () => {
  const path = await stage.list('Limits', [
    { name: 'Fixed', readOnly: true, text: {} },
    { name: 'Gone', text: {} },
  ]);
  expect((await stage.call('POST', `${path}/items`, { fields: { Fixed: 'x' } })).status).toBe(400);
  await stage.call('POST', `${path}/items`, { fields: { Gone: 'x' } });
  expect((await stage.call('DELETE', `${path}/columns/Gone`)).status).toBe(204);
  expect((await stage.call('POST', `${path}/items`, { fields: { Gone: 'x' } })).status).toBe(400);
  expect((await stage.call('GET', `${path}/items/1/fields`)).body['Gone']).toBeUndefined();
  for (let number = 0; number < 20; number += 1) {
    const column = { name: `I${number}`, indexed: true, text: {} };
    expect((await stage.call('POST', `${path}/columns`, column)).status).toBe(201);
  }
  expect(
    (await stage.call('POST', `${path}/columns`, { name: 'I20', indexed: true, text: {} })).status,
  ).toBe(400);
});
