import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { editItem } from '../../infra/local-m365/graph/browse.ts';
import { COLUMNS, graphStage, MARGED, START } from './graph-stage.ts';
import type { GraphStage } from './graph-stage.ts';

let stage: GraphStage;
let list = '';
beforeAll(async () => {
  stage = await graphStage();
  list = await stage.list('Incidents', COLUMNS);
});
afterAll(() => stage.close());

const create = async (fields: unknown) => stage.call('POST', `${list}/items`, { fields });

test('an item is created with its fields, its defaults and an etag, in whole seconds of the clock of the world', async () => {
  const { status, body } = await create({
    Title: 'Llanfair, Monday',
    Reference: 'A1',
    Count: 3,
    DueAt: '2026-12-29T00:10:00.500Z',
  });
  expect(status).toBe(201);
  expect(body.id).toBe('1');
  expect(body.eTag).toMatch(/^"[0-9a-f-]{36},1"$/);
  expect(body['createdDateTime']).toBe('2026-12-28T23:40:00Z');
  expect(body.fields).toMatchObject({
    Reference: 'A1',
    Count: 3,
    DueAt: '2026-12-29T00:10:00Z',
    Urgent: true,
  });
});

test('words are kept as they were typed', async () => {
  const what = '=HYPERLINK("x") <b>Tŷ</b> 🏠 مرحبا\n\nsecond line';
  const { body } = await create({ Reference: 'WORDS', What: what });
  const read = await stage.call('GET', `${list}/items/${body.id}?$expand=fields($select=What)`);
  expect(read.body.fields).toEqual({ '@odata.etag': body.eTag, What: what });
});

test.each([
  ['an unknown field', { Nonsense: 'x' }, /'Nonsense' is not recognized/],
  ['a read-only field', { Created: '2026-01-01T00:00:00Z' }, /read-only/],
  ['a word that is no choice', { Level: 'Purple' }, /not one of the choices/],
  ['too long a line', { Reference: 'x'.repeat(21) }, /invalid data/],
  ['too long a note', { What: 'x'.repeat(64_000) }, /invalid data/],
  ['two lines in one', { Ward: 'a\nb' }, /invalid data/],
  ['text for a number', { Count: '3' }, /must be a number/],
  ['a number out of range', { Count: -1 }, /outside its range/],
  ['a number for text', { Ward: 7 }, /invalid|must be a string/],
  ['a time that is none', { DueAt: 'tomorrow' }, /date and time/],
  ['text for a flag', { Urgent: 'yes' }, /true or false/],
])('%s is refused with 400 and nothing is written', async (_, fields, message) => {
  const before = await stage.call('GET', `${list}/items?$top=5000`);
  const { status, body } = await create(fields);
  expect(status).toBe(400);
  expect(body.error.code).toBe('invalidRequest');
  expect(body.error.message).toMatch(message);
  const after = await stage.call('GET', `${list}/items?$top=5000`);
  expect(after.body.value.length).toBe(before.body.value.length);
});

test('a value that must be unique is refused the second time, in any case of letters, but not to the same item', async () => {
  const { body } = await create({ Reference: 'Twice' });
  const again = await create({ Reference: 'TWICE' });
  expect(again.status).toBe(400);
  expect(again.body.error.message).toMatch(/duplicate values were found/);
  const same = await stage.call('PATCH', `${list}/items/${body.id}/fields`, {
    Reference: 'twice',
  });
  expect(same.status).toBe(200);
});

test('If-Match lets one of two writers through; a write without it is not checked', async () => {
  const { body } = await create({ Reference: 'RACE', Ward: 'one' });
  const path = `${list}/items/${body.id}/fields`;
  const first = await stage.call('PATCH', path, { Ward: 'two' }, { 'if-match': body.eTag });
  const second = await stage.call('PATCH', path, { Ward: 'three' }, { 'if-match': body.eTag });
  expect([first.status, second.status]).toEqual([200, 412]);
  expect(second.body.error.code).toBe('resourceModified');
  expect(first.body).toMatchObject({ Ward: 'two', Reference: 'RACE' });
  expect(first.body.fields).toBeUndefined();
  expect((await stage.call('GET', path)).body['Ward']).toBe('two');
  expect((await stage.call('PATCH', path, { Ward: null })).body['Ward']).toBeUndefined();
  const bare = await stage.call('PATCH', path, { Ward: 'x' }, { 'if-match': 'abc,1' });
  expect([bare.status, bare.body.error.code]).toEqual([400, 'malformedEntityTag']);
  const stale = await stage.call('DELETE', `${list}/items/${body.id}`, undefined, {
    'if-match': body.eTag,
  });
  expect(stale.status).toBe(412);
  expect((await stage.call('DELETE', `${list}/items/${body.id}`)).status).toBe(204);
  expect((await stage.call('GET', `${list}/items/${body.id}`)).status).toBe(404);
});

test('earlier versions can be read and restored', async () => {
  const { body } = await create({ Reference: 'VERSIONS', Ward: 'first' });
  const item = `${list}/items/${body.id}`;
  stage.world.clock.set(START + 60_000);
  await stage.call('PATCH', `${item}/fields`, { Ward: 'second' });
  stage.world.clock.set(START);
  const { body: versions } = await stage.call('GET', `${item}/versions?$expand=fields`);
  expect(versions.value.map((one) => [one.id, one.fields['Ward']])).toEqual([
    ['2.0', 'second'],
    ['1.0', 'first'],
  ]);
  expect((await stage.call('POST', `${item}/versions/1.0/restoreVersion`)).status).toBe(204);
  expect((await stage.call('GET', `${item}/fields`)).body).toMatchObject({
    Ward: 'first',
    _UIVersionString: '3.0',
  });
});

test('no id is given twice, even after a deletion', async () => {
  const { body: one } = await create({ Reference: 'GONE' });
  await stage.call('DELETE', `${list}/items/${one.id}`);
  const { body: two } = await create({ Reference: 'NEXT' });
  expect(Number(two.id)).toBe(Number(one.id) + 1);
});

test('a person column is written by number, read by number, and by name when it is selected', async () => {
  stage.world.people.put(MARGED);
  const path = await stage.list('Persons', [{ name: 'Owner', personOrGroup: {} }]);
  const id = path.split('/').at(-1) ?? '';
  await stage.call('POST', `${path}/items`, { fields: { Title: 'x' } });
  editItem(stage.world, id, 1, { Title: 'y' }, MARGED.id);
  const { body: fields } = await stage.call('GET', `${path}/items/1/fields`);
  const number = Number(fields['EditorLookupId']);
  const written = await stage.call('PATCH', `${path}/items/1/fields`, { OwnerLookupId: number });
  expect(written.body['OwnerLookupId']).toBe(String(number));
  expect((await stage.call('PATCH', `${path}/items/1/fields`, { Owner: 'Marged' })).status).toBe(
    400,
  );
  const read = await stage.call('GET', `${path}/items/1?$expand=fields($select=Owner,Author)`);
  expect(read.body.fields).toMatchObject({ Owner: 'Marged Ellis', Author: 'SharePoint App' });
});
