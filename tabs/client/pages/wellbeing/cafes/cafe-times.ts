/** When and where a café is, as people read it. */
import type { Language } from '#core/domain/language.ts';
import { clockRange, weekdayDate } from '#core/domain/time/wall-clock.ts';
import type { CafeView } from '#core/use-cases/cafes/cafe-views.ts';

type Times = Pick<CafeView, 'startsAt' | 'endsAt'>;

/** "Tuesday 12 January 2027". */
export const dayOfCafe = ({ startsAt }: Times, language: Language): string =>
  weekdayDate(startsAt, language);

/** "6pm to 7:30pm". */
export const hoursOfCafe = ({ startsAt, endsAt }: Times, language: Language): string =>
  clockRange(startsAt, endsAt, language);
