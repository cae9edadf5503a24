import type { Instant } from '#core/domain/instant.ts';

const format = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/London',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** "2027-02-03T18:30": a moment on the clocks of London, as a field for day and time holds it. */
export const wallClockText = (instant: Instant): string =>
  format.format(new Date(instant)).replace(' ', 'T');
