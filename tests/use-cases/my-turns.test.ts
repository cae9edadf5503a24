// One's own turns, as a list and as a calendar file.
import { expect, test } from '@jest/globals';
import { addMinutes } from '#core/domain/time/instant.ts';
import type { DutyTurn } from '#core/domain/duty/rota.ts';
import { night } from '../support/sample.ts';
import { stage } from './stage.ts';

const day = 24 * 60;
const turn = (from: number, until: number, more: Partial<DutyTurn> = {}): DutyTurn => ({
  from: addMinutes(night, from),
  until: addMinutes(night, until),
  lead: 'dev',
  deputy: 'marged',
  ...more,
});
const duty = [
  turn(-3 * day, -2 * day),
  turn(-60, 60),
  turn(day, 2 * day, { lead: 'ruth', deputy: 'dev' }),
  turn(3 * day, 4 * day, { lead: 'ruth' }),
  turn(200 * day, 201 * day),
];

test('what runs now from when it began, and what is to come in twelve weeks, with the other one', async () => {
  const it = await stage({ duty });
  const { turns } = await it.ok('dev', 'my-turns');
  expect(turns).toEqual([
    {
      from: addMinutes(night, -60),
      until: addMinutes(night, 60),
      part: 'lead',
      because: 'turn',
      with: 'Marged',
      isNow: true,
    },
    {
      from: addMinutes(night, day),
      until: addMinutes(night, 2 * day),
      part: 'deputy',
      because: 'turn',
      with: 'Ruth',
      isNow: false,
    },
  ]);
  expect((await it.ok('aoife', 'my-turns')).turns).toEqual([]);
});

test('the calendar holds the same turns, and no word of a report', async () => {
  const it = await stage({ duty });
  await it.report('aoife', { what: 'He has a knife' });
  const { calendar } = await it.ok('dev', 'my-calendar');
  expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(2);
  expect(calendar).toContain('DTSTART:20261228T224000Z');
  expect(calendar).not.toMatch(/knife|Aoife/);
});
