import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { appToken } from '../../infra/local-m365/entra/tokens.ts';
import type { BrowsedList } from '../../infra/local-m365/graph/browse.ts';
import type { M365 } from '../../infra/local-m365/start.ts';
import { startM365 } from '../../infra/local-m365/start.ts';
import { aoife, dev } from './connector-stage.ts';
import { ROLES } from './graph-stage.ts';

/** Aoife is a councillor and may open no site; Dev manages the register. */
const manager = { ...dev, jobTitle: 'Manager' };
const VIEW = {
  verb: 'addSPView',
  name: 'By reference',
  viewFields: ['DocIcon', 'LinkFilename', 'Reference', 'FileSizeDisplay'],
  query:
    '<GroupBy Collapse="FALSE"><FieldRef Name="Reference"/></GroupBy><OrderBy><FieldRef Name="FileLeafRef"/></OrderBy>',
  rowLimit: 50,
  isPaged: true,
  makeDefault: true,
  scope: 'Recursive',
};

let m365: M365;
let library = '';
let token = '';
beforeAll(async () => {
  m365 = await startM365({
    port: 0,
    data: '',
    hubOrigin: '',
    clock: Date.parse('2026-12-28T23:40:00Z'),
    sharePointReaders: (person) => person === manager.id,
  });
  for (const person of [aoife, manager]) m365.world.people.put(person);
  token = await appToken(m365.world, 'https://graph.microsoft.com', ROLES);
  const made = await graph('POST', '/lists', {
    displayName: 'Evidence',
    columns: [{ name: 'Reference', indexed: true, text: {} }],
    list: { template: 'documentLibrary' },
  });
  library = String(made['id']);
  await put('photo.jpg', 'a picture', 'EV-2');
  await put('EV-1/page.html', '<script>alert(1)</script>', 'EV-1');
});
afterAll(() => m365.close());

const authorized = () => ({ authorization: `Bearer ${token}` });
const site = () => `${m365.addresses.graphOrigin}/v1.0/sites/${m365.world.tenant.registerSiteId}`;
async function graph(method: string, path: string, body?: unknown) {
  const headers = { ...authorized(), 'content-type': 'application/json' };
  const sent = { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
  return (await (await fetch(`${site()}${path}`, sent)).json()) as Record<string, unknown>;
}
async function put(path: string, body: string, reference: string): Promise<void> {
  const url = `${site()}/lists/${library}/drive/root:/${path}:/content`;
  await fetch(url, { method: 'PUT', headers: authorized(), body });
  const fields = `/lists/${library}/drive/root:/${path}:/listItem/fields`;
  expect(await graph('PATCH', fields, { Reference: reference })).toMatchObject({
    Reference: reference,
  });
}
const shell = (person: string, path: string) =>
  fetch(`${m365.origin}/shell/api/people/${person}${path}`);
type Item = Record<string, unknown>;
const items = async (view: string) =>
  (await (
    await shell(manager.id, `/lists/${library}/items?view=${encodeURIComponent(view)}`)
  ).json()) as Item[];

test('a library is browsed with its files: icon, name, size and its own columns, and nothing of the inside', async () => {
  const lists = await shell(manager.id, `/sites/${m365.world.tenant.registerSiteId}/lists`);
  const [list] = (await lists.json()) as BrowsedList[];
  expect(list).toMatchObject({ title: 'Evidence', library: true });
  expect(list?.columns.map(({ name, type }) => [name, type])).toEqual(
    expect.arrayContaining([
      ['DocIcon', 'fileIcon'],
      ['FileLeafRef', 'fileName'],
      ['FileSizeDisplay', 'fileSize'],
      ['Reference', 'text'],
    ]),
  );
  expect(list?.views.map(({ name, fields }) => [name, fields])).toEqual([
    ['All Documents', ['DocIcon', 'FileLeafRef', 'Modified', 'Editor']],
  ]);
  const all = await items('All Documents');
  expect(all.map((one) => [one['FileLeafRef'], one['DocIcon'], one['FileSizeDisplay']])).toEqual([
    ['EV-1', 'folder', undefined],
    ['photo.jpg', 'jpg', 9],
  ]);
  expect(Object.keys(all[1] ?? {})).not.toContain('_content');
});

test('a site script makes a library and its views, in which a file stands by its link, from all folders where it says so', async () => {
  const api = `${m365.addresses.sharePointOrigin}/sites/councillor-safety/_api`;
  const utility = `${api}/Microsoft.SharePoint.Utilities.WebTemplateExtensions.SiteScriptUtility`;
  const host = `https://${m365.world.tenant.sharePointHost}`;
  const own = await appToken(m365.world, host, ['Sites.Selected']);
  const headers = { authorization: `Bearer ${own}`, 'content-type': 'application/json' };
  const list = (listName: string, subactions: unknown[]) => ({
    verb: 'createSPList',
    listName,
    templateType: 101,
    subactions,
  });
  const actions = [list('Evidence', [VIEW]), list('Letters', [])];
  const ask = async (operation: string, body: string) =>
    (await (
      await fetch(`${utility}.${operation}`, { method: 'POST', headers, body })
    ).json()) as Record<string, unknown>;
  const script = await ask(
    "CreateSiteScript(Title=@title,Description=@description)?@title='x'&@description='y'",
    JSON.stringify({ $schema: 'schema.json', actions, version: 1 }),
  );
  const design = await ask(
    'CreateSiteDesign',
    JSON.stringify({
      info: { Title: 'x', SiteScriptIds: [script['Id']], WebTemplate: '64', Description: 'y' },
    }),
  );
  await ask(
    'ApplySiteDesign',
    JSON.stringify({ siteDesignId: design['Id'], webUrl: `${host}/sites/councillor-safety` }),
  );
  const shown = await items('By reference');
  expect(shown.map((one) => one['FileLeafRef'])).toEqual(['page.html', 'photo.jpg']);
  const lists = await shell(manager.id, `/sites/${m365.world.tenant.registerSiteId}/lists`);
  const letters = ((await lists.json()) as BrowsedList[]).find(({ title }) => title === 'Letters');
  expect(letters?.library).toBe(true);
});

test('a picture is shown, a page is only saved, and neither can do anything', async () => {
  const all = [...(await items('All Documents')), ...(await items('By reference'))];
  const open = (name: string, query = '') => {
    const item = String(all.find((one) => one['FileLeafRef'] === name)?.['id']);
    return shell(manager.id, `/lists/${library}/items/${item}/file${query}`);
  };
  const picture = await open('photo.jpg');
  expect(picture.headers.get('content-disposition')).toBe("inline; filename*=UTF-8''photo.jpg");
  expect(await picture.text()).toBe('a picture');
  const saved = await open('photo.jpg', '?save');
  expect(saved.headers.get('content-disposition')).toMatch(/^attachment/);
  const page = await open('page.html');
  expect(page.headers.get('content-disposition')).toMatch(/^attachment/);
  expect(page.headers.get('content-security-policy')).toMatch(/sandbox/);
  expect(page.headers.get('x-content-type-options')).toBe('nosniff');
  expect((await open('EV-1')).status).toBe(404);
});

test('whoever may not open the site sees no file of it', async () => {
  const [, file] = await items('All Documents');
  const path = `/lists/${library}/items/${String(file?.['id'])}/file`;
  expect((await shell(aoife.id, path)).status).toBe(404);
  expect((await shell(manager.id, path)).status).toBe(200);
  expect((await shell(manager.id, `/lists/${library}/items/999/file`)).status).toBe(404);
});
