/** One command makes both sites right, says what it would do first, and finds nothing to do the second time. */
import { afterEach, expect, test } from '@jest/globals';
import { browseLists } from '../../infra/local-m365/graph/browse.ts';
import { removeView, saveView } from '../../infra/local-m365/graph/views.ts';
import { everyList } from '../../sharepoint/lists/every-list.ts';
import { settings } from '../../sharepoint/lists/settings.ts';
import { provision } from '../../sharepoint/provision/provision.ts';
import type { Plan } from '../../sharepoint/provision/provision.ts';
import { progressTo } from '../../sharepoint/provision/progress.ts';
import { planTable } from '../../sharepoint/provision/table.ts';
import { startSites } from './record-stage.ts';
import type { RecordStage } from './record-stage.ts';

let stage: RecordStage | undefined;
afterEach(async () => {
  await stage?.close();
  stage = undefined;
});
const sites = async (): Promise<RecordStage> => (stage = await startSites());
const run = (on: RecordStage, dryRun = false): Promise<Plan> =>
  provision(on.graph, on.sharePoint, { sites: on.sites, dryRun });
interface Column {
  id: string;
  name: string;
  displayName: string;
  indexed: boolean;
  enforceUniqueValues: boolean;
  choice?: { choices: string[] };
}
const columnsOn = async (on: RecordStage, list: string): Promise<Map<string, Column>> => {
  const path = `/sites/${on.sites.register}/lists/${list}/columns`;
  const { value } = await on.graph.get<{ value: Column[] }>(path);
  return new Map(value.map((column) => [column.name, column]));
};
const patch = (on: RecordStage, list: string, column: string, body: object): Promise<unknown> =>
  on.graph.patch(`/sites/${on.sites.register}/lists/${list}/columns/${column}`, body);

test('a dry run changes nothing and says everything', async () => {
  const on = await sites();
  const plan = await run(on, true);
  const made = everyList.length + everyList.filter(({ site }) => site === 'both').length;
  expect(plan.steps.filter(({ action }) => action === 'create list')).toHaveLength(made);
  expect(planTable(plan, false)).toContain('npm run provision -- --apply');
  const lists = await on.graph.get<{ value: unknown[] }>(`/sites/${on.sites.register}/lists`);
  expect(lists.value).toHaveLength(0);
});

test('the second run finds nothing to do', async () => {
  const on = await sites();
  await run(on);
  const again = await run(on);
  expect(again).toEqual({ steps: [], differences: [], notes: [] });
  expect(planTable(again, true)).toBe('Both sites are as they should be. There is nothing to do.');
});

test('every column that a query needs has its index, and the title is the hub’s own word', async () => {
  const on = await sites();
  await run(on);
  const columns = await columnsOn(on, 'Incidents');
  expect(columns.get('Title')?.displayName).toBe('Incident');
  expect(columns.get('Reference')).toMatchObject({ indexed: true, enforceUniqueValues: true });
  expect(columns.get('Open')?.indexed).toBe(true);
  expect((await columnsOn(on, 'Settings')).get('Title')).toMatchObject({
    enforceUniqueValues: true,
  });
});

test('a column that is gone comes back; a choice, an index and a length that are missing are added', async () => {
  const on = await sites();
  await run(on);
  const base = `/sites/${on.sites.register}/lists/People/columns`;
  await on.graph.remove(`${base}/Ward`);
  await patch(on, 'People', 'Phone', { required: true });
  await patch(on, 'Contacts', 'Purpose', {
    indexed: false,
    choice: { choices: ['Duty line', 'Police', 'Council', 'Friends'] },
  });
  const plan = await run(on);
  expect(plan.steps.map(({ action, column }) => [action, column])).toEqual([
    ['widen column', 'Phone'],
    ['add column', 'Ward'],
    ['widen column', 'Purpose'],
  ]);
  const purpose = (await columnsOn(on, 'Contacts')).get('Purpose');
  expect(purpose).toMatchObject({
    indexed: true,
    choice: { choices: ['Duty line', 'Police', 'Council', 'Helpline', 'Friends'] },
  });
  expect((await columnsOn(on, 'People')).has('Ward')).toBe(true);
});

test('a new list has the rows that it begins with; what a council makes of them stays', async () => {
  const on = await sites();
  const items = () => on.itemsOf('Settings');
  await run(on);
  expect((await items()).map(({ fields }) => fields['Title'])).toEqual(
    (settings.startsWith ?? []).map((row) => ('title' in row ? row.title : undefined)),
  );
  const path = `/sites/${on.sites.register}/lists/Settings/items`;
  const [first, ...others] = await items();
  await on.graph.remove(`${path}/${first?.id ?? ''}`);
  expect((await run(on)).steps).toEqual([]);
  for (const { id } of others) await on.graph.remove(`${path}/${id}`);
  expect((await run(on, true)).steps).toMatchObject([{ list: 'Settings', action: 'fill list' }]);
  await run(on);
  expect(await items()).toHaveLength(others.length + 1);
});

test('what was changed by hand is told and left', async () => {
  const on = await sites();
  await run(on);
  await patch(on, 'Incidents', 'Ward', { displayName: 'Division' });
  const plan = await run(on);
  expect(plan.steps).toEqual([]);
  expect(plan.differences).toEqual([
    {
      site: 'register',
      list: 'Incidents',
      column: 'Ward',
      what: 'is called “Division”, should be “Ward”',
    },
  ]);
  expect(planTable(plan, true)).toContain('Division');
  expect((await columnsOn(on, 'Incidents')).get('Ward')?.displayName).toBe('Division');
});

test('a column of another type is told and left, with what it holds', async () => {
  const on = await sites();
  await run(on);
  const base = `/sites/${on.sites.register}/lists/Duty/columns`;
  await on.graph.remove(`${base}/Lead`);
  await on.graph.post(base, { name: 'Lead', displayName: 'Lead', number: {} });
  const plan = await run(on);
  expect(plan.steps).toEqual([]);
  expect(plan.differences).toMatchObject([
    { column: 'Lead', what: 'holds number, should hold text' },
  ]);
});

test('a run that breaks off is carried on by the next', async () => {
  const on = await sites();
  on.m365.world.faults.add({ kind: 'down', service: 'sharepoint', retryAfter: 0, times: 40 });
  await expect(run(on)).rejects.toMatchObject({ name: 'RecordUnavailable' });
  on.m365.world.faults.clear();
  let left = 9;
  const breaking = {
    ...on.graph,
    post: <T>(path: string, body: unknown): Promise<T> => {
      left -= 1;
      return left < 0 ? Promise.reject(new Error('cut off')) : on.graph.post<T>(path, body);
    },
  };
  const cut = provision(breaking, on.sharePoint, { sites: on.sites, dryRun: false });
  await cut.catch(() => undefined);
  await run(on);
  expect((await run(on)).steps).toEqual([]);
});

test('where SharePoint lets only certificates in, the lists are made all the same', async () => {
  const on = await sites();
  on.m365.world.switches.set({ sharePointSecret: 'refused' });
  const plan = await run(on);
  expect(plan.steps.map(({ action }) => action)).toEqual(
    plan.steps.map(() => expect.stringMatching(/^(create|fill) list$/)),
  );
  expect(plan.notes).toEqual([
    expect.stringMatching(/^On the register site: .*Unsupported app only token.*generated for Inc/),
    expect.stringMatching(/^On the register site: .*each of Incidents, .*Versioning settings.*500/),
    expect.stringMatching(/^On the restricted site: .*sharepoint\/generated/),
    expect.stringMatching(/^On the restricted site: .*Versioning settings/),
  ]);
  expect((await columnsOn(on, 'Incidents')).has('Reference')).toBe(true);
  const again = await run(on);
  expect([again.steps, again.notes.length]).toEqual([[], 4]);
  on.m365.world.switches.reset();
  expect((await run(on)).notes).toEqual([]);
  expect((await run(on)).steps).toEqual([]);
});

const versionsOf = async (on: RecordStage, list: string) => {
  const site = await on.graph.get<{ webUrl: string }>(`/sites/${on.sites.register}?$select=webUrl`);
  return { webUrl: site.webUrl, ...(await on.sharePoint.versions.of(site.webUrl, list)) };
};

test.each(['kept', 'not kept'] as const)(
  'every list keeps versions where a new one has them %s',
  async (begins) => {
    const on = await sites();
    on.m365.world.switches.set({ newListVersions: begins });
    const { steps } = await run(on);
    const lists = steps.filter(({ action }) => action === 'create list');
    expect(steps.filter(({ action }) => action === 'keep versions')).toHaveLength(lists.length);
    for (const { name } of everyList.filter(({ site }) => site !== 'restricted'))
      expect([name, await versionsOf(on, name)]).toMatchObject([name, { isOn: true, limit: 500 }]);
    expect((await run(on)).steps).toEqual([]);
  },
);

test('fewer versions become more, more stay', async () => {
  const on = await sites();
  await run(on);
  const { webUrl } = await versionsOf(on, 'Incidents');
  await on.sharePoint.versions.keep(webUrl, 'Incidents', 20);
  await on.sharePoint.versions.keep(webUrl, 'People', 900);
  expect((await run(on)).steps).toMatchObject([
    { list: 'Incidents', action: 'keep versions', detail: '20 to 500 of each item' },
  ]);
  expect(await versionsOf(on, 'Incidents')).toMatchObject({ isOn: true, limit: 500 });
  expect(await versionsOf(on, 'People')).toMatchObject({ isOn: true, limit: 900 });
});

test('a view that somebody removed comes back; one that somebody added stays', async () => {
  const on = await sites();
  await run(on);
  const { world } = on.m365;
  const list = browseLists(world, world.tenant.registerSiteId).find(
    ({ title }) => title === 'Duty',
  );
  removeView(world, list?.id ?? '', 'Today');
  saveView(world, list?.id ?? '', {
    name: 'Ours',
    isDefault: false,
    fields: ['Lead'],
    query: '',
    rowLimit: 30,
    isPaged: true,
  });
  expect((await run(on)).steps).toMatchObject([
    { list: 'Duty', action: 'apply views', detail: 'again, for Today' },
  ]);
  const views = browseLists(world, world.tenant.registerSiteId)
    .find(({ title }) => title === 'Duty')
    ?.views.map(({ name }) => name);
  expect(views).toEqual(expect.arrayContaining(['From today', 'Today', 'All turns', 'Ours']));
  expect((await run(on)).steps).toEqual([]);
});

test('what was changed by hand is put right where it is asked for by name, and nothing else is', async () => {
  const on = await sites();
  await run(on);
  await patch(on, 'Incidents', 'Ward', { displayName: 'Division', description: 'Our own words' });
  await patch(on, 'Incidents', 'Level', { displayName: 'Grade' });
  const putRight = ['incidents.ward', 'People.Wrad'];
  const told = { sites: on.sites, putRight };
  const dry = await provision(on.graph, on.sharePoint, { ...told, dryRun: true });
  expect(dry.steps.map(({ action, column }) => [action, column])).toEqual([
    ['put right', 'Ward'],
    ['put right', 'Ward'],
  ]);
  expect(dry.notes).toEqual(['There is nothing to put right at People.Wrad.']);
  expect((await columnsOn(on, 'Incidents')).get('Ward')?.displayName).toBe('Division');
  await provision(on.graph, on.sharePoint, { ...told, dryRun: false });
  const columns = await columnsOn(on, 'Incidents');
  expect([columns.get('Ward')?.displayName, columns.get('Level')?.displayName]).toEqual([
    'Ward',
    'Grade',
  ]);
});

test('a run says how far it has come, on a terminal in one line', async () => {
  const on = await sites();
  const said: string[] = [];
  const onProgress = (what: string): void => void said.push(what);
  const { steps } = await provision(on.graph, on.sharePoint, {
    sites: on.sites,
    dryRun: false,
    onProgress,
  });
  const [first = '', ...others] = said.filter((line) => line.startsWith('Step'));
  expect(first).toBe(`Step 1 of ${String(steps.length)}: Incidents on register: create list`);
  expect(others).toHaveLength(steps.length - 1);
  let written = '';
  const terminal = { isTTY: true, columns: 30, write: (text: string) => (written += text) };
  const progress = progressTo(terminal);
  progress.tell(first);
  progress.end();
  expect(written).not.toContain('\n');
  expect(written.split('\r').every((line) => line.replace('\u001b[2K', '').length < 30)).toBe(true);
});
