import { Avatar } from '@fluentui/react-components';
import { memo } from 'react';
import type { ChatMessage } from '../../../connector/connector.ts';
import { clockTime } from '../times.ts';
import { CardMessage } from './card-message.tsx';
import { SentFile, sentIn } from './sent-file.tsx';

interface Props {
  readonly message: ChatMessage;
  readonly person: string;
  readonly personName: string;
}

/** One message: the bot's on the left with its avatar, the person's own on the right. Text is shown as typed. */
export const MessageRow = memo(function MessageRow({ message, person, personName }: Props) {
  const at = Date.parse(message.at);
  const attachments = message.attachments.filter((one) => !isRepetition(one));
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
        {attachments.map((attachment, position) => (
          <AttachmentRow key={position} attachment={attachment} message={message} person={person} />
        ))}
      </div>
    </li>
  );
}, sameMessage);

interface AttachmentProps {
  readonly attachment: unknown;
  readonly message: ChatMessage;
  readonly person: string;
}

function AttachmentRow({ attachment, message, person }: AttachmentProps) {
  const card = cardJson(attachment);
  if (card !== undefined) return <CardMessage message={message} sent={card} person={person} />;
  const sent = sentIn(attachment);
  if (sent !== undefined) return <SentFile sent={sent} person={person} />;
  return <div className="bubble">Something that this page cannot show.</div>;
}

/** Teams says every message that brings something once more in HTML. */
const isRepetition = (attachment: unknown): boolean =>
  (attachment as { contentType?: unknown }).contentType === 'text/html';

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
