/** A SharePoint that lets one request through and then asks to wait: everything is filed all the same, once. */
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { incidentRecord } from '../../sharepoint/stores/incident-record.ts';
import type { Graph } from '../../teams-app/graph/graph-client.ts';
import { RecordUnavailable } from '../../teams-app/ports.ts';
import type { IncidentRecord } from '../../teams-app/ports.ts';
import { entriesFor, incidentRow, recordSettings, startRecord } from './record-stage.ts';
import type { RecordStage } from './record-stage.ts';

let stage: RecordStage;
let record: IncidentRecord;
let open = true;

/** What is asked together goes through together; after the first answer nothing does, until it is opened again. */
const bitByBit = (graph: Graph): Graph => {
  const through = async <T>(work: () => Promise<T>): Promise<T> => {
    if (!open) throw new RecordUnavailable('told to wait', 5, { notDone: true });
    try {
      return await work();
    } finally {
      open = false;
    }
  };
  return {
    ...graph,
    get: (path) => through(() => graph.get(path)),
    post: (path, body) => through(() => graph.post(path, body)),
  };
};

beforeAll(async () => {
  stage = await startRecord();
  record = incidentRecord(bitByBit(stage.graph), recordSettings(stage));
});
afterEach(() => stage.m365.world.faults.clear());
afterAll(() => stage.close());

/** How often it must be tried until it is done. */
const triesOf = async (work: () => Promise<unknown>): Promise<number> => {
  for (let tries = 1; tries <= 10; tries += 1) {
    open = true;
    try {
      await work();
      return tries;
    } catch (problem) {
      if (!(problem instanceof RecordUnavailable)) throw problem;
    }
  }
  return Number.POSITIVE_INFINITY;
};

const loseReply = (): unknown =>
  stage.m365.world.faults.add({ kind: 'reply-lost', service: 'sharepoint', times: 1 });
const countIn = async (list: string, reference: string): Promise<number> =>
  (await stage.itemsOf(list)).filter(({ fields }) => fields['Reference'] === reference).length;

test('a row that was never written takes one request, and with doubt two', async () => {
  expect(await triesOf(() => record.create(incidentRow('2AA-AAA-AA1'), false))).toBe(1);
  expect(await triesOf(() => record.create(incidentRow('2AA-AAA-AA2'), true))).toBe(2);
  expect(await countIn('Incidents', '2AA-AAA-AA2')).toBe(1);
});

test('a row whose reply was lost is found by one request', async () => {
  const row = incidentRow('2AA-AAA-AA3');
  open = true;
  loseReply();
  await expect(record.create(row, false)).rejects.toMatchObject({ notDone: false });
  expect(await triesOf(() => record.create(row, true))).toBe(1);
  expect(await countIn('Incidents', row.reference)).toBe(1);
});

test('a row that is there though nobody doubts it is refused by one request and found by the next', async () => {
  const row = incidentRow('2AA-AAA-AA4');
  open = true;
  loseReply();
  await expect(record.create(row, false)).rejects.toBeInstanceOf(RecordUnavailable);
  expect(await triesOf(() => record.create(row, false))).toBe(2);
  expect(await countIn('Incidents', row.reference)).toBe(1);
});

test('an entry with what the councillor was told is filed row by row', async () => {
  const reference = '2AA-AAA-AA5';
  open = true;
  await record.create(incidentRow(reference), false);
  const [first, second] = entriesFor(reference, 2);
  if (first === undefined || second === undefined) throw new Error('There are two entries');
  const told = { ...second, action: 'councillor-updated', shared: true } as const;
  expect(await triesOf(() => record.append([first], false, 'register/1'))).toBe(1);
  expect(await triesOf(() => record.append([told], true, 'register/1'))).toBe(4);
  expect(await countIn('Audit', reference)).toBe(2);
  expect(await countIn('Updates', reference)).toBe(1);
});
