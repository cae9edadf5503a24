/** What a manager sees in SharePoint: the views show the right rows at the right time. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { browseItems, browseLists } from '../../infra/local-m365/graph/browse.ts';
import { incidentRecord } from '../../sharepoint/stores/incident-record.ts';
import { monthEnd, quarterEnd } from '../../sharepoint/stores/view-columns.ts';
import { at, incidentRow, recordSettings, startRecord } from './record-stage.ts';
import type { RecordStage } from './record-stage.ts';

let stage: RecordStage;
const day = (text: string) => stage.m365.world.clock.set(Date.parse(text));
const list = () => {
  const found = browseLists(stage.m365.world, stage.sites.register).find(
    ({ title }) => title === 'Incidents',
  );
  if (found === undefined) throw new Error('there is no list Incidents');
  return found;
};
const shown = (view: string) =>
  browseItems(stage.m365.world, list().id, view).map((item) => item['Reference']);

beforeAll(async () => {
  stage = await startRecord(Date.parse('2026-12-28T23:40:00Z'));
  const record = incidentRecord(stage.graph, recordSettings(stage));
  await record.create(incidentRow('NEW', { receivedAt: at('2026-12-28T23:40:00Z') }), false);
  await record.create(
    incidentRow('LATE', { overdue: 'acknowledgement', receivedAt: at('2026-12-27T10:00:00Z') }),
    false,
  );
  const done = await record.create(incidentRow('DONE', { overdue: 'update' }), false);
  await record.change(done, {
    status: 'closed',
    overdue: 'on-time',
    closedAt: at('2026-12-31T23:30:00Z'),
    closeReason: 'Police have it',
  });
});
afterAll(() => stage.close());

test('Open shows what is open, the newest first, and is what opens', () => {
  expect(shown('Open')).toEqual(['NEW', 'LATE']);
  expect(list().views.find(({ isDefault }) => isDefault)?.name).toBe('Open');
});

test('Overdue shows open incidents whose promise is late', () => {
  expect(shown('Overdue')).toEqual(['LATE']);
});

test('By ward shows all of the last 90 days', () => {
  expect(shown('By ward').sort()).toEqual(['DONE', 'LATE', 'NEW']);
  day('2027-04-01T09:00:00Z');
  expect(shown('By ward')).toEqual([]);
  day('2026-12-28T23:40:00Z');
});

test('Closed this month holds to the month of London, from the first to the last moment', () => {
  expect(shown('Closed this month')).toEqual(['DONE']);
  day('2026-12-31T23:59:00Z');
  expect(shown('Closed this month')).toEqual(['DONE']);
  day('2027-01-01T00:01:00Z');
  expect(shown('Closed this month')).toEqual([]);
  day('2026-12-28T23:40:00Z');
});

test('By level shows what is open, whatever its level', () => {
  expect(shown('By level').sort()).toEqual(['LATE', 'NEW']);
  expect(list().views.find(({ name }) => name === 'By level')?.query).toContain('"Level"');
});

test('This quarter holds to the calendar quarter of London, and nobody edits anything for it', () => {
  expect(shown('This quarter').sort()).toEqual(['DONE', 'LATE', 'NEW']);
  day('2026-12-31T23:59:00Z');
  expect(shown('This quarter').sort()).toEqual(['DONE', 'LATE', 'NEW']);
  day('2027-01-01T00:01:00Z');
  expect(shown('This quarter')).toEqual([]);
  day('2026-12-28T23:40:00Z');
});

test('the end of a quarter is that of London', () => {
  expect(quarterEnd(at('2026-03-31T23:30:00Z'))).toBe('2026-06-30T11:00:00.000Z');
  expect(quarterEnd(at('2026-03-31T22:30:00Z'))).toBe('2026-03-31T11:00:00.000Z');
  expect(quarterEnd(at('2026-10-01T00:00:00Z'))).toBe('2026-12-31T12:00:00.000Z');
  expect(quarterEnd(at('2028-02-29T12:00:00Z'))).toBe('2028-03-31T11:00:00.000Z');
});

test('the end of a month is that of London, in summer too, and in February', () => {
  expect(monthEnd(at('2026-06-30T23:30:00Z'))).toBe('2026-07-31T11:00:00.000Z');
  expect(monthEnd(at('2026-06-30T22:30:00Z'))).toBe('2026-06-30T11:00:00.000Z');
  expect(monthEnd(at('2028-02-01T00:00:00Z'))).toBe('2028-02-29T12:00:00.000Z');
});

test('levels, states and promises are drawn; the title opens the item in lists that show it', () => {
  const drawn = list().columns.filter(({ formatter }) => formatter !== undefined);
  expect(drawn.map(({ name }) => name)).toEqual([
    'Level',
    'Status',
    'Overdue',
    'ReceivedAt',
    'NextDueAt',
  ]);
});
