/** Check-ins through the verbs: what is answered, what is kept, and who reads it. */
import { describe, expect, test } from '@jest/globals';
import { alarmOf } from '#core/domain/check-ins/alarm-kind.ts';
import type { Incident } from '#core/domain/incidents/incident.ts';
import { addMinutes } from '#core/domain/time/instant.ts';
import { at, night } from '../support/sample.ts';
import { stage } from './stage.ts';
import type { Stage } from './stage.ts';

/** The stage stands at 11:40pm. */
const visit = { submission: 'form-1', place: 'Tanyard Hall', until: '00:40' };
const until = addMinutes(night, 60);

const raised = async ({ promises }: Stage): Promise<Incident[]> =>
  (await promises.live()).filter((incident) => alarmOf(incident) !== undefined);

describe('beginning', () => {
  test('says until when, and when people are called', async () => {
    const set = await stage();
    const saved = await set.ok('aoife', 'start-check-in', { ...visit, person: 'Mr Doyle' });
    expect(saved).toMatchObject({
      standing: 'out',
      place: 'Tanyard Hall',
      withWhom: 'Mr Doyle',
      dueAt: until,
      callAt: addMinutes(until, 10),
      say: 'Saved. You are out until 12:40am on 29 December 2026. If we do not hear from you by 12:50am on 29 December 2026, we call people.',
    });
    expect(set.nudges()).toBe(1);
  });

  test('the same form begins one, however often and however late it is delivered', async () => {
    const set = await stage();
    const first = await set.ok('aoife', 'start-check-in', visit);
    set.pass(120);
    const again = await set.ok('aoife', 'start-check-in', visit);
    expect(again.key).toBe(first.key);
    expect(await set.promises.checkIns.open()).toHaveLength(1);
  });

  test('nobody can begin, end or read somebody else’s', async () => {
    const set = await stage();
    const { key } = await set.ok('aoife', 'start-check-in', visit);
    expect((await set.ok('tom', 'start-check-in', visit)).key).not.toBe(key);
    await set.ok('tom', 'end-check-in', { checkIn: key });
    expect((await set.ok('aoife', 'my-check-in')).checkIn?.standing).toBe('out');
    expect((await set.ok('tom', 'my-check-in', { checkIn: key })).checkIn?.key).not.toBe(key);
  });

  test.each([
    [{ place: ' ' }, 'place'],
    [{ until: '' }, 'until'],
    [{ until: 'when I am done' }, 'until'],
    [{ until: '10:30pm' }, 'until'],
    [{ until: addMinutes(night, -1) }, 'until'],
    [{ until: addMinutes(night, 25 * 60) }, 'until'],
  ])('%j is refused at the box that is wrong', async (wrong, field) => {
    const set = await stage();
    expect(await set.refused('aoife', 'start-check-in', { ...visit, ...wrong })).toMatchObject({
      kind: 'invalid',
      field,
    });
    expect(await set.promises.checkIns.open()).toEqual([]);
  });

  test('a second one is refused while the first is running', async () => {
    const set = await stage();
    await set.ok('aoife', 'start-check-in', visit);
    expect(
      (await set.refused('aoife', 'start-check-in', { ...visit, submission: 'form-2' })).kind,
    ).toBe('conflict');
  });

  test('officers have none', async () => {
    const set = await stage();
    expect((await set.refused('dev', 'start-check-in', visit)).kind).toBe('forbidden');
  });
});

describe('more time', () => {
  test('counts once for a press that Teams delivers four times', async () => {
    const set = await stage();
    const { key, dueAt } = await set.ok('aoife', 'start-check-in', visit);
    const press = { checkIn: key, minutes: '30', from: dueAt };
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() => set.ok('aoife', 'extend-check-in', press)),
    );
    expect(answers.map((answer) => answer.dueAt)).toEqual(
      Array.from({ length: 4 }, () => addMinutes(until, 30)),
    );
  });

  test('and for a message that is delivered again; another message adds more', async () => {
    const set = await stage();
    await set.ok('aoife', 'start-check-in', visit);
    const said = { minutes: '30', submission: 'message-1' };
    await set.ok('aoife', 'extend-check-in', said);
    await set.ok('aoife', 'extend-check-in', said);
    const last = await set.ok('aoife', 'extend-check-in', { ...said, submission: 'message-2' });
    expect(last.dueAt).toBe(addMinutes(until, 60));
  });

  test('is refused once people are called, and they read that she was heard of, once', async () => {
    const set = await stage();
    const { key } = await set.ok('aoife', 'start-check-in', visit);
    await set.ok('aoife', 'ask-for-help', { checkIn: key });
    const press = { minutes: '30', submission: 'late' };
    expect((await set.refused('aoife', 'extend-check-in', press)).kind).toBe('too-late');
    await set.refused('aoife', 'extend-check-in', press);
    const [incident] = await raised(set);
    const trail = await set.promises.unfiledEntries(incident?.reference ?? '');
    expect(trail.filter(({ action }) => action === 'check-in-heard')).toHaveLength(1);
    expect(incident?.heard?.said).toContain('asked for more time at 11:40pm');
  });

  test('without a check-in there is nothing to extend', async () => {
    const set = await stage();
    expect((await set.refused('aoife', 'extend-check-in', { minutes: 30 })).kind).toBe('not-found');
  });
});

describe('asking for help', () => {
  test('is a Critical incident before the answer is, and one however often it is pressed', async () => {
    const set = await stage();
    const { key } = await set.ok('aoife', 'start-check-in', visit);
    const answers = await Promise.all(
      [1, 2, 3].map(() => set.ok('aoife', 'ask-for-help', { checkIn: key })),
    );
    expect(answers.map(({ standing }) => standing)).toEqual(['help', 'help', 'help']);
    expect(await raised(set)).toMatchObject([
      { level: 'critical', submission: `check-in/help/${key}`, reporterKey: 'aoife' },
    ]);
    const [incident] = await raised(set);
    const notices = await set.promises.notices.ofIncident(incident?.reference ?? '');
    expect(notices.map(({ to }) => to)).toEqual(expect.arrayContaining(['dev', 'marged']));
    expect((await set.ok('aoife', 'my-reports')).reports).toHaveLength(1);
  });

  test('works though she pressed “I’m safe” before', async () => {
    const set = await stage();
    const { key } = await set.ok('aoife', 'start-check-in', visit);
    await set.ok('aoife', 'end-check-in', { checkIn: key });
    expect((await set.ok('aoife', 'ask-for-help', { checkIn: key })).standing).toBe('help');
    expect(await raised(set)).toHaveLength(1);
  });

  test('without a check-in it is a report', async () => {
    const set = await stage();
    expect((await set.refused('aoife', 'ask-for-help')).kind).toBe('not-found');
  });
});

describe('while the promises store is away', () => {
  test.each([
    ['start-check-in', 'Not saved yet.'],
    ['extend-check-in', 'Not saved yet.'],
    ['end-check-in', 'Not saved yet.'],
    ['ask-for-help', 'Your call for help has not reached us.'],
  ] as const)('%s says so, with the number to call', async (verb, says) => {
    const set = await stage();
    await set.promises.close();
    const { kind, sentence } = await set.refused('aoife', verb, visit);
    expect(kind).toBe('unavailable');
    expect(sentence).toContain(says);
    expect(sentence).toContain('01632 960100');
    expect(sentence).toContain('999');
  });
});

describe('who is out', () => {
  test('is for those on duty, with the place, and for the senior responsible officer without', async () => {
    const set = await stage();
    await set.ok('aoife', 'start-check-in', { ...visit, worried: 'true' });
    for (const who of ['dev', 'marged'])
      expect((await set.ok(who, 'list-check-ins')).out).toMatchObject([
        { name: 'Cllr Aoife Brennan-Osei', place: 'Tanyard Hall', until, worried: true },
      ]);
    const [row] = (await set.ok('ines', 'list-check-ins')).out;
    expect(row).toMatchObject({ name: 'Cllr Aoife Brennan-Osei', until });
    expect(row).not.toHaveProperty('place');
    for (const who of ['ruth', 'tom', 'vera', 'aoife'])
      expect((await set.refused(who, 'list-check-ins')).kind).toBe('forbidden');
  });

  test('each reading and each refusal stands in the trail', async () => {
    const set = await stage();
    await set.ok('dev', 'list-check-ins');
    await set.refused('tom', 'list-check-ins');
    await set.promises.filings.continueFrom('HUB', { sequence: 0, hash: '0'.repeat(64) });
    const trail = await set.promises.unfiledEntries('HUB');
    expect(trail.map(({ action, actor }) => `${actor}: ${action}`)).toEqual([
      'Dev: check-ins-read',
      'Cllr Tom Adeyemi: refused',
    ]);
  });
});

test('the trail of a check-in says no place', async () => {
  const set = await stage();
  const { key } = await set.ok('aoife', 'start-check-in', visit);
  await set.ok('aoife', 'extend-check-in', { checkIn: key, until: at('2026-12-29T01:00:00.000Z') });
  await set.ok('aoife', 'end-check-in', { checkIn: key });
  await set.promises.filings.continueFrom('HUB', { sequence: 0, hash: '0'.repeat(64) });
  const trail = await set.promises.unfiledEntries('HUB');
  expect(trail.map(({ action }) => action)).toEqual([
    'check-in-begun',
    'check-in-extended',
    'check-in-ended',
  ]);
  expect(JSON.stringify(trail)).not.toContain('Tanyard');
});
