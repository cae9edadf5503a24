import type { DirectoryPerson } from '../../../world.ts';
import { ChatPane } from './chat-pane.tsx';
import { ComposeBox } from './compose-box.tsx';
import { MessageList } from './message-list.tsx';
import { BotAvatar } from './message-row.tsx';
import { useAttachments } from './use-attachments.ts';
import { useChat } from './use-chat.ts';
import { useFileDrop } from './use-file-drop.ts';
import './chat.css';
import './files.css';

interface Props {
  readonly person: DirectoryPerson;
  /** Whether the app takes files. */
  readonly takesFiles: boolean;
}

/** The personal chat with the bot. */
export function ChatScreen({ person, takesFiles }: Props) {
  const chat = useChat(person.id);
  const attachments = useAttachments(person.id);
  const drop = useFileDrop(takesFiles ? (files) => attachments.add(files, 'file') : undefined);
  return (
    <div className="chat">
      <ChatPane last={chat.messages?.at(-1)} />
      <section className="conversation" aria-labelledby="chat-with" {...drop.handlers}>
        <header className="conversation-head">
          <BotAvatar />
          <h2 id="chat-with">Safety Hub</h2>
          <span className="conversation-tab">Chat</span>
        </header>
        <MessageList chat={chat} person={person} />
        <ComposeBox
          attachments={attachments}
          takesFiles={takesFiles}
          onSay={(text, files) => void chat.say(text, files)}
        />
        {drop.over && <div className="drop-here">Drop your files here</div>}
      </section>
    </div>
  );
}
