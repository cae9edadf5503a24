/** Times as a field shows them in which somebody chooses one. */
import { Temporal } from 'temporal-polyfill';
import type { Instant } from '#schema/fields.ts';
import { millisecondsOf } from './instant.ts';

/** "2026-12-28T23:40": as clocks in London show it. londonMoment reads it. */
export const wallClockOf = (instant: Instant): string =>
  Temporal.Instant.fromEpochMilliseconds(millisecondsOf(instant))
    .toZonedDateTimeISO('Europe/London')
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' });
