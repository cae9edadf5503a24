/**
 * Somebody has asked one person to talk. Private: it stands on no incident and in no list, only the two of
 * them see it, and it is gone after 12 months. Source: domain.md 3.1, 3.9 and 3.11; Part 1, 23 and 104.
 */
import { Temporal } from 'temporal-polyfill';
import { instantAt, millisecondsOf } from '../time/instant.ts';
import type { Instant } from '../time/instant.ts';
import type { PersonKey } from '../people.ts';

/** sent: not answered. taken: they will be in touch. cannot: they can't at the moment. */
export type TalkState = 'sent' | 'taken' | 'cannot';

export interface TalkRequest {
  readonly key: string;
  readonly from: PersonKey;
  readonly to: PersonKey;
  readonly sentAt: Instant;
  readonly state: TalkState;
  readonly answeredAt?: Instant;
  /** What they wrote, where they did: no reason is asked for. */
  readonly words?: string;
  /** How to reach them, where they said so. */
  readonly reach?: string;
}

const timeZone = 'Europe/London';

/** What was sent, joined or made before this moment is gone: 12 months before `now`, by the calendar. */
export const forgottenBefore = (now: Instant): Instant =>
  instantAt(
    Temporal.Instant.fromEpochMilliseconds(millisecondsOf(now))
      .toZonedDateTimeISO(timeZone)
      .subtract({ months: 12 }).epochMilliseconds,
  );
