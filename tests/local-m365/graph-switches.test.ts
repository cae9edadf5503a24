import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { appToken } from '../../infra/local-m365/entra/tokens.ts';
import { addItem } from '../../infra/local-m365/graph/item-store.ts';
import { COLUMNS, graphStage, MARGED } from './graph-stage.ts';
import type { GraphStage } from './graph-stage.ts';

let stage: GraphStage;
let list = '';
beforeEach(async () => {
  stage = await graphStage({ ceiling: 0 });
  stage.world.people.put(MARGED);
  list = await stage.list('Incidents', COLUMNS);
});
afterEach(() => stage.close());

const create = (fields: object) => stage.call('POST', `${list}/items`, { fields });
const find = (filter: string) =>
  stage.call('GET', `${list}/items?$filter=${encodeURIComponent(filter)}`);

test('a value that is there already is refused with 400 or with 409', async () => {
  await create({ Reference: 'R1' });
  const first = await create({ Reference: 'r1' });
  stage.world.switches.set({ duplicateValue: '409 conflict' });
  const second = await create({ Reference: 'r1' });
  expect([first.status, second.status]).toEqual([400, 409]);
  expect(second.body.error.message).toContain('duplicate values');
});

test('a unique column needs an index, or gets one', async () => {
  const column = { name: 'Key', enforceUniqueValues: true, text: {} };
  expect((await stage.call('POST', `${list}/columns`, column)).status).toBe(400);
  stage.world.switches.set({ uniqueNeedsIndex: 'indexed by itself' });
  const { status, body } = await stage.call('POST', `${list}/columns`, column);
  expect([status, body['indexed']]).toEqual([201, true]);
  await create({ Key: 'k' });
  expect((await create({ Key: 'k' })).status).toBe(400);
});

test('the title takes an index, or does not', async () => {
  const change = () => stage.call('PATCH', `${list}/columns/Title`, { indexed: true });
  stage.world.switches.set({ titleIndex: 'refused' });
  expect((await change()).status).toBe(400);
  stage.world.switches.reset();
  expect((await change()).body['indexed']).toBe(true);
});

test('a row may leave a required column blank, or may not', async () => {
  await stage.call('POST', `${list}/columns`, { name: 'Kind', required: true, text: {} });
  const made = await create({ Title: 'x' });
  expect(made.status).toBe(201);
  stage.world.switches.set({ requiredColumns: 'asked by Graph too' });
  expect((await create({ Title: 'x' })).status).toBe(400);
  expect((await create({ Title: 'x', Kind: 'hall' })).status).toBe(201);
  const clear = await stage.call('PATCH', `${list}/items/${made.body.id}/fields`, { Kind: null });
  expect(clear.status).toBe(400);
});

test('several choices need their type named, or do not', async () => {
  const choice = { choices: ['Email', 'Phone'], displayAs: 'checkBoxes' };
  await stage.call('POST', `${list}/columns`, { name: 'Channels', choice });
  expect((await create({ Channels: ['Email'] })).status).toBe(400);
  const typed = { 'Channels@odata.type': 'Collection(Edm.String)', Channels: ['Email', 'Phone'] };
  expect((await create(typed)).body.fields['Channels']).toEqual(['Email', 'Phone']);
  expect((await create({ ...typed, Channels: ['Pigeon'] })).status).toBe(400);
  stage.world.switches.set({ multiChoiceType: 'not needed' });
  expect((await create({ Channels: ['Email'] })).status).toBe(201);
});

test('a filter on a column without an index is refused with 400 or with 500', async () => {
  expect((await find("fields/Ward eq 'x'")).status).toBe(400);
  stage.world.switches.set({ unindexedFilter: '500 generalException' });
  const { status, body } = await find("fields/Ward eq 'x'");
  expect([status, body.error.code]).toEqual([500, 'generalException']);
});

test('a person is found by number alone; by name everything is given, or nothing', async () => {
  await stage.call('POST', `${list}/columns`, {
    name: 'Owner',
    indexed: true,
    personOrGroup: { chooseFromType: 'peopleOnly' },
  });
  await create({ OwnerLookupId: 7 });
  await create({ OwnerLookupId: '8' });
  expect((await find('fields/OwnerLookupId eq 7')).body.value.map(({ id }) => id)).toEqual(['1']);
  expect((await find("fields/Owner eq 'Marged Ellis'")).body.value.length).toBe(2);
  stage.world.switches.set({ lookupValueFilter: 'refused' });
  expect((await find("fields/Owner eq 'Marged Ellis'")).status).toBe(400);
  expect((await create({ Owner: 'Marged Ellis' })).status).toBe(400);
});

test('one query shows at most twelve lookups', async () => {
  for (let number = 1; number <= 13; number += 1)
    await stage.call('POST', `${list}/columns`, { name: `P${number}`, personOrGroup: {} });
  const names = (count: number) => Array.from({ length: count }, (_, at) => `P${at + 1}LookupId`);
  const show = (count: number) =>
    stage.call('GET', `${list}/items?$expand=fields($select=${names(count).join(',')})`);
  expect((await show(12)).status).toBe(200);
  const { status, body } = await show(13);
  expect([status, body.error.message]).toEqual([
    400,
    expect.stringContaining('lookup column threshold'),
  ]);
});

test('the view threshold shows as 429 that no waiting helps, or as 500', async () => {
  const id = list.split('/').at(-1) ?? '';
  stage.world.database.exec('begin');
  for (let number = 0; number < 5001; number += 1) addItem(stage.world, id, { Level: 'Low' }, null);
  stage.world.database.exec('commit');
  const first = await find("fields/Level eq 'Low'");
  stage.world.clock.set(stage.world.clock.now() + 600_000);
  const second = await find("fields/Level eq 'Low'");
  stage.world.switches.set({ viewThreshold: '500 prohibited' });
  const third = await find("fields/Level eq 'Low'");
  expect([first.status, second.status, third.status]).toEqual([429, 429, 500]);
  expect((await stage.call('GET', `${list}/items/delta?$top=1`)).status).toBe(200);
});

test('the index in the XML of a field is made, or ignored', async () => {
  const token = await appToken(stage.world, 'https://valemoor.sharepoint.example', [
    'Sites.Selected',
  ]);
  const utility = '_api/Microsoft.Sharepoint.Utilities.WebTemplateExtensions.SiteScriptUtility';
  const ask = async (operation: string, body: object) => {
    const url = `${stage.origin}/sharepoint/sites/councillor-safety/${utility}.${operation}`;
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const reply = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
    return (await reply.json()) as { Id: string };
  };
  const run = async (name: string) => {
    const schemaXml = `<Field Type="Text" Name="${name}" DisplayName="${name}" Indexed="TRUE"/>`;
    const subactions = [{ verb: 'addSPFieldXml', schemaXml }];
    const actions = [
      { verb: 'createSPList', listName: 'Incidents', templateType: 100, subactions },
    ];
    const script = await ask('CreateSiteScript', { actions });
    const info = { Title: 'x', SiteScriptIds: [script.Id], WebTemplate: '64' };
    const design = await ask('CreateSiteDesign', { info });
    const webUrl = 'https://valemoor.sharepoint.example/sites/councillor-safety';
    await ask('ApplySiteDesign', { siteDesignId: design.Id, webUrl });
    return (await stage.call('GET', `${list}/columns/${name}`)).body['indexed'];
  };
  expect(await run('One')).toBe(true);
  stage.world.switches.set({ fieldXmlIndex: 'ignored' });
  expect(await run('Two')).toBe(false);
});
