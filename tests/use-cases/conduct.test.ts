// Conduct of councillors and officers: sight holds at every door (domain.md 3.1, invariant 15, F22).
import { describe, expect, test } from '@jest/globals';
import { closed } from '#core/domain/incidents/transitions.ts';
import { everybody, person } from '../support/sample.ts';
import { leave, stage, summaryOf } from './stage.ts';
import type { Stage } from './stage.ts';

const mona = person('mona', ['monitoring-officer']);
const dina = person('dina', ['deputy-monitoring-officer']);
const hana = person('hana', ['hr-lead']);
const tom = person('tom', ['councillor']);
const house = () => stage({ people: [...everybody, mona, dina, hana, tom] });
const quiet = { what: 'He told lies about me in the group', afraidNow: 'no' };

/** Whether somebody finds it anywhere; every door must say the same. */
const finds = async (it: Stage, who: string, incident: string): Promise<boolean> => {
  const opened = await it.call(who, 'open-incident', { incident });
  const list = await it.call(who, 'list-incidents', { view: 'open' });
  const searched = await it.call(who, 'list-incidents', { view: 'open', search: incident });
  const noted = await it.call(who, 'add-note', { incident, text: 'x' });
  const alert = await it.call(who, 'see-alert', { incident });
  const counted = list.ok ? list.value.counts.open : 0;
  const shown = list.ok && list.value.rows.some(({ reference }) => reference === incident);
  const found = searched.ok && searched.value.total === 1;
  const answers = [opened.ok, shown, found, alert.ok, counted === 1];
  expect(new Set(answers).size).toBe(1);
  if (!opened.ok) {
    const madeUp = await it.refused(who, 'open-incident', { incident: '234-678-9A7' });
    expect(opened.refused).toEqual(madeUp);
    expect(noted.ok).toBe(false);
  }
  return opened.ok;
};
const findersOf = async (it: Stage, incident: string): Promise<string[]> => {
  const found: string[] = [];
  for (const { key } of it.hub.council.people())
    if (key !== 'aoife' && (await finds(it, key, incident))) found.push(key);
  return found;
};
const askedIn = async (it: Stage, incident: string) =>
  [
    ...new Set(
      (await it.promises.notices.ofIncident(incident))
        .filter(({ kind }) => kind === 'alert')
        .map(({ to }) => to),
    ),
  ].sort();

describe('a councillor’s conduct', () => {
  test('is seen by the monitoring officer, the deputy, the senior responsible officer and the manager alone', async () => {
    const it = await house();
    const incident = await it.report('aoife', { ...quiet, about: 'councillor', aboutWho: 'tom' });
    expect(await askedIn(it, incident)).toEqual(['mona']);
    expect(await findersOf(it, incident)).toEqual(['ines', 'helen', 'mona', 'dina']);
  });

  test('officers of the team see it once they are asked, or have it, and not before', async () => {
    const it = await house();
    const incident = await it.report('aoife', { ...quiet, about: 'councillor', aboutWho: 'tom' });
    await it.ok('mona', 'acknowledge', { incident });
    await it.ok('mona', 'hand-over', { incident, to: 'ruth' });
    expect(await finds(it, 'ruth', incident)).toBe(true);
    await it.ok('ruth', 'acknowledge', { incident });
    expect(await finds(it, 'ruth', incident)).toBe(true);
    expect(await finds(it, 'dev', incident)).toBe(false);
  });

  test('in danger, the people on call are asked too, and so see it', async () => {
    const it = await house();
    const incident = await it.report('aoife', { about: 'councillor', aboutWho: 'tom' });
    expect(await askedIn(it, incident)).toEqual(['dev', 'marged', 'mona']);
    expect(await finds(it, 'dev', incident)).toBe(true);
    expect(await finds(it, 'ruth', incident)).toBe(false);
  });
});

describe('an officer’s conduct', () => {
  test('is the HR lead’s, and never that of whom it is about', async () => {
    const it = await house();
    const incident = await it.report('aoife', { ...quiet, about: 'officer', aboutWho: 'helen' });
    expect(await askedIn(it, incident)).toEqual(['hana']);
    expect(await findersOf(it, incident)).toEqual(['ines', 'hana']);
  });

  test('of the kind alone, with nobody chosen', async () => {
    const it = await house();
    const incident = await it.report('aoife', { ...quiet, category: 'officer-conduct' });
    expect(await findersOf(it, incident)).toEqual(['ines', 'helen', 'hana']);
  });
});

test('F15 the senior responsible officer is named: the chief executive and the deputy have it, at once', async () => {
  const it = await house();
  const incident = await it.report('aoife', { ...quiet, about: 'officer', aboutWho: 'ines' });
  expect(await askedIn(it, incident)).toEqual(['chief', 'dina']);
  expect(await findersOf(it, incident)).toEqual(['helen', 'chief', 'dina', 'hana']);
  await it.ok('chief', 'acknowledge', { incident });
  expect((await it.live(incident)).ownerKey).toBe('chief');
});

test('the monitoring officer is named: never asked, sees nothing; the chief executive and the deputy do', async () => {
  const it = await house();
  const incident = await it.report('aoife', { ...quiet, about: 'officer', aboutWho: 'mona' });
  expect(await askedIn(it, incident)).toEqual(['chief', 'dina']);
  expect(await finds(it, 'mona', incident)).toBe(false);
});

test('scenario 4: an ordinary incident is as it was, for the team and not for those of the conduct routes', async () => {
  const it = await house();
  const incident = await it.report('aoife', {
    what: 'Man at surgery said people like me should be strung up. Probably hot air. No action.',
    afraidNow: 'no',
  });
  expect(await it.live(incident)).toMatchObject({ level: 'high' });
  expect((await it.live(incident)).route).toBeUndefined();
  expect(await findersOf(it, incident)).toEqual([
    'dev',
    'marged',
    'ruth',
    'ines',
    'helen',
    'mona',
    'dina',
  ]);
});

test('once it is closed and has left, the record keeps it from the same people', async () => {
  const it = await house();
  const incident = await it.report('aoife', { ...quiet, about: 'councillor', aboutWho: 'tom' });
  await it.promises.change(incident, (before) => ({
    incident: closed(before, it.hub.clock.now()),
    entries: [],
    notices: [],
  }));
  await it.promises.notices.noteSent(incident);
  it.recorded.push(summaryOf(await it.live(incident)));
  await leave(it, incident);
  for (const [who, total] of [
    ['dev', 0],
    ['dina', 1],
    ['hana', 0],
    ['ines', 1],
    ['chief', 0],
    ['tom', 0],
  ] as const) {
    const page = await it.call(who, 'list-incidents', { view: 'closed' });
    expect(page.ok ? page.value.total : 0).toBe(total);
    expect((await it.call(who, 'open-incident', { incident })).ok).toBe(total === 1);
  }
});
