/** Who says that a test reached them, and who sees who can be told. */
import { expect, test } from '@jest/globals';
import { messageOwed } from '#core/domain/alerts/messages.ts';
import { testOf } from '#core/domain/alerts/test-page.ts';
import { stage as setStage } from './stage.ts';
import type { Stage } from './stage.ts';

const tested = async (stage: Stage, ...people: string[]) => {
  for (const key of people) {
    const person = stage.hub.council.person(key);
    if (person === undefined) throw new Error(`nobody is called ${key}`);
    const message = testOf(person, stage.hub.clock.now(), () => true);
    await stage.promises.notices.plan(messageOwed(message, person));
  }
};

const channelsOf = async (stage: Stage, person: string) => {
  const { people } = await stage.ok('ines', 'list-reachability');
  const found = people.find(({ key }) => key === person);
  return found?.channels.map(({ channel, state }) => `${channel} ${state}`);
};

test('says that it came by Teams and by what was chosen, and hears what is still open', async () => {
  const stage = await setStage();
  await tested(stage, 'dev');
  const answer = await stage.ok('dev', 'confirm-test', { in: 'teams', channels: 'sms' });
  expect(answer).toMatchObject({ confirmed: ['teams', 'sms'], open: ['email'] });
  expect(answer.say).toContain('E-mail');
  expect(await channelsOf(stage, 'dev')).toEqual([
    'teams confirmed',
    'email waiting',
    'sms confirmed',
  ]);
  const rest = await stage.ok('dev', 'confirm-test', { channels: 'email' });
  expect(rest.open).toEqual([]);
});

test('whoever was not tested, or chooses nothing, is told so', async () => {
  const stage = await setStage();
  await tested(stage, 'dev');
  expect(await stage.refused('marged', 'confirm-test', { in: 'teams' })).toMatchObject({
    kind: 'not-found',
  });
  expect(await stage.refused('dev', 'confirm-test', { channels: '' })).toMatchObject({
    kind: 'invalid',
  });
  expect(await stage.refused('dev', 'confirm-test', { channels: 'voice' })).toMatchObject({
    kind: 'invalid',
  });
});

test('a word of theirs takes a flag away', async () => {
  const stage = await setStage();
  await tested(stage, 'dev');
  const since = stage.hub.clock.now();
  const flag = { person: 'dev', since, why: 'refused', found: 'send' } as const;
  await stage.promises.reachability.flag([
    { ...flag, channel: 'teams' },
    { ...flag, channel: 'sms' },
  ]);
  expect(await channelsOf(stage, 'dev')).toEqual([
    'teams unreachable',
    'email waiting',
    'sms unreachable',
  ]);
  await stage.ok('dev', 'confirm-test', { in: 'teams' });
  expect(await channelsOf(stage, 'dev')).toEqual([
    'teams confirmed',
    'email waiting',
    'sms unreachable',
  ]);
});

test('somebody whom nothing reaches comes first; nobody’s number is in the list, and councillors don’t see it', async () => {
  const stage = await setStage();
  const since = stage.hub.clock.now();
  const flag = { person: 'marged', since, why: 'refused', found: 'send' } as const;
  const marged = stage.hub.council.person('marged');
  const channels = ['teams', 'email', ...(marged?.phone === undefined ? [] : ['sms'])] as const;
  await stage.promises.reachability.flag(
    channels.map((channel) => ({ ...flag, channel: channel as 'teams' })),
  );
  const page = await stage.ok('ines', 'list-reachability');
  expect(page.people[0]).toMatchObject({ key: 'marged', unreachable: true });
  expect(JSON.stringify(page)).not.toMatch(/07700|@/);
  expect(await stage.refused('aoife', 'list-reachability')).toMatchObject({ kind: 'forbidden' });
});
