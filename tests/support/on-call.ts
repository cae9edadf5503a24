/** The house on the night of a bank holiday, Dev Okafor and Marged Ellis on call. */
import { startStage } from './house.ts';
import type { Stage } from './house.ts';

/** From 5pm on 28 December 2026 until 8:30am the day after. */
export const thatNight = {
  from: '2026-12-28T17:00:00Z',
  until: '2026-12-29T08:30:00Z',
  lead: 'dev',
  deputy: 'marged',
} as const;

export const devAndMargedOnCall = (): Promise<Stage> =>
  startStage((council) => ({ ...council, duty: [thatNight] }));
