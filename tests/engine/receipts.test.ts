/** A text message that was taken and did not arrive: another channel comes in its place, and the number is flagged. */
import { expect, test } from '@jest/globals';
import { acknowledged } from '#core/domain/incidents/transitions.ts';
import { sweep } from '#core/engine/sweep.ts';
import type { Messenger, Receipt } from '#core/ports.ts';
import { dev } from '../promises/samples.ts';
import { calendar } from '../support/sample.ts';
import { newStage } from './stage.ts';

/** Dev is told by text alone, and could be called. `say` is what the provider says of each text, in turn. */
const staged = async (...say: (Receipt | 'throws')[]) => {
  const stage = await newStage();
  stage.outside.people = stage.outside.people
    .filter(({ key }) => ['aoife', 'dev', 'ines'].includes(key))
    .map((each) => (each.key === 'dev' ? { ...each, alertBy: { urgent: ['sms'] } } : each));
  const asked: string[] = [];
  const sms: Messenger = {
    deliver: async (telling) => {
      const delivery = await stage.outside.messengers.sms?.deliver(telling);
      if (delivery?.outcome !== 'sent') return delivery ?? Promise.reject(new Error('not there'));
      return { ...delivery, activity: `text to ${telling.to.key}` };
    },
    receipt: (activity) => {
      asked.push(activity);
      const next = say.length > 1 ? say.shift() : say[0];
      return next === undefined || next === 'throws'
        ? Promise.reject(new Error('Notify is away'))
        : Promise.resolve(next);
    },
  };
  const deps = { ...stage.deps, messengers: { ...stage.outside.messengers, sms } };
  const pass = async (minutes: number) => {
    for (let half = 0; half < minutes * 2; half += 1) {
      stage.clock.move(0.5);
      await sweep(deps, stage.clock.now());
    }
  };
  const toDev = () =>
    stage.outside.delivered.filter(({ to }) => to === 'dev').map(({ channel }) => channel);
  return { stage, asked, pass, now: () => sweep(deps, stage.clock.now()), toDev };
};

test('a number that does not exist: the next channel in the same sweep, and the number is flagged', async () => {
  const { stage, now, toDev, pass } = await staged('permanent');
  await stage.submit();
  await now();
  expect(toDev()).toEqual(['sms', 'teams']);
  expect(await stage.promises.reachability.all()).toMatchObject([
    { person: 'dev', channel: 'sms', why: 'the number does not exist or takes no texts' },
  ]);
  await pass(1);
  const failed = stage.outside.trail.filter(({ action }) => action === 'alert-failed');
  expect(failed.map(({ detail }) => detail)).toEqual([
    'Dev Okafor, text message: the number does not exist or takes no texts',
  ]);
  expect(toDev()).toEqual(['sms', 'teams']);
});

test('a phone that is off flags nobody, and the alert goes another way', async () => {
  const { stage, now, toDev } = await staged('temporary');
  await stage.submit();
  await now();
  expect(toDev()).toEqual(['sms', 'teams']);
  expect(await stage.promises.reachability.all()).toEqual([]);
});

test('one that is on its way is asked about again until it arrives, and then no more', async () => {
  const { stage, now, asked, pass, toDev } = await staged('on-its-way', 'throws', 'delivered');
  await stage.promises.reachability.flag([
    { person: 'dev', channel: 'sms', since: stage.clock.now(), why: 'before', found: 'send' },
  ]);
  await stage.submit();
  await now();
  await pass(0.5);
  expect(await stage.promises.reachability.all()).toHaveLength(1);
  await pass(1.5);
  expect(asked).toHaveLength(3);
  expect(toDev()).toEqual(['sms']);
  expect(await stage.promises.reachability.all()).toEqual([]);
});

test('nobody is asked about what somebody has taken, or what is not urgent', async () => {
  const { stage, asked, pass, now } = await staged('on-its-way');
  await stage.submit();
  await now();
  await stage.promises.change('INC-001-A', (incident) => ({
    incident: acknowledged(incident, dev, calendar, stage.clock.now()),
    entries: [],
    notices: [],
  }));
  const before = asked.length;
  await pass(2);
  expect(asked).toHaveLength(before);
});
