/** An exercise as it was read from its file (the format is described in docs/drills.md). */

export interface Exercise {
  readonly drill: string;
  readonly council: Readonly<Record<string, string>>;
  /** Milliseconds since 1970. */
  readonly start: number;
  /** Replaces the sample people; empty where the exercise gives none. */
  readonly people: Readonly<Record<string, ExercisePerson>>;
  readonly duty: readonly ExerciseTurn[];
  readonly steps: readonly Step[];
  readonly expect: readonly Expectation[];
}

export interface ExercisePerson {
  readonly name: string;
  readonly roles: readonly string[];
  readonly ward?: string;
  readonly phone?: string;
  /** The phone that is called for a Critical. */
  readonly callPhone?: string;
  readonly email?: string;
  readonly language?: 'en' | 'cy';
}

export interface ExerciseTurn {
  readonly from: string;
  readonly to: string;
  readonly lead: string;
  readonly deputy: string;
}

export type RefusedKind =
  'invalid' | 'forbidden' | 'not-found' | 'too-late' | 'conflict' | 'unavailable';

export interface Deed {
  readonly kind: 'deed';
  readonly at: Moment;
  readonly who: string;
  readonly does: string;
  readonly with: Readonly<Record<string, unknown>>;
  readonly as?: string;
  readonly incident?: string;
  readonly refused?: RefusedKind;
  /** Whose name and key must not stand in the answer. */
  readonly hides?: string;
  /** How often Teams delivers the same press, with equal and with new activity ids in turn. */
  readonly delivered: number;
}

export interface FaultStep {
  readonly kind: 'fault';
  readonly at: Moment;
  readonly fault: Readonly<Record<string, unknown>>;
}

export interface CrashStep {
  readonly kind: 'crash';
  readonly at: Moment;
  /** The promises store is gone when the hub starts again: what only it knew is lost. */
  readonly losesStore: boolean;
}

export interface EditListStep {
  readonly kind: 'edit-list';
  readonly at: Moment;
  readonly list: string;
  readonly where: Readonly<Record<string, unknown>>;
  readonly set: Readonly<Record<string, unknown>>;
}

/** The hub's machine stands still until then, and goes on as if nothing had been. */
export interface AsleepStep {
  readonly kind: 'asleep';
  readonly at: Moment;
  readonly until: string;
}

export interface UntilStep {
  readonly kind: 'until';
  readonly at: Moment;
}

export type Step = Deed | FaultStep | CrashStep | EditListStep | AsleepStep | UntilStep;

/** "23:40", "2026-12-28T23:40" (London) or with an offset, "+30m"; absent: at once. */
export type Moment = string | undefined;

export interface GetsExpectation {
  readonly kind: 'gets';
  readonly at: string;
  readonly who: readonly string[];
  readonly gets: string;
  readonly incident?: string;
  readonly channel?: string;
}

export interface NeverExpectation {
  readonly kind: 'never';
  readonly never: string;
  readonly who: readonly string[];
  readonly incident?: string;
}

export interface HasExpectation {
  readonly kind: 'has';
  readonly incident: string;
  readonly has: Readonly<Record<string, unknown>>;
}

export interface ListExpectation {
  readonly kind: 'list';
  readonly list: string;
  readonly rows: number;
  readonly where: Readonly<Record<string, unknown>>;
}

export type Expectation = (
  GetsExpectation | NeverExpectation | HasExpectation | ListExpectation
) & {
  /** As it stands in the file, for the report. */
  readonly source: Readonly<Record<string, unknown>>;
};
