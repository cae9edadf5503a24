/** Durable before receipt (invariant 1), one writer at a time, across processes that live and die. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { beforeEach, expect, test } from '@jest/globals';
import { acknowledged } from '#core/domain/incidents/transitions.ts';
import { arrival, dev, marged, report, start } from './samples.ts';
import { calendar } from '../support/sample.ts';
import { eachStore } from './each-store.ts';

eachStore((store) => {
  let place: string;
  beforeEach(async () => {
    place = await store.newPlace();
  });

  const open = () => store.open({ place });

  const submitting = new URL('./submitting-process.ts', import.meta.url);
  const noting = new URL('./noting-process.ts', import.meta.url);

  /** Runs a script in a process of its own, on the same store. */
  const run = (script: URL, ...args: string[]): ChildProcess =>
    spawn(process.execPath, [fileURLToPath(script), place, ...args], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {},
    });

  test('everything is there again after the store was closed and opened', async () => {
    const before = await open();
    const accepted = arrival(start, { shown: true });
    await before.accept(accepted);
    await before.conversations.remember('dev', 'chat of dev', start);
    await before.pictures.keep('people', 'Dev Okafor', start);
    await before.close();
    const after = await open();
    expect(await after.find('INC-001-A')).toEqual(accepted.incident);
    expect(await after.unrecordedReport('INC-001-A')).toEqual(report);
    expect(await after.notices.ofIncident('INC-001-A')).toHaveLength(accepted.notices.length);
    expect(await after.conversations.find('dev')).toBe('chat of dev');
    expect(await after.pictures.kept('people')).toEqual({ text: 'Dev Okafor', at: start });
    await after.close();
  });

  test('killed while it takes reports: every reference that was named is there, whole', async () => {
    const child = run(submitting, 'KILLED', '100000');
    let named = '';
    child.stdout?.on('data', (part: Buffer) => {
      named += part.toString();
      if (named.split('\n').length > 25) child.kill('SIGKILL');
    });
    await once(child, 'close');
    const promises = await open();
    const references = named.split('\n').slice(0, -1);
    expect(references.length).toBeGreaterThanOrEqual(25);
    for (const reference of references) {
      expect((await promises.find(reference))?.wakeAt).toEqual(expect.any(String));
      expect(await promises.unrecordedReport(reference)).toEqual(report);
      expect(await promises.notices.ofIncident(reference)).toHaveLength(6);
      await promises.notices.noteSent(reference);
      expect(await promises.unfiledEntries(reference)).toHaveLength(1);
    }
    await promises.close();
  });

  test('two processes that change one incident lose no change, and its trail has no gap', async () => {
    const promises = await open();
    await promises.accept(arrival(start));
    await promises.close();
    const children = ['one', 'two'].map((name) => run(noting, name, '50'));
    const ends = await Promise.all(children.map((child) => once(child, 'close')));
    expect(ends.map(([code]: unknown[]) => code)).toEqual([0, 0]);
    const after = await open();
    expect((await after.find('INC-001-A'))?.version).toBe(101);
    const entries = await after.unfiledEntries('INC-001-A');
    expect(entries.map((entry) => entry.sequence)).toEqual(entries.map((_, place) => place + 1));
    expect(new Set(entries.map((entry) => entry.detail)).size).toBe(101);
    await after.close();
  });

  test('of many who press at once one has it, and every other is told who', async () => {
    const promises = await store.open();
    await promises.accept(arrival(start));
    const outcomes = await Promise.all(
      Array.from({ length: 40 }, (_, n) => {
        const by = n % 2 === 0 ? dev : marged;
        return promises.change('INC-001-A', (incident) =>
          incident.ownerKey === undefined
            ? { incident: acknowledged(incident, by, calendar, start), entries: [], notices: [] }
            : { refused: { kind: 'conflict', sentence: `${incident.owner ?? ''} has it` } },
        );
      }),
    );
    const owner = (await promises.find('INC-001-A'))?.owner;
    expect(outcomes.filter((each) => each?.refused === undefined)).toHaveLength(1);
    expect(new Set(outcomes.map((each) => each?.refused?.sentence))).toEqual(
      new Set([undefined, `${owner ?? ''} has it`]),
    );
  });

  test('a change that fails half-way changes nothing', async () => {
    const promises = await store.open();
    const accepted = arrival(start);
    await promises.accept(accepted);
    const failing = promises.change('INC-001-A', (incident) => {
      // An open incident at which nobody will look is refused by the table itself (invariant 12).
      const incidentAsleep = { ...incident, version: 2, wakeAt: null };
      return { incident: incidentAsleep, entries: [accepted.entry], notices: [] };
    });
    await expect(failing).rejects.toThrow('open_incident_wakes');
    expect(await promises.find('INC-001-A')).toEqual(accepted.incident);
    await promises.notices.noteSent('INC-001-A');
    expect(await promises.unfiledEntries('INC-001-A')).toHaveLength(1);
  });

  test('a change without a newer version is refused: cards and record would not follow it', async () => {
    const promises = await store.open();
    const { incident } = arrival(start);
    await promises.accept(arrival(start));
    const same = promises.change('INC-001-A', (before) => ({
      incident: { ...before, status: 'closed', wakeAt: null },
      entries: [],
      notices: [],
    }));
    await expect(same).rejects.toThrow(RangeError);
    expect(await promises.find('INC-001-A')).toEqual(incident);
  });
});
