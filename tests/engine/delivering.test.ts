/** Sending: at least once, bounded copies, no channel waiting for another (invariants 6, 7; F5 to F9). */
import { expect, test } from '@jest/globals';
import { acknowledged, declined } from '#core/domain/incidents/transitions.ts';
import { tell } from '#core/engine/sweep.ts';
import type { Messenger } from '#core/ports.ts';
import { StoreUnavailable } from '#core/ports.ts';
import { marged } from '../promises/samples.ts';
import { calendar } from '../support/sample.ts';
import { newStage } from './stage.ts';
import type { Stage } from './stage.ts';

const copies = (stage: Stage, key: string) =>
  stage.outside.delivered.filter((each) => each.key.endsWith(key)).length;

const only = (stage: Stage, ...people: string[]) => {
  stage.outside.people = stage.outside.people.filter((each) => people.includes(each.key));
};

test('a send that arrived though its answer was lost is made once more, under the same key', async () => {
  const stage = await newStage();
  only(stage, 'aoife', 'marged');
  stage.outside.fates.push('arrived, answer lost', 'sent');
  await stage.submit({ level: 'low' });
  await stage.sweep();
  await stage.pass(5);
  const keys = stage.outside.delivered.map((each) => each.key);
  expect(keys.filter((key) => key === keys[0])).toHaveLength(2);
  expect(keys).toHaveLength(3);
});

test('while the outcome stays unknown it is tried again and again, ever more slowly', async () => {
  const stage = await newStage();
  only(stage, 'aoife', 'marged');
  stage.outside.blocked.add('marged/email');
  stage.outside.fates.push(...Array.from({ length: 8 }, () => 'lost' as const));
  await stage.submit({ level: 'low' });
  await stage.pass(30);
  expect(copies(stage, '0/0/marged/teams')).toBe(1);
  expect(stage.outside.doubts.get('INC-001-A/0/0/marged/teams')).toBe(8);
  const failures = stage.outside.trail.filter((each) => each.action === 'alert-failed');
  expect(failures.map((each) => each.detail).sort()).toEqual([
    'Marged Ellis, Teams: no answer, trying again',
    'Marged Ellis, e-mail: the bot is blocked',
  ]);
});

test('throttled for longer than the rung lasts: it waits, and the ladder goes on in time', async () => {
  const stage = await newStage();
  only(stage, 'aoife', 'dev', 'tomos');
  stage.outside.throttleSeconds = 900;
  stage.outside.fates.push('throttled', 'throttled', 'throttled');
  await stage.submit();
  await stage.sweep();
  await stage.pass(5);
  expect(await stage.promises.find('INC-001-A')).toMatchObject({ rung: 1 });
  expect(copies(stage, '0/0/dev/teams')).toBe(0);
  await stage.pass(10.5);
  expect(copies(stage, '0/0/dev/teams')).toBe(1);
});

test('a sweep that stalls in the middle of a send: one copy more, and the notice stays sent', async () => {
  const stage = await newStage();
  only(stage, 'aoife', 'marged');
  stage.outside.blocked.add('marged/email');
  let stalled = false;
  const teams: Messenger = {
    deliver: async (telling) => {
      if (!stalled) {
        stalled = true;
        stage.clock.move(1.1);
        await stage.sweep();
      }
      return stage.outside.messengers.teams?.deliver(telling) ?? Promise.reject(new Error());
    },
  };
  await stage.submit({ level: 'low' });
  await tell(
    { ...stage.deps, messengers: { ...stage.outside.messengers, teams } },
    stage.clock.now(),
  );
  expect(copies(stage, '0/0/marged/teams')).toBe(2);
  const [notice] = (await stage.promises.notices.ofIncident('INC-001-A')).filter(
    (each) => each.channel === 'teams',
  );
  expect(notice).toMatchObject({ state: 'sent' });
  await stage.pass(3);
  expect(copies(stage, '0/0/marged/teams')).toBe(2);
});

test('a channel that hangs holds up no other, and counts as in doubt when its time is over', async () => {
  const stage = await newStage();
  await stage.submit();
  const teams: Messenger = { deliver: () => new Promise(() => undefined) };
  const order: string[] = [];
  stage.outside.onSend = ({ notice }) => void order.push(notice.channel);
  const deps = { ...stage.deps, messengers: { ...stage.outside.messengers, teams } };
  await tell({ ...deps, sendDeadline: 300 }, stage.clock.now());
  expect(order.sort()).toEqual(['email', 'email', 'sms']);
  const inDoubt = (await stage.promises.notices.ofIncident('INC-001-A')).filter(
    (each) => each.channel === 'teams',
  );
  expect(inDoubt.map((each) => [each.state, each.unknownOutcomes])).toEqual([
    ['planned', 1],
    ['planned', 1],
  ]);
});

test('a channel that is not set up counts as unreachable', async () => {
  const stage = await newStage();
  const messengers = { teams: undefined, email: undefined, sms: stage.outside.messengers.sms };
  await stage.submit();
  await tell({ ...stage.deps, messengers }, stage.clock.now());
  expect(stage.alerts()).toEqual(['0/0/dev/sms']);
  expect(await stage.promises.find('INC-001-A')).toMatchObject({ rung: 0 });
});

test('an excluded person, and the reporter, are never told', async () => {
  const stage = await newStage();
  await stage.submit({ excluded: ['dev', 'carys'] });
  await stage.sweep();
  await stage.pass(60);
  const told = new Set(stage.outside.delivered.map((each) => each.to));
  expect(told).not.toContain('dev');
  expect(told).not.toContain('carys');
  expect(told).not.toContain('aoife');
  expect(told).toContain('ines');
});

test('a card is drawn again for everybody who got it, from the state as it is now', async () => {
  const stage = await newStage();
  await stage.submit({ shown: true });
  await stage.sweep();
  expect(stage.outside.redrawn.map((each) => each.kind)).toEqual(['receipt']);
  stage.outside.redrawn.length = 0;
  await stage.promises.change('INC-001-A', (incident) => ({
    incident: {
      ...incident,
      owner: 'Marged Ellis',
      ownerKey: 'marged',
      version: 2,
      faceVersion: 2,
    },
    entries: [],
    notices: [],
  }));
  await stage.sweep();
  expect(stage.outside.redrawn.map((each) => each.key).sort()).toEqual([
    'INC-001-A/0/0/dev/teams',
    'INC-001-A/0/0/marged/teams',
    'INC-001-A/receipt/aoife/teams',
  ]);
  for (const { telling } of stage.outside.redrawn)
    expect(telling.incident.owner).toBe('Marged Ellis');
  stage.outside.redrawn.length = 0;
  await stage.sweep();
  expect(stage.outside.redrawn).toEqual([]);
});

test('whoever passes it on sees that on every card they got, with who is asked now', async () => {
  const stage = await newStage();
  await stage.submit();
  await stage.sweep();
  await stage.pass(5);
  stage.outside.redrawn.length = 0;
  await stage.promises.change('INC-001-A', (incident) => ({
    incident: declined(incident, 'dev', true, calendar, stage.clock.now()),
    entries: [],
    notices: [],
  }));
  await stage.sweep();
  const own = stage.outside.redrawn.filter((each) => each.to === 'dev');
  expect(own.map((each) => each.key).sort()).toEqual([
    'INC-001-A/0/0/dev/teams',
    'INC-001-A/0/1/dev/teams',
  ]);
  for (const { telling } of own) {
    expect(telling.incident.declinedKeys).toEqual(['dev']);
    expect(telling.asked).toEqual(['Ines Abara']);
  }
});

test('two sweeps at once tell everybody once', async () => {
  const stage = await newStage();
  await stage.submit();
  await Promise.all([stage.sweep(), stage.sweep(), stage.sweep()]);
  expect(new Set(stage.alerts()).size).toBe(stage.alerts().length);
  expect(stage.alerts()).toHaveLength(5);
});

test('two hundred reports at once: everybody on the first rung is told of each, once', async () => {
  const stage = await newStage();
  for (let n = 0; n < 200; n += 1) await stage.submit({ reference: `INC-${String(n)}` });
  await stage.sweep();
  expect(stage.outside.delivered).toHaveLength(1_000);
  expect(new Set(stage.outside.delivered.map((each) => each.key)).size).toBe(1_000);
  expect(stage.outside.rows.size).toBe(200);
});

test('a store that cannot be used ends the sweep with its name', async () => {
  const stage = await newStage();
  await stage.promises.close();
  await expect(stage.sweep()).rejects.toThrow(StoreUnavailable);
});

test('one that may have arrived and is owed no more: the trail says that nobody knows', async () => {
  const stage = await newStage();
  only(stage, 'aoife', 'marged');
  stage.outside.blocked.add('marged/email');
  stage.outside.fates.push('arrived, answer lost');
  await stage.submit({ level: 'low' });
  await stage.sweep();
  await stage.promises.change('INC-001-A', (incident) => ({
    incident: acknowledged(incident, marged, calendar, stage.clock.now()),
    entries: [],
    notices: [],
  }));
  await stage.pass(2);
  expect(copies(stage, '0/0/marged/teams')).toBe(1);
  const told = stage.outside.trail.filter(({ action }) => action === 'alert-failed');
  expect(told.at(-1)?.detail).toBe('Marged Ellis, Teams: nobody knows whether it arrived');
});
