import { Button, Spinner } from '@fluentui/react-components';
import { Fragment, useLayoutEffect, useRef } from 'react';
import type { DirectoryPerson } from '../../../world.ts';
import { dayName, dayOf } from '../times.ts';
import { useWorldNow } from '../world-clock.tsx';
import { BotAvatar, MessageRow } from './message-row.tsx';
import { SentFile } from './sent-file.tsx';
import type { Chat } from './use-chat.ts';

/** The conversation, oldest first, by days; stays at the end unless somebody has scrolled up. */
export function MessageList({ chat, person }: { chat: Chat; person: DirectoryPerson }) {
  const now = useWorldNow();
  const place = useRef<HTMLDivElement>(null);
  useStayAtEnd(place);
  if (chat.messages === undefined) return <Spinner className="screen-loading" label="Loading" />;
  return (
    <div className="messages" ref={place} role="region" aria-label="Conversation" tabIndex={0}>
      <ol className="messages-list">
        {chat.messages.map((message, position, all) => (
          <Fragment key={message.id}>
            {startsDay(all[position - 1]?.at, message.at) && (
              <li className="day">
                <span>{dayName(Date.parse(message.at), now)}</span>
              </li>
            )}
            <MessageRow message={message} person={person.id} personName={person.displayName} />
          </Fragment>
        ))}
        {chat.outgoing.map((one) => (
          <li key={one.id} className="message message-own">
            <div className="message-body">
              {one.text !== '' && <div className="bubble bubble-outgoing">{one.text}</div>}
              {one.files.map((file) => (
                <SentFile key={file.id} sent={file} person={person.id} />
              ))}
              {one.failed && (
                <div className="message-failed">
                  Failed to send.
                  <Button
                    appearance="transparent"
                    size="small"
                    onClick={() => void chat.sayAgain(one)}
                  >
                    Try again
                  </Button>
                </div>
              )}
            </div>
          </li>
        ))}
        {chat.waiting && <Typing />}
      </ol>
    </div>
  );
}

function Typing() {
  return (
    <li className="message message-bot">
      <BotAvatar />
      <div className="message-body">
        <div className="bubble typing" role="img" aria-label="Safety Hub is typing">
          <span />
          <span />
          <span />
        </div>
      </div>
    </li>
  );
}

function startsDay(before: string | undefined, at: string): boolean {
  return before === undefined || dayOf(Date.parse(before)) !== dayOf(Date.parse(at));
}

/** Keeps the end in view, also when a card grows after it came, until somebody scrolls up. */
function useStayAtEnd(place: React.RefObject<HTMLDivElement | null>): void {
  const atEnd = useRef(true);
  const last = useRef(0);
  useLayoutEffect(() => {
    const element = place.current;
    const list = element?.firstElementChild;
    if (element === null || list === null || list === undefined) return;
    const toEnd = (): void => {
      if (atEnd.current) element.scrollTop = element.scrollHeight;
    };
    const note = (): void => {
      const toGo = element.scrollHeight - element.scrollTop - element.clientHeight;
      if (toGo < 80) atEnd.current = true;
      else if (element.scrollTop < last.current) atEnd.current = false;
      last.current = element.scrollTop;
    };
    const observer = new ResizeObserver(toEnd);
    observer.observe(list);
    element.addEventListener('scroll', note);
    toEnd();
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', note);
    };
  });
}
