import { afterAll, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import type { ConversationReference, TurnContext } from 'botbuilder';
import { CardFactory, MessageFactory, TeamsInfo, TurnContext as Turn } from 'botbuilder';
import type { Stage } from './connector-stage.ts';
import { aoife, dev, setStage } from './connector-stage.ts';

const adaptiveCard = 'application/vnd.microsoft.card.adaptive';
const card = (text: string) => CardFactory.adaptiveCard({ type: 'AdaptiveCard', body: [{ text }] });

let stage: Stage;
let seen: Record<string, unknown>[] = [];

beforeAll(async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  stage = await setStage();
  await stage.connector.openChat(aoife.id);
});
afterAll(() => stage.close());
beforeEach(() => {
  seen = [];
  stage.logic = remember;
});

const remember = (context: TurnContext) => {
  seen.push({ ...context.activity });
  return Promise.resolve();
};

function answer(how: (context: TurnContext) => Promise<unknown>): void {
  stage.logic = async (context) => {
    await remember(context);
    await how(context);
  };
}

async function referenceOf(person: string): Promise<Partial<ConversationReference>> {
  let reference: Partial<ConversationReference> = {};
  stage.logic = (context) => {
    reference = Turn.getConversationReference(context.activity);
    return Promise.resolve();
  };
  await stage.connector.say(person, 'hello');
  return reference;
}

const lastMessage = (person = aoife.id) => stage.connector.messages(person).at(-1);

test('opening the chat installs the app once and tells the bot', async () => {
  await stage.connector.openChat(dev.id);
  await stage.connector.openChat(dev.id);
  expect(seen.map((activity) => activity.type)).toEqual([
    'installationUpdate',
    'conversationUpdate',
  ]);
  expect(seen[0]).toMatchObject({ action: 'add', from: { aadObjectId: dev.id } });
  expect(seen[1]).toMatchObject({ membersAdded: [{ id: `28:${stage.appId}` }] });
});

test('a message reaches the bot as Teams sends it', async () => {
  const { tenantId } = stage.world.tenant;
  expect(await stage.connector.say(aoife.id, 'someone is outside my house')).toEqual({
    status: 200,
  });
  expect(seen[0]).toMatchObject({
    type: 'message',
    text: 'someone is outside my house',
    channelId: 'msteams',
    locale: 'en-GB',
    localTimezone: 'Europe/London',
    serviceUrl: `${stage.world.origin}/connector/teams/`,
    from: { id: expect.stringMatching(/^29:/), aadObjectId: aoife.id, name: aoife.displayName },
    recipient: { id: `28:${stage.appId}` },
    conversation: { id: expect.stringMatching(/^a:/), conversationType: 'personal', tenantId },
    channelData: { tenant: { id: tenantId } },
  });
  expect(lastMessage()).toMatchObject({ fromBot: false, text: 'someone is outside my house' });
});

test('the bot replies, rewrites its reply and takes it back', async () => {
  answer(async (context) => {
    const sent = await context.sendActivity('Nobody has this yet.');
    await context.updateActivity({
      ...MessageFactory.text('Marged has this.'),
      id: String(sent?.id),
    });
  });
  await stage.connector.say(aoife.id, 'hello');
  const reply = lastMessage();
  expect(reply).toMatchObject({ fromBot: true, text: 'Marged has this.' });
  expect(reply?.updatedAt).toBeDefined();
  answer((context) => context.deleteActivity(String(reply?.id)));
  await stage.connector.say(aoife.id, 'again');
  expect(stage.connector.messages(aoife.id).map((one) => one.id)).not.toContain(reply?.id);
});

test('the lock screen shows the summary, else the text, else that a card came', async () => {
  const before = stage.connector.notifications(aoife.id).length;
  answer(async (context) => {
    await context.sendActivity({ ...MessageFactory.attachment(card('secret')), summary: 'Urgent' });
    await context.sendActivity('plain words');
    await context.sendActivity(MessageFactory.attachment(card('secret')));
    await context.sendActivity({ type: 'typing' });
  });
  await stage.connector.say(aoife.id, 'hello');
  const shown = stage.connector.notifications(aoife.id).slice(before);
  expect(shown.map((one) => one.text)).toEqual(['Urgent', 'plain words', 'Sent a card']);
});

test('Action.Execute is an invoke, and its card replaces the message', async () => {
  answer((context) => context.sendActivity(MessageFactory.attachment(card('before'))));
  await stage.connector.say(aoife.id, 'card please');
  const id = String(lastMessage()?.id);
  answer((context) => {
    const body = {
      statusCode: 200,
      type: adaptiveCard,
      value: { type: 'AdaptiveCard', body: [{ text: 'after' }] },
    };
    return context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
  });
  const action = { type: 'Action.Execute', verb: 'acknowledge', data: { token: 't1' } } as const;
  const result = await stage.connector.press(aoife.id, id, action, { note: 'mine' });
  expect(result).toMatchObject({ status: 200, body: { type: adaptiveCard } });
  expect(seen.at(-1)).toMatchObject({
    type: 'invoke',
    name: 'adaptiveCard/action',
    replyToId: id,
    value: {
      trigger: 'manual',
      action: { type: 'Action.Execute', verb: 'acknowledge', data: { token: 't1', note: 'mine' } },
    },
  });
  expect(lastMessage()?.attachments).toEqual([
    { contentType: adaptiveCard, content: { type: 'AdaptiveCard', body: [{ text: 'after' }] } },
  ]);
});

test('an update of the message by the bot shows the new card in place of an answered one', async () => {
  answer((context) => context.sendActivity(MessageFactory.attachment(card('before'))));
  await stage.connector.say(aoife.id, 'card please');
  const id = String(lastMessage()?.id);
  answer((context) =>
    context.sendActivity({
      type: 'invokeResponse',
      value: { status: 200, body: { statusCode: 200, type: adaptiveCard, value: { body: [] } } },
    }),
  );
  await stage.connector.press(aoife.id, id, { type: 'Action.Execute', verb: 'see' });
  answer((context) =>
    context.updateActivity({ ...MessageFactory.attachment(card('redrawn')), id }),
  );
  await stage.connector.say(aoife.id, 'redraw');
  const shown = stage.connector.messages(aoife.id).find((one) => one.id === id);
  expect(shown?.attachments).toMatchObject([{ content: { body: [{ text: 'redrawn' }] } }]);
});

test('Action.Submit is a message with a value; a redelivery keeps its id only where it should', async () => {
  const action = { type: 'Action.Submit', data: { verb: 'report', token: 't2' } } as const;
  await stage.connector.press(aoife.id, '1', action, { what: 'brick' });
  await stage.connector.press(aoife.id, '1', action, { what: 'brick' }, { activityIds: 'same' });
  await stage.connector.press(aoife.id, '1', action, { what: 'brick' }, { activityIds: 'new' });
  expect(seen[0]).toMatchObject({
    type: 'message',
    replyToId: '1',
    value: { verb: 'report', token: 't2', what: 'brick' },
  });
  expect(seen[1]?.id).toBe(seen[0]?.id);
  expect(seen[2]?.id).not.toBe(seen[0]?.id);
});

test('the bot writes first: in a chat it knows, and in one that it opens by object id', async () => {
  const reference = await referenceOf(aoife.id);
  await stage.adapter.continueConversationAsync(stage.appId, reference, async (context) => {
    await context.sendActivity('by reference');
  });
  expect(lastMessage()).toMatchObject({ text: 'by reference', fromBot: true });
  const { tenantId } = stage.world.tenant;
  await stage.connector.openChat(dev.id);
  await stage.adapter.createConversationAsync(
    stage.appId,
    'msteams',
    `${stage.world.origin}/connector/teams/`,
    'https://api.botframework.com',
    { isGroup: false, members: [{ id: dev.id }], tenantId } as never,
    async (context) => {
      await context.sendActivity('by object id');
    },
  );
  expect(lastMessage(dev.id)).toMatchObject({ text: 'by object id', fromBot: true });
});

test('members are found by either id, and nobody else is', async () => {
  const found: unknown[] = [];
  answer(async (context) => {
    found.push(await TeamsInfo.getMember(context, context.activity.from.id));
    found.push(await TeamsInfo.getMember(context, aoife.id));
    found.push((await TeamsInfo.getPagedMembers(context)).members[0]);
    found.push(await TeamsInfo.getMember(context, dev.id).catch((error: unknown) => error));
  });
  await stage.connector.say(aoife.id, 'who am I');
  const me = { aadObjectId: aoife.id, email: aoife.mail, userRole: 'user' };
  expect(found.slice(0, 3)).toEqual([me, me, me].map((one) => expect.objectContaining(one)));
  expect(found[3]).toMatchObject({ statusCode: 404 });
});

test('the genuine bot refuses a call without token, with an old one and for another app', async () => {
  const send = (token: string | null) =>
    stage.connector.send(aoife.id, { type: 'message', text: 'forged' }, { token });
  const now = Math.floor(Date.now() / 1000);
  const old = await stage.connector.sign({ iat: now - 7200, nbf: now - 7200, exp: now - 3600 });
  const other = await stage.connector.sign({ aud: 'another-app' });
  const good = await stage.connector.sign();
  const answers = [await send(null), await send(old), await send(other), await send(good)];
  expect(answers.map((one) => one.status)).toEqual([401, 401, 401, 200]);
  expect(seen).toHaveLength(1);
});
