/** What is shown of visit checks: to whoever asked, and to those who give advice. */
import type { VisitCheckRow } from '#lists/visit-checks.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { VisitStep } from '../../domain/before/visit-check.ts';

export type VisitStage = VisitCheckRow['stage'];
export type PoliceAdvice = NonNullable<VisitCheckRow['police']>;

interface Visit {
  readonly key: string;
  readonly number: string;
  readonly stage: VisitStage;
  readonly visitAt: Instant;
  readonly askedAt: Instant;
  /** By when there should be advice. */
  readonly dueAt: Instant;
  readonly answeredAt?: Instant;
}

/** As whoever asked reads it: the advice and never who advised, or why. */
export interface OwnVisit extends Visit {
  readonly resident: string;
  readonly address: string;
  readonly purpose: string;
  readonly steps: readonly VisitStep[];
}

/** As a list of officers shows it: nothing of whom or where. */
export interface VisitLine extends Visit {
  readonly councillor: string;
  readonly isSoon: boolean;
  /** Which check of that day by this councillor it is. */
  readonly count: number;
}

/** One whole, for those who give advice. */
export interface OpenedVisit extends VisitLine {
  /** How it was read: what has changed since is not what is answered. */
  readonly revision: string;
  readonly resident: string;
  readonly address: string;
  readonly purpose: string;
  readonly steps: readonly VisitStep[];
  readonly police?: PoliceAdvice;
}

export interface MyVisits {
  readonly now: Instant;
  /** For councillors: those to come first, then those of the last 30 days. */
  readonly own?: readonly OwnVisit[];
  /** For those who give advice: those who wait first, by the time of the visit. */
  readonly desk?: readonly VisitLine[];
}

export interface VisitSaid {
  readonly say: string;
}

export interface AskedVisit extends VisitSaid {
  readonly key: string;
}
