/** The sign of life to an address outside: after a completed sweep, never after a failed one (invariant 12). */
import { millisecondsOf } from '../domain/time/instant.ts';
import type { PulseBoard } from '../engine/pulse-board.ts';
import { readPulse } from '../use-cases/pulse/read-pulse.ts';
import type { Hub } from '../use-cases/use-case.ts';
import type { HeartbeatAddress } from './config/heartbeat.ts';

/** Milliseconds between two of them at least, and those that one may take. */
const betweenBeats = 60_000;
const longest = 5_000;

/** Nothing is in it: that it came is all it says. */
const send = async ({ method, url }: HeartbeatAddress): Promise<void> => {
  const signal = AbortSignal.timeout(longest);
  const response = await fetch(url, { method, redirect: 'manual', signal });
  await response.body?.cancel();
  if (!response.ok) throw new Error(`The address answered ${String(response.status)}`);
};

const isWell = async (hub: Hub): Promise<boolean> =>
  (await readPulse(hub)).troubles.every(({ grave }) => !grave);

/**
 * Beats from now on, at most once a minute, while nothing grave is wrong: whoever listens outside hears of
 * silence, of a store that is away and of a canary that was not answered alike. Holds up no sweep and
 * fails none; that it is not heard is logged once.
 */
export const beatAfterSweeps = (
  hub: Hub,
  board: PulseBoard,
  address: HeartbeatAddress | undefined,
): void => {
  if (address === undefined) return;
  let last: number | undefined;
  let heard = true;
  const beat = async (): Promise<void> => {
    if (!(await isWell(hub))) return;
    try {
      await send(address);
      board.beat('taken');
      heard = true;
    } catch (problem) {
      board.beat('failed');
      if (heard) hub.log.error('heartbeat-not-heard', problem);
      heard = false;
    }
  };
  board.onEnd('alerting', () => {
    const now = millisecondsOf(hub.clock.now());
    if (last !== undefined && now >= last && now < last + betweenBeats) return;
    last = now;
    beat().catch((problem: unknown) => hub.log.error('heartbeat-failed', problem));
  });
};
