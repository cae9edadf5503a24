/** The recording part: once, in order, later when SharePoint is away, and never in the way of an alert. */
import { expect, test } from '@jest/globals';
import { acknowledged, closed } from '#core/domain/incidents/transitions.ts';
import { keepRecord, tell, untilQuiet } from '#core/engine/sweep.ts';
import { openPromises } from '#core/promises/open-promises.ts';
import { RecordUnavailable } from '#core/ports.ts';
import type { IncidentRecord } from '#core/ports.ts';
import { marged, seal, words } from '../promises/samples.ts';
import { checkRecorded } from './invariants.ts';
import { newStage, stageOn } from './stage.ts';
import type { Stage } from './stage.ts';
import { calendar } from '../support/sample.ts';

const byMarged = (stage: Stage, action: 'acknowledged' | 'closed', detail: string) => ({
  reference: 'INC-001-A',
  at: stage.clock.now(),
  action,
  actor: marged.name,
  actorKey: marged.key,
  detail,
  shared: true,
});

const take = (stage: Stage) =>
  stage.promises.change('INC-001-A', (incident) => ({
    incident: acknowledged(incident, marged, calendar, stage.clock.now()),
    entries: [byMarged(stage, 'acknowledged', 'taken')],
    notices: [],
  }));

const close = (stage: Stage) =>
  stage.promises.change('INC-001-A', (incident) => ({
    incident: closed(incident, stage.clock.now()),
    entries: [byMarged(stage, 'closed', 'The police have him.')],
    notices: [],
  }));

/** A stage whose record is changed in some of its calls. */
const withRecord = (stage: Stage, record: Partial<IncidentRecord>): Stage => {
  const changed = { ...stage.outside, record: { ...stage.outside.record, ...record } };
  return stageOn(stage.clock, stage.promises, changed);
};

test('a report is recorded with its words, which then leave the store', async () => {
  const stage = await newStage();
  await stage.submit();
  const swept = await stage.sweep();
  expect(swept.recorded).toBe(1);
  expect(stage.outside.rows.get('INC-001-A')).toMatchObject({ what: words, ward: 'Marlowe' });
  await checkRecorded(stage);
});

test('what changes afterwards is written to the same row, the reason for closing too', async () => {
  const stage = await newStage();
  await stage.submit({ shown: true });
  await untilQuiet(stage.deps, stage.clock.now());
  await take(stage);
  await untilQuiet(stage.deps, stage.clock.now());
  expect(stage.outside.rows.get('INC-001-A')).toMatchObject({ owner: 'Marged Ellis', what: words });
  await close(stage);
  await untilQuiet(stage.deps, stage.clock.now());
  expect(stage.outside.rows.get('INC-001-A')).toMatchObject({
    status: 'closed',
    closeReason: 'The police have him.',
  });
  await checkRecorded(stage);
});

test('a closed incident leaves the store after three days, and its receipt says closed', async () => {
  const stage = await newStage();
  await stage.submit({ shown: true });
  await stage.sweep();
  await take(stage);
  await close(stage);
  await untilQuiet(stage.deps, stage.clock.now());
  const receipts = stage.outside.redrawn.filter((each) => each.kind === 'receipt');
  expect(receipts.at(-1)?.telling.incident.status).toBe('closed');
  stage.clock.move(2 * 24 * 60);
  await stage.sweep();
  expect(await stage.promises.live()).toHaveLength(1);
  stage.clock.move(24 * 60);
  expect(await stage.sweep()).toMatchObject({ left: 1 });
  expect(await stage.promises.live()).toEqual([]);
  expect(await stage.sweep()).toMatchObject({ adopted: 0 });
});

test('SharePoint away for two hours from before the report: alerts and ladder as always, then one row', async () => {
  const stage = await newStage();
  stage.outside.recordAway = true;
  await stage.submit();
  await stage.sweep();
  expect(stage.alerts()).toContain('0/0/dev/teams');
  expect(stage.outside.delivered[0]?.telling.report?.what).toBe(words);
  await stage.pass(120);
  expect(stage.outside.rows.size).toBe(0);
  expect((await stage.promises.find('INC-001-A'))?.cycle).toBeGreaterThan(5);
  stage.outside.recordAway = false;
  await stage.pass(3);
  await checkRecorded(stage);
});

test('while SharePoint is away it is asked rarely, however many reports wait', async () => {
  const stage = await newStage();
  let asked = 0;
  const away = withRecord(stage, {
    create: async () => {
      asked += 1;
      throw new RecordUnavailable('away');
    },
  });
  for (let n = 0; n < 40; n += 1)
    await away.submit({ reference: `INC-${String(n)}`, level: 'low' });
  await keepRecord(away.deps, away.clock.now());
  expect(asked).toBeLessThanOrEqual(20);
});

test('after a wait that came before anything was asked, nothing is looked for', async () => {
  const stage = await newStage();
  const doubts: boolean[] = [];
  const spent = withRecord(stage, {
    create: async (row, afterDoubt) => {
      doubts.push(afterDoubt);
      if (doubts.length === 1) throw new RecordUnavailable('no units', 30, { notDone: true });
      if (doubts.length === 2) throw new RecordUnavailable('lost');
      return stage.outside.record.create(row, afterDoubt);
    },
  });
  await spent.submit();
  await spent.pass(5);
  expect(doubts).toEqual([false, false, true]);
  await checkRecorded(spent);
});

test('told to wait, it waits as long as it was told', async () => {
  const stage = await newStage();
  let asked = 0;
  const busy = withRecord(stage, {
    create: async () => {
      asked += 1;
      throw new RecordUnavailable('429', 300);
    },
  });
  await busy.submit();
  await busy.pass(4.5);
  expect(asked).toBe(1);
  await busy.pass(1);
  expect(asked).toBe(2);
});

test('a row that SharePoint refuses alarms, and holds up no other', async () => {
  const stage = await newStage();
  const picky = withRecord(stage, {
    create: async (row, afterDoubt) => {
      if (row.reference === 'BAD') throw new Error('400 invalid column');
      return stage.outside.record.create(row, afterDoubt);
    },
  });
  await picky.submit({ reference: 'BAD', level: 'low' });
  await picky.submit({ reference: 'GOOD', level: 'low' });
  expect(await picky.sweep()).toMatchObject({ recorded: 1, failed: 1 });
  expect([...stage.outside.rows.keys()]).toEqual(['GOOD']);
  expect(stage.outside.logged.map((each) => each.event)).toContain('filing-failed');
});

test('a write whose answer was lost makes no second row and no second entry', async () => {
  const stage = await newStage();
  let lost = 0;
  const lossy = withRecord(stage, {
    create: async (row, afterDoubt) => {
      const place = await stage.outside.record.create(row, afterDoubt);
      if (lost++ === 0) throw new RecordUnavailable('socket hang up');
      return place;
    },
    append: async (entries, afterDoubt) => {
      await stage.outside.record.append(entries, afterDoubt);
      if (lost++ === 1) throw new RecordUnavailable('socket hang up');
    },
  });
  await lossy.submit({ level: 'low' });
  await lossy.pass(5);
  await checkRecorded(stage);
});

test('created with its answer lost, then changed: the row shows the change', async () => {
  const stage = await newStage();
  let lost = false;
  const lossy = withRecord(stage, {
    create: async (row, afterDoubt) => {
      const place = await stage.outside.record.create(row, afterDoubt);
      if (lost) return place;
      lost = true;
      throw new RecordUnavailable('socket hang up');
    },
  });
  await lossy.submit({ level: 'low' });
  await lossy.sweep();
  await take(lossy);
  await lossy.pass(2);
  expect(stage.outside.rows.get('INC-001-A')).toMatchObject({ ownerKey: marged.key });
  await checkRecorded(stage);
});

test('an alert of a recorded incident takes its words from the record, or goes without', async () => {
  const stage = await newStage();
  await stage.submit();
  await stage.sweep();
  stage.clock.move(5);
  await stage.sweep();
  const second = stage.outside.delivered.filter((each) => each.key.includes('/0/1/'));
  expect(second[0]?.telling.report).toMatchObject({ what: words });
  expect(second[0]?.telling.report).not.toHaveProperty('reporterKey');
  stage.outside.recordAway = true;
  stage.clock.move(5);
  await stage.sweep();
  const third = stage.outside.delivered.filter((each) => each.key.includes('/0/2/'));
  expect(third).not.toHaveLength(0);
  expect(third[0]?.telling).not.toHaveProperty('report');
});

test('a record that never answers holds up no alert for long', async () => {
  const stage = await newStage();
  await stage.submit();
  await stage.sweep();
  const hanging = withRecord(stage, { read: () => new Promise(() => undefined) });
  stage.clock.move(5);
  const before = performance.now();
  await tell(hanging.deps, hanging.clock.now());
  expect(stage.alerts()).toContain('0/1/tomos/teams');
  expect(performance.now() - before).toBeLessThan(8_000);
});

test('an open incident that the store has lost gets its ladder and trail back from the record', async () => {
  const stage = await newStage();
  await stage.submit();
  await untilQuiet(stage.deps, stage.clock.now());
  const entries = stage.outside.trail.length;
  const empty = await openPromises('', seal, stage.clock);
  const after = stageOn(stage.clock, empty, stage.outside);
  stage.outside.delivered.length = 0;
  await untilQuiet(after.deps, after.clock.now());
  expect(await empty.find('INC-001-A')).toMatchObject({ rung: 0, status: 'received' });
  expect(after.alerts()).toContain('0/0/dev/teams');
  expect(stage.outside.trail[entries]).toMatchObject({ action: 'adopted', sequence: entries + 1 });
  await after.pass(5);
  await untilQuiet(after.deps, after.clock.now());
  await checkRecorded(after);
});

test('one that was taken comes back with its owner, and nobody is asked', async () => {
  const stage = await newStage();
  await stage.submit();
  await take(stage);
  await untilQuiet(stage.deps, stage.clock.now());
  const after = stageOn(stage.clock, await openPromises('', seal, stage.clock), stage.outside);
  await untilQuiet(after.deps, after.clock.now());
  const known = await stage.promises.find('INC-001-A');
  expect(await after.promises.find('INC-001-A')).toMatchObject({
    ownerKey: marged.key,
    acknowledgedAt: known?.acknowledgedAt,
    triageBy: known?.triageBy,
    updateBy: known?.updateBy,
    nextDueAt: known?.nextDueAt,
  });
  expect(after.alerts()).toEqual([]);
});
