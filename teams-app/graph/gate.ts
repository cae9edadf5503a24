/** Keeps everybody from asking while a service has told us to wait (platform-facts B). */
import type { Clock } from '../ports.ts';
import { millisecondsOf } from '../domain/time/instant.ts';

/** Services of Graph that throttle each on its own: a busy SharePoint must not hold up mail or subscriptions. */
export type Workload = 'sites' | 'users';

export interface Gate {
  /** Seconds until requests may go out again; 0 while open. */
  secondsLeft(workload: Workload): number;
  /** Closes the gate for so many seconds, unless it is closed for longer. */
  close(workload: Workload, seconds: number): void;
}

/** An open gate on the given clock, shared by all requests of one client. */
export const createGate = (clock: Clock): Gate => {
  const opensAt = new Map<Workload, number>();
  const now = (): number => millisecondsOf(clock.now());
  return {
    secondsLeft: (workload) =>
      Math.max(0, Math.ceil(((opensAt.get(workload) ?? 0) - now()) / 1000)),
    close: (workload, seconds) => {
      const until = now() + seconds * 1000;
      if (until > (opensAt.get(workload) ?? 0)) opensAt.set(workload, until);
    },
  };
};

/** The service behind a path such as /sites/x or an address below /v1.0. */
export const workloadOf = (address: string): Workload => {
  const path = address.replace(/^https?:\/\/[^/]+/, '').replace(/^.*?\/v1\.0(?=\/)/, '');
  return /^\/(sites|drives)(\/|\?|$)/.test(path) ? 'sites' : 'users';
};

/** Seconds told by Retry-After, as a number or as a date; undefined where nothing is told. */
export const retryAfterIn = (headers: Headers, clock: Clock): number | undefined => {
  const told = headers.get('retry-after');
  if (told === null || told === '') return undefined;
  const seconds = Number(told);
  if (Number.isFinite(seconds)) return Math.max(0, seconds);
  const moment = Date.parse(told);
  if (Number.isNaN(moment)) return undefined;
  return Math.max(0, Math.ceil((moment - millisecondsOf(clock.now())) / 1000));
};
