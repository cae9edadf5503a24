import { done } from '../../domain/refusal.ts';
import { surgeryWords } from '../../domain/words/surgeries.ts';
import { findSurgery, surgeryList, withCalendar } from './find-surgery.ts';
import { textFrom } from '../text-from.ts';
import type { SurgerySaid } from './surgery-views.ts';
import { useCase } from '../use-case.ts';

/** Takes a surgery off the councillor's dates; whoever has an invitation to it is told by their calendar. */
export const removeSurgery = useCase(
  ['councillor'],
  (raw) => done({ key: textFrom(raw, 'surgery') }),
  (hub, caller, { key }) =>
    withCalendar<SurgerySaid>(hub, caller, async () => {
      const one = findSurgery(hub, caller, key);
      if (!one.ok) return one;
      const { event } = one.value.row;
      if (event !== undefined) await hub.calendar.cancel(event, '');
      await surgeryList(hub).remove(one.value);
      return done({ key, say: surgeryWords[caller.language].said.removed });
    }),
);
