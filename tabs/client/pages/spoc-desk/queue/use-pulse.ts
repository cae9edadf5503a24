import { useState } from 'react';
import type { EnginePulse } from '#core/use-cases/pulse/pulse-views.ts';
import { call } from '../../../api.ts';
import { createPoller, untilForbidden } from '../../../poller.ts';
import type { Polled } from '../../../poller.ts';
import { usePolled } from '../../../use-polled.ts';

const everyMilliseconds = 15_000;

/** How the engine is, asked for every quarter of a minute. No value for whoever may not know. */
export const usePulse = (): Polled<EnginePulse> => {
  const [poller] = useState(() =>
    createPoller(
      untilForbidden(() => call('engine-pulse', {})),
      everyMilliseconds,
    ),
  );
  return usePolled(poller);
};
