// "I can't take this": the next people are asked at once, once (invariants 4 and 8).
import { describe, expect, test } from '@jest/globals';
import { advanced } from '#core/domain/incidents/transitions.ts';
import { alertsOwed } from '#core/domain/alerts/notices.ts';
import { stage } from './stage.ts';
import type { Stage } from './stage.ts';
import { calendar } from '../support/sample.ts';

/** The next rung, as the engine enters it. */
const climb = (it: Stage, reference: string) =>
  it.promises.change(reference, (incident) => {
    const next = advanced(incident, calendar, it.hub.clock.now());
    const { council } = it.hub;
    const notices = alertsOwed(next, council.people(), council.duty(), it.hub.clock.now());
    return { incident: next, entries: [], notices };
  });

const askedOn = async (it: Stage, reference: string, rung: number): Promise<string[]> => {
  const notices = await it.promises.notices.ofIncident(reference);
  const own = notices.filter((each) => each.key.startsWith(`${reference}/0/${String(rung)}/`));
  return [...new Set(own.map((each) => each.to))].sort();
};

test('the next people on the ladder are asked now, with their whole time', async () => {
  const it = await stage();
  const incident = await it.report('aoife');
  it.pass(2);
  const answer = await it.ok('dev', 'decline', { incident, version: 1 });
  expect(answer.askedNext).toEqual(['Dev', 'Marged', 'Ruth']);
  expect(answer.version).toBe(2);
  expect(await it.live(incident)).toMatchObject({ rung: 1, rungEnteredAt: it.hub.clock.now() });
  expect(await askedOn(it, incident, 1)).toEqual(['dev', 'marged', 'ruth']);
  const entries = (await it.promises.unfiledEntries(incident)).slice(-2);
  expect(entries).toMatchObject([
    { action: 'declined', actor: 'Dev', shared: false },
    { action: 'rung-entered', detail: 'Dev, Marged, Ruth', shared: false },
  ]);
});

test('a reference may be typed in any way here too', async () => {
  const it = await stage();
  const incident = await it.report('aoife');
  await it.ok('dev', 'decline', { incident: incident.toLowerCase().replaceAll('-', '') });
  expect((await it.live(incident)).rung).toBe(1);
});

describe('one press moves the ladder once', () => {
  test('though Teams delivers it four times', async () => {
    const it = await stage();
    const incident = await it.report('aoife');
    for (let n = 0; n < 4; n += 1) await it.ok('dev', 'decline', { incident, version: 1 });
    expect(await it.live(incident)).toMatchObject({ rung: 1, declinedKeys: ['dev'] });
    expect(await askedOn(it, incident, 2)).toEqual([]);
  });

  test('and at once, twice', async () => {
    const it = await stage();
    const incident = await it.report('aoife');
    await Promise.all([1, 2].map(() => it.call('dev', 'decline', { incident })));
    expect((await it.live(incident)).rung).toBe(1);
  });

  test('two people on one rung who press at once move it once', async () => {
    const it = await stage();
    const incident = await it.report('aoife');
    await Promise.all(
      ['dev', 'marged'].map((who) => it.call(who, 'decline', { incident, version: 1 })),
    );
    const state = await it.live(incident);
    expect(state.rung).toBe(1);
    expect([...state.declinedKeys].sort()).toEqual(['dev', 'marged']);
  });
});

describe('a card of an earlier rung', () => {
  test('moves nothing, though its person is asked on the present rung as well', async () => {
    const it = await stage();
    const incident = await it.report('aoife');
    it.pass(5);
    await climb(it, incident);
    const answer = await it.ok('marged', 'decline', { incident, version: 1 });
    expect(answer.askedNext).toEqual([]);
    expect(await it.live(incident)).toMatchObject({ rung: 1, declinedKeys: ['marged'] });
  });

  test('moves nothing when its person is not asked any more', async () => {
    const it = await stage();
    const incident = await it.report('aoife');
    it.pass(5);
    await climb(it, incident);
    it.pass(5);
    await climb(it, incident);
    for (const version of [{}, { version: 1 }, { version: 3 }])
      await it.ok('marged', 'decline', { incident, ...version });
    expect((await it.live(incident)).rung).toBe(2);
  });

  test('the card of the present rung does move it', async () => {
    const it = await stage();
    const incident = await it.report('aoife');
    it.pass(5);
    await climb(it, incident);
    await it.ok('marged', 'decline', { incident, version: 2 });
    expect((await it.live(incident)).rung).toBe(2);
    expect(await askedOn(it, incident, 2)).toEqual(['ines']);
  });

  test('drawn again since with the same rung, it counts as present', async () => {
    const it = await stage();
    const incident = await it.report('aoife');
    await it.ok('ruth', 'add-note', { incident, text: 'Trying to call her' });
    await it.ok('dev', 'decline', { incident, version: 1 });
    expect((await it.live(incident)).rung).toBe(1);
  });
});

test('somebody who was not asked yet only says so; the ladder stays', async () => {
  const it = await stage();
  const incident = await it.report('aoife');
  const answer = await it.ok('ruth', 'decline', { incident });
  expect(answer.askedNext).toEqual([]);
  expect(await it.live(incident)).toMatchObject({ rung: 0, declinedKeys: ['ruth'] });
});

test('once somebody has it there is nothing to pass on', async () => {
  const it = await stage();
  const incident = await it.report('aoife');
  await it.ok('marged', 'acknowledge', { incident });
  expect(await it.refused('dev', 'decline', { incident })).toEqual({
    kind: 'conflict',
    sentence: 'Marged has had this since 11:40pm.',
  });
  expect((await it.refused('marged', 'decline', { incident })).sentence).toBe(
    'You have had this since 11:40pm.',
  );
  expect((await it.live(incident)).rung).toBe(0);
});

test('the reporter and whoever it is about find nothing to decline', async () => {
  const it = await stage();
  const incident = await it.report('aoife', { about: 'officer', aboutWho: 'dev' });
  for (const who of ['aoife', 'dev'])
    expect((await it.refused(who, 'decline', { incident })).kind).toBe('not-found');
  expect(await it.live(incident)).toMatchObject({ rung: 0, declinedKeys: [] });
});
