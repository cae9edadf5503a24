import { useEffect, useRef } from 'react';
import type { CardAction } from '../../../connector/connector.ts';
import { drawCard } from './draw-card.ts';
import './adaptive-card.css';

interface Props {
  /** The card as JSON text: while it is the same text, nothing is drawn again and what is typed stays. */
  readonly json: string;
  readonly busy: boolean;
  readonly onPress: (action: CardAction) => void;
  /** Called with true once somebody has typed into this card. */
  readonly onTyped: (typed: boolean) => void;
}

/** An Adaptive Card, drawn by the library that Teams uses. */
export function AdaptiveCardView({ json, busy, onPress, onTyped }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const calls = useRef({ onPress, onTyped });
  calls.current = { onPress, onTyped };
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    calls.current.onTyped(false);
    const drawn = drawCard(JSON.parse(json), {
      press: (action) => calls.current.onPress(action),
      typed: () => calls.current.onTyped(true),
    });
    element.replaceChildren(drawn);
  }, [json]);
  return (
    <div className={busy ? 'card card-busy' : 'card'} ref={place} aria-busy={busy} inert={busy} />
  );
}
