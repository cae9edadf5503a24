/** A notice, to a card, to a message in the person's chat with the bot. */
import type { ConversationReference } from 'botbuilder';
import type { ConnectorClient } from 'botframework-connector';
import type { Language } from '#core/domain/language.ts';
import type { Chat, Clock, Conversations, Delivery, Messenger, Telling } from '#core/ports.ts';
import { previews } from './cards/summaries.ts';
import { outcomeOf } from './connector-outcome.ts';
import { messageFor } from './notice-message.ts';
import type { Links } from './notice-message.ts';

export interface MessengerDeps extends Links {
  /** A client for the Bot Connector at this address, without retries and with a deadline. */
  readonly connectorFor: (serviceUrl: string) => Promise<ConnectorClient>;
  readonly conversations: Conversations;
  readonly clock: Clock;
  readonly appId: string;
  readonly tenantId: string;
  /** Where Teams is reached for people whose chat is not remembered yet. */
  readonly serviceUrl: string;
}

interface ChatPlace {
  readonly serviceUrl: string;
  readonly conversation: string;
  /** The person's id in Teams, where it is known. */
  readonly reader?: string;
}

const chatIn = (remembered: string): ChatPlace | undefined => {
  const { serviceUrl, conversation, user } = JSON.parse(
    remembered,
  ) as Partial<ConversationReference>;
  if (serviceUrl === undefined || conversation === undefined) return undefined;
  const reader = user?.id === undefined ? {} : { reader: user.id };
  return { serviceUrl, conversation: conversation.id, ...reader };
};

/** Opens the chat by the person's Entra id, which Teams allows once the app is installed for them. */
const createChat = async (deps: MessengerDeps, person: string): Promise<ChatPlace> => {
  const { appId, tenantId, serviceUrl } = deps;
  const connector = await deps.connectorFor(serviceUrl);
  const bot = { id: `28:${appId}`, name: '' };
  const created = await connector.conversations.createConversation({
    isGroup: false,
    bot,
    members: [{ id: person, name: '' }],
    tenantId,
    channelData: { tenant: { id: tenantId } },
  });
  const conversation = { id: created.id, conversationType: 'personal', tenantId, isGroup: false };
  const reference = { serviceUrl, channelId: 'msteams', conversation, bot };
  await deps.conversations.remember(person, JSON.stringify(reference), deps.clock.now());
  return { serviceUrl, conversation: created.id };
};

const chatWith = async (deps: MessengerDeps, person: string): Promise<ChatPlace> => {
  const remembered = await deps.conversations.find(person);
  const chat = remembered === undefined ? undefined : chatIn(remembered);
  return chat ?? (await createChat(deps, person));
};

const activityFor = (deps: MessengerDeps, telling: Telling, chat: ChatPlace) => ({
  ...messageFor(telling, deps, chat.reader),
  from: { id: `28:${deps.appId}`, name: '' },
  ...(chat.reader === undefined ? {} : { recipient: { id: chat.reader, name: '' } }),
});

const send = async (deps: MessengerDeps, telling: Telling): Promise<Delivery> => {
  const chat = await chatWith(deps, telling.to.key);
  const connector = await deps.connectorFor(chat.serviceUrl);
  const { id } = await connector.conversations.sendToConversation(
    chat.conversation,
    activityFor(deps, telling, chat),
  );
  return { outcome: 'sent', activity: id, conversation: chat.conversation };
};

const sendAgain = async (deps: MessengerDeps, telling: Telling): Promise<Delivery> => {
  const { activity, conversation, kind } = telling.notice;
  if (activity === undefined || conversation === undefined)
    return { outcome: 'unreachable', why: 'no message to redraw' };
  // The words of these are gone once they are sent, and they do not change.
  if (kind === 'update' || kind === 'to-owner') return { outcome: 'sent', activity, conversation };
  const chat = await chatWith(deps, telling.to.key);
  const connector = await deps.connectorFor(chat.serviceUrl);
  await connector.conversations.updateActivity(
    conversation,
    activity,
    activityFor(deps, telling, chat),
  );
  return { outcome: 'sent', activity, conversation };
};

/** Asks Teams for the one member of the chat: where the app was removed or blocked, it refuses. */
const lookFor = async (deps: MessengerDeps, person: string): Promise<Delivery> => {
  const chat = await chatWith(deps, person);
  const connector = await deps.connectorFor(chat.serviceUrl);
  await connector.conversations.getConversationMembers(chat.conversation);
  return { outcome: 'sent', conversation: chat.conversation };
};

/**
 * Tells people through Teams. Blocked, removed or gone is "unreachable"; throttled is "later". Anything
 * else that goes wrong is thrown: the message may have arrived.
 */
export const teamsMessenger = (deps: MessengerDeps): Messenger => ({
  deliver: (telling) => outcomeOf(send(deps, telling)),
  look: (to) => outcomeOf(lookFor(deps, to.key)),
  redraw: (telling) => outcomeOf(sendAgain(deps, telling)),
});

const sayIn = async (
  deps: MessengerDeps,
  person: string,
  text: string,
  language: Language,
): Promise<Delivery> => {
  const { serviceUrl, conversation, reader } = await chatWith(deps, person);
  const connector = await deps.connectorFor(serviceUrl);
  const { id } = await connector.conversations.sendToConversation(conversation, {
    type: 'message',
    text,
    textFormat: 'plain',
    summary: previews[language].councillorPreview,
    from: { id: `28:${deps.appId}`, name: '' },
    ...(reader === undefined ? {} : { recipient: { id: reader, name: '' } }),
  });
  return { outcome: 'sent', activity: id, conversation };
};

/** Says one sentence in somebody's chat, with the same outcomes as a notice. */
export const teamsChat = (deps: MessengerDeps): Chat => ({
  say: (to, sentence, language) => outcomeOf(sayIn(deps, to, sentence, language)),
});
