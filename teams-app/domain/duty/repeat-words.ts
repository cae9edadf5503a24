/** What repeats, in words. */
import type { Language } from '../language.ts';
import type { Repeats, Weekday } from './rota-entry.ts';
import { repeatWords } from '../words/rota.ts';
import { timeWords } from '../words/times.ts';

/** "Monday, Tuesday and Wednesday, 17:00 to 08:30, every 3 weeks". */
export const repeatsInWords = (repeats: Repeats, language: Language): string => {
  const words = repeatWords[language];
  const dayName = (day: Weekday): string => timeWords[language].weekdays[day - 1] ?? '';
  const { startsAt, endsAt, endsOn, everyWeeks } = repeats;
  return words.line(
    repeats.days.map(dayName),
    startsAt,
    endsOn === undefined ? endsAt : words.onDay(endsAt, dayName(endsOn)),
    everyWeeks === 1 ? words.everyWeek : words.everyWeeks(everyWeeks),
  );
};
