/** The move of an incident to the other site: nothing lost, nothing doubled, nothing left behind, whatever happens in between. */
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { auditRows } from '../../sharepoint/stores/audit-rows.ts';
import { incidentRecord } from '../../sharepoint/stores/incident-record.ts';
import { faultsIn } from '../../teams-app/domain/trail/audit-chain.ts';
import type { FiledEntry } from '../../teams-app/domain/trail/audit-link.ts';
import { beforeTheFirst, entryAfter } from '../../teams-app/domain/trail/audit.ts';
import type { AuditEntry } from '../../teams-app/domain/trail/audit.ts';
import { isRefused } from '../../teams-app/graph/graph-refusal.ts';
import type { Graph } from '../../teams-app/graph/graph-client.ts';
import { RowGone } from '../../teams-app/ports.ts';
import type { IncidentRecord, RecordedItem } from '../../teams-app/ports.ts';
import { entriesFor, incidentRow, recordSettings, startRecord } from './record-stage.ts';
import type { RecordStage } from './record-stage.ts';

let stage: RecordStage;
let count = 0;
const next = (): string => `7KQ-4M2-M${String(count++).padStart(2, '0')}`;
const fresh = (graph: Graph = stage.graph): IncidentRecord =>
  incidentRecord(graph, recordSettings(stage));

beforeAll(async () => {
  stage = await startRecord(undefined, 0);
});
afterAll(() => stage.close());

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A trail whose second entry is an update to the councillor. */
const told = (reference: string, many: number): AuditEntry[] =>
  entriesFor(reference, many, 'line one\nline two').reduce<AuditEntry[]>((chain, entry) => {
    const { sequence, key: _k, previousHash: _p, hash: _h, ...draft } = entry;
    const shared = sequence === 2;
    const action = shared ? 'councillor-updated' : draft.action;
    const last = chain.at(-1) ?? { sequence: 0, hash: beforeTheFirst };
    return [...chain, entryAfter({ ...draft, action, shared }, last, digest)];
  }, []);

/** An incident with three entries on the register site, one of them an update. */
const recorded = async (): Promise<{ reference: string; from: RecordedItem }> => {
  const reference = next();
  const from = await fresh().create(incidentRow(reference), false);
  await fresh().append(told(reference, 3), false, from.item);
  return { reference, from };
};

const lists = ['Incidents', 'Audit', 'Updates'] as const;
const rowsOn = async (site: 'register' | 'restricted', reference: string) =>
  Object.fromEntries(
    await Promise.all(
      lists.map(async (list) => [
        list,
        (await stage.itemsOf(list, site)).filter(({ fields }) => fields['Reference'] === reference),
      ]),
    ),
  ) as Record<(typeof lists)[number], { id: string; fields: Readonly<Record<string, unknown>> }[]>;

const faultsOf = async (reference: string) => {
  const rows: FiledEntry[] = [];
  for (const site of ['register', 'restricted'] as const)
    for await (const page of auditRows(stage.graph, stage.sites[site], site)) rows.push(...page);
  return faultsIn(rows, digest).filter((fault) => fault.reference === reference);
};

const excluding = { excludedKeys: 'marged', status: 'received' } as const;

const move = async (record: IncidentRecord, from: RecordedItem, reference: string) => {
  const to = await record.copyAcross(from, reference, excluding);
  await record.clear(from.item, reference);
  return to;
};

const own = (fields: Readonly<Record<string, unknown>> = {}) =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([name]) =>
        /^[A-Z]/.test(name) &&
        !/^(Created|Modified|Author|Editor|App|Content|Link|Item|Folder|Attachments|Compliance)/.test(
          name,
        ),
    ),
  );

const checkMoved = async (reference: string, before: Awaited<ReturnType<typeof rowsOn>>) => {
  const left = await rowsOn('register', reference);
  expect(lists.map((list) => left[list].length)).toEqual([0, 0, 0]);
  const there = await rowsOn('restricted', reference);
  expect(lists.map((list) => there[list].length)).toEqual([1, 3, 1]);
  const sequences = there.Audit.map(({ fields }) => fields['Sequence']);
  expect(sequences).toEqual([1, 2, 3]);
  for (const list of ['Audit', 'Updates'] as const)
    expect(there[list].map(({ fields }) => own(fields))).toEqual(
      before[list].map(({ fields }) => own(fields)),
    );
  expect(own(there.Incidents[0]?.fields)).toEqual({
    ...own(before.Incidents[0]?.fields),
    ExcludedKeys: 'marged',
  });
};

test('everything lies on the other site, as it was and in its order, and nothing on the old one', async () => {
  const { reference, from } = await recorded();
  const before = await rowsOn('register', reference);
  const to = await move(fresh(), from, reference);
  expect(to.item).toMatch(/^restricted\//);
  await checkMoved(reference, before);
  expect(await faultsOf(reference)).toEqual([]);
});

test('the old address answers as one that never was', async () => {
  const { reference, from } = await recorded();
  await move(fresh(), from, reference);
  const item = from.item.split('/')[1] ?? '';
  const ask = (id: string) =>
    stage.graph.get(`/sites/${stage.sites.register}/lists/Incidents/items/${id}`);
  const old = await ask(item).catch((error: unknown) => error);
  const madeUp = await ask('999999').catch((error: unknown) => error);
  for (const refusal of [old, madeUp]) expect(isRefused(refusal, 'not-found')).toBe(true);
  await expect(fresh().change(from, { owner: 'Dev' })).rejects.toThrow(RowGone);
});

test('what comes afterwards goes to the new place, and the chain goes on there', async () => {
  const { reference, from } = await recorded();
  const to = await move(fresh(), from, reference);
  await fresh().append(told(reference, 5).slice(3), false, to.item);
  expect((await fresh().trail(reference)).map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5]);
  expect((await rowsOn('register', reference)).Audit).toEqual([]);
  expect(await faultsOf(reference)).toEqual([]);
});

test('an instance that knew the old place finds it at the new one', async () => {
  const { reference, from } = await recorded();
  const other = fresh();
  expect(await other.read(reference)).toMatchObject({ reference });
  await move(fresh(), from, reference);
  expect(await other.read(reference)).toMatchObject({ reference, excludedKeys: 'marged' });
  expect(await other.trail(reference)).toHaveLength(3);
});

test('a row that is on neither site is told as gone, and nothing is removed before all is copied', async () => {
  const { reference, from } = await recorded();
  await expect(fresh().clear(from.item, reference)).rejects.toThrow(RowGone);
  expect((await rowsOn('register', reference)).Audit).toHaveLength(3);
  await expect(fresh().copyAcross(from, 'ZZZ-ZZZ-ZZZ', {})).rejects.toThrow(RowGone);
});

/** What somebody has made of the trail stays to be found: it is copied as it stands. */
test('an entry that was edited by hand is moved as it stands, and is still found', async () => {
  const { reference, from } = await recorded();
  const [, second] = (await rowsOn('register', reference)).Audit;
  const path = `/sites/${stage.sites.register}/lists/Audit/items/${second?.id ?? ''}/fields`;
  await stage.graph.patch(path, { Actor: 'Nobody' });
  await move(fresh(), from, reference);
  expect((await rowsOn('restricted', reference)).Audit).toHaveLength(3);
  expect(await faultsOf(reference)).toMatchObject([{ kind: 'edited', sequence: 2 }]);
});

class Died extends Error {}

/** A process that dies at its nth writing call, before or after SharePoint has done it. */
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
  const { graph } = stage;
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
  'killed %s each of its writes: it is found once and whole in between, and the next finishes the move',
  async (when) => {
    for (let n = 1; ; n += 1) {
      const { reference, from } = await recorded();
      const before = await rowsOn('register', reference);
      const dying = dyingAt(n, when);
      await move(fresh(dying.graph), from, reference).catch((error: unknown) => {
        if (!(error instanceof Died)) throw error;
      });
      expect(await fresh().read(reference)).toMatchObject({ reference });
      expect((await fresh().trail(reference)).map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
      await move(fresh(), from, reference);
      await checkMoved(reference, before);
      expect(await faultsOf(reference)).toEqual([]);
      if (!dying.died()) return expect(n).toBeGreaterThan(9);
    }
  },
);
