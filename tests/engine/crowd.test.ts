/** Many incidents at once (F23): what can wait goes out bit by bit, with a word about it; what is urgent at once. */
import { expect, test } from '@jest/globals';
import { acknowledged } from '#core/domain/incidents/transitions.ts';
import { marged } from '../promises/samples.ts';
import { calendar } from '../support/sample.ts';
import { newStage } from './stage.ts';
import type { Stage } from './stage.ts';

const low = async (stage: Stage, count: number): Promise<void> => {
  for (let nr = 0; nr < count; nr += 1)
    await stage.submit({
      reference: `LOW-${String(nr)}`,
      submission: `low ${String(nr)}`,
      level: 'low',
    });
};

const to = (stage: Stage, person: string, channel: string) => {
  const own = stage.outside.delivered.filter((each) => each.key.endsWith(`/${person}/${channel}`));
  return {
    low: own.filter(({ key }) => key.startsWith('LOW')).length,
    crowd: own.filter(({ kind }) => kind === 'crowd').length,
    urgent: own.filter(({ key }) => key.startsWith('URGENT')).length,
  };
};

test('of twenty that can wait five go out at once, and one message says that there are more', async () => {
  const stage = await newStage();
  await low(stage, 20);
  await stage.sweep();
  for (const channel of ['teams', 'email', 'sms'])
    expect(to(stage, 'dev', channel)).toEqual({ low: 5, crowd: 1, urgent: 0 });
  await stage.pass(9);
  expect(to(stage, 'dev', 'teams')).toEqual({ low: 5, crowd: 1, urgent: 0 });
});

test('the rest follows, five in ten minutes, each once', async () => {
  const stage = await newStage();
  await low(stage, 12);
  await stage.pass(30);
  expect(to(stage, 'dev', 'teams')).toMatchObject({ low: 12 });
  const keys = stage.outside.delivered.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
});

test('an urgent one behind two hundred of them goes out in the same sweep', async () => {
  const stage = await newStage();
  await low(stage, 200);
  await stage.submit({ reference: 'URGENT-1', submission: 'urgent', level: 'critical' });
  await stage.sweep();
  for (const person of ['dev', 'marged'])
    expect(to(stage, person, 'teams')).toEqual({ low: 5, crowd: 1, urgent: 1 });
});

test('holding back is no failure, moves no ladder, and what is taken meanwhile is not sent', async () => {
  const stage = await newStage();
  await low(stage, 7);
  await stage.sweep();
  const steps = (await stage.promises.live()).map(({ cycle, rung }) => [cycle, rung]);
  expect(steps).toEqual(Array.from({ length: 7 }, () => [0, 0]));
  expect(stage.outside.trail.filter(({ action }) => action === 'alert-failed')).toEqual([]);
  for (const { reference } of await stage.promises.live())
    await stage.promises.change(reference, (incident) => ({
      incident: acknowledged(incident, marged, calendar, stage.clock.now()),
      entries: [],
      notices: [],
    }));
  await stage.pass(30);
  expect(to(stage, 'dev', 'teams')).toMatchObject({ low: 5 });
});
