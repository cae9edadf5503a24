/** A list of one's own: its definition alone makes it in SharePoint, keeps its rows, shows it and writes its page. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { browseItems, browseLists } from '../../infra/local-m365/graph/browse.ts';
import { outputs } from '../../sharepoint/generate/outputs.ts';
import { provision } from '../../sharepoint/provision/provision.ts';
import { listStore } from '../../sharepoint/stores/list-store.ts';
import type { ListStore } from '../../sharepoint/stores/list-store.ts';
import { defineList } from '../../sharepoint/schema/define-list.ts';
import type { ItemOf } from '../../sharepoint/schema/define-list.ts';
import {
  choice,
  flag,
  instant,
  note,
  optional,
  text,
  wholeNumber,
} from '../../sharepoint/schema/fields.ts';
import { at, startSites } from './record-stage.ts';
import type { RecordStage } from './record-stage.ts';

const words = (en: string, cy = `${en} (cy)`) => ({ en, cy });

const offers = defineList({
  name: 'Offers',
  title: words('Support offers', 'Cynigion cymorth'),
  purpose: words(
    'What the council offers to whoever wants it.',
    'Yr hyn y mae’r cyngor yn ei gynnig.',
  ),
  site: 'both',
  editedBy: 'people',
  fields: {
    title: text({ label: words('Offer', 'Cynnig'), maxLength: 100 }),
    code: text({ label: words('Code', 'Cod'), maxLength: 20, unique: true, indexed: true }),
    kind: choice({
      label: words('Kind', 'Math'),
      help: words('Who gives it.', 'Pwy sy’n ei roi.'),
      choices: { cafe: words('Café', 'Caffi'), buddy: words('Buddy', 'Cyfaill') },
      indexed: true,
      look: 'level-pill',
      startsAs: 'cafe',
    }),
    begins: instant({ label: words('Begins', 'Dechrau'), indexed: true, look: 'due-date' }),
    places: wholeNumber({ label: words('Places', 'Lleoedd'), minimum: 1 }),
    open: flag({ label: words('Open', 'Ar agor'), indexed: true, startsAs: true }),
    about: optional(note({ label: words('About', 'Ynghylch'), maxLength: 10_000 })),
  },
  startsWith: [
    {
      title: 'Monday café',
      code: 'MON',
      kind: 'cafe',
      begins: at('2027-01-04T10:00:00Z'),
      places: 12,
      open: true,
    },
  ],
  views: [
    {
      name: 'Open offers',
      columns: ['title', 'kind', 'begins', 'places'],
      where: [{ column: 'open', is: 'equal', value: true }],
      orderBy: [{ column: 'begins' }],
      isDefault: true,
    },
    {
      name: 'By kind',
      columns: ['title', 'begins'],
      where: [{ column: 'begins', is: 'after', value: { daysFromNow: -30 } }],
      groupBy: 'kind',
      orderBy: [{ column: 'begins', descending: true }],
    },
  ],
});

let stage: RecordStage;
let store: ListStore<ItemOf<typeof offers>>;
beforeAll(async () => {
  stage = await startSites(Date.parse('2026-12-28T10:00:00Z'));
  const { graph, sharePoint, sites, log } = stage;
  await provision(graph, sharePoint, { sites, dryRun: false, lists: [offers] });
  store = listStore(graph, sites.register, offers, log);
});
afterAll(() => stage.close());

const shownList = (site: 'registerSiteId' | 'restrictedSiteId' = 'registerSiteId') =>
  browseLists(stage.m365.world, stage.m365.world.tenant[site]).find(
    ({ title }) => title === 'Offers',
  );

test('it lies on both sites with what it begins with, and a second run finds nothing to do', async () => {
  expect([shownList()?.itemCount, shownList('restrictedSiteId')?.itemCount]).toEqual([1, 1]);
  const { graph, sharePoint, sites } = stage;
  const again = await provision(graph, sharePoint, { sites, dryRun: false, lists: [offers] });
  expect(again).toEqual({ steps: [], differences: [], notes: [] });
});

test('every kind of field comes back as it went, and one that is left out stays out', async () => {
  const row = {
    title: 'Walk with Siân',
    code: 'WALK',
    kind: 'buddy',
    begins: at('2027-02-01T09:30:00Z'),
    places: 2,
    open: false,
    about: 'Along the river.\nAny pace.',
  } as const;
  const { item } = await store.create(row);
  expect((await store.item(item))?.row).toEqual(row);
  const { about: _, ...bare } = { ...row, code: 'BARE' };
  const made = await store.create(bare);
  expect((await store.item(made.item))?.row).toEqual(bare);
  expect((await store.find('code', 'WALK')).map(({ row: { title } }) => title)).toEqual([
    row.title,
  ]);
});

test('no two rows share what must be unique; a choice that there is not is refused', async () => {
  const [first] = await store.find('code', 'MON');
  if (first === undefined) throw new Error('the first row is not there');
  await expect(store.create({ ...first.row })).rejects.toMatchObject({ name: 'GraphRefusal' });
  const path = `/sites/${stage.sites.register}/lists/Offers/items`;
  const strange = stage.graph.post(path, { fields: { Title: 'x', Code: 'X', Kind: 'Holiday' } });
  await expect(strange).rejects.toMatchObject({ name: 'GraphRefusal' });
});

test('a manager sees its views, its looks and its words', async () => {
  const list = shownList();
  expect(list?.description).toBe(offers.purpose.en);
  expect(list?.views.find(({ isDefault }) => isDefault)?.name).toBe('Open offers');
  const named = new Map(list?.columns.map((column) => [column.name, column]));
  expect(named.get('Title')?.displayName).toBe('Offer');
  expect(named.get('Kind')).toMatchObject({
    description: 'Who gives it.',
    choices: ['Café', 'Buddy'],
  });
  expect([named.get('Kind')?.formatter, named.get('Begins')?.formatter]).not.toContain(undefined);
  const rows = browseItems(stage.m365.world, list?.id ?? '', 'Open offers');
  expect(rows.map((row) => row['Title'])).toEqual(['Monday café']);
});

test('it has its page in the handbook and its files, with nothing else edited', () => {
  const files = outputs([offers]);
  const page = files.get('docs/handbook/offers.md') ?? '';
  for (const part of [
    '# Support offers',
    'Cynigion cymorth',
    '- Monday café',
    'Café',
    'By kind',
    'both sites',
  ])
    expect([part, page.includes(part)]).toEqual([part, true]);
  expect([...files.keys()]).toEqual([
    'sharepoint/generated/offers-columns.json',
    'sharepoint/generated/offers-site-script.json',
    'docs/handbook/offers.md',
    'docs/handbook/README.md',
  ]);
});

test('a library of files is made from the same words', async () => {
  const { startsWith: _, ...rest } = offers;
  const leaflets = { ...rest, name: 'Leaflets', holds: 'files' as const };
  const { graph, sharePoint, sites } = stage;
  await provision(graph, sharePoint, { sites, dryRun: false, lists: [leaflets] });
  const drive = await graph.get<{ driveType: string }>(
    `/sites/${sites.register}/lists/Leaflets/drive`,
  );
  expect(drive.driveType).toBe('documentLibrary');
  const again = await provision(graph, sharePoint, { sites, dryRun: true, lists: [leaflets] });
  expect(again.steps).toEqual([]);
});
