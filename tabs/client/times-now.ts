/** Days and times in the language that is spoken now. */
import * as clock from '#core/domain/time/wall-clock.ts';
import { timeWords } from '#core/domain/words/times.ts';
import type { Instant } from '#schema/fields.ts';
import { languageNow } from './spoken.ts';

export const clockTime = (at: Instant): string => clock.clockTime(at, languageNow());
export const longDate = (at: Instant): string => clock.longDate(at, languageNow());
export const momentFor = (at: Instant, now: Instant): string =>
  clock.momentFor(at, now, languageNow());
/** The days of the week by their numbers: "1" is Monday. */
export const weekdays = (): readonly (readonly [string, string])[] =>
  timeWords[languageNow()].weekdays.map((name, place) => [String(place + 1), name]);
export const spokenDuration = (minutes: number): string =>
  clock.spokenDuration(minutes, languageNow());
