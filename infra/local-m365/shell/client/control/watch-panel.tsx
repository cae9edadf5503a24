import { clockTime, longDay } from '../times.ts';
import { useResource } from '../use-resource.ts';
import { useWorldNow } from '../world-clock.tsx';
import { readBeats } from './controls.ts';

/** Milliseconds of silence after which a watch outside pages somebody. */
const silent = 5 * 60_000;

/** Whether the hub gives signs of life to whoever listens outside, and since when not. */
export function WatchPanel() {
  const now = useWorldNow(5_000);
  const { value, refused } = useResource('beats', readBeats, ['sign-of-life', 'clock']);
  const last = value?.lastAt ?? null;
  return (
    <section className="control-panel" aria-labelledby="control-watch">
      <h3 id="control-watch">Signs of life</h3>
      <p role="status" className="control-watch-state">
        {value === undefined ? 'Listening' : stateOf(last, now)}
      </p>
      {last !== null && (
        <p>
          The last one came at {clockTime(Date.parse(last))} on {longDay(Date.parse(last))};{' '}
          {value?.count} so far.
        </p>
      )}
      <p className="control-hint">
        The hub gives one a minute, after it has looked for due alerts and all is well. To see the
        watch outside at work, run <code>npm run watchdog:sample</code> and stop the hub: Ines
        Abara’s phone gets its page.
      </p>
      {refused !== undefined && <p role="alert">The controls do not answer.</p>}
    </section>
  );
}

function stateOf(last: string | null, now: number): string {
  if (last === null) return 'None has come yet.';
  const silence = now - Date.parse(last);
  return silence >= silent
    ? `None for ${String(Math.floor(silence / 60_000))} minutes: a watch outside pages somebody now.`
    : 'The hub is alive.';
}
