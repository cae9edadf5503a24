/** The ladder on time, never early, never skipping, never ending (invariants 3, 4, 9, 11, 12). */
import { expect, test } from '@jest/globals';
import { addMinutes } from '#core/domain/time/instant.ts';
import { acknowledged } from '#core/domain/incidents/transitions.ts';
import { openPromises } from '#core/promises/open-promises.ts';
import { clockAt, dev, marged, seal } from '../promises/samples.ts';
import { newOutside } from './outside.ts';
import { newStage, stageOn } from './stage.ts';
import type { Stage } from './stage.ts';
import { calendar } from '../support/sample.ts';

const take = (stage: Stage, reference: string) =>
  stage.promises.change(reference, (incident) => ({
    incident: acknowledged(incident, marged, calendar, stage.clock.now()),
    entries: [],
    notices: [],
  }));

const whoWasAsked = (stage: Stage, step: string) =>
  new Set(
    stage
      .alerts()
      .filter((key) => key.startsWith(`${step}/`))
      .map((key) => key.split('/')[2]),
  );

test('lead and deputy are told at once, by every channel they have', async () => {
  const stage = await newStage();
  await stage.submit();
  await stage.sweep();
  expect(stage.alerts().sort()).toEqual([
    '0/0/dev/email',
    '0/0/dev/sms',
    '0/0/dev/teams',
    '0/0/marged/email',
    '0/0/marged/teams',
  ]);
  expect(stage.outside.delivered[0]?.telling.report?.what).toContain('back gate');
});

test('each rung is asked after its time and not before; the last repeats every ten minutes', async () => {
  const stage = await newStage();
  const reference = await stage.submit();
  await stage.sweep();
  const entered: string[] = [];
  for (let minute = 0; minute < 45; minute += 1) {
    await stage.pass(1);
    const incident = await stage.promises.find(reference);
    const step = `${String(incident?.cycle)}/${String(incident?.rung)}`;
    if (entered.at(-1)?.split(' ')[0] !== step) entered.push(`${step} ${String(minute + 1)}`);
  }
  expect(entered).toEqual(['0/0 1', '0/1 5', '0/2 10', '0/3 15', '0/4 20', '1/4 30', '2/4 40']);
  expect(whoWasAsked(stage, '0/1')).toEqual(new Set(['dev', 'marged', 'tomos']));
  expect(whoWasAsked(stage, '0/2')).toEqual(new Set(['ines']));
  expect(whoWasAsked(stage, '1/4')).toContain('carys');
});

test('nobody is asked once somebody has it', async () => {
  const stage = await newStage();
  const reference = await stage.submit();
  await stage.sweep();
  await stage.pass(2);
  await take(stage, reference);
  const before = stage.alerts().length;
  await stage.pass(55);
  expect(stage.alerts()).toHaveLength(before);
  expect((await stage.promises.find(reference))?.rung).toBe(0);
});

test('an alert that is planned but not yet sent is dropped when somebody takes it', async () => {
  const stage = await newStage();
  const reference = await stage.submit();
  await take(stage, reference);
  const swept = await stage.sweep();
  expect(stage.alerts()).toEqual([]);
  expect(swept.dropped).toBe(5);
});

test('taken between the claim and the send: no send begins', async () => {
  const stage = await newStage();
  const reference = await stage.submit();
  const { notices } = stage.promises;
  const claim: typeof notices.claim = async (...asked) => {
    const claimed = await notices.claim(...asked);
    await take(stage, reference);
    return claimed;
  };
  const promises = { ...stage.promises, notices: { ...notices, claim } };
  await stageOn(stage.clock, promises, stage.outside).sweep();
  expect(stage.alerts()).toEqual([]);
});

test('after three days off, one rung is entered and gets its whole time', async () => {
  const stage = await newStage();
  const reference = await stage.submit();
  await stage.sweep();
  stage.clock.move(3 * 24 * 60);
  await stage.sweep();
  expect(await stage.promises.find(reference)).toMatchObject({ cycle: 0, rung: 1 });
  await stage.pass(4.5);
  expect(await stage.promises.find(reference)).toMatchObject({ cycle: 0, rung: 1 });
  await stage.pass(0.5);
  expect(await stage.promises.find(reference)).toMatchObject({ cycle: 0, rung: 2 });
});

test('a rung that means nobody is left in the same sweep', async () => {
  const stage = await newStage();
  stage.outside.people = stage.outside.people.filter((each) => each.key !== 'dan');
  const reference = await stage.submit();
  await stage.sweep();
  await stage.pass(15);
  expect(await stage.promises.find(reference)).toMatchObject({ cycle: 0, rung: 4 });
  expect(stage.outside.logged.map((each) => each.event)).toContain('rung-reaches-nobody');
});

test('where everybody on a rung is unreachable on every channel, the next is asked in the same sweep', async () => {
  const stage = await newStage();
  stage.outside.blocked.add('dev').add('marged');
  const reference = await stage.submit();
  await stage.sweep();
  expect(await stage.promises.find(reference)).toMatchObject({ cycle: 0, rung: 1 });
  expect(whoWasAsked(stage, '0/1')).toEqual(new Set(['tomos']));
});

test('one channel of one person is enough to keep the rung', async () => {
  const stage = await newStage();
  stage.outside.blocked.add('dev').add('marged/teams');
  const reference = await stage.submit();
  await stage.sweep();
  expect(await stage.promises.find(reference)).toMatchObject({ cycle: 0, rung: 0 });
  // The lead is reached on no channel at all: the senior responsible officer is asked in their place.
  expect(stage.alerts().filter((key) => !key.includes('/ines/'))).toEqual(['0/0/marged/email']);
});

test('F8 a lead whom nothing reaches is replaced by the senior responsible officer in the same sweep, a deputy too', async () => {
  for (const [lost, there] of [
    ['dev', 'marged'],
    ['marged', 'dev'],
  ] as const) {
    const stage = await newStage();
    stage.outside.blocked.add(lost);
    const reference = await stage.submit();
    await stage.sweep();
    expect(await stage.promises.find(reference)).toMatchObject({ cycle: 0, rung: 0 });
    expect(whoWasAsked(stage, '0/0')).toEqual(new Set([there, 'ines']));
    const before = stage.alerts().length;
    await stage.sweep();
    expect(stage.alerts()).toHaveLength(before);
  }
});

test('F8 the senior responsible officer stands in for nobody from whom they are excluded: the next above does', async () => {
  const stage = await newStage();
  stage.outside.blocked.add('dev');
  await stage.submit({ excluded: ['ines'] });
  await stage.sweep();
  expect(whoWasAsked(stage, '0/0')).toEqual(new Set(['marged', 'dan']));
});

test('where nobody at all can be reached the ladder goes on, not faster than every ten minutes', async () => {
  const stage = await newStage();
  for (const person of stage.outside.people) stage.outside.blocked.add(person.key);
  const reference = await stage.submit();
  await stage.sweep();
  expect(await stage.promises.find(reference)).toMatchObject({ cycle: 0, rung: 4 });
  await stage.pass(9.5);
  expect(await stage.promises.find(reference)).toMatchObject({ cycle: 0, rung: 4 });
  await stage.pass(25);
  expect(await stage.promises.find(reference)).toMatchObject({ cycle: 3, rung: 4 });
  stage.outside.blocked.clear();
  await stage.pass(10);
  expect(whoWasAsked(stage, '4/4')).toContain('ines');
});

test('a council without anybody still has its incident on a ladder', async () => {
  const stage = await newStage();
  stage.outside.people = [];
  const reference = await stage.submit();
  await stage.pass(60);
  const incident = await stage.promises.find(reference);
  expect(incident?.wakeAt).not.toBeNull();
  expect(incident?.cycle).toBeLessThan(10);
});

test('whoever comes on duty while nobody has it is asked as well', async () => {
  const stage = await newStage();
  await stage.submit();
  await stage.sweep();
  stage.outside.duty = stage.outside.duty.map((turn) => ({ ...turn, lead: 'tomos' }));
  await stage.sweep();
  expect(whoWasAsked(stage, '0/0')).toEqual(new Set(['dev', 'marged', 'tomos']));
});

test('a row that cannot be read alarms, and holds up nobody else', async () => {
  const clock = clockAt();
  const inner = await openPromises('', seal, clock);
  const change: typeof inner.change = (reference, decide) => {
    if (reference === 'POISON') throw new SyntaxError('Unexpected token');
    return inner.change(reference, decide);
  };
  const stage = stageOn(clock, { ...inner, change }, newOutside());
  await stage.submit({ reference: 'POISON' });
  await stage.submit({ reference: 'GOOD' });
  await stage.sweep();
  clock.move(5);
  const swept = await stage.sweep();
  expect(await inner.find('GOOD')).toMatchObject({ rung: 1 });
  expect(swept.failed).toBeGreaterThan(0);
  expect(stage.outside.logged.map((each) => each.event)).toContain('climb-failed');
});

test('a leaver is not asked, and counts as somebody who cannot be reached', async () => {
  const stage = await newStage();
  const reference = await stage.submit();
  stage.outside.people = stage.outside.people.map((each) =>
    each.key === dev.key || each.key === marged.key ? { ...each, active: false } : each,
  );
  await stage.sweep();
  expect(whoWasAsked(stage, '0/0')).toEqual(new Set(['ines']));
  expect(await stage.promises.find(reference)).toMatchObject({ rung: 0 });
});

test('whoever a change of the rota puts on duty for a time that has passed is asked on the step that stands', async () => {
  const stage = await newStage();
  const reference = await stage.submit();
  await stage.sweep();
  await stage.pass(10);
  expect((await stage.promises.find(reference))?.rung).toBe(2);
  const asked = stage.alerts();
  expect(asked.some((key) => key.includes('/carys/'))).toBe(false);
  const from = addMinutes(stage.clock.now(), -7);
  const turn = { from, until: addMinutes(from, 600), lead: 'carys', deputy: 'dev' };
  stage.outside.duty = [...stage.outside.duty, turn];
  await stage.sweep();
  await stage.sweep();
  const since = stage.alerts().slice(asked.length);
  expect(new Set(since.map((key) => key.split('/').slice(0, 3).join('/')))).toEqual(
    new Set(['0/2/carys']),
  );
});
