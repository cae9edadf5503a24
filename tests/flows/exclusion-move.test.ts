/** Somebody is excluded: the incident moves to the site that they cannot open, whatever happens in between. */
import { openPulseBoard } from '#core/engine/pulse-board.ts';
import { createHash, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { faultsIn } from '#core/domain/trail/audit-chain.ts';
import type { FiledEntry } from '#core/domain/trail/audit-link.ts';
import { referenceFrom } from '#core/domain/incidents/reference.ts';
import { toldBy } from '#core/domain/incidents/told-entries.ts';
import { excluded, included } from '#core/domain/incidents/giving-back.ts';
import { acknowledged, closed } from '#core/domain/incidents/transitions.ts';
import { keepRecord } from '#core/engine/sweep.ts';
import { presencesAway } from '#core/graph/presences.ts';
import type { Graph } from '#core/graph/graph-client.ts';
import { execute } from '#core/use-cases/registry.ts';
import { auditRows } from '../../sharepoint/stores/audit-rows.ts';
import { calendar } from '../support/sample.ts';
import { dev, marged, seal } from '../promises/samples.ts';
import { startRecordHouse } from './record-house.ts';
import type { House, Hub } from './record-house.ts';
import { rotaAway } from '../support/rota-book.ts';
import { calendarHere } from '../support/calendar.ts';
import { listsHere } from '../support/kept-lists.ts';
import { noDocuments } from '../support/documents.ts';
import { languageAway } from '../support/own-language.ts';

let world: Awaited<ReturnType<typeof startRecordHouse>>;
const next = (): string => referenceFrom(randomBytes(32));

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
  const updates = trail.filter((entry) => toldBy(entry) !== undefined).length;
  expect(await countsOn(house, 'restricted', reference)).toEqual([1, trail.length, updates]);
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

test('what somebody has edited by hand just before is said, and the copy holds what the hub wrote', async () => {
  const { house, hub, reference } = await recorded();
  const where = { list: 'Incidents', where: { Reference: reference }, person: 'tomos' };
  house.byHand({ ...where, set: { What: 'Nothing happened' } });
  await exclude(house, reference);
  for (const _pass of [1, 2, 3]) await hub.keep();
  const [row] = await house.rows('Incidents', reference, 'restricted');
  expect(String(row?.fields['What'])).toContain('back gate');
  const said = (await hub.record.trail(reference)).filter(({ action }) => action === 'row-edited');
  expect(said.map(({ actor }) => actor)).toEqual(['Tomos Reed']);
  expect(said[0]?.detail).toContain('Is: Nothing happened');
  expect(await countsOn(house, 'register', reference)).toEqual([0, 0, 0]);
});

test('an edit by hand between copying and clearing is said, and nothing is removed unread', async () => {
  const { house, hub, reference } = await recorded();
  const { graph } = world.on;
  const edited = { done: false };
  const meddled: Graph = {
    ...graph,
    remove: async (path, etag) => {
      if (!edited.done && path.includes('/Incidents/')) {
        edited.done = true;
        const where = { list: 'Incidents', where: { Reference: reference, Level: 'Critical' } };
        house.byHand({ ...where, set: { Where: 'Nowhere' }, person: 'tomos' });
      }
      return graph.remove(path, etag);
    },
  };
  await exclude(house, reference);
  await house.hub(meddled).keep();
  expect(edited.done).toBe(true);
  house.clock.move(5);
  for (const _pass of [1, 2, 3]) await hub.keep();
  const said = (await hub.record.trail(reference)).filter(({ action }) => action === 'row-edited');
  expect(said.length).toBeGreaterThan(0);
  expect(await countsOn(house, 'register', reference)).toEqual([0, 0, 0]);
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

test('an incident that was closed long ago and has left the hub is taken back for it, moved, and leaves again', async () => {
  const { house, hub, reference } = await recorded();
  const now = (): ReturnType<typeof house.clock.now> => house.clock.now();
  await house.promises.change(reference, (incident) => ({
    incident: closed(acknowledged(incident, marged, calendar, now()), now()),
    entries: [{ ...noteBy(reference, 'note-added', house), action: 'closed' }],
    notices: [],
  }));
  await hub.settle();
  house.clock.move(5 * 24 * 60);
  await hub.settle();
  await hub.settle();
  expect(await house.promises.find(reference)).toBeUndefined();
  const [before] = await house.rows('Incidents', reference);
  const deps = {
    ...hub.deps,
    seal,
    rota: rotaAway,
    lists: listsHere(),
    calendar: calendarHere(),
    documents: noDocuments,
    presences: presencesAway,
    ownLanguage: languageAway,
    pulse: openPulseBoard(hub.deps.clock),
    nudge: () => undefined,
    council: house.outside.council,
  };
  const ask = { incident: reference, person: dev.key, reason: 'His brother' };
  expect(await execute(deps, 'ines', 'exclude', ask)).toMatchObject({ ok: true });
  expect(await execute(deps, dev.key, 'open-incident', ask)).toMatchObject({
    refused: { kind: 'not-found' },
  });
  await hub.settle();
  await hub.settle();
  await checkMoved(house, hub, reference);
  const [after] = await house.rows('Incidents', reference, 'restricted');
  for (const kept of ['Status', 'ClosedAt', 'CloseReason', 'Owner', 'Level', 'Rung', 'What'])
    expect(after?.fields[kept]).toEqual(before?.fields[kept]);
  house.clock.move(5);
  await hub.settle();
  expect(await house.promises.find(reference)).toBeUndefined();
  expect(await execute(deps, dev.key, 'open-incident', ask)).toMatchObject({
    refused: { kind: 'not-found' },
  });
  expect(await execute(deps, 'ines', 'open-incident', ask)).toMatchObject({ ok: true });
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

/** A hub whose process dies right after its nth writing call to SharePoint was done: nobody heard the answer. */
const dyingAt = (n: number): { graph: Graph; died: () => boolean } => {
  const state = { left: n };
  const at = async <T>(work: () => Promise<T>): Promise<T> => {
    if (state.left === 0) throw new Died();
    const answer = await work();
    state.left -= 1;
    if (state.left === 0) throw new Died();
    return answer;
  };
  const { graph } = world.on;
  return {
    died: () => state.left === 0,
    graph: {
      ...graph,
      post: (path, body) => at(() => graph.post(path, body)),
      patch: (path, body, etag) => at(() => graph.patch(path, body, etag)),
      remove: (path, etag) => at(() => graph.remove(path, etag)),
    },
  };
};

/** A killed process writes nothing down any more. */
const killed = (house: House, hub: Hub) => {
  const filings = { ...house.promises.filings, later: () => Promise.resolve() };
  return keepRecord({ ...hub.deps, promises: { ...house.promises, filings } }, house.clock.now());
};

test('killed after each of its writes: found once and whole in between, and finished by the next', async () => {
  for (let n = 1; ; n += 1) {
    const { house, hub, reference } = await recorded();
    await exclude(house, reference);
    const dying = dyingAt(n);
    await killed(house, house.hub(dying.graph));
    const { record } = house.hub();
    expect(await record.read(reference)).toMatchObject({ reference });
    const trail = await record.trail(reference);
    expect(trail.slice(0, 3).map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
    house.clock.move(2);
    for (const _pass of [1, 2, 3]) await hub.keep();
    await checkMoved(house, hub, reference);
    if (!dying.died()) return expect(n).toBeGreaterThan(9);
  }
});
