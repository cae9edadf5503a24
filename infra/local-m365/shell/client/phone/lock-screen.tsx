import type { PushNotification } from '../../../connector/connector.ts';
import type { GatewayCall } from '../../../voice/calls.ts';
import type { PhoneText } from '../api.ts';
import { stateOf } from './call-state.ts';
import { clockTime, longDay } from '../times.ts';
import { useWorldNow } from '../world-clock.tsx';

interface Props {
  readonly pushes: readonly PushNotification[];
  readonly texts: readonly PhoneText[];
  readonly calls: readonly GatewayCall[];
}

interface Notice {
  readonly key: string;
  readonly app: string;
  readonly title: string;
  readonly text: string;
  readonly at: number;
}

const mostShown = 12;

/** A locked phone: the time, and the newest notifications as anybody beside it could read them. */
export function LockScreen({ pushes, texts, calls }: Props) {
  const now = useWorldNow(1_000);
  const missed = calls.filter((call) => stateOf(call, now) === 'missed');
  const notices = noticesOf(pushes, texts, missed);
  return (
    <div className="lock">
      <div className="lock-day">{longDay(now)}</div>
      <div className="lock-time">{clockTime(now).replace(/[ap]m$/, '')}</div>
      {notices.length === 0 && <p className="lock-quiet">No notifications</p>}
      <ol>
        {notices.map((notice) => (
          <li key={notice.key}>
            {notice.app === 'Teams' ? (
              <img src="/shell/icon.svg" alt="" />
            ) : (
              <span className={notice.app === 'Phone' ? 'lock-calls' : 'lock-texts'} aria-hidden />
            )}
            <div>
              <div className="lock-head">
                <strong>{notice.title}</strong>
                <time dateTime={new Date(notice.at).toISOString()}>{age(notice.at, now)}</time>
              </div>
              <div className="lock-text">{notice.text}</div>
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}

function noticesOf(
  pushes: readonly PushNotification[],
  texts: readonly PhoneText[],
  missed: readonly GatewayCall[],
): Notice[] {
  const fromTeams = pushes.map(({ at, text }, position) => ({
    key: `teams-${position}`,
    app: 'Teams',
    title: 'Safety Hub',
    text,
    at: Date.parse(at),
  }));
  const fromTexts = texts.map(({ id, at, text }) => ({
    key: id,
    app: 'Messages',
    title: 'Text message',
    text,
    at: Date.parse(at),
  }));
  const fromCalls = missed.map(({ id, at }) => ({
    key: id,
    app: 'Phone',
    title: 'Missed call',
    text: 'Safety Hub',
    at: Date.parse(at),
  }));
  return [...fromTeams, ...fromTexts, ...fromCalls]
    .sort((one, other) => other.at - one.at)
    .slice(0, mostShown);
}

function age(at: number, now: number): string {
  const minutes = Math.floor((now - at) / 60_000);
  if (minutes < 1) return 'now';
  if (minutes < 60) return `${minutes}m ago`;
  return minutes < 1_440
    ? `${Math.floor(minutes / 60)}h ago`
    : `${Math.floor(minutes / 1_440)}d ago`;
}
