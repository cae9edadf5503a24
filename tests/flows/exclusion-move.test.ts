/** Somebody is excluded: the incident moves to the site that they cannot open, whatever happens in between. */
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { faultsIn } from '#core/domain/audit-chain.ts';
import type { FiledEntry } from '#core/domain/audit-link.ts';
import { excluded, included } from '#core/domain/transitions.ts';
import { keepRecord } from '#core/engine/sweep.ts';
import type { Graph } from '#core/graph/graph-client.ts';
import { auditRows } from '../../sharepoint/stores/audit-rows.ts';
import { calendar } from '../support/sample.ts';
import { dev, marged } from '../promises/samples.ts';
import { startRecordHouse } from './record-house.ts';
import type { House, Hub } from './record-house.ts';

let world: Awaited<ReturnType<typeof startRecordHouse>>;
let count = 0;
const next = (): string => `7KQ-4M2-X${String(count++).padStart(2, '0')}`;

beforeAll(async () => {
  world = await startRecordHouse();
});
afterAll(() => world.on.close());

const noteBy = (reference: string, action: 'note-added' | 'councillor-updated', house: House) => ({
  reference,
  at: house.clock.now(),
  action,
  actor: marged.name,
  actorKey: marged.key,
  detail: `${action}: we have called the police`,
  shared: action !== 'note-added',
});

/** A recorded incident with a note and an update. */
const recorded = async (): Promise<{ house: House; hub: Hub; reference: string }> => {
  const house = await world.house();
  const hub = house.hub();
  const reference = next();
  await hub.stage.submit({ reference });
  const { log } = house.promises;
  await log([
    noteBy(reference, 'note-added', house),
    noteBy(reference, 'councillor-updated', house),
  ]);
  await hub.settle();
  return { house, hub, reference };
};

const exclude = (house: House, reference: string, key = dev.key) =>
  house.promises.change(reference, (incident) => ({
    incident: excluded(incident, key, calendar, house.clock.now()),
    entries: [{ ...noteBy(reference, 'note-added', house), action: 'excluded' }],
    notices: [],
  }));

const lists = ['Incidents', 'Audit', 'Updates'] as const;
const countsOn = async (house: House, site: 'register' | 'restricted', reference: string) =>
  Promise.all(lists.map(async (list) => (await house.rows(list, reference, site)).length));

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
const faultsOf = async (reference: string) => {
  const rows: FiledEntry[] = [];
  const { graph, sites } = world.on;
  for (const site of ['register', 'restricted'] as const)
    for await (const page of auditRows(graph, sites[site], site)) rows.push(...page);
  return faultsIn(rows, digest).filter((fault) => fault.reference === reference);
};

const checkMoved = async (house: House, hub: Hub, reference: string) => {
  expect(await countsOn(house, 'register', reference)).toEqual([0, 0, 0]);
  const trail = await hub.record.trail(reference);
  expect(trail.filter(({ action }) => action === 'moved')).toHaveLength(1);
  expect(trail.map(({ sequence }) => sequence)).toEqual(trail.map((_, place) => place + 1));
  expect(await countsOn(house, 'restricted', reference)).toEqual([1, trail.length, 1]);
  const [row] = await house.rows('Incidents', reference, 'restricted');
  expect(row?.fields['ExcludedKeys']).toBe(dev.key);
  expect(house.outside.delivered.filter(({ kind }) => kind === 'hand-edit')).toEqual([]);
};

test('everything lies on the restricted site, nothing on the register, and no alarm is raised', async () => {
  const { house, hub, reference } = await recorded();
  expect(await countsOn(house, 'register', reference)).toEqual([1, 4, 1]);
  await exclude(house, reference);
  await hub.settle();
  await hub.settle();
  await checkMoved(house, hub, reference);
  expect(await faultsOf(reference)).toEqual([]);
  expect(hub.readModel.find(reference)?.item).toMatch(/^restricted\//);
});

test('what follows goes to the new place, also from a hub that knew the old one', async () => {
  const { house, hub, reference } = await recorded();
  const other = house.hub();
  await other.settle();
  await exclude(house, reference);
  await hub.settle();
  await house.promises.log([noteBy(reference, 'note-added', house)]);
  await other.settle();
  await checkMoved(house, other, reference);
  expect(await faultsOf(reference)).toEqual([]);
});

test('where the exclusion is lifted the incident stays on the restricted site', async () => {
  const { house, hub, reference } = await recorded();
  await exclude(house, reference);
  await hub.settle();
  await house.promises.change(reference, (incident) => ({
    incident: included(incident, dev.key, house.clock.now()),
    entries: [],
    notices: [],
  }));
  await hub.settle();
  expect(await countsOn(house, 'register', reference)).toEqual([0, 0, 0]);
  const [row] = await house.rows('Incidents', reference, 'restricted');
  expect(row?.fields['ExcludedKeys']).toBeUndefined();
});

test('an incident from which somebody is excluded before it is recorded never lies on the register', async () => {
  const house = await world.house();
  const hub = house.hub();
  const reference = await hub.stage.submit({ reference: next() });
  await exclude(house, reference);
  await hub.settle();
  expect(await countsOn(house, 'register', reference)).toEqual([0, 0, 0]);
  expect(await countsOn(house, 'restricted', reference)).toMatchObject([1, expect.any(Number), 0]);
});

test('evidence goes with it, and what is on its way is waited for', async () => {
  const { house, hub, reference } = await recorded();
  const moves: string[] = [];
  const files = { onItsWay: true };
  const evidence = {
    ...hub.deps.evidence,
    library: {
      ...hub.deps.evidence.library,
      move: (of: string, from: string, to: string) => {
        moves.push(`${of} ${from} ${to}`);
        return Promise.resolve();
      },
    },
  };
  const { promises } = house;
  const ofIncident = () =>
    Promise.resolve(files.onItsWay ? [{ state: 'being-filed' as const }] : []);
  const kept = { ...promises, evidence: { ...promises.evidence, ofIncident } };
  const deps = { ...hub.deps, evidence, promises: kept as unknown as typeof promises };
  await exclude(house, reference);
  await keepRecord(deps, house.clock.now());
  expect(moves).toEqual([]);
  files.onItsWay = false;
  house.clock.move(1);
  await keepRecord(deps, house.clock.now());
  await keepRecord(deps, house.clock.now());
  expect(moves).toEqual([`${reference} register restricted`]);
  await checkMoved(house, hub, reference);
});

class Died extends Error {}

/** A hub whose process dies at its nth writing call to SharePoint, before or after it was done. */
const dyingAt = (n: number, when: 'before' | 'after'): { graph: Graph; died: () => boolean } => {
  const state = { left: n, died: false };
  const at = async <T>(work: () => Promise<T>): Promise<T> => {
    if (state.died) throw new Died();
    state.left -= 1;
    state.died = state.left === 0;
    if (state.died && when === 'before') throw new Died();
    const answer = await work();
    if (state.died) throw new Died();
    return answer;
  };
  const { graph } = world.on;
  return {
    died: () => state.died,
    graph: {
      ...graph,
      post: (path, body) => at(() => graph.post(path, body)),
      patch: (path, body, etag) => at(() => graph.patch(path, body, etag)),
      remove: (path, etag) => at(() => graph.remove(path, etag)),
    },
  };
};

test.each(['before', 'after'] as const)(
  'killed %s each of its writes: found once and whole in between, and finished by the next',
  async (when) => {
    for (let n = 1; ; n += 1) {
      const { house, hub, reference } = await recorded();
      await exclude(house, reference);
      const dying = dyingAt(n, when);
      const killed = house.hub(dying.graph);
      const claims = { ...house.promises.filings, later: () => Promise.resolve() };
      const promises = { ...house.promises, filings: claims };
      await keepRecord({ ...killed.deps, promises }, house.clock.now());
      expect(await house.hub().record.read(reference)).toMatchObject({ reference });
      const trail = await house.hub().record.trail(reference);
      expect(trail.slice(0, 3).map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
      house.clock.move(2);
      for (const _pass of [1, 2, 3]) await hub.keep();
      await checkMoved(house, hub, reference);
      if (!dying.died()) return expect(n).toBeGreaterThan(9);
    }
  },
  60_000,
);
