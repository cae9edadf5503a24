import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { expireDeltaTokens } from '../../infra/local-m365/graph/list-store.ts';
import { COLUMNS, graphStage, START } from './graph-stage.ts';
import type { GraphStage } from './graph-stage.ts';

const DAY = 86_400_000;
let stage: GraphStage;
let list = '';
beforeEach(async () => {
  stage = await graphStage();
  list = await stage.list('Incidents', COLUMNS);
});
afterEach(() => stage.close());

const create = async (Ward: string) =>
  (await stage.call('POST', `${list}/items`, { fields: { Ward } })).body.id;
const follow = async (path: string) => {
  const { status, headers, body } = await stage.call('GET', path);
  const seen = status === 200 ? body.value.map((one) => [one.id, one.fields['Ward']]) : [];
  return { status, seen, next: body['@odata.deltaLink'], error: body.error, headers };
};

test.each(['resyncChangesApplyDifferences', 'resyncChangesUploadDifferences'] as const)(
  'a token that is a month old is answered 410 %s, with the place to begin again',
  async (code) => {
    stage.world.switches.set({ resyncCode: code });
    await create('Moor');
    const { next } = await follow(`${list}/items/delta?$expand=fields`);
    stage.world.clock.set(START + 30 * DAY);
    expect((await follow(next)).status).toBe(200);
    stage.world.clock.set(START + 30 * DAY + 1);
    const late = await follow(next);
    expect([late.status, late.error.code]).toEqual([410, code]);
    const again = await follow(String(late.headers.get('location')));
    expect(again.seen).toEqual([['1', 'Moor']]);
  },
);

test('tokens can be made to expire at once', async () => {
  const { next } = await follow(`${list}/items/delta?$expand=fields`);
  expireDeltaTokens(stage.world, list.split('/').at(-1) ?? '');
  expect((await follow(next)).status).toBe(410);
});

test('an item may come several times: its last state counts', async () => {
  const id = await create('Moor');
  const { next } = await follow(`${list}/items/delta?$expand=fields`);
  await stage.call('PATCH', `${list}/items/${id}/fields`, { Ward: 'Dale' });
  await create('Castle');
  stage.world.switches.set({ deltaRepeats: 'always' });
  const { seen } = await follow(next);
  expect(seen).toEqual([
    ['1', 'Moor'],
    ['2', 'Castle'],
    ['1', 'Dale'],
    ['2', 'Castle'],
  ]);
});
