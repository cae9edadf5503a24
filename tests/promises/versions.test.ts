/** Two versions of the hub on one store: of old and new only one acts (F26). */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import type { Promises } from '#core/ports.ts';
import { StoreUnavailable } from '#core/ports.ts';
import { arrival, start } from './samples.ts';
import { eachStore } from './each-store.ts';

const submitting = fileURLToPath(new URL('./submitting-process.ts', import.meta.url));
const newerCode = fileURLToPath(new URL('./newer-code.ts', import.meta.url));

/** A process that takes reports, as this version or as the next; with what it has named and said. */
const takeReports = (place: string, prefix: string, count: number, version: 'this' | 'next') => {
  const hooks = version === 'next' ? ['--import', newerCode] : [];
  const child: ChildProcess = spawn(
    process.execPath,
    [...hooks, submitting, place, prefix, String(count)],
    { stdio: ['ignore', 'pipe', 'pipe'], env: {} },
  );
  const said = { named: '', problem: '' };
  child.stdout?.on('data', (part: Buffer) => (said.named += part.toString()));
  child.stderr?.on('data', (part: Buffer) => (said.problem += part.toString()));
  return {
    child,
    ended: once(child, 'close').then(([code]: unknown[]) => code),
    problem: () => said.problem,
    named: () => said.named.split('\n').slice(0, -1),
  };
};

eachStore((store) => {
  test('F26: the next version starts beside this one: from then on it alone takes reports, and none is lost', async () => {
    const place = await store.newPlace();
    const old = takeReports(place, 'OLD', 100_000, 'this');
    while (old.named().length < 10 && old.child.exitCode === null)
      await once(old.child.stdout ?? old.child, 'data');
    const newer = takeReports(place, 'NEW', 10, 'next');
    expect(await old.ended).not.toBe(0);
    expect(old.problem()).toContain('StoreUnavailable');
    expect(await newer.ended).toBe(0);
    expect(newer.named()).toHaveLength(10);
    const kept = await store.contents(place);
    for (const reference of [...old.named(), ...newer.named()]) expect(kept).toContain(reference);
    await expect(store.open({ place })).rejects.toThrow(StoreUnavailable);
  });

  test('F26: what is open when the tables become newer neither reads nor writes any more', async () => {
    const place = await store.newPlace();
    const promises = await store.open({ place });
    await promises.accept(arrival(start));
    await store.vandalise(place, 'update store_version set version = 99');
    const other = arrival(start, { reference: 'INC-002-B' });
    await expect(promises.accept(other)).rejects.toThrow(StoreUnavailable);
    await expect(promises.find('INC-001-A')).rejects.toThrow(StoreUnavailable);
    await expect(promises.notices.claim('one', start, 'teams', 9)).rejects.toThrow(
      StoreUnavailable,
    );
    await expect(store.open({ place })).rejects.toThrow(StoreUnavailable);
    await store.vandalise(place, 'delete from store_version');
    await expect(promises.accept(other)).rejects.toThrow(StoreUnavailable);
  });

  test('many that start at once on an empty store make its tables once', async () => {
    const place = await store.newPlace();
    const all: Promises[] = [];
    const open = async () => void all.push(await store.open({ place }));
    // SQLite waits for the lock on the thread that holds it: within one process, only one after the other.
    if (store.name === 'SQLite') for (let n = 0; n < 5; n += 1) await open();
    else await Promise.all(Array.from({ length: 5 }, open));
    for (const [n, promises] of all.entries())
      await promises.accept(arrival(start, { reference: `INC-${String(n)}` }));
    for (const promises of all) expect(await promises.live()).toHaveLength(5);
  });
});
