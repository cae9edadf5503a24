/** Resource units: what SharePoint counts, and where it stops answering (platform-facts B). */
import { Refusal } from './answers.ts';
import type { WorldClock } from '../world.ts';

/** Units a minute that an app has in a tenant of up to 1,000 licences. */
const USUAL_CEILING = 1250;
const MINUTE = 60_000;
/** The share of the ceiling from which RateLimit headers are given. */
const WARN_FROM = 0.8;

export interface Meter {
  /** Counts one request of so many units; throws a Refusal (429) if they are above the ceiling of this minute. */
  charge(units: number): void;
  /** RateLimit headers, from 80 % of the ceiling on. */
  headers(): Record<string, string>;
  cost(): { requests: number; resourceUnits: number };
  reset(): void;
}

/**
 * A meter on the world's clock. Throttled calls count too. `ceiling` 0 stands for none. While the clock stands still, a
 * minute of the machine ends the window as well: a caller who waits as told must be let in again.
 */
export function createMeter(clock: WorldClock, ceiling = USUAL_CEILING): Meter {
  let [requests, resourceUnits] = [0, 0];
  let window = { minute: -1, used: 0, since: 0 };
  const current = () => {
    const minute = Math.floor(clock.now() / MINUTE);
    const over = window.minute !== minute || performance.now() - window.since >= MINUTE;
    if (over) window = { minute, used: 0, since: performance.now() };
    return window;
  };
  const secondsLeft = () =>
    Math.max(1, Math.ceil((MINUTE - (((clock.now() % MINUTE) + MINUTE) % MINUTE)) / 1000));
  const headers = (): Record<string, string> => {
    const { used } = current();
    if (ceiling === 0 || used < ceiling * WARN_FROM) return {};
    const left = {
      'RateLimit-Remaining': String(Math.max(0, ceiling - used)),
      'RateLimit-Reset': String(secondsLeft()),
    };
    return { 'RateLimit-Limit': String(ceiling), ...left };
  };
  return {
    charge(units) {
      requests += 1;
      resourceUnits += units;
      if (units === 0 || ceiling === 0) return;
      const now = current();
      now.used += units;
      if (now.used <= ceiling) return;
      const wait = { 'Retry-After': String(secondsLeft()) };
      throw new Refusal(429, 'activityLimitReached', 'The request has been throttled', {
        ...headers(),
        ...wait,
      });
    },
    headers,
    cost: () => ({ requests, resourceUnits }),
    reset: () => void ([requests, resourceUnits] = [0, 0]),
  };
}
