import type { PhoneText } from '../api.ts';
import { clockTime, dayName } from '../times.ts';
import { useWorldNow } from '../world-clock.tsx';

/** The conversation with the council's sender, as it lies on the phone. */
export function TextMessages({ texts }: { texts: readonly PhoneText[] }) {
  const now = useWorldNow();
  return (
    <div className="texts">
      <div className="texts-head">Messages from the council</div>
      {texts.length === 0 && <p className="texts-none">No text messages yet</p>}
      <ol>
        {texts.map(({ id, text, at }) => (
          <li key={id}>
            <time dateTime={at}>
              {dayName(Date.parse(at), now)} {clockTime(Date.parse(at))}
            </time>
            <div className="text-bubble">{text}</div>
          </li>
        ))}
      </ol>
    </div>
  );
}
