/** Days and times in the language that is spoken now. */
import * as clock from '#core/domain/wall-clock.ts';
import type { Instant } from '#schema/fields.ts';
import { languageNow } from './spoken.ts';

export const clockTime = (at: Instant): string => clock.clockTime(at, languageNow());
export const longDate = (at: Instant): string => clock.longDate(at, languageNow());
export const momentFor = (at: Instant, now: Instant): string =>
  clock.momentFor(at, now, languageNow());
export const spokenDuration = (minutes: number): string =>
  clock.spokenDuration(minutes, languageNow());
