import type { DirectoryPerson } from '../../../world.ts';
import { ChatPane } from './chat-pane.tsx';
import { ComposeBox } from './compose-box.tsx';
import { MessageList } from './message-list.tsx';
import { BotAvatar } from './message-row.tsx';
import { useChat } from './use-chat.ts';
import './chat.css';

/** The personal chat with the bot. */
export function ChatScreen({ person }: { person: DirectoryPerson }) {
  const chat = useChat(person.id);
  return (
    <div className="chat">
      <ChatPane last={chat.messages?.at(-1)} />
      <section className="conversation" aria-labelledby="chat-with">
        <header className="conversation-head">
          <BotAvatar />
          <h2 id="chat-with">Safety Hub</h2>
          <span className="conversation-tab">Chat</span>
        </header>
        <MessageList chat={chat} person={person} />
        <ComposeBox onSay={(text) => void chat.say(text)} />
      </section>
    </div>
  );
}
