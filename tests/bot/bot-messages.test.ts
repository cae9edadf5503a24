/** Messages of no incident in the chat: what is pressed on them reaches the use-case they name, and no other. */
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { hubReference } from '../../teams-app/domain/alerts/hub-message.ts';
import { messageOwed } from '../../teams-app/domain/alerts/messages.ts';
import type { HubMessage } from '../../teams-app/domain/alerts/messages.ts';
import type { Notice } from '../../teams-app/domain/alerts/notices.ts';
import { testOf } from '../../teams-app/domain/alerts/test-page.ts';
import { dev } from '../promises/samples.ts';
import { firstId, setStage, textIn } from './bot-stage.ts';
import type { Stage } from './bot-stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
beforeEach(async () => {
  await stage.fresh();
  await stage.connector.openChat('dev');
});
afterAll(() => stage.close());

const deliver = async (message: HubMessage) => {
  const drafts = messageOwed(message, dev);
  await stage.promises.notices.plan(drafts);
  const notice: Notice = {
    key: `${message.key}/dev/teams`,
    reference: hubReference,
    kind: message.kind,
    to: 'dev',
    channel: 'teams',
    dueAt: message.dueAt,
    state: 'planned',
    attempts: 0,
    unknownOutcomes: 0,
    drawnFrom: 0,
  };
  const now = stage.clock.now();
  return stage.messenger.deliver({ notice, message, to: dev, dutyPhone: '01632 960001', now });
};

const testPage = () => testOf(dev, stage.clock.now(), () => true);

test('the test arrives as a test: nothing of an incident on the lock screen or the card', async () => {
  expect(await deliver(testPage())).toMatchObject({ outcome: 'sent' });
  const message = stage.connector.messages('dev').at(-1);
  expect(message?.summary).toBe('Safety Hub: this is only a test');
  expect(firstId(stage.cards('dev').at(-1))).toBe('hub-message');
  expect(textIn(stage.cards('dev').at(-1))).not.toMatch(/incident/i);
});

test.each(['Action.Execute', 'Action.Submit'] as const)(
  '“It reached me” with %s is noted, and the card says what is still open',
  async (as) => {
    await deliver(testPage());
    const { card } = await stage.press('dev', 'hub-message', { channels: 'sms' }, { as });
    const answered = as === 'Action.Execute' ? card : stage.cards('dev').at(-1);
    expect(textIn(answered)).toContain('Not confirmed yet: E-mail');
    expect((await stage.promises.reachability.confirmed()).map(({ channel }) => channel)).toEqual([
      'sms',
      'teams',
    ]);
  },
);

test('what can be put right on the card leaves it as it is', async () => {
  const message = testPage();
  const [button] = message.buttons ?? [];
  if (button === undefined) throw new Error('no button');
  const { in: _in, ...data } = button.data as { in?: string; month: string };
  await deliver({ ...message, buttons: [{ ...button, data }] });
  const { body } = await stage.press('dev', 'hub-message', { channels: '' });
  expect(body).toMatchObject({
    type: 'application/vnd.microsoft.activity.message',
    value: 'Please choose at least one way in which the test has come.',
  });
});

test('a card that somebody has made up reaches no other use-case', async () => {
  await deliver(testPage());
  const { card } = await stage.press(
    'dev',
    'hub-message',
    {},
    { data: { act: 'acknowledge', incident: 'INC-001-A' } },
  );
  expect(textIn(card)).toMatch(/button/i);
  expect(await stage.promises.reachability.confirmed()).toEqual([]);
});

test('names that look like Markdown stay what they are', async () => {
  await deliver({
    key: 'hub/rota/one',
    to: 'dev',
    kind: 'rota',
    dueAt: stage.clock.now(),
    title: '[Dev](https://evil.example) asks',
    words: '*Dev* can’t',
    page: 'duty',
  });
  expect(textIn(stage.cards('dev').at(-1))).toContain('\\[Dev\\](https://evil.example)');
  expect(stage.connector.messages('dev').at(-1)?.summary).toBe('Safety Hub: about the duty rota');
});

test('a message about a part of the Hub leads to that part', async () => {
  const now = stage.clock.now();
  const say = { key: 'hub/say/one', to: 'dev', kind: 'say', dueAt: now } as const;
  await deliver({ ...say, title: 'A survey', words: 'It is open.', page: 'hub', part: 'say' });
  expect(JSON.stringify(stage.cards('dev').at(-1))).toContain('/hub/say"');
});
