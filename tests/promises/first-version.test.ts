/** A store that the first version of the hub has made: this version takes it over, and everything promised is kept. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { addMinutes } from '#core/domain/time/instant.ts';
import { openPromises } from '#core/promises/open-promises.ts';
import { arrival, clockAt, dev, marged, report, seal, start } from './samples.ts';

const dump = new URL('./first-version.sql', import.meta.url);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'first-version-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const firstStore = (): string => {
  const file = join(folder, 'promises.sqlite');
  const database = new DatabaseSync(file);
  database.exec(readFileSync(dump, 'utf8'));
  database.close();
  return file;
};

test('its incidents, words, notices and trails are all there, and go on', async () => {
  const promises = await openPromises(firstStore(), seal, clockAt());
  const [waiting, taken] = ['FIR-STA-222', 'FIR-STB-333'];
  expect((await promises.live()).map(({ reference }) => reference).sort()).toEqual([
    waiting,
    taken,
  ]);
  expect(await promises.find(taken)).toMatchObject({ ownerKey: marged.key, version: 2 });
  expect(await promises.unrecordedReport(waiting)).toEqual(report);
  expect(await promises.notices.ofIncident(waiting)).toHaveLength(6);
  expect((await promises.unfiledEntries(taken)).map(({ sequence }) => sequence)).toEqual([1, 2]);
  expect(await promises.conversations.find(dev.key)).toBe('chat of dev');
  expect(await promises.due(addMinutes(start, 5))).toContain(waiting);
  await promises.close();
});

test('what this version writes stands beside it, and a late delivery of an old card finds its reference', async () => {
  const promises = await openPromises(firstStore(), seal, clockAt());
  const before = await promises.live();
  const again = await promises.accept(arrival(start, { reference: 'FIR-STA-222' }));
  expect(again).toMatchObject({ isNew: false, incident: { reference: 'FIR-STA-222' } });
  await promises.accept(arrival(start, { reference: 'NEW-ONE-444' }));
  await promises.change('FIR-STA-222', (incident) => ({
    incident: { ...incident, version: incident.version + 1 },
    entries: [arrival(start, { reference: 'FIR-STA-222' }).entry],
    notices: [],
  }));
  expect((await promises.unfiledEntries('FIR-STA-222')).map((entry) => entry.sequence)).toEqual([
    1, 2,
  ]);
  const after = await promises.live();
  expect(after).toHaveLength(before.length + 1);
  expect(after.find(({ reference }) => reference === 'FIR-STA-222')?.version).toBe(2);
  await promises.close();
});
