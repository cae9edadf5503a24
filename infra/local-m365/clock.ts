import type { EventEmitter } from 'node:events';
import type { DatabaseSync } from 'node:sqlite';
import type { Change, WorldClock } from './world.ts';

const step = 60_000;
const longestWalk = 24 * 60 * step;

interface ClockState {
  /** Where the clock stood when it was last set, stopped or let run. */
  readonly time: number;
  /** The machine's time at that moment. */
  readonly since: number;
  readonly running: boolean;
}

/**
 * The clock of the local Microsoft 365. Untouched, it shows the machine's time and nothing is kept.
 * Once it has been set, stopped or let run it is kept in the database: a stopped clock stands where it stood
 * when the program starts again, and a running one keeps its distance from the machine's time.
 * `start` sets it and stops it there.
 */
export function createClock(
  database: DatabaseSync,
  changes: EventEmitter<{ changed: [Change] }>,
  start?: number,
): WorldClock {
  const store = clockStore(database);
  const listeners = new Set<() => void>();
  const steppers = new Set<() => Promise<void>>();
  let state = store.read() ?? { time: 0, since: 0, running: true };
  const now = () => (state.running ? state.time + Date.now() - state.since : state.time);
  const move = (time: number, running: boolean) => {
    state = { time, since: Date.now(), running };
    store.write(state);
    for (const listener of [...listeners]) listener();
    changes.emit('changed', { what: 'clock' });
  };
  const walk = async (to: number): Promise<void> => {
    const isNear = to > now() && to - now() <= longestWalk;
    while (isNear && now() < to - step) {
      move(now() + step, state.running);
      for (const stepper of [...steppers]) await stepper();
    }
    move(to, state.running);
    for (const stepper of [...steppers]) await stepper();
  };
  if (start !== undefined) move(start, false);
  return {
    now,
    set: (time) => move(time, state.running),
    stop: () => move(now(), false),
    run: () => move(now(), true),
    get running() {
      return state.running;
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    walk,
    onStep(stepper) {
      steppers.add(stepper);
      return () => steppers.delete(stepper);
    },
  };
}

function clockStore(database: DatabaseSync) {
  database.exec(
    `create table if not exists world_clock (id integer primary key check (id = 1),
       time integer not null, since integer not null, running integer not null)`,
  );
  const select = database.prepare('select time, since, running from world_clock');
  const upsert = database.prepare('insert or replace into world_clock values (1, ?, ?, ?)');
  return {
    read(): ClockState | undefined {
      const row = select.get();
      if (row === undefined) return undefined;
      return { time: Number(row.time), since: Number(row.since), running: row.running === 1 };
    },
    write: (state: ClockState) => upsert.run(state.time, state.since, state.running ? 1 : 0),
  };
}
