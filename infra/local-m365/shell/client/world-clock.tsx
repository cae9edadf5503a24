import { createContext, useContext, useEffect, useState } from 'react';
import type { ShellContext } from './api.ts';

export interface ClockReading {
  readonly now: number;
  readonly running: boolean;
  /** performance.now() when it was read. */
  readonly readAt: number;
}

export const ClockContext = createContext<ClockReading>({ now: 0, running: false, readAt: 0 });

/** The reading that came with the context just now. */
export function readingOf(context: ShellContext): ClockReading {
  return { now: context.now, running: context.running, readAt: performance.now() };
}

/** The world's time in milliseconds since 1970, looked at again every `every` milliseconds. */
export function useWorldNow(every = 15_000): number {
  const reading = useContext(ClockContext);
  const [, look] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => look((count) => count + 1), every);
    return () => clearInterval(timer);
  }, [every]);
  return timeOf(reading);
}

/** What the world's clock shows at this moment. */
function timeOf({ now, running, readAt }: ClockReading): number {
  return running ? now + (performance.now() - readAt) : now;
}
