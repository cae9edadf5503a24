/** Having something taken down: whoever asks the platform sees the address and never whose request it is. */
import { beforeEach, expect, test } from '@jest/globals';
import { takedowns } from '#lists/takedowns.ts';
import type { Person } from '#core/domain/people.ts';
import { everyChore } from '#core/engine/chores/every-chore.ts';
import { clearInformation } from '#core/engine/chores/clear-information.ts';
import { lookAfterInformation } from '#core/engine/chores/look-after-information.ts';
import { waitingRequests } from '#core/use-cases/requests/waiting-requests.ts';
import { person } from '../support/sample.ts';
import { informationStage, tom, usual } from './information-stage.ts';
import type { InformationStage } from './information-stage.ts';

const cass = person('cass', ['communications']);
const both = person('both', ['communications', 'councillor'], { name: 'Cllr Both' });

let it: InformationStage;
const begin = async (people: readonly Person[]): Promise<void> => {
  it = await informationStage(people);
};
beforeEach(() => begin([...usual, cass, both]));

const address = 'https://www.facebook.com/groups/valemoor/posts/17';
const ask = (more: object = {}) =>
  it.ok('tom', 'ask-takedown', { address, submission: 'one', ...more });
const page = (who: string) => it.ok(who, 'my-online');
const line = async () => {
  const [first] = (await page('cass')).takedowns ?? [];
  if (first === undefined) throw new Error('Nothing waits');
  return { request: first.key, revision: first.revision };
};

test('communications are told and see the address; who asked they never see, nor does anybody else see it', async () => {
  await ask();
  expect(await it.toldWhom()).toEqual(['cass']);
  const { takedowns: lines } = await page('cass');
  expect(lines).toMatchObject([{ site: 'facebook.com', address, stage: 'asked' }]);
  const seen = JSON.stringify(await page('cass'));
  expect(seen).not.toContain('Adeyemi');
  expect(seen).not.toContain('"tom"');
  const notices = await it.promises.notices.ofMessages('hub/request/');
  expect(JSON.stringify(notices.map(({ message }) => message))).not.toMatch(/facebook|Adeyemi/);
  for (const who of ['aoife', 'dev', 'ines', 'helen', 'mona', 'both']) {
    expect((await page(who)).takedowns).toBeUndefined();
    expect((await page(who)).ownTakedowns ?? []).toEqual([]);
  }
  expect((await page('tom')).ownTakedowns).toMatchObject([{ stage: 'asked' }]);
});

test('the same form twice asks once', async () => {
  await ask();
  await ask();
  expect((await page('cass')).takedowns).toHaveLength(1);
  expect(await it.toldWhom()).toEqual(['cass']);
});

test.each(['', 'facebook', 'javascript:alert(1)', 'https://a:b@facebook.com', 'two words.com'])(
  'what is no web address is refused at its field: %j',
  async (wrong) => {
    const raw = { address: wrong, submission: 'one' };
    expect(await it.refused('tom', 'ask-takedown', raw)).toMatchObject({
      kind: 'invalid',
      field: 'address',
    });
    expect(it.here.of(takedowns).rows()).toEqual([]);
  },
);

test('an answer goes to whoever asked, without naming them to the officer, and into the trail', async () => {
  await ask();
  const sent = { ...(await line()), outcome: 'sent', reference: 'FB-17', words: '' };
  expect(await it.ok('cass', 'answer-takedown', sent)).toEqual({
    say: 'Saved. Whoever asked is being told.',
  });
  expect((await page('tom')).ownTakedowns).toMatchObject([
    { stage: 'sent', platformReference: 'FB-17' },
  ]);
  expect((await it.ok('tom', 'my-hub')).news.answers).toMatchObject([
    { to: 'takedown', revision: 'sent' },
  ]);
  expect((await it.ok('aoife', 'my-hub')).news.answers).toEqual([]);
  it.pass(60);
  const stays = { ...(await line()), outcome: 'stays', reference: 'FB-17', words: '' };
  expect(await it.refused('cass', 'answer-takedown', stays)).toMatchObject({ field: 'words' });
  await it.ok('cass', 'answer-takedown', { ...stays, words: 'They say it is opinion.' });
  expect((await page('tom')).ownTakedowns).toMatchObject([
    { stage: 'stays', result: 'They say it is opinion.' },
  ]);
  expect((await page('cass')).takedowns).toEqual([]);
  expect((await it.toldWhom()).filter((who) => who === 'tom')).toHaveLength(2);
  const trail = (await it.trail()).join('\n');
  expect(trail).toMatch(/takedown-answered: [0-9a-f]{8}: With the platform/);
  expect(trail).not.toMatch(/Adeyemi|facebook/);
});

test('nobody else may answer, nor of what has changed meanwhile, and what is taken back is gone', async () => {
  await ask();
  const answer = { ...(await line()), outcome: 'removed', reference: '', words: '' };
  for (const who of ['aoife', 'dev', 'ines', 'both', 'tom'])
    expect(await it.refused(who, 'answer-takedown', answer)).toMatchObject({ kind: 'not-found' });
  expect(
    await it.refused('cass', 'answer-takedown', { ...answer, revision: 'other' }),
  ).toMatchObject({ kind: 'conflict' });
  const { request } = answer;
  expect(await it.refused('aoife', 'withdraw-takedown', { request })).toMatchObject({
    kind: 'not-found',
  });
  await it.ok('tom', 'withdraw-takedown', { request });
  expect((await page('cass')).takedowns).toEqual([]);
  expect(await it.refused('cass', 'answer-takedown', answer)).toMatchObject({ kind: 'not-found' });
});

test('without communications those who answer for the hub deal with it; without them it is not taken', async () => {
  await begin(usual);
  await ask();
  expect(await it.toldWhom()).toEqual(['helen', 'ines']);
  await begin([tom]);
  expect(await it.refused('tom', 'ask-takedown', { address, submission: 'one' })).toMatchObject({
    kind: 'unavailable',
  });
});

test('while SharePoint is away nothing is said to be here', async () => {
  it.here.away = true;
  expect(await it.refused('tom', 'ask-takedown', { address, submission: 'one' })).toMatchObject({
    kind: 'unavailable',
  });
  expect(await it.told()).toEqual([]);
});

test('one that nobody answers is asked about again, and the chores that see to it are there', async () => {
  await ask();
  const from = { council: it.hub.council, lists: it.here, now: it.hub.clock.now() };
  expect(waitingRequests(from)).toMatchObject([
    { request: { about: 'takedown' }, officers: [{ key: 'cass' }] },
  ]);
  await it.ok('cass', 'answer-takedown', {
    ...{ ...(await line()), outcome: 'sent', reference: '', words: '' },
  });
  expect(waitingRequests(from)).toEqual([]);
  for (const chore of [lookAfterInformation, clearInformation]) expect(everyChore).toContain(chore);
});
