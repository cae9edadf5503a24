import type { CheckIn, CheckInStanding } from './check-in.ts';
import type { Instant } from '../time/instant.ts';

/** What the councillor may know of a check-in of their own, in the chat and on the pages. The danger word changes none of it. */
export interface OwnCheckIn {
  readonly key: string;
  readonly standing: CheckInStanding;
  readonly ended?: CheckIn['ended'];
  readonly place: string;
  readonly withWhom?: string;
  readonly phoneThere?: string;
  readonly worried: boolean;
  readonly dueAt: Instant;
  /** When people are called, unless we hear from them. */
  readonly callAt: Instant;
  readonly savedAt: Instant;
  readonly endedAt?: Instant;
  readonly helpAt?: Instant;
  /** People were asked to look for them before it ended. */
  readonly wasLookedFor: boolean;
  readonly dutyPhone: string;
  readonly now: Instant;
}
