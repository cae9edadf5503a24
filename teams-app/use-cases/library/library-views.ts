/** What the use-cases of the library and of the readiness check answer. */
import type { PolicyRow } from '#lists/policies.ts';
import type { GuideRow } from '#lists/guides.ts';
import type { Principle, ReadinessRow } from '#lists/readiness.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { ReviewState } from '../../domain/library/library.ts';
import type { PrincipleScore } from '../../domain/library/readiness.ts';

type Said = 'owner' | 'edition' | 'adoptedAt' | 'reviewAt' | 'coversCouncillors' | 'made';

export interface DocumentView extends Pick<PolicyRow, Said> {
  readonly item: string;
  /** Another one each time that the file or its columns change; also how the row was read. */
  readonly revision: string;
  readonly title: string;
  readonly about?: string;
  readonly topic: NonNullable<PolicyRow['topic']>;
  readonly standing: NonNullable<PolicyRow['standing']>;
  readonly nation: NonNullable<PolicyRow['nation']>;
  readonly language: NonNullable<PolicyRow['language']>;
  readonly review: ReviewState;
  /** The caller may say that it is reviewed. */
  readonly mayReview: boolean;
}

export interface GuideView extends Pick<GuideRow, 'link' | 'nation' | 'checkedAt'> {
  readonly title: string;
  readonly about?: string;
}

export interface Library {
  readonly now: Instant;
  readonly documents: readonly DocumentView[];
  readonly guides: readonly GuideView[];
  /** The caller keeps the library: sees drafts, and the review calendar of all. */
  readonly keeps: boolean;
  /** Files without a name, which councillors do not see; for keepers. */
  readonly untitled: number;
  /** Where the library is edited, for keepers. */
  readonly listAddress?: string;
}

export interface StatementView extends Pick<
  ReadinessRow,
  'score' | 'evidence' | 'scoredBy' | 'scoredAt'
> {
  readonly item: string;
  readonly etag: string;
  readonly principle: Principle;
  readonly text: string;
  /** Scored more than a year ago. */
  readonly isOld: boolean;
}

export interface Readiness {
  readonly scores: readonly PrincipleScore[];
  readonly statements: readonly StatementView[];
  readonly listAddress?: string;
}

/** What was done, in a sentence. */
export interface LibrarySaid {
  readonly say: string;
}
