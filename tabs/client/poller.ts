/** Keeps an answer fresh while somebody looks at it: every few seconds, and when they come back to it. */
import type { Refusal, Result } from '#core/domain/refusal.ts';
import { faults } from './faults.ts';
import { languageKept } from './spoken.ts';

export interface Polled<Value> {
  /** The last good answer, kept while later calls fail. */
  readonly value?: Value;
  /** When it came, by performance.now(). */
  readonly at: number;
  /** Why the last call failed, if it did. */
  readonly problem?: Refusal;
  readonly isLoading: boolean;
}

export interface Poller<Value> {
  readonly subscribe: (changed: () => void) => () => void;
  readonly snapshot: () => Polled<Value>;
  /** Asks again now. A call that is on its way is answered first, then asked again. */
  readonly refresh: () => void;
}

/** `first` is shown until the first answer is there. Calls begin with the first subscriber and end with the last. */
export const createPoller = <Value>(
  load: () => Promise<Result<Value>>,
  everyMilliseconds: number,
  first?: Polled<Value>,
): Poller<Value> => {
  const watchers = new Set<() => void>();
  let now: Polled<Value> = { ...(first ?? { at: 0 }), isLoading: true };
  let isAsking = false;
  let isAskedAgain = false;
  let stop: () => void = () => undefined;

  const show = (next: Polled<Value>): void => {
    now = next;
    for (const watcher of watchers) watcher();
  };
  const ask = async (): Promise<void> => {
    if (isAsking) return void (isAskedAgain = true);
    isAsking = true;
    show({ ...now, isLoading: true });
    const result = await load();
    isAsking = false;
    show(after(now, result));
    if (isAskedAgain) {
      isAskedAgain = false;
      await ask();
    }
  };
  const refresh = (): void => void ask();
  return {
    refresh,
    snapshot: () => now,
    subscribe: (changed) => {
      watchers.add(changed);
      if (watchers.size === 1) stop = whileLooking(refresh, everyMilliseconds);
      return () => {
        watchers.delete(changed);
        if (watchers.size === 0) stop();
      };
    },
  };
};

/** Whoever is told that it is not for them is not asking again: the answer stays the same, and each is logged. */
export const untilForbidden = <Value>(
  load: () => Promise<Result<Value>>,
): (() => Promise<Result<Value>>) => {
  let forbidden: Result<Value> | undefined;
  return async () => {
    if (forbidden !== undefined) return forbidden;
    const result = await load();
    if (isForbidden(result)) forbidden = result;
    return result;
  };
};

/** Whether the hub itself said so. Not where Teams could not sign them in: that passes. */
export const isNotForThem = ({ kind, sentence }: Refusal): boolean =>
  kind === 'forbidden' && sentence !== faults.signIn;

const isForbidden = (result: Result<unknown>): boolean =>
  !result.ok && isNotForThem(result.refused);

const after = <Value>(before: Polled<Value>, result: Result<Value>): Polled<Value> => {
  if (result.ok) return { value: result.value, at: performance.now(), isLoading: false };
  return { ...before, problem: result.refused, isLoading: false };
};

/** Events of the window after which an answer may be another. */
const comingBack = ['focus', 'online', languageKept];

/**
 * Calls `ask` now, at every interval while the page is seen, when it is come back to, and once the hub knows of
 * another language. Returns what ends it.
 */
const whileLooking = (ask: () => void, everyMilliseconds: number): (() => void) => {
  const askIfSeen = (): void => {
    if (document.visibilityState === 'visible') ask();
  };
  ask();
  const timer = setInterval(askIfSeen, everyMilliseconds);
  document.addEventListener('visibilitychange', askIfSeen);
  for (const event of comingBack) window.addEventListener(event, askIfSeen);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', askIfSeen);
    for (const event of comingBack) window.removeEventListener(event, askIfSeen);
  };
};
