import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { appToken } from '../../infra/local-m365/entra/tokens.ts';
import { editItem } from '../../infra/local-m365/graph/browse.ts';
import { grantSite } from '../../infra/local-m365/graph/sites.ts';
import { COLUMNS, graphStage, MARGED } from './graph-stage.ts';
import type { GraphStage, Json } from './graph-stage.ts';

const HOST = 'https://valemoor.sharepoint.example';
const BY_TITLE = "web/lists/getbytitle('Incidents')";

let stage: GraphStage;
let list = '';
let token = '';
beforeAll(async () => {
  stage = await graphStage();
  list = await stage.list('Incidents', COLUMNS);
});
beforeEach(async () => {
  stage.world.switches.reset();
  grantSite(stage.world, stage.world.tenant.registerSiteId, 'fullcontrol');
  token = await appToken(stage.world, HOST, ['Sites.Selected'], 'certificate');
});
afterAll(() => stage.close());

async function ask(path: string, body?: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(`${stage.origin}/sharepoint/sites/councillor-safety/_api/${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      accept: 'application/json;odata=nometadata',
      ...(body === undefined ? {} : { 'content-type': 'application/json;odata=nometadata' }),
      ...(body === undefined ? {} : { 'x-http-method': 'MERGE', 'if-match': '*' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: (text ? JSON.parse(text) : {}) as Json };
}

const settings = async () =>
  (await ask(`${BY_TITLE}?$select=EnableVersioning,MajorVersionLimit`)).body;

test('versioning is read and set, by the title of the list and by its id', async () => {
  expect(await settings()).toEqual({ EnableVersioning: true, MajorVersionLimit: 50 });
  const set = await ask(BY_TITLE, { EnableVersioning: true, MajorVersionLimit: 500 });
  expect(set.status).toBe(204);
  expect(await settings()).toEqual({ EnableVersioning: true, MajorVersionLimit: 500 });
  const byId = `web/lists(guid'${list.split('/').at(-1)}')`;
  expect((await ask(byId, { EnableVersioning: false })).status).toBe(204);
  expect((await ask(byId)).body).toMatchObject({ EnableVersioning: false, MajorVersionLimit: 0 });
});

test('what SharePoint does not know, or does not let this app do, it refuses', async () => {
  expect((await ask("web/lists/getbytitle('None')")).status).toBe(404);
  expect((await ask(BY_TITLE, { EnableVersions: true })).status).toBe(400);
  expect((await ask(BY_TITLE, { EnableVersioning: 'yes' })).status).toBe(400);
  expect((await ask(BY_TITLE, { MajorVersionLimit: 50_001 })).status).toBe(400);
  expect((await ask(BY_TITLE, {}, { 'if-match': '"99"' })).status).toBe(412);
  expect((await ask(BY_TITLE, {}, { 'x-http-method': '' })).status).toBe(405);
  expect((await ask(`${BY_TITLE}?$select=Colour`)).status).toBe(400);
  grantSite(stage.world, stage.world.tenant.registerSiteId, 'write');
  expect((await ask(BY_TITLE, { EnableVersioning: true })).status).toBe(403);
  expect((await ask(BY_TITLE)).status).toBe(200);
});

test('a token got with a secret is taken or refused, as the switch says', async () => {
  token = await appToken(stage.world, HOST, ['Sites.Selected']);
  expect((await ask(BY_TITLE)).status).toBe(200);
  stage.world.switches.set({ sharePointSecret: 'refused' });
  expect((await ask(BY_TITLE)).status).toBe(401);
});

test('whether a new list keeps versions is a switch', async () => {
  stage.world.switches.set({ newListVersions: 'not kept' });
  await stage.list('Other');
  expect((await ask("web/lists/getbytitle('Other')")).body).toMatchObject({
    EnableVersioning: false,
  });
});

test('a list keeps the versions that it is told to keep, with who wrote them, and no more', async () => {
  const path = await stage.list('Kept', COLUMNS);
  stage.world.people.put(MARGED);
  const kept = "web/lists/getbytitle('Kept')";
  await ask(kept, { EnableVersioning: true, MajorVersionLimit: 3 });
  await stage.call('POST', `${path}/items`, { fields: { Ward: 'v1' } });
  const item = `${path}/items/1`;
  const write = (Ward: string) => stage.call('PATCH', `${item}/fields`, { Ward });
  await write('v2');
  editItem(stage.world, path.split('/').at(-1) ?? '', 1, { Ward: 'v3' }, MARGED.id);
  await write('v4');
  const versions = async () =>
    (await stage.call('GET', `${item}/versions?$expand=fields`)).body.value;
  const wards = async () => (await versions()).map((one) => [one.id, one.fields['Ward']]);
  expect(await wards()).toEqual([
    ['4.0', 'v4'],
    ['3.0', 'v3'],
    ['2.0', 'v2'],
  ]);
  const [app, hand] = await versions();
  expect(app?.['lastModifiedBy']).toMatchObject({
    application: { displayName: expect.any(String) },
  });
  expect(hand?.['lastModifiedBy']).toEqual({
    user: { id: MARGED.id, displayName: 'Marged Ellis', email: MARGED.mail },
  });
  expect(app?.fields['AppEditorLookupId']).toBeDefined();
  expect(hand?.fields['AppEditorLookupId']).toBeUndefined();
  expect(hand?.fields['EditorLookupId']).not.toBe(app?.fields['EditorLookupId']);
  stage.world.switches.set({ versionsOrder: 'oldest first' });
  expect((await wards())[0]).toEqual(['2.0', 'v2']);
  await ask(kept, { EnableVersioning: false });
  await write('v5');
  const { body } = await stage.call('GET', `${item}?$expand=fields`);
  expect(body.fields).toMatchObject({ Ward: 'v5', _UIVersionString: '4.0' });
});
