/** Days with their times in the reader's language, by the clock in Europe/London. */
import type { Instant } from './instant.ts';
import type { Language } from '../language.ts';
import { clockTime, dayOf, weekdayDate } from './wall-clock.ts';
import { momentWords } from '../words/moments.ts';

/** "Monday 28 December 2026". */
export const saidDay = weekdayDate;

/** "Monday 28 December 2026 at 6:30pm". */
export const saidMoment = (instant: Instant, language: Language): string =>
  momentWords[language].on(weekdayDate(instant, language), clockTime(instant, language));

/** "Monday 28 December 2026 at 6:30pm to 8pm"; with the day of the end where it is another. */
export const saidSpan = (from: Instant, until: Instant, language: Language): string => {
  const end =
    dayOf(from) === dayOf(until) ? clockTime(until, language) : saidMoment(until, language);
  return momentWords[language].span(saidMoment(from, language), end);
};
