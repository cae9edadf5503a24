import { Button } from '@fluentui/react-components';
import { clockTime, longDay } from '../times.ts';
import { useResource } from '../use-resource.ts';
import { useWorldNow } from '../world-clock.tsx';
import { readApp, readBeats, turnApp } from './controls.ts';

/** Milliseconds of silence after which a watch outside pages somebody. */
const silent = 5 * 60_000;

/** Whether the hub gives signs of life to whoever listens outside, and what happens when it is stopped. */
export function WatchPanel() {
  const now = useWorldNow(5_000);
  const beats = useResource('beats', readBeats, ['sign-of-life', 'clock']);
  const app = useResource('app', readApp, ['sign-of-life']);
  const last = beats.value?.lastAt ?? null;
  const running = app.value?.running;
  const turn = (change: Promise<unknown>): void => void change.then(app.reload, app.reload);
  return (
    <section className="control-panel" aria-labelledby="control-watch">
      <h3 id="control-watch">Signs of life</h3>
      <p role="status">{beats.value === undefined ? 'Listening' : stateOf(last, now)}</p>
      {last !== null && (
        <p>
          The last came at {clockTime(Date.parse(last))} on {longDay(Date.parse(last))}.
        </p>
      )}
      <div className="control-buttons">
        <Button
          appearance={running === false ? 'primary' : 'secondary'}
          disabled={running === undefined}
          onClick={() => turn(turnApp(running === false))}
        >
          {running === false ? 'Start the hub' : 'Stop the hub'}
        </Button>
      </div>
      <p className="control-hint">
        The hub gives one a minute, after it has looked for due alerts. Stopping it is pulling its
        plug. With <code>npm run watchdog:sample</code> beside it, Ines Abara’s phone gets a text
        after a minute.
      </p>
      {(beats.refused ?? app.refused) !== undefined && (
        <p role="alert">The controls do not answer.</p>
      )}
    </section>
  );
}

function stateOf(last: string | null, now: number): string {
  if (last === null) return 'None has come yet.';
  const silence = now - Date.parse(last);
  return silence >= silent
    ? `None for ${String(Math.floor(silence / 60_000))} minutes: a watch outside pages somebody.`
    : 'The hub is alive.';
}
