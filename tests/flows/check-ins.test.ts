/** A check-in in the record: filed, put right, kept for 30 days, and brought back where the store has lost it. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { editList } from '../../infra/local-m365/control/edit-list.ts';
import { referenceIn, startStage } from '../support/house.ts';
import type { Stage } from '../support/house.ts';
import { closeQuietly } from '../support/nothing-else.ts';

const minute = 60_000;
let stage: Stage;
const start = Date.parse('2027-01-12T18:00:00Z');

beforeAll(async () => {
  stage = await startStage(undefined, start);
});
afterAll(() => closeQuietly(stage));

const rows = () => stage.rows('CheckIns');
const restricted = () => stage.house.m365.world.tenant.restrictedSiteId;
const pass = (minutes: number) =>
  stage.house.advanceTo(stage.house.m365.world.clock.now() + minutes * minute);

test('five words in the chat are a row on the restricted site a moment later', async () => {
  await stage.say('priya', 'surgery at Tanyard Hall until 8pm with Mr Doyle');
  await stage.house.settle();
  expect(rows()).toMatchObject([
    {
      standing: 'Out',
      place: 'Tanyard Hall',
      withWhom: 'Mr Doyle',
      worried: false,
      running: 'yes',
      graceMinutes: 10,
    },
  ]);
  expect(String(rows()[0]?.['until'])).toMatch(/^2027-01-12T20:00:00/);
  expect(restricted()).not.toBe('');
});

test('while SharePoint is away nobody waits for it, and the row follows', async () => {
  const { faults } = stage.house.m365.world;
  const { clock } = stage.house.m365.world;
  faults.add({ kind: 'down', service: 'sharepoint', until: clock.now() + 20 * minute });
  await stage.say('priya', 'another 30 minutes');
  expect(stage.newest('priya')).toContain('You are out until 8:30pm');
  await stage.house.settle();
  expect(String(rows()[0]?.['until'])).toMatch(/^2027-01-12T20:00:00/);
  await pass(30);
  expect(String(rows()[0]?.['until'])).toMatch(/^2027-01-12T20:30:00/);
});

test('a row that somebody has edited says again what the hub knows', async () => {
  const { world } = stage.house.m365;
  editList(world, { list: 'CheckIns', where: { running: 'yes' }, set: { place: 'Elsewhere' } });
  await stage.press('priya', 'extend-check-in');
  await stage.house.settle();
  expect(rows()).toMatchObject([{ place: 'Tanyard Hall' }]);
});

test('the promises store is lost: it is waited for all the same, and the incident comes on time', async () => {
  await stage.house.crash(true);
  await stage.house.settle();
  await pass(170);
  const incidents = stage.rows('Incidents');
  expect(incidents).toHaveLength(1);
  expect(String(incidents[0]?.['what'])).toContain('Where: Tanyard Hall');
  expect(stage.newest('dev')).toContain('Overdue check-in. Ring the councillor now.');
  expect(rows()).toMatchObject([
    { standing: 'Not back in time', incident: referenceIn(JSON.stringify(incidents)) },
  ]);
});

test('30 days after the end nobody can read any more where she was', async () => {
  await stage.say('priya', 'I’m safe');
  await stage.house.settle();
  expect(rows()).toMatchObject([{ standing: 'Over', running: 'no' }]);
  const { clock } = stage.house.m365.world;
  clock.set(clock.now() + 29 * 24 * 60 * minute);
  await stage.house.settle();
  expect(rows()).toHaveLength(1);
  clock.set(clock.now() + 2 * 24 * 60 * minute);
  await stage.house.settle();
  expect(rows()).toEqual([]);
});
