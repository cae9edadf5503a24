/** Small lists kept whole in memory: written with If-Match, shown at once, and made once whatever answers are lost. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { RecordUnavailable, RowChanged } from '#core/ports.ts';
import { provision } from '../../sharepoint/provision/provision.ts';
import { defineList } from '../../sharepoint/schema/define-list.ts';
import { note, optional, text, wholeNumber } from '../../sharepoint/schema/fields.ts';
import { listsInMemory } from '../../sharepoint/stores/lists-in-memory.ts';
import { startSites } from './record-stage.ts';
import type { RecordStage } from './record-stage.ts';

const words = (en: string) => ({ en, cy: `${en} (cy)` });

const walks = defineList({
  name: 'Walks',
  title: words('Walks'),
  purpose: words('A list for this test.'),
  site: 'restricted',
  editedBy: 'hub',
  fields: {
    title: text({ label: words('Walk'), maxLength: 100 }),
    code: text({ label: words('Code'), maxLength: 20, unique: true, indexed: true }),
    places: wholeNumber({ label: words('Places'), minimum: 0 }),
    about: optional(note({ label: words('About'), maxLength: 1000 })),
  },
  views: [{ name: 'All', columns: ['title', 'code', 'places'], isDefault: true }],
});

let stage: RecordStage;
const another = () => {
  const { graph, sites, log } = stage;
  return listsInMemory({ reading: graph, writing: graph }, { sites, log }, [walks]).of(walks);
};

beforeAll(async () => {
  stage = await startSites();
  const { graph, sharePoint, sites } = stage;
  await provision(graph, sharePoint, { sites, dryRun: false, lists: [walks] });
});
afterAll(() => stage.close());

test('what one hub writes shows at once there, and in another when it reads', async () => {
  const [here, there] = [another(), another()];
  expect(here.rows()).toBeUndefined();
  await Promise.all([here.refresh(), there.refresh()]);
  const made = await here.add({
    title: 'To the mill',
    code: 'MILL',
    places: 4,
    about: 'Bring boots',
  });
  expect(here.rows()?.map(({ row }) => row)).toEqual([made.row]);
  expect(there.rows()).toEqual([]);
  await here.change(made, { places: 3, about: null });
  const row = { title: 'To the mill', code: 'MILL', places: 3 };
  expect(here.rows()?.map((each) => each.row)).toEqual([row]);
  await there.refresh();
  expect(there.rows()?.map((each) => each.row)).toEqual([row]);
});

test('a row that somebody has changed since is not written over', async () => {
  const [here, there] = [another(), another()];
  await Promise.all([here.refresh(), there.refresh()]);
  const [read] = there.rows() ?? [];
  if (read === undefined) throw new Error('The row is there');
  await here.change(read, { places: 2 });
  await expect(there.change(read, { places: 9 })).rejects.toThrow(RowChanged);
  await expect(there.remove(read)).rejects.toThrow(RowChanged);
  await there.refresh();
  expect(there.rows()?.map(({ row }) => row.places)).toEqual([2]);
});

test('the same row added twice is there once', async () => {
  const list = another();
  await list.refresh();
  const row = { title: 'To the sea', code: 'SEA', places: 8 };
  const first = await list.add(row);
  const again = await another().add({ ...row, title: 'To the sea again' });
  expect(again).toEqual({ item: first.item, etag: expect.any(String), row });
  await list.refresh();
  expect(list.rows()?.filter((each) => each.row.code === 'SEA')).toHaveLength(1);
});

test('a row that is removed is gone, and removing it again is no mistake', async () => {
  const list = another();
  await list.refresh();
  const row = list.rows()?.find((each) => each.row.code === 'SEA');
  if (row === undefined) throw new Error('The row is there');
  await list.remove(row);
  expect(list.rows()?.some((each) => each.row.code === 'SEA')).toBe(false);
  await list.remove(row);
});

test('without SharePoint nothing is written, and what was read stays', async () => {
  const list = another();
  await list.refresh();
  const before = list.rows();
  stage.m365.world.faults.add({ kind: 'down', service: 'sharepoint', retryAfter: 30 });
  await expect(list.add({ title: 'x', code: 'X', places: 1 })).rejects.toThrow(RecordUnavailable);
  await expect(list.refresh()).rejects.toThrow(RecordUnavailable);
  stage.m365.world.faults.clear();
  expect(list.rows()).toEqual(before);
});
