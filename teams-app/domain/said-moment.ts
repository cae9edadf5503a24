/** Days and times in the reader's language, as GOV.UK writes them, by the clock in Europe/London. */
import type { Instant } from './instant.ts';
import { localeOf } from './language.ts';
import type { Language } from './language.ts';
import { clockTime, dayOf } from './wall-clock.ts';

const dayParts = (instant: Instant, language: Language): string =>
  new Intl.DateTimeFormat(localeOf[language], {
    timeZone: 'Europe/London',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  })
    .formatToParts(new Date(instant))
    .filter(({ type }) => type !== 'literal')
    .map(({ value }) => value)
    .join(' ');

const welshTimes: Readonly<Record<string, string>> = {
  midday: 'hanner dydd',
  midnight: 'hanner nos',
};

/** "6:30pm", "midday"; in Welsh "6:30pm", "hanner dydd". */
export const saidTime = (instant: Instant, language: Language): string => {
  const time = clockTime(instant);
  return language === 'cy' ? (welshTimes[time] ?? time) : time;
};

/** "Monday 28 December 2026", "Dydd Llun 28 Rhagfyr 2026". */
export const saidDay = (instant: Instant, language: Language): string =>
  dayParts(instant, language);

const between: Readonly<Record<Language, { at: string; until: string }>> = {
  en: { at: 'at', until: 'to' },
  cy: { at: 'am', until: 'tan' },
};

/** "Monday 28 December 2026 at 6:30pm". */
export const saidMoment = (instant: Instant, language: Language): string =>
  [saidDay(instant, language), between[language].at, saidTime(instant, language)].join(' ');

/** "Monday 28 December 2026 at 6:30pm to 8pm"; with the day of the end where it is another. */
export const saidSpan = (from: Instant, until: Instant, language: Language): string => {
  const end =
    dayOf(from) === dayOf(until) ? saidTime(until, language) : saidMoment(until, language);
  return [saidMoment(from, language), between[language].until, end].join(' ');
};
