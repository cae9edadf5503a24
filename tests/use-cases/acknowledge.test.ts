// "I've got this": one owner, the first (invariants 8, 9 and 15).
import { describe, expect, test } from '@jest/globals';
import { beforeTheFirst } from '#core/domain/trail/audit.ts';
import { everybody, person } from '../support/sample.ts';
import { stage } from './stage.ts';

const notFound = {
  kind: 'not-found',
  sentence: 'There is no incident with that reference. Please check it and try again.',
};

test('scenario 1: Marged at 11:52pm has it, the councillor is told, the ladder rests', async () => {
  const { report, ok, pass, live, promises, nudges } = await stage();
  const incident = await report('aoife');
  pass(12);
  const before = nudges();
  const { incident: row, version } = await ok('marged', 'acknowledge', { incident });
  expect(row).toMatchObject({
    reference: incident,
    status: 'acknowledged',
    owner: 'Marged',
    ownerKey: 'marged',
    acknowledgedAt: '2026-12-28T23:52:00.000Z',
    nextDueAt: '2026-12-29T00:22:00.000Z',
    nextDue: 'triage',
  });
  expect(version).toBe(2);
  expect(await live(incident)).toMatchObject({ wakeAt: '2026-12-29T00:22:00.000Z' });
  const told = (await promises.notices.ofIncident(incident)).filter(
    (each) => each.kind === 'update',
  );
  expect(told).toMatchObject([
    {
      to: 'aoife',
      words: 'Marged has your report since 11:52pm and is looking at it now. In danger, call 999.',
    },
  ]);
  const entry = (await promises.unfiledEntries(incident)).at(-1);
  expect(entry).toMatchObject({ action: 'acknowledged', actor: 'Marged', shared: true });
  expect(nudges()).toBe(before + 1);
});

test('a reference may be typed in any way', async () => {
  const { report, ok } = await stage();
  const incident = await report('aoife');
  const typed = ` ${incident.toLowerCase().replaceAll('-', ' ')} `;
  expect((await ok('dev', 'acknowledge', { incident: typed })).incident.reference).toBe(incident);
});

describe('somebody has it already', () => {
  test('the second is told who, and since when; nothing changes, and it stands in the trail', async () => {
    const { report, ok, refused, pass, live, promises } = await stage();
    const incident = await report('aoife');
    pass(12);
    await ok('marged', 'acknowledge', { incident });
    pass(1);
    const before = await live(incident);
    expect(await refused('dev', 'acknowledge', { incident })).toEqual({
      kind: 'conflict',
      sentence: 'Marged has had this since 11:52pm.',
    });
    expect(await refused('marged', 'acknowledge', { incident })).toEqual({
      kind: 'conflict',
      sentence: 'You have had this since 11:52pm.',
    });
    expect(await live(incident)).toEqual(before);
    const late = (await promises.unfiledEntries(incident)).slice(-2);
    expect(late).toMatchObject([
      { action: 'refused', actor: 'Dev', detail: 'acknowledged', shared: false },
      { action: 'refused', actor: 'Marged', detail: 'acknowledged', shared: false },
    ]);
  });

  test('on another day the date is said', async () => {
    const { report, ok, refused, pass } = await stage();
    const incident = await report('aoife');
    pass(12);
    await ok('marged', 'acknowledge', { incident });
    pass(60);
    expect((await refused('dev', 'acknowledge', { incident })).sentence).toBe(
      'Marged has had this since 11:52pm on 28 December 2026.',
    );
  });

  test('of many who press at once, one owns it and all the others are told the name', async () => {
    const { report, call, live } = await stage();
    const incident = await report('aoife');
    const who = ['dev', 'marged', 'ruth', 'ines', 'helen'];
    const results = await Promise.all(who.map((each) => call(each, 'acknowledge', { incident })));
    const owner = (await live(incident)).owner ?? '';
    const sentences = results.flatMap((result) => (result.ok ? [] : [result.refused.sentence]));
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(sentences).toEqual(
      Array.from({ length: 4 }, () => `${owner} has had this since 11:40pm.`),
    );
    expect((await live(incident)).version).toBe(2);
  });
});

describe('who may not', () => {
  test.each([
    ['the councillor who reported it', 'aoife'],
    ['the person it is about', 'ruth'],
    ['another councillor', 'tom'],
    ['somebody who only reads figures', 'vera'],
    ['somebody on a later rung who was not asked yet', 'director'],
  ])('%s: for them it does not exist', async (_who, key) => {
    const { report, refused, live, promises } = await stage();
    const incident = await report('aoife', { about: 'officer', aboutWho: 'ruth' });
    expect(await refused(key, 'acknowledge', { incident })).toEqual(notFound);
    expect((await live(incident)).ownerKey).toBeUndefined();
    expect((await promises.unfiledEntries(incident)).at(-1)).toMatchObject({
      action: 'refused',
      actorKey: key,
      detail: 'acknowledged',
    });
  });

  test('made-up references get the same answer, word for word', async () => {
    const { refused, promises } = await stage();
    for (const incident of ['234-678-9A7', '234-678-9A8', 'nonsense', '', undefined])
      expect(await refused('ruth', 'acknowledge', { incident })).toEqual(notFound);
    const entries = await promises.filings.continueFrom('HUB', {
      sequence: 0,
      hash: beforeTheFirst,
    });
    expect(entries.map((each) => each.action)).toEqual(Array.from({ length: 5 }, () => 'refused'));
    expect(JSON.stringify(entries)).not.toContain('nonsense');
  });

  test('the monitoring officer sees a grave one and is told that they were not asked', async () => {
    const { report, refused } = await stage();
    const incident = await report('aoife');
    expect(await refused('owen', 'acknowledge', { incident })).toEqual({
      kind: 'forbidden',
      sentence: 'You were not asked to take this incident, so you can’t take it.',
    });
  });
});

test('an officer who reports as a councillor cannot take their own report', async () => {
  const both = person('both', ['councillor', 'spoc-officer']);
  const { report, refused } = await stage({ people: [...everybody, both] });
  const incident = await report('both');
  expect(await refused('both', 'acknowledge', { incident })).toEqual(notFound);
});

test('a closed incident is never reopened by an old card', async () => {
  const { report, ok, refused, pass, live } = await stage();
  const incident = await report('aoife');
  await ok('dev', 'acknowledge', { incident });
  await ok('dev', 'close-incident', { incident, reason: 'Police have it' });
  pass(5);
  for (const verb of ['acknowledge', 'decline'] as const)
    expect(await refused('marged', verb, { incident })).toEqual({
      kind: 'conflict',
      sentence: 'This incident was closed at 11:40pm. Nothing was changed.',
    });
  expect((await live(incident)).status).toBe('closed');
});
