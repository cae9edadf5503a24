/** What the section "What the council will do" shows: the council's own texts, in both languages. */
import type { GuidanceRow } from '#lists/guidance.ts';
import type { Instant } from '../../domain/time/instant.ts';

type Said = 'title' | 'titleCy' | 'words' | 'wordsCy' | 'owner' | 'edition' | 'reviewBy';

export interface GuidanceText extends Pick<GuidanceRow, Said> {
  readonly item: string;
  /** Another one each time that somebody changes the text. */
  readonly revision: string;
}

export interface WhatToExpect {
  readonly now: Instant;
  readonly texts: readonly GuidanceText[];
  /** Where the texts are edited, for those who keep them. */
  readonly listAddress?: string;
}
