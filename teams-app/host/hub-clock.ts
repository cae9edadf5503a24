/** What time it is for this instance. */
import type { Log } from '../ports.ts';
import { databaseTime } from '../promises/database-time.ts';
import type { Config } from './config.ts';
import { storePlaceOf } from './store-place.ts';

export interface HubClock {
  /** Milliseconds since 1970. */
  now(): number;
  close(): Promise<void>;
}

const askAgainEvery = 60_000;

/**
 * The database's time where the promises lie in one: then no instance is ahead of another, whatever its machine
 * says, and nobody is asked early (F14). Else the machine's. `given` takes the place of both (drills, tests).
 */
export const hubClock = async (
  config: Config,
  log: Log,
  given?: { now(): number },
): Promise<HubClock> => {
  const place = storePlaceOf(config);
  if (given !== undefined || typeof place === 'string')
    return { now: () => (given ?? Date).now(), close: () => Promise.resolve() };
  const time = await databaseTime(place);
  const asking = setInterval(() => {
    time.refresh().catch(() => {
      log.warn('database-time-not-known');
    });
  }, askAgainEvery);
  return {
    now: () => time.now(),
    close: async () => {
      clearInterval(asking);
      await time.close();
    },
  };
};
