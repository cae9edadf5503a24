/** The whole hub, as it is started: somebody is excluded, and somebody edits the register by hand. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { editList } from '../../infra/local-m365/control/edit-list.ts';
import { browseItems, browseLists, browseMail } from '../../infra/local-m365/graph/browse.ts';
import { objectIdOf } from '../../infra/one-machine/council.ts';
import { referenceIn, startStage } from '../support/house.ts';
import type { Stage } from '../support/house.ts';
import { closeQuietly } from '../support/nothing-else.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => closeQuietly(stage));

const reported = async (): Promise<string> => {
  const words = { what: 'He said that he has a knife.', ward: 'Marlowe', afraidNow: 'yes' };
  await stage.report('aoife', { ...words, about: 'nobody' });
  return referenceIn(stage.newest('aoife'));
};

/** Everything that somebody has in their chat now, redrawn cards included. */
const chatOf = (alias: string): string =>
  JSON.stringify(stage.house.m365.connector.messages(objectIdOf(alias)));

const pass = async (minutes: number): Promise<void> => {
  const { clock } = stage.house.m365.world;
  clock.set(clock.now() + minutes * 60_000);
  await stage.house.settle();
};

const itemsOn = (site: 'register' | 'restricted', reference: string): number => {
  const { world } = stage.house.m365;
  const id = site === 'register' ? world.tenant.registerSiteId : world.tenant.restrictedSiteId;
  return browseLists(world, id)
    .flatMap((list) => browseItems(world, list.id))
    .filter((row) => row['Reference'] === reference).length;
};

test('an officer who is excluded has nothing of it left in the chat or the hub, and the register nothing at all', async () => {
  const reference = await reported();
  expect(chatOf('dev')).toContain(reference);
  expect(itemsOn('register', reference)).toBe(2);
  const excluding = { incident: reference, person: objectIdOf('dev'), reason: 'His brother' };
  expect(await stage.call('dev', 'exclude', excluding)).toMatchObject({
    refused: expect.anything(),
  });
  await stage.call('ines', 'exclude', excluding);
  await pass(2);
  expect(chatOf('dev')).not.toContain(reference);
  expect(chatOf('dev')).not.toMatch(/knife|Brennan|Marlowe/);
  expect(chatOf('marged')).toContain(reference);
  const made = await stage.call('dev', 'open-incident', { incident: '234-678-9A7' });
  expect(await stage.call('dev', 'open-incident', { incident: reference })).toEqual(made);
  const page = await stage.call('dev', 'list-incidents', { view: 'open' });
  expect(JSON.stringify(page)).not.toContain(reference);
  expect(itemsOn('register', reference)).toBe(0);
  expect(itemsOn('restricted', reference)).toBeGreaterThan(4);
  expect(chatOf('ines')).toContain(reference);
});

test('a row edited by hand is told to the responsible officer, without a word in chat or mail, and put back', async () => {
  const reference = await reported();
  const edited = editList(stage.house.m365.world, {
    list: 'Incidents',
    where: { Reference: reference },
    set: { What: 'Nothing at all', Level: 'Low' },
    person: objectIdOf('helen'),
  });
  expect(edited).toBe(1);
  await pass(2);
  const mails = browseMail(stage.house.m365.world, objectIdOf('ines')).filter(({ subject }) =>
    subject.includes('changed by hand'),
  );
  expect(mails).toHaveLength(1);
  expect(JSON.stringify(mails)).not.toMatch(/knife|Nothing at all|Marlowe|Helen|Brennan/);
  const told = stage.house.m365.connector
    .messages(objectIdOf('ines'))
    .map((message) => JSON.stringify(message))
    .filter((text) => text.includes('changed by hand'));
  expect(told).toHaveLength(1);
  expect(told[0]).toContain(reference);
  expect(told[0]).not.toMatch(/knife|Nothing at all|Marlowe|Helen/);
  const opened = JSON.stringify(await stage.call('ines', 'open-incident', { incident: reference }));
  expect(opened).toContain('Nothing at all');
  expect(opened).toContain('Helen Tregear');
  await stage.call('ines', 'put-back', { incident: reference });
  await pass(2);
  const [row] = stage.rows('Incidents').filter((each) => each['reference'] === reference);
  expect(row).toMatchObject({ what: 'He said that he has a knife.', level: 'Critical' });
});
