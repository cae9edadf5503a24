/** Times as a field shows them in which somebody chooses one. */
import type { Instant } from '#schema/fields.ts';
import { dayText, inLondon, twoDigits } from './london.ts';

/** "2026-12-28T23:40": as clocks in London show it. londonMoment reads it. */
export const wallClockOf = (instant: Instant): string => {
  const shown = inLondon(instant);
  return `${dayText(shown)}T${twoDigits(shown.hour)}:${twoDigits(shown.minute)}`;
};
