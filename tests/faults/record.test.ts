// Faults of the record: SharePoint refuses, races and throttles, somebody edits it by hand, an entry cannot be written (invariants 3, 14).
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { editList } from '../../infra/local-m365/control/edit-list.ts';
import { referenceIn } from '../support/house.ts';
import type { Stage } from '../support/house.ts';
import { trailsIn } from '../support/kept-promises.ts';
import { expectNoErrorBut, expectNothingElse, rangIn, times } from '../support/nothing-else.ts';
import { devAndMargedOnCall } from '../support/on-call.ts';

let stage: Stage;
beforeEach(async () => {
  stage = await devAndMargedOnCall();
});
afterEach(() => stage.close());

const typed = { what: 'A man with a knife is in my garden', afraidNow: 'yes' };

const report = async (alias = 'aoife'): Promise<string> =>
  referenceIn((await stage.report(alias, typed)).text);

const until = (time: string): Promise<void> =>
  stage.house.advanceTo(Date.parse(`2026-12-28T${time}:00Z`));

/** What somebody does to the store with another program. */
const inTheStore = (statement: string): void => {
  const store = new DatabaseSync(join(stage.data, 'promises.sqlite'), { timeout: 2_000 });
  store.exec(statement);
  store.close();
};

test('F18: a row of the store that cannot be read alarms, and every other incident is asked of in time', async () => {
  const poisoned = await report('aoife');
  const sound = await report('priya');
  inTheStore(
    `update incidents set state = '{"broken', version = version + 1 where reference = '${poisoned}'`,
  );
  await until('23:51');
  const rungs = stage.rows('Incidents').map((row) => [row['reference'], row['rung']] as const);
  expect(new Map(rungs).get(sound)).toBe(2);
  // She also hears that one of the incidents is not asked of in time: that is the alarm which reaches a person.
  const alarm = ['hub-message teams', 'watch email', 'watch sms'];
  expect(rangIn(stage)['ines']).toEqual([...times(1, 'alert'), ...alarm].sort());
  const errors = stage.logged.filter(({ level }) => level === 'error');
  expect(errors.length).toBeGreaterThan(0);
  expect(errors.every(({ facts }) => facts.includes(poisoned))).toBe(true);
});

test('F19: a storm of lost races and refusals in SharePoint: the ladder goes on in its time, and the record is whole afterwards', async () => {
  const { faults, clock } = stage.house.m365.world;
  const storm = { service: 'sharepoint', until: clock.now() + 12 * 60_000 } as const;
  faults.add({ ...storm, kind: 'throttled', retryAfter: 20, share: 0.4, seed: 11 });
  faults.add({ ...storm, kind: 'down', share: 0.2, seed: 12 });
  faults.add({ ...storm, kind: 'reply-lost', share: 0.2, seed: 13 });
  const incident = await report();
  for (const minute of ['23:42', '23:44', '23:47', '23:49', '23:51']) {
    await until(minute);
    for (const Ward of [minute, 'Marlowe'])
      editList(stage.house.m365.world, {
        list: 'Incidents',
        where: { Reference: incident },
        set: { Ward },
      });
  }
  expect(rangIn(stage)['ines']).toEqual([...times(1, 'alert')].sort());
  await until('23:59');
  expect(stage.rows('Incidents')).toMatchObject([{ reference: incident, rung: 3 }]);
  expect(trailsIn(stage.house).breaks).toEqual([]);
});

test('F20: an entry of the trail cannot be written: the change does not happen, and works when it can', async () => {
  const incident = await report();
  inTheStore(
    `create trigger no_entry before insert on entries begin select raise(abort, 'no entry'); end`,
  );
  const take = stage.keep('dev', 'acknowledge');
  expect((await take()).refused).toBeDefined();
  const seen = await stage.call('ines', 'open-incident', { incident });
  expect(seen.text).not.toContain('"owner":"Dev Okafor"');
  inTheStore('drop trigger no_entry');
  expect((await take()).refused).toBeUndefined();
  await stage.house.settle();
  expect(stage.rows('Incidents')).toMatchObject([{ reference: incident, owner: 'Dev Okafor' }]);
  expect(trailsIn(stage.house).breaks).toEqual([]);
});

test('F21: somebody edits and deletes in SharePoint: told to the responsible officer, and the chain shows it', async () => {
  const incident = await report();
  await stage.press('dev', 'acknowledge');
  const { world } = stage.house.m365;
  const where = { Reference: incident };
  editList(world, { list: 'Incidents', where, set: { What: 'Nothing happened' } });
  await until('23:44');
  expect(rangIn(stage)['ines']).toEqual(['hand-edit email', 'hand-edit teams']);
  expect(trailsIn(stage.house).breaks).toEqual([]);
  editList(world, {
    list: 'Audit',
    where: { ...where, Action: 'acknowledged' },
    set: { Actor: 'Ruth Adair' },
  });
  expect(trailsIn(stage.house).breaks).toHaveLength(1);
  editList(world, { list: 'Audit', where: { ...where, Action: 'report-received' }, remove: true });
  expect(trailsIn(stage.house).breaks.length).toBeGreaterThan(1);
  expectNothingElse(stage, {
    dev: times(1, 'alert'),
    marged: times(1, 'alert'),
    ines: ['hand-edit email', 'hand-edit teams'],
    aoife: ['report teams', 'update teams'],
  });
  expectNoErrorBut(stage);
});
