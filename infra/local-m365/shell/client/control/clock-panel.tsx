import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { clockTime, fieldValue, longDay, momentOf } from '../times.ts';
import { useWorldNow } from '../world-clock.tsx';
import { useResource } from '../use-resource.ts';
import { advanceClock, readClock, runClock, setClock } from './controls.ts';

const minute = 60_000;
const steps = [
  { name: '+1 minute', by: minute },
  { name: '+5 minutes', by: 5 * minute },
  { name: '+1 hour', by: 60 * minute },
];

/** What time it is in the sample world, in London, and how to change it. */
export function ClockPanel() {
  const now = useWorldNow(1_000);
  const face = useResource('clock', readClock, ['clock']);
  const running = face.value?.running;
  const act = (change: Promise<unknown>): void => void change.then(face.reload, face.reload);
  return (
    <section className="control-panel" aria-labelledby="control-clock">
      <h3 id="control-clock">Clock</h3>
      <div className="control-time">{clockTime(now)}</div>
      <div className="control-day">
        {longDay(now)}, London time{running === false && ' (stopped)'}
      </div>
      <div className="control-buttons">
        {steps.map(({ name, by }) => (
          <Button key={name} onClick={() => act(advanceClock(by))}>
            {name}
          </Button>
        ))}
        <Button
          appearance={running === false ? 'primary' : 'secondary'}
          disabled={running === undefined}
          onClick={() => act(runClock(running === false))}
        >
          {running === false ? 'Run' : 'Stop'}
        </Button>
      </div>
      <SetTo now={now} onSet={(at) => act(setClock(at))} />
      <p className="control-hint">
        Moving on is what makes an unanswered alert go to the next people.
      </p>
      {face.refused !== undefined && <p role="alert">The controls do not answer.</p>}
    </section>
  );
}

function SetTo({ now, onSet }: { now: number; onSet: (at: number) => void }) {
  const [value, setValue] = useState(() => fieldValue(now));
  const at = momentOf(value);
  return (
    <form
      className="control-set"
      onSubmit={(event) => {
        event.preventDefault();
        if (!Number.isNaN(at)) onSet(at);
      }}
    >
      <label htmlFor="control-set-to">Set to</label>
      <input
        id="control-set-to"
        type="datetime-local"
        value={value}
        onChange={(event) => setValue(event.target.value)}
      />
      <Button type="submit">Set</Button>
    </form>
  );
}
