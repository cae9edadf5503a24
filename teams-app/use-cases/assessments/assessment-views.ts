/** What the pages of risk assessments are drawn from. */
import type { AssessmentRow, AssessmentType } from '#lists/assessments.ts';
import type { Answers, TriggerKey } from '../../domain/before/assessment.ts';
import type { Instant } from '../../domain/time/instant.ts';

export type AssessmentStage = AssessmentRow['stage'];

/** One as a list shows it: nothing that was typed but the place, and that only to whose it is. */
export interface AssessmentLine {
  readonly key: string;
  readonly type: AssessmentType;
  readonly stage: AssessmentStage;
  readonly place?: string;
  readonly startsAt?: Instant;
  readonly scoreBefore?: number;
  readonly scoreAfter?: number;
  readonly helper?: string;
  readonly askedAt?: Instant;
  readonly reviewOn?: Instant;
  readonly changedAt: Instant;
}

/** One for an officer to help with. */
export interface AskedLine extends AssessmentLine {
  readonly councillor: string;
  /** The caller has it. */
  readonly mine: boolean;
}

export interface MyAssessments {
  readonly own: readonly AssessmentLine[];
  /** Those in which the caller may help; empty for everybody else. */
  readonly asked: readonly AskedLine[];
  /** Whether the caller writes assessments of their own: councillors do. */
  readonly writes: boolean;
  /** Whether the caller helps with assessments at all. */
  readonly helps: boolean;
  readonly now: Instant;
}

export interface OpenedAssessment extends AssessmentLine {
  readonly answers: Answers;
  readonly councillor: string;
  readonly mine: boolean;
  /** Whether the caller is the officer who has it. */
  readonly withMe: boolean;
  /** Whether an officer's help is offered for it. */
  readonly helpOffered: boolean;
  readonly triggers: readonly TriggerKey[];
  readonly signedAt?: Instant;
  readonly answeredAt?: Instant;
  readonly advice?: string;
  /** Which state of its answers this is; given to whose it is, who says so when they save. */
  readonly revision?: string;
  readonly now: Instant;
}

/** What came of something that was done with it. */
export interface AssessmentSaid {
  readonly key: string;
  readonly say: string;
}

/** It is kept, and how its answers stand in the row by now. */
export interface AssessmentSaved extends AssessmentSaid {
  readonly revision: string;
}
