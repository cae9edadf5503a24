import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { appToken } from '../../infra/local-m365/entra/tokens.ts';
import { browseItems, browseLists, editItem } from '../../infra/local-m365/graph/browse.ts';
import { COLUMNS, graphStage, MARGED, START } from './graph-stage.ts';
import type { GraphStage, Json } from './graph-stage.ts';

const UTILITY = '_api/Microsoft.Sharepoint.Utilities.WebTemplateExtensions.SiteScriptUtility';
const SITE = 'https://valemoor.sharepoint.example/sites/councillor-safety';

let stage: GraphStage;
let list = '';
let token = '';
beforeAll(async () => {
  stage = await graphStage();
  stage.world.people.put(MARGED);
  list = await stage.list('Incidents', COLUMNS);
  token = await appToken(stage.world, 'https://valemoor.sharepoint.example', ['Sites.Selected']);
});
afterAll(() => stage.close());

async function ask(
  operation: string,
  body: unknown,
  bearer = token,
): Promise<{ status: number; body: Json }> {
  const response = await fetch(
    `${stage.origin}/sharepoint/sites/councillor-safety/${UTILITY}.${operation}`,
    {
      method: 'POST',
      headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    },
  );
  return { status: response.status, body: (await response.json()) as Json };
}

async function apply(subactions: unknown[], listName = 'Incidents') {
  const script = { actions: [{ verb: 'createSPList', listName, templateType: 100, subactions }] };
  const made = await ask(
    "CreateSiteScript(Title=@title)?@title='Views of %26 for it''s list'",
    script,
  );
  expect(made.body).toMatchObject({ Title: "Views of & for it's list", Version: 0 });
  const info = { Title: 'Lists', SiteScriptIds: [made.body['Id']], WebTemplate: '64' };
  const design = await ask('CreateSiteDesign', { info });
  return ask('ApplySiteDesign', { siteDesignId: design.body['Id'], webUrl: SITE });
}

const listed = (title = 'Incidents') =>
  browseLists(stage.world, stage.world.tenant.registerSiteId).find((one) => one.title === title);

test('a list begins with the view that SharePoint gives it', () => {
  expect(listed()?.views).toMatchObject([{ name: 'All Items', isDefault: true }]);
  expect(listed()?.views[0]?.fields).toEqual(['Title', ...COLUMNS.map(({ name }) => name)]);
});

const VIEW = {
  verb: 'addSPView',
  name: 'Overdue',
  viewFields: ['LinkTitle', 'Level', 'DueAt'],
  query:
    '<Where><And><Neq><FieldRef Name="Level"/><Value Type="Choice">low</Value></Neq>' +
    '<Lt><FieldRef Name="DueAt"/><Value Type="DateTime" IncludeTimeValue="TRUE"><Now/></Value></Lt></And></Where>' +
    '<OrderBy><FieldRef Name="DueAt" Ascending="FALSE"/></OrderBy>',
  rowLimit: 50,
  makeDefault: true,
  formatterJSON: { hideSelection: true },
};

test('a script gives a list views and looks; run again it changes them and doubles nothing', async () => {
  const look = { elmType: 'div', txtContent: '@currentField' };
  const subactions = [
    { verb: 'setDescription', description: 'One row an incident' },
    VIEW,
    { verb: 'setSPFieldCustomFormatter', fieldDisplayName: 'Next due', formatterJSON: look },
    { verb: 'removeSPView', name: 'All Items' },
  ];
  const { status, body } = await apply(subactions);
  expect(status).toBe(200);
  expect(body.value.map(({ Outcome }) => Outcome)).toEqual([0, 0, 0, 0, 0]);
  await apply(subactions.slice(0, 3));
  expect(listed()).toMatchObject({
    description: 'One row an incident',
    views: [
      {
        name: 'Overdue',
        isDefault: true,
        fields: ['Title', 'Level', 'DueAt'],
        formatter: { hideSelection: true },
      },
    ],
  });
  expect(listed()?.columns.find(({ name }) => name === 'DueAt')).toMatchObject({
    type: 'dateTime',
    formatter: look,
  });
  expect((await stage.call('GET', `${list}/columns/DueAt`)).body['formatter']).toBeUndefined();
});

test('a view shows what its query finds at the time of the clock, in its order', async () => {
  const create = (Title: string, Level: string | null, DueAt: string | null) =>
    stage.call('POST', `${list}/items`, { fields: { Title, Level, DueAt } });
  await create('late', 'High', '2026-12-28T23:00:00Z');
  await create('later', 'Critical', '2026-12-28T23:30:00Z');
  await create('low', 'Low', '2026-12-28T23:00:00Z');
  await create('no level', null, '2026-12-27T23:00:00Z');
  await create('to come', 'High', '2026-12-28T23:50:00Z');
  await create('no date', 'High', null);
  const titles = () =>
    browseItems(stage.world, listed()?.id ?? '', 'Overdue').map((item) => item['Title']);
  expect(titles()).toEqual(['later', 'late', 'no level']);
  stage.world.clock.set(START + 15 * 60_000);
  expect(titles()).toEqual(['to come', 'later', 'late', 'no level']);
  stage.world.clock.set(START);
  expect(browseItems(stage.world, listed()?.id ?? '').length).toBe(6);
});

test('<Today/> is a day in London, groups come together, and empty comes first', async () => {
  const query =
    '<GroupBy Collapse="TRUE" GroupLimit="30"><FieldRef Name="Level"/></GroupBy>' +
    '<Where><Or><IsNull><FieldRef Name="DueAt"/></IsNull>' +
    '<Geq><FieldRef Name="DueAt"/><Value Type="DateTime"><Today OffsetDays="-1"/></Value></Geq></Or></Where>' +
    '<OrderBy><FieldRef Name="Title"/></OrderBy>';
  const { body } = await apply([{ ...VIEW, name: 'Recent', query, makeDefault: false }]);
  expect(body.value.map(({ Outcome }) => Outcome)).toEqual([0, 0]);
  const titles = browseItems(stage.world, listed()?.id ?? '', 'Recent').map(
    (item) => item['Title'],
  );
  expect(titles).toEqual(['no level', 'later', 'late', 'no date', 'to come', 'low']);
  stage.world.clock.set(START + 86_400_000);
  const next = browseItems(stage.world, listed()?.id ?? '', 'Recent').map((item) => item['Title']);
  expect(next).toEqual(['later', 'late', 'no date', 'to come', 'low']);
  stage.world.clock.set(START);
});

test('a script makes a list with fields, and its reruns do not make them twice', async () => {
  const schemaXml =
    '<Field ID="{596cbd92-36e3-40cc-a910-0f53468ce5e4}" Type="Choice" Name="Kind" DisplayName="Kind of &amp; place" Indexed="TRUE">' +
    '<Default>Hall</Default><CHOICES><CHOICE>Hall</CHOICE><CHOICE>Caf&#233;</CHOICE></CHOICES></Field>';
  const fields = [
    { verb: 'addSPFieldXml', schemaXml },
    { verb: 'addSPField', fieldType: 'Number', displayName: 'Places', internalName: 'Places' },
  ];
  await apply(fields, 'Rooms');
  const { body } = await apply([{ ...fields[1], displayName: 'Seats' }, fields[0]], 'Rooms');
  expect(body.value.map(({ Outcome }) => Outcome)).toEqual([0, 0, 0]);
  expect(listed('Rooms')?.columns.slice(-2)).toMatchObject([
    { name: 'Kind', displayName: 'Kind of & place', type: 'choice', choices: ['Hall', 'Café'] },
    { name: 'Places', displayName: 'Seats', type: 'number' },
  ]);
  const made = await stage.call('POST', `${stage.site}/lists/Rooms/items`, {
    fields: { Places: 3 },
  });
  expect(made.body.fields).toMatchObject({ Kind: 'Hall', Places: 3 });
});

test.each([
  ['a view of an unknown column', { ...VIEW, name: 'X', viewFields: ['Nowhere'] }],
  [
    'a query on an unknown column',
    { ...VIEW, name: 'X', query: '<OrderBy><FieldRef Name="Nope"/></OrderBy>' },
  ],
  ['a query that is not CAML', { ...VIEW, name: 'X', query: '<Where><Eq></Where>' }],
  [
    'a condition that CAML has not',
    {
      ...VIEW,
      name: 'X',
      query: '<Where><Like><FieldRef Name="Level"/><Value>x</Value></Like></Where>',
    },
  ],
  [
    'looks of an unknown column',
    { verb: 'setSPFieldCustomFormatter', fieldDisplayName: 'Nope', formatterJSON: {} },
  ],
])('%s fails in the outcome of its action', async (_, action) => {
  const { body } = await apply([action]);
  expect(body.value[1]).toMatchObject({ Outcome: 1 });
  expect(listed()?.views.some(({ name }) => name === 'X')).toBe(false);
});

test('unknown verbs, too many actions and wrong tokens are refused', async () => {
  expect((await ask('CreateSiteScript', { actions: [{ verb: 'makeTea' }] })).status).toBe(400);
  const many = Array.from({ length: 30 }, () => ({ verb: 'setDescription', description: 'x' }));
  expect((await apply(many)).status).toBe(400);
  const graph = await appToken(stage.world, 'https://graph.microsoft.com', ['Sites.Selected']);
  expect((await ask('GetSiteScripts', {}, graph)).status).toBe(401);
  expect((await ask('MakeTea', {})).status).toBe(404);
});

test('somebody changes an item by hand: the etag moves, and their name stands there', async () => {
  const { body } = await stage.call('POST', `${list}/items`, { fields: { Title: 'by hand' } });
  editItem(stage.world, listed()?.id ?? '', body.id, { Ward: 'Moor' }, MARGED.id);
  const read = await stage.call('GET', `${list}/items/${body.id}?$expand=fields`);
  expect(read.body.eTag).not.toBe(body.eTag);
  expect(read.body['lastModifiedBy']).toMatchObject({ user: { displayName: 'Marged Ellis' } });
  expect(read.body.fields['Ward']).toBe('Moor');
  expect(browseItems(stage.world, listed()?.id ?? '').at(-1)).toMatchObject({
    Editor: 'Marged Ellis',
    Ward: 'Moor',
  });
  expect(() =>
    editItem(stage.world, listed()?.id ?? '', body.id, { Level: 'Mauve' }, MARGED.id),
  ).toThrow(/choices/);
});
