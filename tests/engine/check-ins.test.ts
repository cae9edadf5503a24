/** Check-ins under the engine (escalation.md, optional invariant C). */
import { afterEach, describe, expect, it } from '@jest/globals';
import { extended } from '#core/domain/check-ins/check-in.ts';
import { addMinutes } from '#core/domain/time/instant.ts';
import { aoife, start } from '../promises/samples.ts';
import { alarms, checkIn, safe, stageWith, until } from './check-in-stage.ts';
import type { Stage } from './stage.ts';

const stages: Stage[] = [];
const opened = async (one = checkIn()): Promise<Stage> => {
  const stage = await stageWith(one);
  stages.push(stage);
  return stage;
};
afterEach(async () => {
  for (const stage of stages.splice(0)) await stage.promises.close();
});

const reminders = ({ outside }: Stage): string[] =>
  outside.delivered
    .filter(({ kind }) => kind === 'check-in')
    .map(({ key, at }) => `${at.slice(11, 16)} ${key.split('/').slice(4).join('/')}`);

describe('somebody who does not come back', () => {
  it('is reminded before and at the end they said, and looked for when the grace has run', async () => {
    const stage = await opened();
    await stage.pass(69.5);
    expect(await alarms(stage)).toEqual([]);
    expect(reminders(stage)).toEqual([
      '00:30 soon/aoife/teams',
      '00:30 soon/aoife/email',
      '00:30 soon/aoife/sms',
      '00:40 due/aoife/teams',
      '00:40 due/aoife/email',
      '00:40 due/aoife/sms',
    ]);
    await stage.pass(0.5);
    const [incident] = await alarms(stage);
    expect(incident).toMatchObject({
      level: 'high',
      reporter: aoife.name,
      reporterKey: aoife.key,
      submission: 'check-in/overdue/visit',
      receivedAt: addMinutes(until, 10),
    });
    const told = stage.outside.delivered.filter(({ kind }) => kind === 'alert');
    expect(told.map(({ to, channel }) => `${to} ${channel}`)).toContain('dev teams');
    expect(told.every(({ at }) => at === addMinutes(until, 10))).toBe(true);
  });

  it('is Critical where they were worried, and the words say so', async () => {
    const stage = await opened(checkIn({ worried: true, withWhom: 'Mr Doyle' }));
    await stage.pass(71);
    const [incident] = await alarms(stage);
    expect(incident?.level).toBe('critical');
    const row = stage.outside.rows.get(incident?.reference ?? '');
    expect(row?.what).toContain('With: Mr Doyle');
    expect(row?.what).toContain('worries them');
    expect(row?.where).toBe('Tanyard Hall');
  });

  it('makes one incident, however long nobody answers', async () => {
    const stage = await opened();
    await stage.pass(60 * 4);
    expect(await alarms(stage)).toHaveLength(1);
  });

  it('who asks for more time twice is looked for ten minutes after the last end alone', async () => {
    const stage = await opened();
    for (const minutes of [90, 120]) {
      await stage.pass(30);
      await stage.promises.checkIns.change('visit', (one) => ({
        checkIn: extended(one, addMinutes(start, minutes), String(minutes), stage.clock.now()),
      }));
    }
    await stage.pass(69.5);
    expect(await alarms(stage)).toEqual([]);
    await stage.pass(0.5);
    expect(await alarms(stage)).toHaveLength(1);
    expect(reminders(stage).filter((line) => line.endsWith('teams'))).toEqual([
      '01:30 soon/aoife/teams',
      '01:40 due/aoife/teams',
    ]);
  });

  it('who is safe in time is not looked for, and is reminded no more', async () => {
    const stage = await opened();
    await stage.pass(30);
    await safe(stage);
    await stage.pass(90);
    expect(await alarms(stage)).toEqual([]);
    expect(reminders(stage)).toEqual([]);
  });

  it('stays looked for after a late word, and whoever looks for them reads it', async () => {
    const stage = await opened();
    await stage.pass(91);
    await safe(stage);
    await stage.pass(1);
    const [incident] = await alarms(stage);
    expect(incident).toMatchObject({ status: 'received', heard: { at: addMinutes(start, 91) } });
    expect(incident?.heard?.duress).toBeUndefined();
    const said = stage.outside.trail.filter(({ action }) => action === 'check-in-heard');
    expect(said.map(({ detail }) => detail)).toEqual([
      `${aoife.name} pressed “I’m safe” at 1:11am. The incident stays open: please speak to them.`,
    ]);
    expect(stage.outside.redrawn.some(({ kind }) => kind === 'alert')).toBe(true);
    await stage.pass(60);
    expect((await alarms(stage))[0]?.status).toBe('received');
  });

  it('is looked for though nobody of that name is in the People list any more', async () => {
    const stage = await opened();
    stage.outside.people = stage.outside.people.filter(({ key }) => key !== aoife.key);
    await stage.pass(71);
    expect(await alarms(stage)).toMatchObject([{ reporter: aoife.name }]);
  });

  it('is looked for while SharePoint is away', async () => {
    const stage = await opened();
    stage.outside.recordAway = true;
    await stage.pass(71);
    expect(await alarms(stage)).toHaveLength(1);
    expect(stage.alerts().length).toBeGreaterThan(0);
  });

  it('leaves the list of those who are out a day later; the incident stays open', async () => {
    const stage = await opened();
    await stage.pass(71);
    stage.clock.move(24 * 60);
    await stage.sweep();
    expect(await stage.promises.checkIns.open()).toEqual([]);
    expect((await alarms(stage))[0]?.status).toBe('received');
  });

  it('does not hold up others where one cannot be read', async () => {
    const stage = await opened();
    await stage.promises.checkIns.begin({ ...checkIn(), key: 'other', person: 'priya' }, []);
    await stage.promises.checkIns.change('visit', (one) => ({
      checkIn: { ...one, key: 'changed' },
    }));
    await stage.pass(71);
    expect((await alarms(stage)).map(({ submission }) => submission)).toEqual([
      'check-in/overdue/other',
    ]);
    expect(stage.outside.logged.some(({ event }) => event === 'check-in-failed')).toBe(true);
  });
});

describe('the danger word', () => {
  it('raises a Critical incident that does not exist for the councillor, and tells nobody through their phone', async () => {
    const stage = await opened();
    await stage.pass(30);
    const before = stage.outside.delivered.length;
    await safe(stage, true);
    await stage.pass(5);
    const [incident] = await alarms(stage);
    expect(incident).toMatchObject({
      level: 'critical',
      submission: 'check-in/duress/visit',
      reporter: aoife.name,
      reporterKey: 'hub',
      excludedKeys: [aoife.key],
    });
    const since = stage.outside.delivered.slice(before);
    expect(since.filter(({ to }) => to === aoife.key)).toEqual([]);
    expect(since.map(({ to }) => to)).toContain('dev');
    expect(await alarms(stage)).toHaveLength(1);
  });

  it('after people were asked already, tells them not to trust the word', async () => {
    const stage = await opened();
    await stage.pass(75);
    await safe(stage, true);
    await stage.pass(1);
    const [overdue, silent] = await alarms(stage);
    expect(overdue?.heard?.duress).toBe(silent?.reference);
    const said = stage.outside.trail.find(({ action }) => action === 'check-in-heard');
    expect(said?.detail).toContain('with their danger word');
    expect(said?.shared).toBe(false);
  });
});
