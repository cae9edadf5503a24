import type { ChatMessage } from '../../../connector/connector.ts';
import { shortWhen } from '../times.ts';
import { useWorldNow } from '../world-clock.tsx';
import { BotAvatar } from './message-row.tsx';

/** The list of chats down the side. Here there is one. */
export function ChatPane({ last }: { last: ChatMessage | undefined }) {
  const now = useWorldNow();
  return (
    <aside className="chat-pane" aria-labelledby="chat-pane-title">
      <h2 id="chat-pane-title">Chat</h2>
      <div className="chat-line">
        <BotAvatar />
        <div className="chat-line-words">
          <div className="chat-line-top">
            <strong>Safety Hub</strong>
            {last !== undefined && (
              <time dateTime={last.at}>{shortWhen(Date.parse(last.at), now)}</time>
            )}
          </div>
          <div className="chat-line-last">{previewOf(last)}</div>
        </div>
      </div>
    </aside>
  );
}

function previewOf(last: ChatMessage | undefined): string {
  if (last === undefined) return '';
  const words = last.summary ?? last.text ?? '';
  const shown = words === '' ? `Sent a ${last.fromBot ? 'card' : 'file'}` : words;
  return last.fromBot ? shown : `You: ${shown}`;
}
