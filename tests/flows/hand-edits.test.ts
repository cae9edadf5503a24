/** Rows of the register that somebody edits or removes by hand in SharePoint: found, said once, and told to the right people. */
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { referenceFrom } from '#core/domain/incidents/reference.ts';
import { excluded } from '#core/domain/incidents/giving-back.ts';
import { acknowledged, closed } from '#core/domain/incidents/transitions.ts';
import { calendar } from '../support/sample.ts';
import { marged } from '../promises/samples.ts';
import { startRecordHouse } from './record-house.ts';
import type { House, Hub } from './record-house.ts';
import { edit, edits } from './row-edits.ts';

let world: Awaited<ReturnType<typeof startRecordHouse>>;
const next = (): string => referenceFrom(randomBytes(32));

beforeAll(async () => {
  world = await startRecordHouse();
});
afterAll(() => world.on.close());

/** A report that is recorded, in a hub that runs. */
const recorded = async (): Promise<{ house: House; hub: Hub; reference: string }> => {
  const house = await world.house();
  const hub = house.hub();
  const reference = next();
  await hub.stage.submit({ reference });
  await hub.settle();
  return { house, hub, reference };
};

const toldOf = (house: House, reference: string) =>
  house.outside.delivered
    .filter(({ kind, key }) => kind === 'hand-edit' && key.startsWith(reference))
    .map(({ key }) => key.split('/').slice(-2).join(' '));

test('an edit is in the trail with the difference, who did it, and told to the responsible officers', async () => {
  const it = await recorded();
  it.house.byHand(edit(it.reference, { What: 'Nothing happened', Level: 'Low' }));
  await it.hub.settle();
  const said = await edits(it);
  expect(said).toHaveLength(2);
  expect(said).toContainEqual([
    'row-edited',
    'Tomos Reed',
    'What happened?',
    expect.stringContaining('back gate'),
    'Nothing happened',
  ]);
  expect(said).toContainEqual(['row-edited', 'Tomos Reed', 'Level', 'Critical', 'Low']);
  expect(toldOf(it.house, it.reference).sort()).toEqual(['ines email', 'ines teams']);
});

test('the hub’s own columns are put right at once, and the words are left as they are', async () => {
  const it = await recorded();
  it.house.byHand(edit(it.reference, { What: 'Nothing happened', Level: 'Low', Owner: 'Nobody' }));
  await it.hub.settle();
  const [row] = await it.house.rows('Incidents', it.reference);
  expect(row?.fields).toMatchObject({ What: 'Nothing happened', Level: 'Critical' });
  expect(row?.fields['Owner']).toBeUndefined();
});

test('it is said once, however often the record is read, and by however many hubs', async () => {
  const it = await recorded();
  it.house.byHand(edit(it.reference, { Ward: 'Ashdown' }));
  const other = it.house.hub();
  for (const hub of [it.hub, other, it.hub, it.house.hub()]) await hub.settle();
  expect(await edits(it)).toEqual([['row-edited', 'Tomos Reed', 'Ward', 'Marlowe', 'Ashdown']]);
  expect(toldOf(it.house, it.reference)).toHaveLength(2);
  it.house.byHand(edit(it.reference, { Ward: 'Tanyard' }));
  await it.hub.settle();
  expect(await edits(it)).toHaveLength(2);
});

test('what was done while the hub was down is found at its start', async () => {
  const it = await recorded();
  it.house.byHand(edit(it.reference, { Where: 'Nowhere' }));
  await it.house.hub().settle();
  expect(await edits(it)).toMatchObject([['row-edited', 'Tomos Reed', 'Where?', '', 'Nowhere']]);
});

test('an edit that the hub writes over before it has read of it is found all the same', async () => {
  const it = await recorded();
  it.house.byHand(edit(it.reference, { Ward: 'Ashdown' }));
  await it.hub.stage.promises.change(it.reference, (incident) => ({
    incident: acknowledged(incident, marged, calendar, it.house.clock.now()),
    entries: [],
    notices: [],
  }));
  await it.hub.keep();
  await it.hub.keep();
  expect(await edits(it)).toEqual([['row-edited', 'Tomos Reed', 'Ward', 'Marlowe', 'Ashdown']]);
  const [row] = await it.house.rows('Incidents', it.reference);
  expect(row?.fields).toMatchObject({ Owner: 'Marged Ellis', Ward: 'Ashdown' });
});

test('nothing that the hub itself writes is ever said, after lost replies neither', async () => {
  const it = await recorded();
  for (const service of [1, 2, 3]) {
    it.house.on.m365.world.faults.add({ kind: 'reply-lost', service: 'sharepoint', times: 1 });
    await it.hub.stage.promises.change(it.reference, (incident) => ({
      incident: { ...incident, version: incident.version + service },
      entries: [],
      notices: [],
    }));
    await it.hub.settle().catch(() => undefined);
    it.house.clock.move(5);
    await it.hub.settle();
    await it.house.hub().settle();
  }
  it.house.on.m365.world.faults.clear();
  expect(await edits(it)).toEqual([]);
  expect(toldOf(it.house, it.reference)).toEqual([]);
});

test('an officer who edits is not the one who is told; where they alone hold the role, their stand-in is', async () => {
  const it = await recorded();
  it.house.byHand(edit(it.reference, { Ward: 'Ashdown' }, 'ines'));
  await it.hub.settle();
  expect(toldOf(it.house, it.reference).sort()).toEqual(['dan email', 'dan teams']);
});

test('somebody who is excluded is not told', async () => {
  const it = await recorded();
  await it.hub.stage.promises.change(it.reference, (incident) => ({
    incident: excluded(incident, 'ines', calendar, it.house.clock.now()),
    entries: [],
    notices: [],
  }));
  await it.hub.settle();
  it.house.byHand(edit(it.reference, { Ward: 'Ashdown' }));
  await it.hub.settle();
  expect(await edits(it)).toHaveLength(1);
  expect(toldOf(it.house, it.reference).sort()).toEqual(['dan email', 'dan teams']);
});

test('a reference that is changed by hand hides nothing: it is said, and written again', async () => {
  const it = await recorded();
  it.house.byHand(edit(it.reference, { Reference: 'ZZZ-ZZZ-ZZZ', Title: 'Nothing' }));
  await it.hub.settle();
  await it.hub.settle();
  const [row] = await it.house.rows('Incidents', it.reference);
  expect(row?.fields).toMatchObject({
    Reference: it.reference,
    Title: 'Marlowe, 28 December 2026',
  });
  expect((await edits(it)).map(([, , column]) => column).sort()).toEqual(['Incident', 'Reference']);
});

test('a version that somebody restores is an edit like any other', async () => {
  const it = await recorded();
  it.house.byHand(edit(it.reference, { Ward: 'Ashdown' }));
  await it.hub.settle();
  const { set: _set, ...where } = edit(it.reference, {});
  it.house.byHand({ ...where, restore: '1.0' });
  await it.hub.settle();
  expect((await edits(it)).at(-1)).toEqual([
    'row-edited',
    'Tomos Reed',
    'Ward',
    'Ashdown',
    'Marlowe',
  ]);
});

test('a closed incident that has left the hub is watched too', async () => {
  const it = await recorded();
  await it.hub.stage.promises.change(it.reference, (incident) => ({
    incident: closed(
      acknowledged(incident, marged, calendar, it.house.clock.now()),
      it.house.clock.now(),
    ),
    entries: [],
    notices: [],
  }));
  await it.hub.settle();
  it.house.clock.move(4 * 24 * 60);
  await it.hub.settle();
  expect(await it.house.promises.find(it.reference)).toBeUndefined();
  it.house.byHand(edit(it.reference, { What: 'Nothing happened' }));
  await it.hub.settle();
  expect(await edits(it)).toHaveLength(1);
  expect(toldOf(it.house, it.reference).sort()).toEqual(['ines email', 'ines teams']);
});

test('a row that is removed is said once, is not made again, and its trail goes on', async () => {
  const it = await recorded();
  const { set: _set, ...where } = edit(it.reference, {});
  it.house.byHand({ ...where, remove: true });
  await it.hub.settle();
  for (const minutes of [10, 10]) {
    it.house.clock.move(minutes);
    await it.hub.settle();
  }
  expect((await edits(it)).map(([action]) => action)).toEqual(['row-removed']);
  expect(toldOf(it.house, it.reference)).toHaveLength(2);
  expect(await it.house.rows('Incidents', it.reference)).toEqual([]);
  expect((await it.house.promises.unfiledEntries(it.reference)).length).toBe(0);
});

test('lists that are meant to be edited by hand raise no alarm', async () => {
  const it = await recorded();
  expect(
    it.house.byHand({ list: 'Settings', where: {}, set: { Value: '12' }, person: 'tomos' }),
  ).toBeGreaterThan(0);
  await it.hub.settle();
  expect(await edits(it)).toEqual([]);
});
