/** Keeps how to reach each person's chat, so that an alert finds them. */
import { TurnContext } from 'botbuilder';
import type { Activity } from 'botbuilder';
import type { BotDeps, Turn } from './turn.ts';

export interface ChatMemory {
  /** Remembers the chat if it is not yet known so. Never throws: the answer matters more. */
  remember(activity: Activity, turn: Turn): Promise<void>;
  forget(turn: Turn): Promise<void>;
}

/** What stays the same from message to message. */
const referenceIn = (activity: Activity): string => {
  const { serviceUrl, channelId, conversation, bot, user } =
    TurnContext.getConversationReference(activity);
  return JSON.stringify({ serviceUrl, channelId, conversation, bot, user });
};

export const chatMemory = ({ hub }: BotDeps): ChatMemory => {
  const known = new Map<string, string>();
  return {
    async remember(activity, { person }) {
      const reference = referenceIn(activity);
      if (person === '' || known.get(person) === reference) return;
      try {
        await hub.promises.conversations.remember(person, reference, hub.clock.now());
        known.set(person, reference);
      } catch (problem) {
        hub.log.error('a chat could not be remembered', problem);
      }
    },
    async forget({ person }) {
      known.delete(person);
      try {
        await hub.promises.conversations.forget(person);
      } catch (problem) {
        hub.log.error('a chat could not be forgotten', problem);
      }
    },
  };
};
