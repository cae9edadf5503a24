import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { createWorld } from '../../infra/local-m365/create-world.ts';
import type { Change, World } from '../../infra/local-m365/world.ts';
import { aoife, dev } from './connector-stage.ts';

const folder = mkdtempSync(join(tmpdir(), 'm365-world-'));
const start = Date.parse('2026-12-28T23:40:00Z');
const minute = 60_000;

afterAll(() => rmSync(folder, { recursive: true }));

const open = (data = '', clock?: number) =>
  createWorld({ data, origin: 'http://localhost:1', ...(clock !== undefined && { clock }) });

/** Closes the world and opens it anew, as a restart does. */
function reopen(world: World): World {
  world.database.close();
  return open(folder);
}

test('an untouched clock shows real time and is not kept', () => {
  let world = open(folder);
  expect(Math.abs(world.clock.now() - Date.now())).toBeLessThan(50);
  world = reopen(world);
  expect(world.clock.running).toBe(true);
  expect(Math.abs(world.clock.now() - Date.now())).toBeLessThan(50);
  world.database.close();
});

test('a clock that was set stands, moves and runs on after a restart', async () => {
  let world = open(folder, start);
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(world.clock.now()).toBe(start);
  world.clock.set(start + minute);
  world = reopen(world);
  expect([world.clock.now(), world.clock.running]).toEqual([start + minute, false]);
  world.clock.run();
  world = reopen(world);
  expect(world.clock.running).toBe(true);
  expect(world.clock.now() - start - minute).toBeLessThan(1000);
  world.clock.stop();
  expect(world.clock.now()).toBe(world.clock.now());
  world.database.close();
});

test('whoever listens hears every set, stop and run, until they leave', () => {
  const world = open('', start);
  const heard: number[] = [];
  const leave = world.clock.onChange(() => heard.push(world.clock.now()));
  world.clock.set(start + minute);
  world.clock.stop();
  leave();
  world.clock.set(start);
  expect(heard).toEqual([start + minute, start + minute]);
});

test('people are kept in their order, found by id in any case, changed and removed', () => {
  let world = open(folder);
  world.people.put(dev);
  world.people.put(aoife);
  world.people.put({ ...dev, displayName: 'Devraj Okafor' });
  world = reopen(world);
  expect(world.people.all().map((one) => one.displayName)).toEqual([
    'Devraj Okafor',
    'Aoife Brennan-Osei',
  ]);
  expect(world.people.find(aoife.id.toUpperCase())).toEqual(aoife);
  world.people.remove(dev.id.toUpperCase());
  expect(world.people.find(dev.id)).toBeUndefined();
  world.database.close();
});

test('a fault is met by its service and its person, as often as it was meant to, until its time is over', () => {
  const { faults, clock } = open('', start);
  faults.add({ kind: 'down', service: 'graph', times: 2 });
  expect(faults.meet('teams')).toBeUndefined();
  expect([1, 2, 3].map(() => faults.meet('graph')?.kind)).toEqual(['down', 'down', undefined]);
  faults.add({ kind: 'block-bot', service: 'teams', person: dev.id });
  expect(faults.meet('teams', aoife.id)).toBeUndefined();
  expect(faults.meet('teams')).toBeUndefined();
  expect(faults.meet('teams', dev.id)?.kind).toBe('block-bot');
  faults.add({ kind: 'slow', service: 'sharepoint', delay: 9, until: start + minute });
  expect(faults.meet('sharepoint')).toMatchObject({ kind: 'slow', delay: 9 });
  clock.set(start + minute);
  expect(faults.meet('sharepoint')).toBeUndefined();
  expect(faults.all()).toHaveLength(1);
});

test('a fault is cleared alone or with all others', () => {
  const { faults } = open();
  const first = faults.add({ kind: 'down', service: 'graph' });
  faults.add({ kind: 'down', service: 'notify' });
  faults.clear(first.id);
  expect(faults.all().map((one) => one.service)).toEqual(['notify']);
  faults.clear();
  expect(faults.all()).toEqual([]);
});

test('what could be seen is announced', () => {
  const world = open();
  const seen: Change[] = [];
  world.changes.on('changed', (change) => seen.push(change));
  world.clock.stop();
  world.people.put(dev);
  world.faults.add({ kind: 'down', service: 'graph' });
  expect(seen).toEqual([{ what: 'clock' }, { what: 'people', person: dev.id }, { what: 'fault' }]);
});
