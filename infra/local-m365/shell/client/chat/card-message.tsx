import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { lazy, memo, Suspense, useCallback, useEffect, useRef } from 'react';
import type { ChatMessage } from '../../../connector/connector.ts';
import { refreshOf, takeRefreshTurn } from './card-refresh.ts';
import { useCardPress } from './use-card-press.ts';
import { useInView } from './use-in-view.ts';

const AdaptiveCardView = lazy(async () => ({
  default: (await import('./adaptive-card.tsx')).AdaptiveCardView,
}));

interface Props {
  readonly message: ChatMessage;
  /** The card as it was sent, as JSON text. */
  readonly sent: string;
  readonly person: string;
}

/** One card of a message, with what its buttons bring back. Drawn again only when its own content changes. */
export const CardMessage = memo(function CardMessage({ message, sent, person }: Props) {
  const typed = useRef(false);
  const isTyped = useCallback(() => typed.current, []);
  const { busy, note, replaced, press } = useCardPress(person, message.id, sent, isTyped);
  const json = replaced ?? sent;
  const place = useRef<HTMLDivElement>(null);
  const inView = useInView(place);
  const teamsUserId = recipientOf(message);
  useEffect(() => {
    const refresh = inView ? refreshOf(JSON.parse(json), teamsUserId) : undefined;
    if (refresh === undefined || typed.current) return;
    if (takeRefreshTurn(`${person}/${message.id}`, Date.now()))
      void press(refresh.action, 'automatic');
  }, [inView, json, teamsUserId, person, message.id, press]);
  return (
    <div className="card-place" ref={place}>
      <Suspense fallback={<div className="card card-coming" />}>
        <AdaptiveCardView
          json={json}
          busy={busy}
          onPress={(action) => void press(action, 'manual')}
          onTyped={(now) => (typed.current = now)}
        />
      </Suspense>
      {note !== undefined && (
        <MessageBar
          className="card-note"
          intent={note.failed ? 'error' : 'success'}
          layout="multiline"
        >
          <MessageBarBody>{note.text}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}, sameCard);

/** The Teams id (29:...) of the person in whose chat the message lies. */
function recipientOf({ activity }: ChatMessage): string | undefined {
  const { recipient } = activity as { recipient?: { id?: unknown } };
  return typeof recipient?.id === 'string' ? recipient.id : undefined;
}

function sameCard(before: Props, now: Props): boolean {
  return (
    before.sent === now.sent && before.person === now.person && before.message.id === now.message.id
  );
}
