/** Who has been told to wait, and whether they do. */
import type { WorldClock } from '../world.ts';

export interface Patience {
  /** Notes that the app was told, just now, to wait for so many seconds. */
  ask(seconds: number): void;
  /** Whether a request that comes in just now should still have waited. */
  isNeeded(): boolean;
}

/** Milliseconds of the machine for which requests may still come in that were on their way when the app was told. */
const ON_THE_WAY = 100;

/**
 * A wait is over when it is over on the world's clock, or on the machine's: a stopped clock keeps nobody for ever. What was
 * on its way when the app was told does not count.
 */
export function createPatience(clock: WorldClock): Patience {
  let wait = { told: Infinity, world: 0, machine: 0 };
  return {
    ask(seconds) {
      const [world, machine] = [clock.now() + seconds * 1000, performance.now() + seconds * 1000];
      const isOver = clock.now() >= wait.world || performance.now() >= wait.machine;
      const told = isOver ? performance.now() : Math.min(wait.told, performance.now());
      wait = {
        told,
        world: isOver ? world : Math.max(world, wait.world),
        machine: isOver ? machine : Math.max(machine, wait.machine),
      };
    },
    isNeeded() {
      const now = performance.now();
      return clock.now() < wait.world && now < wait.machine && now > wait.told + ON_THE_WAY;
    },
  };
}
