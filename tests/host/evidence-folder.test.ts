// Instances on one database keep files on their way in one folder; whoever has another does not start.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { checkEvidenceFolder } from '#core/host/evidence-folder.ts';
import { eachStore } from '../promises/each-store.ts';
import { clockAt } from '../promises/samples.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'evidence-folder-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const database = { url: 'postgres://hub@db/promises', password: 'p', entra: false };
const [one, two] = ['one', 'two'].map((name) => () => join(folder, name));

eachStore((store) => {
  test('the same folder for all, or none starts but the first', async () => {
    const place = await store.newPlace();
    const promises = await store.open({ place });
    const startOn = (dataFolder = '', more = {}) =>
      checkEvidenceFolder({ database: { ...database, ...more }, dataFolder }, promises, clockAt());
    await startOn(one?.());
    await startOn(one?.());
    await expect(startOn(two?.())).rejects.toThrow('Mount the same folder for all of them');
    await startOn(one?.());
    await startOn(two?.(), { newEvidenceFolder: true });
    await expect(startOn(one?.())).rejects.toThrow('is not the folder');
    await checkEvidenceFolder({ dataFolder: one?.() ?? '' }, promises, clockAt());
  });
});
