/** F13: the hub was not running for three minutes, an hour, three days. */
import { expect, test } from '@jest/globals';
import { addMinutes } from '#core/domain/time/instant.ts';
import { openPulseBoard } from '#core/engine/pulse-board.ts';
import { sweep, untilQuiet } from '#core/engine/sweep.ts';
import { newStage } from './stage.ts';
import type { Stage } from './stage.ts';

const details = async ({ promises, outside }: Stage, reference: string): Promise<string[]> =>
  [...outside.trail, ...(await promises.unfiledEntries(reference))]
    .filter((entry) => entry.reference === reference && entry.action === 'rung-entered')
    .map(({ detail = '' }) => detail);

const watch = ({ outside }: Stage) => outside.delivered.filter(({ kind }) => kind === 'watch');

/** Two Critical reports of which nobody takes one, and then nothing runs. */
const afterOutage = async (minutes: number) => {
  const stage = await newStage();
  await stage.submit({ reference: 'FIRST', level: 'critical' });
  await stage.submit({ reference: 'SECOND', level: 'critical' });
  await stage.sweep();
  stage.clock.move(minutes);
  const deps = { ...stage.deps, board: openPulseBoard(stage.clock) };
  await untilQuiet(deps, stage.clock.now());
  return { stage, deps };
};

test.each([
  [8, '3 minutes'],
  [65, '1 hour'],
  [3 * 24 * 60 + 5, '3 days'],
])(
  'F13: after %s minutes the next people are asked at once, and the trail says how late',
  async (minutes, late) => {
    const { stage } = await afterOutage(minutes);
    for (const reference of ['FIRST', 'SECOND']) {
      const said = await details(stage, reference);
      expect(said).toHaveLength(1);
      expect(said[0]).toContain(`asked ${late} late: the hub was not running`);
      expect((await stage.promises.find(reference))?.rung).toBe(1);
    }
  },
);

test('F13: no cascade, and it is said once: the step after has its whole time and nothing late about it', async () => {
  const { stage, deps } = await afterOutage(65);
  for (let half = 0; half < 9; half += 1) {
    stage.clock.move(0.5);
    await sweep(deps, stage.clock.now());
  }
  expect((await stage.promises.find('FIRST'))?.rung).toBe(1);
  stage.clock.move(0.5);
  await sweep(deps, stage.clock.now());
  const said = await details(stage, 'FIRST');
  expect(said).toHaveLength(2);
  expect(said[1]).not.toContain('late');
});

test('F13: the senior responsible officer has one message that says how many and how late', async () => {
  const { stage } = await afterOutage(65);
  expect(new Set(watch(stage).map(({ to }) => to))).toEqual(new Set(['ines']));
  const channels = watch(stage).map(({ channel }) => channel);
  expect(new Set(channels).size).toBe(channels.length);
  const told = watch(stage)[0]?.told;
  expect(told !== undefined && 'message' in told && told.message.words).toBe(
    'The hub was not running for a while. About 2 incidents that nobody has taken, the next people were asked late, by up to 1 hour. Each says so in its history.',
  );
});

test('a hub that ran and could not get on does not say that it was not running', async () => {
  const stage = await newStage();
  const deps = { ...stage.deps, board: openPulseBoard(stage.clock) };
  await stage.submit({ level: 'critical' });
  await sweep(deps, stage.clock.now());
  stage.clock.set(addMinutes(stage.clock.now(), 20));
  await sweep(deps, stage.clock.now());
  expect((await details(stage, 'INC-001-A'))[0]).toContain(
    'asked 15 minutes late: the hub could not work',
  );
});

test('the wait for the next sweep is no lateness', async () => {
  const stage = await newStage();
  await stage.submit({ level: 'critical' });
  await stage.sweep();
  stage.clock.move(7.9);
  await stage.sweep();
  expect((await details(stage, 'INC-001-A'))[0]).not.toContain('late');
  expect(watch(stage)).toEqual([]);
});

test('one for whom an incident does not exist is not told of it, not even by a number', async () => {
  const stage = await newStage();
  await stage.submit({ reference: 'ABOUT-HER', level: 'critical', excluded: ['ines'] });
  await stage.sweep();
  stage.clock.move(65);
  await stage.sweep();
  await stage.sweep();
  expect(watch(stage)).toEqual([]);
});
