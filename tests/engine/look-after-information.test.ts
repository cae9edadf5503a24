// What councillors ask about themselves, hour by hour: asked for until somebody answers, tested as they wish, and gone after they leave.
import { describe, expect, test } from '@jest/globals';
import { addressChoices } from '#lists/address-choices.ts';
import { assessments } from '#lists/assessments.ts';
import type { AssessmentRow } from '#lists/assessments.ts';
import { devices } from '#lists/devices.ts';
import type { DeviceRow } from '#lists/devices.ts';
import { sensitiveInterests } from '#lists/sensitive-interests.ts';
import type { Instant } from '#core/domain/time/instant.ts';
import type { Person } from '#core/domain/people.ts';
import { clearInformation } from '#core/engine/chores/clear-information.ts';
import { everyChore } from '#core/engine/chores/every-chore.ts';
import { lookAfterInformation } from '#core/engine/chores/look-after-information.ts';
import { keepChores } from '#core/engine/sweep.ts';
import { listsHere } from '../support/kept-lists.ts';
import { aoife, at, everybody, person } from '../support/sample.ts';
import { newStage } from './stage.ts';

const mona = person('mona', ['monitoring-officer']);
const hanif = person('hanif', ['health-and-safety']);

const set = async (people: readonly Person[] = [...everybody, mona, hanif]) => {
  const stage = await newStage();
  const lists = listsHere();
  let here = people;
  const council = {
    ...stage.deps.council,
    people: () => here,
    person: (key: string) => here.find((one) => one.key === key),
  };
  const deps = { ...stage.deps, lists, council };
  const keep = (): Promise<unknown> =>
    keepChores(deps, stage.clock.now(), [lookAfterInformation, clearInformation]);
  const pass = async (hours: number, step = 1): Promise<void> => {
    for (let hour = 0; hour < hours; hour += step) {
      stage.clock.move(step * 60);
      await keep();
    }
  };
  await keep();
  return {
    lists,
    now: (): Instant => stage.clock.now(),
    pass,
    /** Hour by hour, or in greater steps, until this moment. */
    until: async (moment: string, step = 1): Promise<void> => {
      while (stage.clock.now() < at(moment)) await pass(step, step);
    },
    people: (now: readonly Person[]) => void (here = now),
    /** What was planned for Teams, as "person: matter what". */
    told: async (): Promise<string[]> =>
      (await stage.promises.notices.ofMessages('hub/request/'))
        .filter(({ channel }) => channel === 'teams')
        .map(({ to, key }) => {
          const [, , matter = '', ...rest] = key.split('/');
          const what = rest.find((part) =>
            ['asked', 'waits', 'keepers', 'broken', 'test'].includes(part),
          );
          return `${to}: ${matter} ${what ?? ''}`;
        })
        .sort(),
  };
};

const whose = { title: aoife.name, councillor: aoife.name, councillorKey: 'aoife' };

const device = (now: Instant, more: Partial<DeviceRow> = {}): DeviceRow => ({
  ...whose,
  kind: 'alarm',
  stage: 'issued',
  askedAt: now,
  issuedAt: now,
  remind: false,
  key: 'alarm-1',
  ...more,
});

test('are two of the pieces of work that the hub does', () => {
  expect(everyChore).toEqual(expect.arrayContaining([lookAfterInformation, clearInformation]));
});

describe('a request', () => {
  test('of which nobody was told is told within the hour, once to each', async () => {
    const town = await set();
    const wish = { website: 'private', websiteSince: town.now(), register: 'private' } as const;
    await town.lists.of(addressChoices).add({ ...whose, ...wish, key: 'one' });
    await town.pass(2);
    expect(await town.told()).toEqual(['mona: address asked']);
  });

  test('that still waits is asked about each working day, and those who answer for the hub hear of it', async () => {
    const town = await set();
    await town.lists.of(devices).add(device(town.now(), { stage: 'asked' }));
    await town.until('2026-12-30T12:00:00.000Z');
    expect(await town.told()).toEqual(['hanif: device asked']);
    await town.until('2026-12-31T12:00:00.000Z');
    const day = ['hanif: device waits', 'helen: device keepers', 'ines: device keepers'];
    expect(await town.told()).toEqual(['hanif: device asked', ...day]);
    await town.until('2027-01-04T08:00:00.000Z');
    expect(await town.told()).toHaveLength(4);
    await town.until('2027-01-04T12:00:00.000Z');
    expect(await town.told()).toHaveLength(7);
  });

  test('that only a monitoring officer may answer does not wait unseen where there is none any more', async () => {
    const town = await set([...everybody]);
    const row = { ...whose, stage: 'asked', askedAt: town.now(), interest: 'Home' } as const;
    await town.lists.of(sensitiveInterests).add({ ...row, key: 'one' });
    await town.until('2027-01-12T12:00:00.000Z', 3);
    expect(new Set(await town.told())).toEqual(
      new Set(['helen: interest keepers', 'ines: interest keepers']),
    );
  });

  test('of somebody who has left waits for nobody', async () => {
    const town = await set([...everybody.slice(1), { ...aoife, active: false }, hanif]);
    await town.lists.of(devices).add(device(town.now(), { stage: 'asked' }));
    await town.until('2027-01-05T12:00:00.000Z', 3);
    expect(await town.told()).toEqual([]);
  });

  test('that is answered is asked about no more', async () => {
    const town = await set();
    const list = town.lists.of(devices);
    const one = await list.add(device(town.now(), { stage: 'asked' }));
    await town.pass(1);
    await list.change(one, { stage: 'declined' });
    await town.until('2027-01-05T12:00:00.000Z', 3);
    expect(await town.told()).toEqual(['hanif: device asked']);
  });
});

describe('a device', () => {
  test('that did not work is told to those who mend it, and the next working day again', async () => {
    const town = await set();
    const testedAt = town.now();
    await town.lists.of(devices).add(device(testedAt, { works: false, testedAt }));
    await town.pass(1);
    expect(await town.told()).toEqual(['hanif: device broken']);
    await town.until('2026-12-30T12:00:00.000Z');
    expect(await town.told()).toContain('hanif: device waits');
  });

  test('is asked after once a month where the councillor wants that, and never otherwise', async () => {
    const town = await set();
    await town.lists.of(devices).add(device(town.now(), { remind: true }));
    await town.lists.of(devices).add(device(town.now(), { key: 'alarm-2' }));
    await town.until('2027-01-01T09:30:00.000Z');
    expect(await town.told()).toEqual([]);
    await town.until('2027-01-20T12:00:00.000Z', 12);
    expect(await town.told()).toEqual(['aoife: device test']);
    await town.until('2027-02-03T12:00:00.000Z', 12);
    expect(await town.told()).toEqual(['aoife: device test', 'aoife: device test']);
  });

  test.each([
    ['was tested a few days ago', { works: true, testedAt: at('2026-12-28T12:00:00.000Z') }],
    ['is known not to work', { works: false, testedAt: at('2026-10-28T12:00:00.000Z') }],
    ['was given back', { stage: 'returned' as const }],
  ])('that %s is not asked after', async (_what, more) => {
    const town = await set();
    await town.lists.of(devices).add(device(town.now(), { remind: true, ...more }));
    await town.until('2027-01-04T09:00:00.000Z', 6);
    expect((await town.told()).filter((line) => line.endsWith('test'))).toEqual([]);
  });
});

describe('three months after a councillor has left', () => {
  const left = [...everybody.slice(1), { ...aoife, active: false }, mona, hanif];
  const months = 94 * 24;

  test('what they asked is gone; what belongs to the council stays until it is back', async () => {
    const town = await set(left);
    const choices = town.lists.of(addressChoices);
    await choices.add({ ...whose, website: 'shown', register: 'private', key: 'one' });
    const alarm = await town.lists.of(devices).add(device(town.now()));
    await town.pass(months - 5 * 24, 24);
    expect(choices.rows()).toHaveLength(1);
    await town.pass(5 * 24, 24);
    expect(choices.rows()).toEqual([]);
    const [kept] = town.lists.of(devices).rows() ?? [];
    expect(kept?.item).toBe(alarm.item);
    if (kept !== undefined) await town.lists.of(devices).change(kept, { stage: 'returned' });
    await town.pass(24, 24);
    expect(town.lists.of(devices).rows()).toEqual([]);
  });

  const assessment = (now: Instant, type: AssessmentRow['type']): AssessmentRow => ({
    ...whose,
    type,
    stage: 'finished',
    wantsHelp: false,
    changedAt: now,
    signedAt: now,
    key: `of-${type}`,
  });
  const keptTypes = (town: Awaited<ReturnType<typeof set>>): string[] =>
    (town.lists.of(assessments).rows() ?? []).map(({ row }) => row.type);

  test('what they wrote of their home is gone, whatever else they thought through stays', async () => {
    const town = await set(left);
    const list = town.lists.of(assessments);
    await list.add(assessment(town.now(), 'home'));
    await list.add({
      ...assessment(town.now(), 'home'),
      stage: 'with-officer',
      wantsHelp: true,
      helper: hanif.name,
      helperKey: 'hanif',
      key: 'with-hanif',
    });
    await list.add(assessment(town.now(), 'travel'));
    await town.pass(months - 5 * 24, 24);
    expect(keptTypes(town)).toEqual(['home', 'home', 'travel']);
    await town.pass(5 * 24, 24);
    expect(keptTypes(town)).toEqual(['travel']);
    expect(list.rows()?.[0]?.row).not.toHaveProperty('goneOn');
  });

  test('what is written of a home stays while the councillor is in post, also when they were away for a while', async () => {
    const town = await set();
    const list = town.lists.of(assessments);
    await list.add(assessment(town.now(), 'home'));
    await town.pass(48, 24);
    town.people(left);
    await town.pass(48, 24);
    expect(list.rows()?.[0]?.row).toHaveProperty('goneOn');
    town.people([...everybody, mona, hanif]);
    await town.pass(months, 24);
    expect(keptTypes(town)).toEqual(['home']);
    expect(list.rows()?.[0]?.row).not.toHaveProperty('goneOn');
  });

  test('who is back in post keeps it', async () => {
    const town = await set(left);
    const choices = town.lists.of(addressChoices);
    await choices.add({ ...whose, website: 'shown', register: 'private', key: 'one' });
    await town.pass(48, 24);
    expect(choices.rows()?.[0]?.row).toHaveProperty('goneOn');
    town.people([...everybody, mona]);
    await town.pass(24, 24);
    expect(choices.rows()?.[0]?.row).not.toHaveProperty('goneOn');
  });

  test('nobody counts as gone while the list of people is not known', async () => {
    const town = await set([]);
    const choices = town.lists.of(addressChoices);
    await choices.add({ ...whose, website: 'shown', register: 'private', key: 'one' });
    await town.pass(48, 24);
    expect(choices.rows()?.[0]?.row).not.toHaveProperty('goneOn');
  });
});
