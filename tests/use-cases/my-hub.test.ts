/** The first view of the Hub: right at this minute and at every minute of the days to come, and nobody else's. */
import { describe, expect, test } from '@jest/globals';
import { addMinutes } from '#core/domain/time/instant.ts';
import type { Instant } from '#core/domain/time/instant.ts';
import { StoreUnavailable } from '#core/ports.ts';
import { dutyNow } from '#core/use-cases/duty/duty-now.ts';
import type { DutySpan } from '#core/use-cases/hub/hub-views.ts';
import { execute } from '#core/use-cases/registry.ts';
import { at, night } from '../support/sample.ts';
import { stage } from './stage.ts';
import type { Stage } from './stage.ts';

const turns = [
  { from: '2026-12-28T17:00:00.000Z', until: '2026-12-29T08:30:00.000Z', lead: 'dev' },
  { from: '2026-12-29T08:30:00.000Z', until: '2026-12-29T13:07:00.000Z', lead: 'ruth' },
  { from: '2026-12-30T17:00:00.000Z', until: '2026-12-31T08:30:00.000Z', lead: 'marged' },
].map(({ from, until, lead }) => ({ from: at(from), until: at(until), lead, deputy: 'marged' }));

const spanAt = (duty: readonly DutySpan[], moment: Instant): DutySpan | undefined =>
  duty.find(({ from, until }) => from <= moment && moment < until);

const open = (): Promise<Stage> => stage({ dutyLine: '01632 960100', duty: turns });

describe('who is on duty, in the days to come', () => {
  test('is at every minute what the hub would have answered then', async () => {
    const on = await open();
    const { duty } = await on.ok('aoife', 'my-hub');
    for (let minute = 0; minute < 4 * 24 * 60; minute += 1) {
      const moment = addMinutes(night, minute);
      const then = dutyNow({ council: on.hub.council, clock: { now: () => moment } });
      const span = spanAt(duty, moment);
      expect([moment, span?.lead, span?.deputy, span?.senior, span?.inOfficeHours]).toEqual([
        moment,
        then.lead,
        then.deputy,
        then.senior,
        then.inOfficeHours,
      ]);
    }
  });

  test('leaves no moment out and names none twice', async () => {
    const { duty, now } = await (await open()).ok('aoife', 'my-hub');
    expect(duty[0]?.from).toBe(now);
    duty.slice(1).forEach((span, place) => {
      expect(span.from).toBe(duty[place]?.until);
    });
    expect(duty.every(({ from, until }) => from < until)).toBe(true);
    expect((duty.at(-1)?.until ?? now) >= addMinutes(now, 4 * 24 * 60)).toBe(true);
  });

  test('with nobody on the rota says so, and the number stays', async () => {
    const on = await stage({ dutyLine: '01632 960100', duty: [] });
    const { duty, dutyPhone, now } = await on.ok('aoife', 'my-hub');
    expect((duty.at(-1)?.until ?? now) >= addMinutes(now, 4 * 24 * 60)).toBe(true);
    expect(duty.every(({ lead }) => lead === undefined)).toBe(true);
    expect(dutyPhone).toBe('01632 960100');
    expect(duty.every((span) => span.dutyPhone === dutyPhone)).toBe(true);
  });

  test('without a duty line each turn has the phone of whoever is on call in it', async () => {
    const on = await stage({ duty: turns });
    const { duty } = await on.ok('aoife', 'my-hub');
    expect(spanAt(duty, night)?.dutyPhone).toBe('07700 900201');
    expect(spanAt(duty, at('2026-12-30T10:00:00.000Z'))?.dutyPhone).toBe('999');
  });
});

describe('what is the caller’s own', () => {
  test('their reports, the newest first', async () => {
    const on = await open();
    const first = await on.report('aoife');
    on.pass(5);
    const second = await on.report('aoife');
    await on.report('tom');
    const { reports } = await on.ok('aoife', 'my-hub');
    expect(reports?.map(({ reference }) => reference)).toEqual([second, first]);
  });

  test('is nothing of anybody else’s, whatever their role', async () => {
    const on = await open();
    await on.report('aoife');
    for (const who of ['dev', 'ines', 'tom', 'vera']) {
      const { reports, checkIn } = await on.ok(who, 'my-hub');
      expect([reports, checkIn]).toEqual([[], undefined]);
    }
  });

  test('their check-in while it runs, and not after it', async () => {
    const on = await open();
    const { submission } = await on.ok('aoife', 'new-check-in');
    await on.ok('aoife', 'start-check-in', { submission, place: 'Tanyard Hall', until: '2 hours' });
    expect((await on.ok('aoife', 'my-hub')).checkIn?.place).toBe('Tanyard Hall');
    const key = (await on.ok('aoife', 'my-hub')).checkIn?.key;
    await on.ok('aoife', 'end-check-in', { checkIn: key });
    expect((await on.ok('aoife', 'my-hub')).checkIn).toBeUndefined();
  });
});

test('while the store is away the numbers still come, and nothing is said of reports', async () => {
  const on = await open();
  const live = () => Promise.reject(new StoreUnavailable('away'));
  const hub = { ...on.hub, promises: { ...on.promises, live } };
  const answer = await execute(hub, 'aoife', 'my-hub', {});
  if (!answer.ok) throw new Error(answer.refused.sentence);
  expect(answer.value.isPartial).toBe(true);
  expect(answer.value.reports).toBeUndefined();
  expect(answer.value.dutyPhone).toBe('01632 960100');
  expect(answer.value.duty[0]?.lead?.name).toBe('Dev');
});
