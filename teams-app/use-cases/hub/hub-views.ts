/** What the first view of the Hub shows: plain data, already cut to what the caller may see. */
import type { Instant } from '../../domain/time/instant.ts';
import type { CheckInView } from '../check-ins/check-in-views.ts';
import type { DutyNow, ReceiptFacts } from '../views.ts';

/** Who is on call from one moment up to another; between two that follow each other there is no gap. */
export interface DutySpan extends Omit<DutyNow, 'now' | 'until'> {
  readonly from: Instant;
  readonly until: Instant;
}

/** Something that may be new to somebody. */
export interface Noted {
  readonly item: string;
  /** Another one each time that it changes. */
  readonly revision: string;
  /** In the reader's language. */
  readonly title: string;
}

/**
 * What may be new: everything that the caller may see, for only their own browser knows what they have seen.
 * A part that is not known now is absent.
 */
export interface HubNews {
  readonly documents?: readonly Noted[];
  readonly guidance?: readonly Noted[];
  /** Soon, open to everybody, with room, and without the caller so far. */
  readonly cafes?: readonly (Noted & { readonly startsAt: Instant })[];
  /** That people may argue about, in the caller's ward, still to come. */
  readonly decisions?: readonly (Noted & { readonly decisionAt: Instant })[];
  /** What somebody has answered to the caller, without a word of it. */
  readonly answers?: readonly (Pick<Noted, 'item' | 'revision'> & { readonly to: AnswerTo })[];
}

export type AnswerTo = 'visit' | 'assessment' | 'information' | 'takedown' | 'talk';

export interface MyHub {
  readonly now: Instant;
  /** From now on for some days, so that a page without a connection is right to the minute as well. */
  readonly duty: readonly DutySpan[];
  /** Never empty: what councillors are told to call when nothing else helps. */
  readonly dutyPhone: string;
  readonly isCouncillor: boolean;
  /** The caller's own, the newest first; absent where they are not known now. */
  readonly reports?: readonly ReceiptFacts[];
  /** The caller's check-in that is running. */
  readonly checkIn?: CheckInView;
  readonly news: HubNews;
  /** The hub cannot read its own store now: of reports and check-ins it says nothing. */
  readonly isPartial: boolean;
}
