/** Resource units: what SharePoint counts, and where it stops answering (platform-facts B). */
import type { World } from '../world.ts';
import { Refusal } from './answers.ts';
import { createPatience } from './patience.ts';

/** Units a minute that an app has in a tenant of up to 1,000 licences. */
const USUAL_CEILING = 1250;
const MINUTE = 60_000;
/** The share of the ceiling from which RateLimit headers are given. */
const WARN_FROM = 0.8;

export interface Cost {
  /** Parts of a batch each. */
  readonly requests: number;
  readonly resourceUnits: number;
  /** Requests (a batch is one) that came although a Retry-After that their sender had been told was not over. */
  readonly earlyRequests: number;
}

export interface Meter {
  /** Counts one request of so many units; throws a Refusal if they are above the ceiling of this minute. */
  charge(units: number): void;
  /** Notes that a request, or a batch, has come in. */
  arrived(): void;
  /** Notes that the app has been told to wait for so many seconds. */
  toldToWait(seconds: number): void;
  /** RateLimit headers, from 80 % of the ceiling on. */
  headers(): Record<string, string>;
  cost(): Cost;
  reset(): void;
}

/** Refuses for now, as SharePoint does: 429 or 503, with the time to wait in seconds. */
export function throttled(
  { switches }: World,
  seconds: number,
  more: Record<string, string> = {},
): Refusal {
  const headers = { ...more, 'Retry-After': String(seconds) };
  return switches.is('throttleStatus', '429')
    ? new Refusal(429, 'activityLimitReached', 'The request has been throttled', headers)
    : new Refusal(503, 'serviceNotAvailable', 'The service is busy. Try again later.', headers);
}

/**
 * A meter on the world's clock. Throttled calls count too. `ceiling` 0 stands for none. While the clock stands still, a
 * minute of the machine ends the window as well: a caller who waits as told must be let in again.
 */
export function createMeter(world: World, ceiling = USUAL_CEILING): Meter {
  const { clock, switches } = world;
  const patience = createPatience(clock);
  let [requests, resourceUnits, earlyRequests] = [0, 0, 0];
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
    const quiet = ceiling === 0 || used < ceiling * WARN_FROM;
    if (quiet || switches.is('rateLimitHeaders', 'left out')) return {};
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
      throw throttled(world, secondsLeft(), headers());
    },
    arrived: () => void (earlyRequests += patience.isNeeded() ? 1 : 0),
    toldToWait: patience.ask,
    headers,
    cost: () => ({ requests, resourceUnits, earlyRequests }),
    reset: () => void ([requests, resourceUnits, earlyRequests] = [0, 0, 0]),
  };
}
