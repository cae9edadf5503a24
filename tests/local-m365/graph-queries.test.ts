import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { addItem } from '../../infra/local-m365/graph/item-store.ts';
import { expireDeltaTokens } from '../../infra/local-m365/graph/list-store.ts';
import { COLUMNS, graphStage } from './graph-stage.ts';
import type { GraphStage, Json } from './graph-stage.ts';

let stage: GraphStage;
let list = '';
beforeAll(async () => {
  stage = await graphStage({ ceiling: 0 });
  list = await stage.list('Incidents', COLUMNS);
  for (let number = 1; number <= 7; number += 1) {
    const fields = {
      Reference: `R${number}`,
      Level: number < 3 ? 'Critical' : 'Low',
      Ward: `Ward ${number}`,
      DueAt: `2026-12-0${number}T10:00:00Z`,
    };
    await stage.call('POST', `${list}/items`, { fields });
  }
});
afterAll(() => stage.close());

const find = (filter: string, headers = {}) =>
  stage.call(
    'GET',
    `${list}/items?$expand=fields($select=Reference)&$filter=${encodeURIComponent(filter)}`,
    undefined,
    headers,
  );
const listId = (path: string): string => path.split('/').at(-1) ?? '';
const references = (body: Json) => body.value.map((one) => one.fields['Reference']);

test.each([
  ["fields/Reference eq 'r3'", ['R3']],
  ["fields/Level eq 'Critical'", ['R1', 'R2']],
  ["fields/Level ne 'Low'", ['R1', 'R2']],
  ["fields/DueAt lt '2026-12-03T00:00:00Z'", ['R1', 'R2']],
  ["fields/DueAt ge '2026-12-06T10:00:00Z'", ['R6', 'R7']],
  [
    "fields/DueAt gt '2026-12-02T10:00:00Z' and fields/DueAt le '2026-12-04T10:00:00Z'",
    ['R3', 'R4'],
  ],
  ["fields/Reference eq 'R1' or (fields/Reference eq 'R5')", ['R1', 'R5']],
  ["startswith(fields/Reference,'R')", ['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7']],
  ["startswith(fields/Reference, 'r7')", ['R7']],
  ["fields/Reference eq 'it''s'", []],
])('%s finds %j', async (filter, expected) => {
  const { status, body } = await find(filter);
  expect(status).toBe(200);
  expect(references(body)).toEqual(expected);
});

test.each([
  [
    "fields/Ward eq 'Ward 1'",
    /^Field 'Ward' cannot be referenced in filter or orderby as it is not indexed/,
  ],
  ["fields/Nowhere eq 'x'", /Column 'Nowhere' does not exist/],
  ["fields/Level eq 'Low' and fields/Reference eq 'R3'", /only one indexed field/],
  ["contains(fields/Reference,'R')", /not supported/],
  ["createdDateTime gt '2026-01-01'", /cannot be used/],
  ['fields/Reference eq R1', /not of the type/],
  ["fields/Reference eq 'R1' and", /cannot be used/],
  ["fields/Reference eq 'R1' fields", /Invalid filter clause/],
  ["Reference eq 'R1'", /cannot be used/],
])('%s is refused', async (filter, message) => {
  const { status, body } = await find(filter);
  expect(status).toBe(400);
  expect(body.error.message).toMatch(message);
});

test('a column without an index can be filtered only on a warning, and not on a long list', async () => {
  const honour = { prefer: 'HonorNonIndexedQueriesWarningMayFailRandomly' };
  expect(references((await find("fields/Ward eq 'ward 2'", honour)).body)).toEqual(['R2']);
});

test('orderby, skip and unknown columns of a select are refused', async () => {
  for (const query of [
    '$orderby=id',
    '$skip=3',
    '$search=x',
    '$expand=fields($select=Nowhere)',
    '$expand=drive',
    '$top=0',
  ]) {
    expect([query, (await stage.call('GET', `${list}/items?${query}`)).status]).toEqual([
      query,
      400,
    ]);
  }
});

test('pages are linked by an opaque address on the host of Graph, to the last item', async () => {
  const seen: string[] = [];
  let next: string | undefined = `${list}/items?$expand=fields($select=Reference)&$top=3`;
  const sizes: number[] = [];
  while (next) {
    const { body }: { body: Json } = await stage.call('GET', next);
    sizes.push(body.value.length);
    seen.push(...references(body).map(String));
    next = body['@odata.nextLink'];
    if (next) expect(next).toMatch(/^https:\/\/graph\.microsoft\.com\/v1\.0\/sites\//);
  }
  expect(sizes).toEqual([3, 3, 1]);
  expect(seen).toEqual(['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7']);
});

test('delta shows everything, then only what changed, then tombstones', async () => {
  const path = await stage.list('Delta', COLUMNS);
  const make = async (Reference: string) =>
    (await stage.call('POST', `${path}/items`, { fields: { Reference } })).body.id;
  const [one, two, three] = [await make('one'), await make('two'), await make('three')];
  await stage.call('DELETE', `${path}/items/${two}`);
  const first = await stage.call('GET', `${path}/items/delta?$expand=fields&$top=1`);
  expect(first.body.value.map(({ id }) => id)).toEqual([one]);
  const second = await stage.call('GET', first.body['@odata.nextLink']);
  expect(second.body.value.map(({ id }) => id)).toEqual([three]);
  expect(second.body.value[0]?.fields['Reference']).toBe('three');
  const link = second.body['@odata.deltaLink'];
  expect((await stage.call('GET', link)).body.value).toEqual([]);
  await stage.call('PATCH', `${path}/items/${one}/fields`, { Ward: 'x' });
  await stage.call('DELETE', `${path}/items/${three}`);
  const { body } = await stage.call('GET', link.replace('%24top=1', '%24top=9'));
  expect(body.value[0]).toMatchObject({ id: one, fields: { Ward: 'x' } });
  expect(body.value[1]).toMatchObject({ id: three, deleted: { state: 'deleted' } });
  expect(body.value[1]?.fields).toBeUndefined();
  const latest = await stage.call('GET', `${path}/items/delta?token=latest`);
  expect(latest.body.value).toEqual([]);
  await make('four');
  const after = await stage.call('GET', latest.body['@odata.deltaLink']);
  expect(after.body.value.length).toBe(1);
  expireDeltaTokens(stage.world, listId(path));
  const expired = await stage.call('GET', link);
  expect([expired.status, expired.body.error.code]).toEqual([410, 'resyncChangesApplyDifferences']);
  expect((await stage.call('GET', String(expired.headers.get('location')))).status).toBe(200);
});

test('a query that touches more than 5,000 rows is throttled, an indexed one that touches few is not', async () => {
  const path = await stage.list('Long', COLUMNS);
  const id = listId(path);
  stage.world.database.exec('begin');
  for (let number = 0; number < 5002; number += 1) {
    addItem(
      stage.world,
      id,
      { Reference: `L${number}`, Level: number === 7 ? 'High' : 'Low' },
      null,
    );
  }
  stage.world.database.exec('commit');
  const ask = (filter: string, headers = {}) =>
    stage.call('GET', `${path}/items?$filter=${encodeURIComponent(filter)}`, undefined, headers);
  const few = await ask("fields/Level eq 'High'");
  expect([few.status, few.body.value.length]).toEqual([200, 1]);
  const many = await ask("fields/Level eq 'Low'");
  expect([many.status, many.body.error.message]).toEqual([429, 'The request has been throttled']);
  expect((await ask("fields/Level ne 'Low'")).status).toBe(429);
  const honour = { prefer: 'HonorNonIndexedQueriesWarningMayFailRandomly' };
  expect((await ask("fields/Ward eq 'x'", honour)).status).toBe(429);
  const whole = await stage.call('GET', `${path}/items?$top=6000`);
  expect([whole.status, whole.body.value.length]).toEqual([200, 5000]);
});
