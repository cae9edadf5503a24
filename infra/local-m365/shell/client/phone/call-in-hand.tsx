import { useState } from 'react';
import type { GatewayCall } from '../../../voice/calls.ts';
import { handleCall } from '../api.ts';

interface Props {
  readonly call: GatewayCall;
  readonly person: string;
  readonly rings: boolean;
}

/** A call that rings, or that is being listened to: over everything else on the phone. */
export function CallInHand({ call, person, rings }: Props) {
  const [busy, setBusy] = useState(false);
  const act = (does: 'answer' | 'hang-up') => {
    setBusy(true);
    void handleCall(person, call.id, does).finally(() => setBusy(false));
  };
  return (
    <div className="call" role="alertdialog" aria-label={rings ? 'Incoming call' : 'Call'}>
      <div className="call-who">Safety Hub</div>
      <div className="call-how">{rings ? 'Incoming call' : 'Listening'}</div>
      {!rings && <p className="call-words">“{call.say}”</p>}
      <div className="call-buttons">
        <button className="call-end" disabled={busy} onClick={() => act('hang-up')}>
          {rings ? 'Decline' : 'Hang up'}
        </button>
        {rings && (
          <button className="call-answer" disabled={busy} onClick={() => act('answer')}>
            Answer
          </button>
        )}
      </div>
    </div>
  );
}
