import type { GatewayCall } from '../../../voice/calls.ts';
import { clockTime, dayName } from '../times.ts';
import { useWorldNow } from '../world-clock.tsx';
import { stateOf } from './call-state.ts';

const words = {
  rings: 'Ringing',
  talking: 'On the line',
  answered: 'Answered',
  declined: 'Declined',
  missed: 'Missed',
} as const;

/** The calls that came to the phone, the newest first. */
export function CallList({ calls }: { calls: readonly GatewayCall[] }) {
  const now = useWorldNow(1_000);
  return (
    <div className="texts">
      <div className="texts-head">Calls from the Safety Hub</div>
      {calls.length === 0 && <p className="texts-none">No calls yet</p>}
      <ol>
        {calls.toReversed().map((call) => {
          const state = stateOf(call, now);
          return (
            <li key={call.id} className="call-row">
              <strong className={state === 'missed' ? 'call-missed' : undefined}>
                {words[state]}
              </strong>
              <time dateTime={call.at}>
                {dayName(Date.parse(call.at), now)} {clockTime(Date.parse(call.at))}
              </time>
              {state === 'answered' && <div className="text-bubble">{call.say}</div>}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
