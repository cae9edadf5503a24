import { Avatar } from '@fluentui/react-components';
import { memo } from 'react';
import type { ChatMessage } from '../../../connector/connector.ts';
import { clockTime } from '../times.ts';
import { CardMessage } from './card-message.tsx';

interface Props {
  readonly message: ChatMessage;
  readonly person: string;
  readonly personName: string;
}

/** One message: the bot's on the left with its avatar, the person's own on the right. Text is shown as typed. */
export const MessageRow = memo(function MessageRow({ message, person, personName }: Props) {
  const at = Date.parse(message.at);
  const cards = message.attachments.map(cardJson);
  return (
    <li className={message.fromBot ? 'message message-bot' : 'message message-own'}>
      {message.fromBot && <BotAvatar />}
      <div className="message-body">
        <div className="message-head">
          <span className={message.fromBot ? 'message-name' : 'unseen'}>
            {message.fromBot ? 'Safety Hub' : personName}
          </span>
          <time dateTime={message.at}>{clockTime(at)}</time>
          {message.updatedAt !== undefined && <span>Edited</span>}
        </div>
        {hasWords(message) && <div className="bubble">{message.text}</div>}
        {cards.map((sent, position) =>
          sent === undefined ? (
            <div key={position} className="bubble">
              Something that this page cannot show.
            </div>
          ) : (
            <CardMessage key={position} message={message} sent={sent} person={person} />
          ),
        )}
      </div>
    </li>
  );
}, sameMessage);

export function BotAvatar() {
  return (
    <Avatar
      className="bot-avatar"
      shape="square"
      size={32}
      image={{ src: '/shell/icon.svg' }}
      aria-hidden
    />
  );
}

function hasWords({ text }: ChatMessage): boolean {
  return text !== undefined && text !== '';
}

function cardJson(attachment: unknown): string | undefined {
  const { contentType, content } = attachment as { contentType?: unknown; content?: unknown };
  return contentType === 'application/vnd.microsoft.card.adaptive'
    ? JSON.stringify(content)
    : undefined;
}

function sameMessage(before: Props, now: Props): boolean {
  return (
    before.person === now.person && JSON.stringify(before.message) === JSON.stringify(now.message)
  );
}
