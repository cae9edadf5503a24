/** Which moment somebody means by a time of day: by the clock in Europe/London, and asked back where it is not plain. */
import { Temporal } from 'temporal-polyfill';
import { instantAt, millisecondsOf, minutesBetween } from './instant.ts';
import type { Instant } from './instant.ts';
import type { SpokenClock } from './spoken-time.ts';

/** The moment; or those that it may be, to be asked about; none where the time has passed. */
export type Meant = { readonly until: Instant } | { readonly choices: readonly Instant[] };

const timeZone = 'Europe/London';

/** Minutes ahead within which "8" needs no question. A longer visit is asked about. */
const plainMinutes = 6 * 60;
/** Minutes ahead within which "8pm" or "20:30" is taken for what it says: a time that has just passed is not tomorrow's. */
const sureMinutes = 12 * 60;

/** The first such time on the clock after `now`; in the hour that comes twice in autumn, the next of the two. */
const nextAt = (
  now: Instant,
  hour: number,
  minute: number,
  days: readonly number[],
): Instant | undefined => {
  const today = Temporal.Instant.fromEpochMilliseconds(millisecondsOf(now))
    .toZonedDateTimeISO(timeZone)
    .toPlainDate();
  const moments = days.flatMap((day) =>
    (['compatible', 'later'] as const).map((disambiguation) =>
      instantAt(
        today
          .add({ days: day })
          .toPlainDateTime({ hour, minute })
          .toZonedDateTime(timeZone, { disambiguation }).epochMilliseconds,
      ),
    ),
  );
  return moments.toSorted().find((at) => at > now);
};

const hoursOf = ({ hour, sure }: SpokenClock): readonly number[] =>
  sure || hour > 12 ? [hour] : [hour % 12, (hour % 12) + 12];

/**
 * The moment that a time of day means at `now`. "8" is the next 8 o'clock where that is not far off. A
 * time that has passed is tomorrow's only where that is soon, as at night. Everything else is asked about.
 */
export const momentMeant = (said: SpokenClock, now: Instant): Meant => {
  const days = said.tomorrow ? [1] : [0, 1];
  const candidates = hoursOf(said)
    .map((hour) => nextAt(now, hour, said.minute, days))
    .filter((at) => at !== undefined)
    .toSorted();
  const [first] = candidates;
  if (first === undefined) return { choices: [] };
  const ahead = minutesBetween(now, first);
  if (said.tomorrow && said.sure && candidates.length === 1) return { until: first };
  if (said.sure) return ahead <= sureMinutes ? { until: first } : { choices: [] };
  return ahead <= plainMinutes && !said.tomorrow ? { until: first } : { choices: candidates };
};
