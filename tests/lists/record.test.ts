/** The record keeps what was written, once, in order, and where the wrong people cannot read it. */
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { incidentRecord } from '../../sharepoint/stores/incident-record.ts';
import type { AuditEntry } from '../../teams-app/domain/trail/audit.ts';
import { RowGone } from '../../teams-app/ports.ts';
import type { IncidentRecord } from '../../teams-app/ports.ts';
import { at, entriesFor, incidentRow, recordSettings, startRecord } from './record-stage.ts';
import type { RecordStage } from './record-stage.ts';

let stage: RecordStage;
let record: IncidentRecord;
let count = 0;
const next = (): string => `7KQ-4M2-${String(count++).padStart(3, '0')}`;

beforeAll(async () => {
  stage = await startRecord();
  record = incidentRecord(stage.graph, recordSettings(stage));
});
beforeEach(() => stage.m365.resetCost());
afterEach(() => stage.m365.world.faults.clear());
afterAll(() => stage.close());

const loseReply = (): unknown =>
  stage.m365.world.faults.add({ kind: 'reply-lost', service: 'sharepoint', times: 1 });
const rowsOf = async (reference: string, site?: 'register' | 'restricted') =>
  (await stage.itemsOf('Incidents', site)).filter(
    ({ fields }) => fields['Reference'] === reference,
  );

test('a row is read as it was written, to the second', async () => {
  const row = incidentRow(next(), { category: 'stalking', channel: 'in-person', when: 'Tonight' });
  await record.create(row, false);
  expect(await record.read(row.reference)).toEqual({
    ...row,
    receivedAt: at('2026-12-28T23:40:00Z'),
    acknowledgeBy: at('2026-12-28T23:55:00Z'),
    nextDueAt: at('2026-12-28T23:55:00Z'),
    open: true,
    quarterEnds: at('2026-12-31T12:00:00Z'),
  });
});

test('a plain create costs 2 units, and each entry 2', async () => {
  const reference = next();
  await record.create(incidentRow(reference), false);
  expect(stage.m365.cost().resourceUnits).toBe(2);
  await record.append(entriesFor(reference, 3), false);
  expect(stage.m365.cost().resourceUnits).toBe(8);
});

test('a create whose reply was lost is found again, with doubt told or not', async () => {
  for (const doubt of [true, false]) {
    const row = incidentRow(next());
    loseReply();
    await expect(record.create(row, false)).rejects.toMatchObject({ name: 'RecordUnavailable' });
    const recorded = await record.create(row, doubt);
    expect(await rowsOf(row.reference)).toHaveLength(1);
    const changed = await record.change(recorded, { owner: 'Marged Ellis' });
    expect(changed.item).toBe(recorded.item);
  }
});

test('a change on a row that somebody edited meanwhile keeps both', async () => {
  const reference = next();
  const recorded = await record.create(incidentRow(reference), false);
  const [item] = await rowsOf(reference);
  const fields = `/sites/${stage.sites.register}/lists/Incidents/items/${item?.id ?? ''}/fields`;
  await stage.graph.patch(fields, { Ward: 'Ashdown' });
  await record.change(recorded, { owner: 'Dev Okafor', status: 'acknowledged' });
  expect(await record.read(reference)).toMatchObject({
    ward: 'Ashdown',
    owner: 'Dev Okafor',
    status: 'acknowledged',
  });
});

test('a change whose reply was lost is there once', async () => {
  const reference = next();
  const recorded = await record.create(incidentRow(reference), false);
  loseReply();
  await record.change(recorded, { owner: 'Dev Okafor' });
  expect(await record.read(reference)).toMatchObject({ owner: 'Dev Okafor' });
});

test('null empties a column, and what is not named stays', async () => {
  const reference = next();
  const recorded = await record.create(incidentRow(reference, { owner: 'Dev' }), false);
  await record.change(recorded, { nextDueAt: null });
  const row = await record.read(reference);
  expect(row?.nextDueAt).toBeUndefined();
  expect(row?.owner).toBe('Dev');
});

test('a row that is gone is a refusal, not a new row', async () => {
  const reference = next();
  const recorded = await record.create(incidentRow(reference), false);
  const [item] = await rowsOf(reference);
  await stage.graph.remove(
    `/sites/${stage.sites.register}/lists/Incidents/items/${item?.id ?? ''}`,
  );
  await expect(record.change(recorded, { owner: 'Dev' })).rejects.toThrow(RowGone);
  expect(await record.read(reference)).toBeUndefined();
});

test('closing sets what the views ask for', async () => {
  const reference = next();
  const recorded = await record.create(incidentRow(reference), false);
  await record.change(recorded, { status: 'closed', closedAt: at('2027-02-03T10:00:00Z') });
  const [item] = await rowsOf(reference);
  expect(item?.fields).toMatchObject({ Open: false, ClosedMonthEnds: '2027-02-28T12:00:00Z' });
});

test('an incident about a councillor, or with somebody excluded, lies on the restricted site with its trail', async () => {
  const about = [
    { about: 'councillor' as const },
    { category: 'officer-conduct' as const },
    { excludedKeys: '0b7f4c52-3d18-4e6a-9a41-6d2c85f0e101' },
  ];
  for (const more of about) {
    const reference = next();
    await record.create(incidentRow(reference, more), false);
    await record.append(entriesFor(reference, 1, 'what was said'), false);
    expect(await rowsOf(reference)).toHaveLength(0);
    expect(await rowsOf(reference, 'restricted')).toHaveLength(1);
    const filed = (await stage.itemsOf('Audit')).map(({ fields }) => fields['Reference']);
    expect(filed).not.toContain(reference);
    const restarted = incidentRecord(stage.graph, recordSettings(stage));
    expect(await restarted.read(reference)).toMatchObject({ reference });
    expect(await restarted.trail(reference)).toHaveLength(1);
  }
});

test('an instance that has just started files entries on the site of their incident', async () => {
  const reference = next();
  await record.create(incidentRow(reference, { about: 'officer' }), false);
  const restarted = incidentRecord(stage.graph, recordSettings(stage));
  await restarted.append(entriesFor(reference, 2), false);
  expect(await record.trail(reference)).toHaveLength(2);
  expect(
    (await stage.itemsOf('Audit')).filter(({ fields }) => fields['Reference'] === reference),
  ).toHaveLength(0);
});

test('the trail comes back in order, to the millisecond, with its hashes', async () => {
  const reference = next();
  const entries = entriesFor(reference, 4, 'line one\nline two');
  await record.create(incidentRow(reference), false);
  await record.append(entries, false);
  expect(await record.trail(reference)).toEqual(entries);
});

test('entries whose reply was lost are filed once', async () => {
  for (const doubt of [true, false]) {
    const reference = next();
    const entries = entriesFor(reference, 3);
    await record.create(incidentRow(reference), false);
    await record.append(entries.slice(0, 1), false);
    loseReply();
    await record.append(entries.slice(1), false).catch(() => undefined);
    await record.append(entries, doubt);
    expect((await record.trail(reference)).map(({ sequence }: AuditEntry) => sequence)).toEqual([
      1, 2, 3,
    ]);
  }
});

test('a reference that nobody has is not there', async () => {
  expect(await record.read('ZZZ-ZZZ-ZZZ')).toBeUndefined();
  expect(await record.trail('ZZZ-ZZZ-ZZZ')).toEqual([]);
});

const toldEntries = (reference: string): AuditEntry[] => {
  const entries = entriesFor(reference, 4, 'We have called the police');
  return entries.map((entry, place) =>
    place % 2 === 1
      ? { ...entry, action: 'councillor-updated', actor: 'Dev Okafor', shared: true }
      : entry,
  );
};
const updatesOf = async (reference: string, site?: 'register' | 'restricted') =>
  (await stage.itemsOf('Updates', site)).filter(({ fields }) => fields['Reference'] === reference);

test('what the councillor was told is a row of its own, in order, on the site of the incident', async () => {
  for (const site of ['register', 'restricted'] as const) {
    const reference = next();
    const recorded = await record.create(
      incidentRow(reference, site === 'register' ? {} : { about: 'officer' }),
      false,
    );
    await record.append(toldEntries(reference), false, recorded.item);
    const rows = await updatesOf(reference, site);
    expect(rows.map(({ fields }) => fields['EntryKey'])).toEqual([
      `${reference}/2`,
      `${reference}/4`,
    ]);
    expect(rows[0]?.fields).toMatchObject({
      Words: 'We have called the police',
      By: 'Dev Okafor',
      Channel: 'Teams chat',
      At: '2026-12-28T23:40:02Z',
    });
    expect(await updatesOf(reference, site === 'register' ? 'restricted' : 'register')).toEqual([]);
  }
});

test('each update is one row, whichever reply is lost', async () => {
  for (const lost of [1, 2, 3, 4, 5, 6]) {
    const reference = next();
    const { item } = await record.create(incidentRow(reference), false);
    const entries = toldEntries(reference);
    const dying = dieAfter(lost);
    await expect(dying.append(entries, false, item)).rejects.toThrow('the process is gone');
    await record.append(entries, lost % 2 === 0, item);
    expect((await updatesOf(reference)).map(({ fields }) => fields['EntryKey'])).toEqual([
      `${reference}/2`,
      `${reference}/4`,
    ]);
    expect(await record.trail(reference)).toHaveLength(4);
  }
});

/** A record whose process dies right after so many rows were written. */
const dieAfter = (writes: number): IncidentRecord => {
  const state = { left: writes };
  const graph = {
    ...stage.graph,
    post: async <T>(path: string, body: unknown): Promise<T> => {
      const answer = await stage.graph.post<T>(path, body);
      state.left -= 1;
      if (state.left === 0) throw new Error('the process is gone');
      return answer;
    },
  };
  return incidentRecord(graph, recordSettings(stage));
};

test('an entry goes where it is told its incident lies, and nothing is looked up', async () => {
  const reference = next();
  const { item } = await record.create(incidentRow(reference, { about: 'officer' }), false);
  const restarted = incidentRecord(stage.graph, recordSettings(stage));
  stage.m365.resetCost();
  await restarted.append(entriesFor(reference, 1), false, item);
  expect(stage.m365.cost().resourceUnits).toBe(2);
});

test('words about a restricted incident whose row is gone do not go to the register', async () => {
  const reference = next();
  const { item } = await record.create(incidentRow(reference, { about: 'officer' }), false);
  const entries = entriesFor(reference, 2);
  await record.append(entries.slice(0, 1), false, item);
  const [row] = await rowsOf(reference, 'restricted');
  await stage.graph.remove(
    `/sites/${stage.sites.restricted}/lists/Incidents/items/${row?.id ?? ''}`,
  );
  const restarted = incidentRecord(stage.graph, recordSettings(stage));
  await restarted.append(entries.slice(1), false);
  expect(await restarted.trail(reference)).toHaveLength(2);
  const open = (await stage.itemsOf('Audit')).map(({ fields }) => fields['Reference']);
  expect(open).not.toContain(reference);
});

test('a report whose first reply was lost and from which somebody is excluded since has one row', async () => {
  const reference = next();
  await record.create(incidentRow(reference), false);
  const restarted = incidentRecord(stage.graph, recordSettings(stage));
  const found = await restarted.create(incidentRow(reference, { excludedKeys: 'x' }), true);
  expect(found.item).toMatch(/^register\//);
  expect(await rowsOf(reference, 'restricted')).toEqual([]);
});
