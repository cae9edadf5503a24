/** Who is asked, and after how long the next. Source: domain.md 3.6; invariants 3, 4, 11, 12 of escalation.md. */
import type { Target } from '#lists/ladder-steps.ts';
import { addMinutes } from '../time/instant.ts';
import type { Instant } from '../time/instant.ts';
import { addWorkingMinutes } from '../time/working-time.ts';
import type { WorkingCalendar } from '../time/working-time.ts';

export type { Target };

export interface Rung {
  readonly targets: readonly Target[];
  /** Minutes for which this rung has it before the next is asked. */
  readonly holdsMinutes: number;
}

/** Frozen when the incident is created. */
export interface Ladder {
  readonly rungs: readonly Rung[];
  /** The rung at which it starts again after the last. It always starts again. */
  readonly againFrom: number;
  /** Its minutes run in office hours alone; by the clock where this is absent. */
  readonly inOfficeHours?: true;
  /** The ladder that takes over at the minute at which the office closes. */
  readonly afterHours?: Ladder;
  /** Asked as well from the second round on; the senior responsible officer and the deputy unless given. */
  readonly broadcast?: readonly Target[];
  /** The round in which it began, where it took over from another; 0 where absent. */
  readonly firstCycle?: number;
}

export interface Step {
  readonly cycle: number;
  readonly rung: number;
}

/** The step after this one. There always is one: the ladder has no end. */
export const stepAfter = (ladder: Ladder, at: Step): Step =>
  at.rung + 1 < ladder.rungs.length
    ? { cycle: at.cycle, rung: at.rung + 1 }
    : { cycle: at.cycle + 1, rung: ladder.againFrom };

const usualBroadcast: readonly Target[] = ['senior-responsible-officer', 'duty-deputy'];

/** Whom a step asks. From the second round on, the senior responsible officer and the deputy as well (invariant 12). */
export const targetsOf = (ladder: Ladder, at: Step): readonly Target[] => {
  const targets = ladder.rungs[at.rung]?.targets ?? ['everyone'];
  return at.cycle === (ladder.firstCycle ?? 0)
    ? targets
    : [...new Set([...targets, ...(ladder.broadcast ?? usualBroadcast)])];
};

/** Minutes for which a step has it. */
export const holdsMinutes = (ladder: Ladder, at: Step): number =>
  ladder.rungs[at.rung]?.holdsMinutes ?? 10;

/** When a step that is entered at `entered` has had its time. */
export const stepEnds = (
  ladder: Ladder,
  at: Step,
  entered: Instant,
  calendar: WorkingCalendar,
): Instant =>
  ladder.inOfficeHours === true
    ? addWorkingMinutes(entered, holdsMinutes(ladder, at), calendar)
    : addMinutes(entered, holdsMinutes(ladder, at));
