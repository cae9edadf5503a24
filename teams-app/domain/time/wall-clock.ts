/** The time as people in the council read it: Europe/London. Source for the wording: GOV.UK style. */
import type { Instant } from '#schema/fields.ts';
import type { Language } from '../language.ts';
import { dayText, inLondon, twoDigits } from './london.ts';
import { timeWords } from '../words/times.ts';

/** "11:40pm", "midday", "midnight", "9am"; in English where no language is given, as the record is kept. */
export const clockTime = (instant: Instant, language: Language = 'en'): string => {
  const { hour, minute } = inLondon(instant);
  if (minute === 0 && hour === 0) return timeWords[language].midnight;
  if (minute === 0 && hour === 12) return timeWords[language].midday;
  const twelve = hour % 12 === 0 ? 12 : hour % 12;
  const minutes = minute === 0 ? '' : `:${twoDigits(minute)}`;
  return `${String(twelve)}${minutes}${hour < 12 ? 'am' : 'pm'}`;
};

/** "6pm to 7:30pm". */
export const clockRange = (from: Instant, until: Instant, language: Language = 'en'): string =>
  timeWords[language].range(clockTime(from, language), clockTime(until, language));

/** The hour on the clocks of London, 0 to 23. */
export const londonHour = (instant: Instant): number => inLondon(instant).hour;

/** "28 December 2026". */
export const longDate = (instant: Instant, language: Language = 'en'): string => {
  const { day, month, year } = inLondon(instant);
  return `${String(day)} ${timeWords[language].months[month - 1] ?? ''} ${String(year)}`;
};

/** "Monday 28 December 2026". */
export const weekdayDate = (instant: Instant, language: Language = 'en'): string => {
  const weekday = timeWords[language].weekdays[inLondon(instant).dayOfWeek - 1] ?? '';
  return `${weekday} ${longDate(instant, language)}`;
};

/** "Monday 28 December", where the year goes without saying. */
export const weekdayAndDay = (instant: Instant, language: Language = 'en'): string => {
  const { day, month, dayOfWeek } = inLondon(instant);
  const { weekdays, months } = timeWords[language];
  return `${weekdays[dayOfWeek - 1] ?? ''} ${String(day)} ${months[month - 1] ?? ''}`;
};

/** "Mon 28 Dec", where there is little room. */
export const shortWeekdayAndDay = (instant: Instant, language: Language = 'en'): string => {
  const { day, month, dayOfWeek } = inLondon(instant);
  const { shortWeekdays, shortMonths } = timeWords[language];
  return `${shortWeekdays[dayOfWeek - 1] ?? ''} ${String(day)} ${shortMonths[month - 1] ?? ''}`;
};

/** "2026-12-28": the day in London, which sorts. */
export const dayOf = (instant: Instant): string => dayText(inLondon(instant));

/** "11:40pm" on the same day, else "11:40pm on 28 December 2026". */
export const momentFor = (instant: Instant, now: Instant, language: Language = 'en'): string => {
  const time = clockTime(instant, language);
  return dayOf(instant) === dayOf(now)
    ? time
    : timeWords[language].on(time, longDate(instant, language));
};

/** "11:40pm" on the same day, else "28 December 2026": short enough for a button on a phone. */
export const dayOrTime = (instant: Instant, now: Instant, language: Language = 'en'): string =>
  dayOf(instant) === dayOf(now) ? clockTime(instant, language) : longDate(instant, language);

/** "less than a minute", "1 minute", "12 minutes", "3 hours 5 minutes", "2 days". */
export const spokenDuration = (minutes: number, language: Language = 'en'): string => {
  const words = timeWords[language];
  if (minutes < 1) return words.underAMinute;
  if (minutes < 60) return words.minutes(minutes);
  const hours = Math.floor(minutes / 60);
  if (hours >= 48) return words.days(Math.floor(hours / 24));
  const rest = minutes % 60;
  return rest === 0 ? words.hours(hours) : `${words.hours(hours)} ${words.minutes(rest)}`;
};
