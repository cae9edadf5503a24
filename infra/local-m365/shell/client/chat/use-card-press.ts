import { useCallback, useRef, useState } from 'react';
import type { CardAction } from '../../../connector/connector.ts';
import { press } from '../api.ts';
import { noteOwnDoing } from '../own-doing.ts';
import { outcomeOf } from './invoke-answer.ts';

export interface CardPress {
  readonly busy: boolean;
  /** What stands below the card after the last press. */
  readonly note: { readonly text: string; readonly failed: boolean } | undefined;
  /** The card that an answer has put in place of the one sent, until the bot sends or updates it anew. */
  readonly replaced: string | undefined;
  press(action: CardAction, trigger: 'manual' | 'automatic'): Promise<void>;
}

const unreachable = 'Unable to reach app. Please try again.';

/** Presses the buttons of one card. `sent` is the card as the bot last sent it, as JSON text. */
export function useCardPress(
  person: string,
  message: string,
  sent: string,
  isTyped: () => boolean,
): CardPress {
  const [busy, setBusy] = useState(false);
  const [note, setNote] = useState<CardPress['note']>();
  const [answer, setAnswer] = useState<{ of: string; card: string }>();
  const latest = useRef(sent);
  latest.current = sent;
  const pressIt = useCallback(
    async (action: CardAction, trigger: 'manual' | 'automatic') => {
      const byHand = trigger === 'manual';
      if (byHand) noteOwnDoing();
      setBusy(byHand);
      if (byHand) setNote(undefined);
      const outcome = await press(person, message, action, trigger).then(outcomeOf, () => failed);
      if (byHand) noteOwnDoing();
      setBusy(false);
      if (outcome.kind === 'card' && (byHand || !isTyped())) {
        setAnswer({ of: latest.current, card: JSON.stringify(outcome.card) });
      } else if (outcome.kind === 'message') setNote({ text: outcome.text, failed: false });
      else if (outcome.kind === 'failed' && byHand) setNote({ text: unreachable, failed: true });
    },
    [person, message, isTyped],
  );
  return { busy, note, replaced: answer?.of === sent ? answer.card : undefined, press: pressIt };
}

const failed = { kind: 'failed' } as const;
