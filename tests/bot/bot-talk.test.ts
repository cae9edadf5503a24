/** Somebody to talk to in the chat: whom to call, one press to ask, and no name that a chat would keep. */
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { aboutRequest, aftercareFor } from '#core/domain/support/support-messages.ts';
import { execute } from '#core/use-cases/registry.ts';
import { deskAddress, firstId, setStage, textIn } from './bot-stage.ts';
import type { Stage } from './bot-stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
beforeEach(async () => {
  await stage.fresh();
  stage.outside.people = stage.outside.people.map((person) =>
    person.key === 'tomos' ? { ...person, roles: ['champion'], name: 'Tomos Reed' } : person,
  );
});
afterAll(() => stage.close());

/** Everything that is planned for chats goes out, each once. */
const deliverPlanned = async (): Promise<void> => {
  const now = stage.clock.now();
  for (const notice of await stage.promises.notices.claim('test', now, 'teams', 50)) {
    const to = stage.outside.people.find(({ key }) => key === notice.to);
    const { message } = notice;
    if (to === undefined || message === undefined) throw new Error('It can’t be delivered');
    await stage.messenger.deliver({ notice, message, to, dutyPhone: '01632 960001', now });
    await stage.promises.notices.sent(notice.key, now, { drawnFrom: 0 });
  }
};

const newest = (person: string) => stage.cards(person).at(-1);

test.each([
  ['talk to someone', 'talk'],
  ['training', 'hub-part'],
  ['before you go', 'hub-part'],
  ['policies', 'hub-part'],
  ['cafés', 'cafes'],
  ['hub', 'hub-part'],
])('%j brings the card %s, with a way to the page', async (words, card) => {
  await stage.connector.say('aoife', words);
  expect(firstId(newest('aoife'))).toBe(card);
  expect(JSON.stringify(newest('aoife'))).toContain(deskAddress);
});

test('“visit check” says when and what to do, and never whom or where', async () => {
  stage.outside.people = stage.outside.people.map((person) =>
    person.key === 'tomos' ? { ...person, roles: ['health-and-safety'] } : person,
  );
  const asked = await execute(stage.hub, 'aoife', 'ask-visit', {
    ...{ resident: 'Mr K. Doyle', address: 'Flat 4, 19 Tanyard Row', purpose: 'A leaking roof' },
    visitAt: '2027-02-03T18:30',
  });
  expect(asked.ok).toBe(true);
  await stage.connector.say('aoife', 'visit check');
  expect(textIn(newest('aoife'))).toContain(
    'Wednesday 3 February 2027 at 6:30pm: Do not visit until an officer replies.',
  );
  expect(JSON.stringify(newest('aoife'))).not.toMatch(/Doyle|Tanyard|roof/);
});

test('one press asks one person, and no card of either names the other', async () => {
  await stage.connector.openChat('tomos');
  await stage.connector.say('aoife', 'talk');
  const { card } = await stage.press('aoife', 'ask-to-talk', { to: 'tomos' });
  expect(textIn(card)).toContain('Only the person you asked can see it');
  expect(textIn(card)).toContain('One request of yours is not answered yet');
  expect(textIn(card)).not.toContain('Tomos');
  const { toThem } = await stage.promises.support.requestsOf('tomos');
  expect(toThem.map(({ from }) => from)).toEqual(['aoife']);
  await deliverPlanned();
  expect(textIn(newest('tomos'))).toContain('Somebody would like to talk to you');
  expect(JSON.stringify(stage.cards('tomos'))).not.toContain('Aoife');
});

test('a press without a person keeps the card, and says what is missing', async () => {
  await stage.connector.say('aoife', 'talk');
  const { card } = await stage.press('aoife', 'ask-to-talk');
  expect(textIn(card)).toContain('Choose somebody from the list');
  expect((await stage.promises.support.requestsOf('aoife')).own).toEqual([]);
});

test('an officer sees whom to call, and can’t ask', async () => {
  await stage.connector.say('dev', 'talk');
  expect(JSON.stringify(newest('dev'))).not.toContain('ask-to-talk');
});

test('one tap on “How are you?” stops it, and the other keeps nothing', async () => {
  await stage.connector.openChat('aoife');
  const [aoife] = stage.outside.people;
  if (aoife === undefined) throw new Error('Nobody is there');
  const now = stage.clock.now();
  await stage.promises.notices.plan(aftercareFor(aoife, { on: '2026-12-27', days: 1 }, now));
  await deliverPlanned();
  expect(textIn(newest('aoife'))).toContain('You don’t have to answer');
  await stage.press(
    'aoife',
    'hub-message',
    {},
    { data: { act: 'answer-aftercare', answer: 'not-now' } },
  );
  expect(await stage.promises.support.wantsNoAftercare('aoife')).toBe(false);
  await stage.promises.notices.plan(aftercareFor(aoife, { on: '2026-12-21', days: 7 }, now));
  await deliverPlanned();
  await stage.press(
    'aoife',
    'hub-message',
    {},
    { data: { act: 'answer-aftercare', answer: 'stop' } },
  );
  expect(await stage.promises.support.wantsNoAftercare('aoife')).toBe(true);
});

test('a lock screen shows the same for all of it', async () => {
  await stage.connector.openChat('tomos');
  const tomos = stage.outside.people.find(({ key }) => key === 'tomos');
  if (tomos === undefined) throw new Error('Tomos is not there');
  const sentAt = stage.clock.now();
  const request = { key: 'one', from: 'aoife', to: 'tomos', sentAt, state: 'sent' } as const;
  await stage.promises.notices.plan(aboutRequest('asked', request, tomos, sentAt));
  await deliverPlanned();
  expect(new Set(stage.connector.notifications('tomos').map(({ text }) => text))).toEqual(
    new Set(['Message from the Safety Hub']),
  );
});
