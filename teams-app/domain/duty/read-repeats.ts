/** When a turn repeats, from the words that people write: in the list, or on the page. */
import type { Language } from '../language.ts';
import { refuse, done } from '../refusal.ts';
import type { Result } from '../refusal.ts';
import type { Repeats, Weekday } from './rota-entry.ts';
import { rotaSentences } from '../words/rota.ts';

/** Monday first, in English and Welsh. */
const dayNames: readonly (readonly [Weekday, readonly string[]])[] = [
  [1, ['1', 'mon', 'monday', 'llun']],
  [2, ['2', 'tue', 'tues', 'tuesday', 'mawrth']],
  [3, ['3', 'wed', 'weds', 'wednesday', 'mercher']],
  [4, ['4', 'thu', 'thur', 'thurs', 'thursday', 'iau']],
  [5, ['5', 'fri', 'friday', 'gwener']],
  [6, ['6', 'sat', 'saturday', 'sadwrn']],
  [7, ['7', 'sun', 'sunday', 'sul']],
];

const shortNames = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

/** "Mon, Tue, Wed", as it stands in the list. */
export const daysText = (days: readonly Weekday[]): string =>
  days.map((day) => shortNames[day - 1]).join(', ');

const dayNamed = (word: string): Weekday | undefined =>
  dayNames.find(([, names]) => names.includes(word.toLowerCase()))?.[0];

/** Undefined where a word is no day, or there is none. */
const daysIn = (text: string): readonly Weekday[] | undefined => {
  const words = text.split(/[\s,;]+|\bdydd\b/i).filter((word) => word !== '');
  const days = words.map(dayNamed);
  if (days.length === 0 || days.includes(undefined)) return undefined;
  return [...new Set(days.filter((day) => day !== undefined))].sort((a, b) => a - b);
};

/** "8:30", "08:30" or "8.30" as "08:30"; undefined for what is no time of the day. */
const clockIn = (text: string): string | undefined => {
  const [, hour = '', minute = ''] = /^(\d{1,2})[:.](\d\d)$/.exec(text.trim()) ?? [];
  const isTime = hour !== '' && Number(hour) < 24 && Number(minute) < 60;
  return isTime ? `${hour.padStart(2, '0')}:${minute}` : undefined;
};

/** More weeks than that between two stretches is no rota. */
const mostWeeks = 52;

export interface RepeatWords {
  readonly days: string;
  readonly startsAt: string;
  readonly endsAt: string;
  /** Empty where a stretch ends when the clock next shows `endsAt`. */
  readonly endsOn: string;
  /** Empty: every week. */
  readonly everyWeeks: string;
}

const endsOnIn = (text: string): Weekday | 'none' | undefined =>
  text.trim() === '' ? 'none' : dayNamed(text.trim());

/** A refusal names the field that makes no sense; in English where no language is given, as the record is kept. */
export const readRepeats = (words: RepeatWords, language: Language = 'en'): Result<Repeats> => {
  const sentences = rotaSentences[language];
  const days = daysIn(words.days);
  if (days === undefined) return refuse('invalid', sentences.noDays, 'days');
  const startsAt = clockIn(words.startsAt);
  if (startsAt === undefined) return refuse('invalid', sentences.noTime, 'startsAt');
  const endsAt = clockIn(words.endsAt);
  if (endsAt === undefined) return refuse('invalid', sentences.noTime, 'endsAt');
  const endsOn = endsOnIn(words.endsOn);
  if (endsOn === undefined) return refuse('invalid', sentences.noDay, 'endsOn');
  const weeks = words.everyWeeks.trim() === '' ? 1 : Number(words.everyWeeks);
  if (!Number.isInteger(weeks) || weeks < 1 || weeks > mostWeeks)
    return refuse('invalid', sentences.noWeeks, 'everyWeeks');
  const until = endsOn === 'none' ? {} : { endsOn };
  return done({ everyWeeks: weeks, days, startsAt, endsAt, ...until });
};
