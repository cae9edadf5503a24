import { useSyncExternalStore } from 'react';
import type { Polled, Poller } from './poller.ts';

/** The poller's answer as it is now; drawn again when it changes. Make the poller once (useMemo). */
export const usePolled = <Value>(poller: Poller<Value>): Polled<Value> =>
  useSyncExternalStore(poller.subscribe, poller.snapshot);
