/** What somebody has typed about a check-in, as of now. */
import { readCheckInWords } from '../../domain/check-ins/check-in-words.ts';
import type { CheckInWords } from '../../domain/check-ins/check-in-words.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { readUntil } from '../../domain/time/read-until.ts';
import { clockTime } from '../../domain/time/wall-clock.ts';
import type { Hub } from '../use-case.ts';

type Clocked = Pick<Hub, 'clock'>;

/** What a message of the chat says about a check-in; undefined where it may be a report. */
export const checkInSaid = ({ clock }: Clocked, message: string): CheckInWords | undefined =>
  readCheckInWords(message, clock.now());

/** The moments among which somebody has to choose: "8" may be morning or evening. Empty where it is plain. */
export const momentsToChoose = ({ clock }: Clocked, typed: string): readonly Instant[] => {
  const meant = readUntil(typed, clock.now());
  return meant === undefined || 'until' in meant ? [] : meant.choices;
};

/** A moment as it would be typed into the form. */
export const untilTyped = (until: Instant): string => clockTime(until);
