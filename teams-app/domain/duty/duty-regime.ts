/** Which of the two regimes holds at a moment, and who is on call in it: invariant 13 of escalation.md. */
import type { Instant } from '../time/instant.ts';
import { onDuty } from './rota.ts';
import type { OnDuty, Rota } from './rota.ts';
import { isOfficeHours } from '../time/working-time.ts';
import type { WorkingCalendar } from '../time/working-time.ts';

/** By the office's hours alone: the rota decides who is on call, never which regime holds. */
export type Regime = 'office-hours' | 'out-of-hours';

/** Total and pure: at every moment there is exactly one, also where the rota has no rows. */
export const regimeAt = (
  rota: Rota,
  calendar: WorkingCalendar,
  at: Instant,
): { readonly regime: Regime; readonly onDuty: OnDuty } => ({
  regime: isOfficeHours(at, calendar) ? 'office-hours' : 'out-of-hours',
  onDuty: onDuty(rota, at),
});
