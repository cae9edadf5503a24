// One incident opened, and the councillor's own reports: what each may see (invariants 14 and 15).
import { describe, expect, test } from '@jest/globals';
import { beforeTheFirst, entryAfter } from '#core/domain/trail/audit.ts';
import { rowOf } from '#core/domain/incidents/incident-row.ts';
import { night } from '../support/sample.ts';
import { stage, summaryOf } from './stage.ts';

const words = {
  what: '<b>knife</b> =1+1',
  afraidNow: 'yes',
  where: 'at home',
  about: 'officer',
  aboutWho: 'helen',
};

describe('an officer', () => {
  test('sees the words as typed, whom to call, who was asked and who would be, and what they may do', async () => {
    const it = await stage();
    const incident = await it.report('aoife', words);
    const opened = await it.ok('dev', 'open-incident', { incident });
    expect(opened.report).toEqual({
      what: '<b>knife</b> =1+1',
      afraidNow: 'yes',
      where: 'at home',
      about: 'officer',
    });
    expect(opened).toMatchObject({
      row: { reference: incident, level: 'critical', nextDue: 'acknowledge' },
      reporterPhone: '07700 900101',
      version: 1,
      ladder: [
        // It is about an officer: the HR lead is asked at once, or where nobody is, who stands in.
        { at: night, names: ['Dev', 'Ines', 'Marged'] },
        { at: '2026-12-28T23:45:00.000Z', names: ['Dev', 'Marged', 'Ruth'] },
        { at: '2026-12-28T23:50:00.000Z', names: ['Ines'] },
        { at: '2026-12-28T23:55:00.000Z', names: ['Director', 'Control'] },
        { at: '2026-12-29T00:00:00.000Z' },
      ],
      may: { acknowledge: true, decline: true, note: true, triage: false, close: false },
    });
  });

  test('leaves a trace by reading it, before anything is shown', async () => {
    const it = await stage();
    const incident = await it.report('aoife');
    const { timeline } = await it.ok('dev', 'open-incident', { incident });
    expect(timeline.map((entry) => [entry.action, entry.actor])).toEqual([
      ['report-received', 'Cllr Aoife Brennan-Osei'],
      ['opened', 'Dev'],
    ]);
  });

  test('cannot read it where the reading cannot be noted', async () => {
    const it = await stage();
    const incident = await it.report('aoife');
    Object.assign(it.promises, { log: () => Promise.reject(new TypeError('no trail')) });
    await expect(it.call('dev', 'open-incident', { incident })).rejects.toThrow('no trail');
  });

  test('once taken: the owner works on it, others of the team as well, and nobody takes it twice', async () => {
    const it = await stage();
    const incident = await it.report('aoife');
    await it.ok('dev', 'acknowledge', { incident });
    for (const who of ['dev', 'marged'])
      expect((await it.ok(who, 'open-incident', { incident })).may).toEqual({
        handOn: who === 'dev',
        escalate: true,
        standDown: who === 'dev',
        acknowledge: false,
        decline: false,
        note: true,
        updateCouncillor: true,
        triage: true,
        close: true,
        addEvidence: true,
        exclude: false,
        putBack: false,
      });
  });

  test('once closed there is nothing left to do', async () => {
    const it = await stage();
    const incident = await it.report('aoife');
    await it.ok('dev', 'acknowledge', { incident });
    await it.ok('dev', 'close-incident', { incident, reason: 'Done' });
    const { may } = await it.ok('dev', 'open-incident', { incident });
    expect(Object.values(may)).not.toContain(true);
  });

  test('of the monitoring officer: reads a grave one and may do nothing', async () => {
    const it = await stage();
    const incident = await it.report('aoife');
    const { may, report } = await it.ok('owen', 'open-incident', { incident });
    expect(report?.what).toBe('He has a knife');
    expect(Object.values(may)).not.toContain(true);
  });

  test('sees triage once it was done', async () => {
    const it = await stage();
    const incident = await it.report('aoife');
    await it.ok('dev', 'acknowledge', { incident });
    expect(await it.ok('dev', 'open-incident', { incident })).not.toHaveProperty('triage');
    const findings = { severity: 5, likelihood: 4, outcome: 'police' };
    await it.ok('dev', 'triage', { incident, ...findings, reason: 'x' });
    expect((await it.ok('dev', 'open-incident', { incident })).triage).toEqual(findings);
  });
});

describe('while SharePoint is away', () => {
  test('a report that is not recorded yet can be read; the rest is there as well', async () => {
    const it = await stage();
    const incident = await it.report('aoife');
    expect((await it.ok('dev', 'open-incident', { incident })).report?.what).toBe('He has a knife');
  });

  test('one that is recorded shows all but its words', async () => {
    const it = await stage();
    const incident = await it.report('aoife');
    await it.promises.filings.recorded(incident, 1, { item: 'register/1', etag: 'a' });
    const opened = await it.ok('dev', 'open-incident', { incident });
    expect(opened).not.toHaveProperty('report');
    expect(opened.timeline.length).toBeGreaterThan(0);
  });

  test('another fault of the record is a fault', async () => {
    const it = await stage({ record: { read: () => Promise.reject(new TypeError('broken')) } });
    const incident = await it.report('aoife');
    await it.promises.filings.recorded(incident, 1, { item: 'register/1', etag: 'a' });
    await expect(it.call('dev', 'open-incident', { incident })).rejects.toThrow('broken');
  });
});

test('recorded words come from the record, cut to the answers; entries are each shown once', async () => {
  const draft = {
    at: night,
    action: 'note-added',
    actor: 'Dev',
    actorKey: 'dev',
    detail: 'filed',
    shared: false,
  } as const;
  const start = { sequence: 0, hash: beforeTheFirst };
  const it = await stage({
    record: {
      read: async (reference) =>
        rowOf(await it.live(reference), { what: 'Recorded', afraidNow: 'no', about: 'nobody' }),
      trail: (reference) =>
        Promise.resolve([entryAfter({ ...draft, reference }, start, (text) => text)]),
    },
  });
  const incident = await it.report('aoife');
  await it.promises.filings.recorded(incident, 1, { item: 'register/1', etag: 'a' });
  const opened = await it.ok('dev', 'open-incident', { incident });
  expect(opened.report).toEqual({ what: 'Recorded', afraidNow: 'no', about: 'nobody' });
  expect(opened.timeline.map((entry) => entry.sequence)).toEqual([1, 2]);
});

describe('the councillor who reported', () => {
  test('reads that the report was received, before anybody has done anything, and not who was alerted', async () => {
    const it = await stage();
    const incident = await it.report('aoife', words);
    const [first] = await it.promises.notices.ofIncident(incident);
    const entry = {
      reference: incident,
      at: night,
      action: 'alert-sent',
      actor: 'The hub',
      actorKey: 'hub',
      detail: `Dev, Teams, ${night}`,
      shared: false,
    } as const;
    await it.promises.notices.sent(first?.key ?? '', night, { drawnFrom: 1 }, entry);
    const own = await it.ok('aoife', 'open-incident', { incident });
    expect(own.timeline).toMatchObject([{ action: 'report-received', sequence: 1 }]);
    expect(JSON.stringify(own.timeline)).not.toMatch(/Dev|Teams|level/);
    const [received] = (await it.ok('dev', 'open-incident', { incident })).timeline;
    expect(received?.detail).toMatch(/^Provisional level critical: .*\.$/);
    expect(received?.detail).not.toContain('Dev');
  });

  test('sees their own words and what was shared, and nothing that officers wrote for each other', async () => {
    const it = await stage();
    const incident = await it.report('aoife', words);
    await it.ok('dev', 'acknowledge', { incident });
    await it.ok('dev', 'add-note', { incident, text: 'INTERNAL' });
    await it.ok('dev', 'update-councillor', { incident, text: 'We called the police' });
    await it.ok('dev', 'triage', {
      incident,
      severity: 5,
      likelihood: 4,
      outcome: 'police',
      reason: 'INTERNAL',
    });
    const opened = await it.ok('aoife', 'open-incident', { incident });
    expect(opened.report?.what).toBe(words.what);
    expect(opened.timeline.map((entry) => [entry.action, entry.detail])).toEqual([
      ['report-received', undefined],
      ['acknowledged', undefined],
      ['councillor-updated', 'We called the police'],
    ]);
    expect(opened.ladder).toEqual([]);
    expect(opened).not.toHaveProperty('triage');
    const { addEvidence, ...others } = opened.may;
    expect(addEvidence).toBe(true);
    expect(Object.values(others)).not.toContain(true);
    expect(JSON.stringify(opened)).not.toContain('INTERNAL');
  });

  test('leaves no trace of reading their own', async () => {
    const it = await stage();
    const incident = await it.report('aoife');
    await it.ok('aoife', 'open-incident', { incident });
    expect(await it.promises.unfiledEntries(incident)).toHaveLength(1);
  });
});

describe('for whom it does not exist', () => {
  test.each([
    ['another councillor', 'tom'],
    ['the person it is about', 'helen'],
    ['somebody who only reads figures', 'vera'],
    ['somebody who was not asked', 'chief'],
  ])('%s gets the answer to a made-up reference, and the attempt is noted', async (_who, key) => {
    const it = await stage();
    const incident = await it.report('aoife', words);
    const madeUp = await it.refused(key, 'open-incident', { incident: '234-678-9A7' });
    expect(await it.refused(key, 'open-incident', { incident })).toEqual(madeUp);
    expect(madeUp.kind).toBe('not-found');
    expect((await it.promises.unfiledEntries(incident)).at(-1)).toMatchObject({
      action: 'refused',
      actorKey: key,
      detail: 'opened',
      shared: false,
    });
  });
});

describe('my reports', () => {
  test('are the caller’s own and nobody else’s, the newest first', async () => {
    const it = await stage();
    const first = await it.report('aoife');
    it.pass(1);
    await it.report('tom');
    const second = await it.report('aoife');
    const { reports, dutyPhone } = await it.ok('aoife', 'my-reports');
    expect(reports.map((each) => each.reference)).toEqual([second, first]);
    expect(dutyPhone).toBe('01632 960100');
    for (const who of ['dev', 'ines', 'helen'])
      expect((await it.ok(who, 'my-reports')).reports).toEqual([]);
  });

  test('say who has each, since when, and when it was closed', async () => {
    const it = await stage();
    const incident = await it.report('aoife');
    await it.ok('dev', 'acknowledge', { incident });
    await it.ok('dev', 'close-incident', { incident, reason: 'Done' });
    const [mine] = (await it.ok('aoife', 'my-reports')).reports;
    expect(mine).toEqual({
      reference: incident,
      status: 'closed',
      receivedAt: night,
      acknowledgeBy: '2026-12-28T23:50:00.000Z',
      owner: 'Dev',
      acknowledgedAt: night,
      closedAt: night,
      dutyPhone: '01632 960100',
      version: 3,
    });
  });

  test('hold older ones from the record, each once', async () => {
    const [it, before] = [await stage(), await stage()];
    const old = await before.report('aoife');
    const others = await before.report('tom');
    const now = await it.report('aoife');
    it.recorded.push(summaryOf(await before.live(old)), summaryOf(await before.live(others)));
    it.recorded.push(summaryOf(await it.live(now)));
    const { reports } = await it.ok('aoife', 'my-reports');
    expect(reports.map((each) => each.reference).sort()).toEqual([old, now].sort());
  });
});
