/** The hub's time, moving on between two answers, so that ages and deadlines stay true. */
import { useSyncExternalStore } from 'react';
import { addSeconds } from '#core/domain/time/instant.ts';
import type { Instant } from '#core/domain/time/instant.ts';

const stepSeconds = 5;
const currentStep = (): number => Math.floor(performance.now() / 1_000 / stepSeconds);

const everyStep = (changed: () => void): (() => void) => {
  const timer = setInterval(changed, stepSeconds * 1_000);
  return () => {
    clearInterval(timer);
  };
};

/** `answered` is the hub's time in its answer, which came at `at` by performance.now(). Steps of five seconds. */
export const useNow = (answered: Instant, at: number): Instant => {
  const step = useSyncExternalStore(everyStep, currentStep);
  return addSeconds(answered, Math.max(0, Math.round(step * stepSeconds - at / 1_000)));
};
