/** Who is asked, and after how long the next. Source: domain.md 3.6; invariants 3, 4, 11, 12 of escalation.md. */
import type { Level } from '#lists/incidents.ts';

export type Target =
  | 'duty-lead'
  | 'duty-deputy'
  | 'spoc-team'
  | 'senior-responsible-officer'
  | 'duty-director'
  | 'control-room'
  | 'manager'
  | 'chief-executive'
  | 'everyone';

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
}

const rung = (holdsMinutes: number, ...targets: Target[]): Rung => ({ targets, holdsMinutes });

const critical: Ladder = {
  rungs: [
    rung(5, 'duty-lead', 'duty-deputy'),
    rung(5, 'spoc-team'),
    rung(5, 'senior-responsible-officer'),
    rung(5, 'duty-director', 'control-room'),
    rung(10, 'everyone', 'chief-executive'),
  ],
  againFrom: 4,
};

const highInOffice: Ladder = {
  rungs: [rung(60, 'spoc-team'), rung(60, 'manager'), rung(60, 'senior-responsible-officer')],
  againFrom: 0,
};

const highOutOfHours: Ladder = {
  rungs: [rung(60, 'duty-lead'), rung(60, 'duty-deputy'), rung(60, 'senior-responsible-officer')],
  againFrom: 0,
};

const day = 24 * 60;
const moderate: Ladder = {
  rungs: [rung(day, 'spoc-team'), rung(day, 'manager')],
  againFrom: 0,
};
const low: Ladder = {
  rungs: [rung(2 * day, 'spoc-team'), rung(day, 'manager')],
  againFrom: 0,
};

/** The council's ladder of a level for an incident that arrives in or out of office hours. */
export const ladderFor = (level: Level, officeHours: boolean): Ladder => {
  switch (level) {
    case 'critical':
      return critical;
    case 'high':
      return officeHours ? highInOffice : highOutOfHours;
    case 'moderate':
      return moderate;
    case 'low':
      return low;
  }
};

export interface Step {
  readonly cycle: number;
  readonly rung: number;
}

/** The step after this one. There always is one: the ladder has no end. */
export const stepAfter = (ladder: Ladder, at: Step): Step =>
  at.rung + 1 < ladder.rungs.length
    ? { cycle: at.cycle, rung: at.rung + 1 }
    : { cycle: at.cycle + 1, rung: ladder.againFrom };

/** Whom a step asks. From the second round on, the senior responsible officer and the deputy as well. */
export const targetsOf = (ladder: Ladder, at: Step): readonly Target[] => {
  const targets = ladder.rungs[at.rung]?.targets ?? ['everyone'];
  return at.cycle === 0
    ? targets
    : [...new Set<Target>([...targets, 'senior-responsible-officer', 'duty-deputy'])];
};

/** Minutes for which a step has it. */
export const holdsMinutes = (ladder: Ladder, at: Step): number =>
  ladder.rungs[at.rung]?.holdsMinutes ?? 10;
