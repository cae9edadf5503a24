/** Who there is and who is on call comes from the lists, also while SharePoint is away. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { usualLadders } from '#core/domain/alerts/ladders.ts';
import { ladderNames } from '#lists/ladder-steps.ts';
import type { LadderName } from '#lists/ladder-steps.ts';
import { councilFromLists } from '../../sharepoint/stores/council-from-lists.ts';
import type { CouncilInMemory } from '../../sharepoint/stores/council-from-lists.ts';
import { at, startRecord } from './record-stage.ts';
import type { RecordStage } from './record-stage.ts';

let stage: RecordStage;
let council: CouncilInMemory;
const dev = '5d1f0c3e-7a42-4c58-9b6e-21f0d3a84c01';
const marged = '9c3e7a10-58d4-4f6b-8a27-b1e0c5d94f02';

const add = (list: string, fields: object) =>
  stage.graph.post<{ id: string }>(`/sites/${stage.sites.register}/lists/${list}/items`, {
    fields,
  });
const edit = (list: string, id: string, fields: object) =>
  stage.graph.patch(`/sites/${stage.sites.register}/lists/${list}/items/${id}/fields`, fields);
/** The item of a step. */
const step = async (ladder: LadderName, number: number): Promise<string> => {
  const items = await stage.itemsOf('Ladders');
  const words = ladderNames[ladder].en;
  const item = items.find(({ fields }) => fields['Ladder'] === words && fields['Step'] === number);
  return item?.id ?? '';
};
const another = (): CouncilInMemory =>
  councilFromLists(stage.graph, {
    siteId: stage.sites.register,
    clock: stage.clock,
    log: stage.log,
  });
const person = (name: string, key: string, roles: string) => ({
  Title: name,
  Key: key,
  Email: `${key}@valemoor.example`,
  Roles: roles,
});
let turn: { id: string };
let devRow: { id: string };

beforeAll(async () => {
  stage = await startRecord();
  devRow = await add('People', person('Dev Okafor', dev, 'spoc-officer, Manager; gardener'));
  await add('People', person('Marged Ellis', ` ${marged.toUpperCase()} `, 'spoc-officer'));
  turn = await add('Duty', {
    Title: 'Night',
    From: '2026-12-28T17:00:00Z',
    Until: '2026-12-29T08:30:00Z',
    Lead: 'Dev Okafor',
    LeadKey: dev,
    Deputy: 'Marged Ellis',
    DeputyKey: marged,
  });
  await add('Contacts', { Title: 'Second', Purpose: 'Police', Position: 2 });
  await add('Contacts', {
    Title: 'First',
    Purpose: 'Duty line',
    Phone: '01632 960 001',
    Position: 1,
  });
  const settings = await stage.itemsOf('Settings');
  const named = settings.find(({ fields }) => fields['Title'] === 'Council name');
  await edit('Settings', named?.id ?? '', { Value: 'Valemoor County Council' });
  council = another();
  await council.refresh();
});
afterAll(() => stage.close());

test('people have their roles, and what a row added by hand starts with', () => {
  expect(council.person(dev)).toEqual({
    key: dev,
    name: 'Dev Okafor',
    email: `${dev}@valemoor.example`,
    roles: ['spoc-officer', 'manager'],
    language: 'en',
    active: true,
  });
  expect(council.person(marged)?.name).toBe('Marged Ellis');
  expect(council.person('nobody')).toBeUndefined();
});

test('turns, contacts and settings are there, contacts in their order', () => {
  expect(council.duty().turns).toMatchObject([
    {
      from: at('2026-12-28T17:00:00Z'),
      until: at('2026-12-29T08:30:00Z'),
      lead: dev,
      deputy: marged,
    },
  ]);
  expect(council.contacts().map(({ title }) => title)).toEqual(['First', 'Second']);
  expect(council.settings().councilName).toBe('Valemoor County Council');
  expect(council.listAddress('Contacts')).toMatch(
    /^https:\/\/[^/]+\/sites\/[^/]+\/Lists\/Contacts$/,
  );
  expect(another().listAddress('Contacts')).toBeUndefined();
});

test('a name that an officer changes in the rota counts, whatever key stands behind it', async () => {
  await edit('Duty', turn.id, { Lead: 'Marged Ellis', Deputy: 'Dev Okafor' });
  await council.refresh();
  expect(council.duty().turns[0]).toMatchObject({ lead: marged, deputy: dev });
  await edit('Duty', turn.id, { Lead: 'Dev Okafor', Deputy: 'Someone unknown' });
  await council.refresh();
  expect(council.duty().turns[0]).toMatchObject({ lead: dev, deputy: marged });
});

test('a refresh with no change costs 5 units, and brings what changed', async () => {
  stage.m365.resetCost();
  await council.refresh();
  expect(stage.m365.cost().resourceUnits).toBe(5);
  await edit('People', devRow.id, { Active: false });
  await council.refresh();
  expect(council.person(dev)?.active).toBe(false);
  await edit('People', devRow.id, { Active: true });
  await council.refresh();
});

test('the ladders are those of the list; an edit counts from the next reading on', async () => {
  expect(Object.values(council.ladders()).map(({ from }) => from)).toEqual(Array(5).fill('list'));
  const last = await step('critical', 5);
  await edit('Ladders', last, { AgainAfter: 7 });
  await council.refresh();
  expect(council.ladders().critical).toMatchObject({ from: 'list' });
  expect(council.ladders().critical.ladder.rungs[4]?.holdsMinutes).toBe(7);
});

test('a ladder that makes no sense leaves the last good one, also in another instance', async () => {
  const second = await step('critical', 2);
  await edit('Ladders', second, { Minutes: 500 });
  await council.refresh();
  await council.refresh();
  const { ladder, from, wrong } = council.ladders().critical;
  expect([from, ladder.rungs[4]?.holdsMinutes]).toEqual(['last-good', 7]);
  expect(wrong?.en).toBe('Step 3 must be later than step 2.');
  const said = stage.lines.filter(({ event }) => event === 'ladder-makes-no-sense');
  expect(said).toMatchObject([{ facts: { ladder: 'critical', why: wrong?.en } }]);

  const started = another();
  expect(started.ladders().critical.ladder).toEqual(usualLadders.critical.ladder);
  started.restore(council.picture());
  expect(started.ladders().critical).toEqual({ ladder, from, wrong });
  await edit('Ladders', second, { Minutes: 5 });
  await started.refresh();
  expect(started.ladders().critical).toEqual({ ladder, from: 'list' });
  await council.refresh();
});

test('a picture of before there were ladders is a picture all the same', () => {
  const { ladders, goodLadders, ...older } = JSON.parse(council.picture()) as Record<
    string,
    unknown
  >;
  expect([ladders, goodLadders]).not.toContain(undefined);
  const started = another();
  expect(started.restore(JSON.stringify(older))).toBe(true);
  expect(started.people()).toHaveLength(2);
  expect(started.ladders()).toEqual(usualLadders);
});

test('a row that makes no sense leaves the others, and its own last good state', async () => {
  const odd = await add('Duty', { Title: 'No times' });
  await council.refresh();
  expect(council.duty().turns).toHaveLength(1);
  expect(stage.lines.at(-1)).toMatchObject({
    event: 'row-unreadable',
    facts: { list: 'Duty', item: odd.id },
  });
});

test('while SharePoint is away what was known stays; a new instance lives on the picture', async () => {
  const picture = council.picture();
  stage.m365.world.faults.add({ kind: 'down', service: 'sharepoint', retryAfter: 30 });
  await expect(council.refresh()).rejects.toMatchObject({ name: 'RecordUnavailable' });
  expect(council.people()).toHaveLength(2);
  const started = another();
  expect(started.people()).toHaveLength(0);
  expect(started.restore(picture)).toBe(true);
  expect(started.people()).toEqual(council.people());
  expect(started.duty().turns).toEqual(council.duty().turns);
  expect(started.settings()).toEqual(council.settings());
  expect(started.freshAt).toBeUndefined();
  expect(another().restore('not a picture')).toBe(false);
  expect(another().restore('{"people":1}')).toBe(false);
});

test('a picture never takes the place of what was read', async () => {
  const older = another().picture();
  expect(council.restore(older)).toBe(true);
  expect(council.people()).toHaveLength(2);
});

test('what one list brought is not lost because another could not be read', async () => {
  const failing = new Set<string>();
  const graph = {
    ...stage.graph,
    get: <T>(path: string): Promise<T> =>
      [...failing].some((list) => decodeURIComponent(path).includes(`/lists/${list}/`))
        ? Promise.reject(new Error('away'))
        : stage.graph.get<T>(path),
  };
  stage.m365.world.faults.clear();
  stage.m365.world.clock.set(stage.m365.world.clock.now() + 3_600_000);
  const half = councilFromLists(graph, {
    siteId: stage.sites.register,
    clock: stage.clock,
    log: stage.log,
  });
  half.restore(council.picture());
  failing.add('Duty');
  await expect(half.refresh()).rejects.toThrow('away');
  expect(half.duty().turns).toHaveLength(1);
  expect(half.freshAt).toBeUndefined();
  await edit('People', devRow.id, { Phone: '07700 900123' });
  await expect(half.refresh()).rejects.toThrow('away');
  failing.clear();
  await half.refresh();
  expect(half.person(dev)?.phone).toBe('07700 900123');
  expect(half.freshAt).toBeDefined();
});

test('bank holidays that were announced are kept with the picture, for a start without SharePoint', () => {
  const days = { england: { 2027: ['2027-05-10'] } };
  council.announce(days);
  const restored = another();
  expect(restored.restore(council.picture())).toBe(true);
  expect(restored.settings()).toMatchObject({ announced: days });
});
