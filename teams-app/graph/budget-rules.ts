/** Who may spend how many of SharePoint's resource units a minute, while others want some too. */

/**
 * Whose work it is. foreground: somebody is waiting for the answer. recorder: the engine files what the
 * record does not have yet. background: pictures that are rebuilt, checks, whatever can wait.
 */
export type Share = 'foreground' | 'recorder' | 'background';
export const shares: readonly Share[] = ['foreground', 'recorder', 'background'];

/** Units that are spent and still count. */
export interface Use {
  readonly total: number;
  readonly of: Readonly<Record<Share, number>>;
  /** Of the recorder's: those of the last ten seconds. */
  readonly lately: number;
  /** Units that Graph itself says are left (RateLimit-Remaining), where it says so. */
  readonly told: number;
}

/** How many of the ceiling each may have. */
export interface Portions {
  readonly ceiling: number;
  /** Nobody but the recorder may have these. */
  readonly recorderOwn: number;
  /** The recorder leaves these free, so that somebody who comes meanwhile does not wait. */
  readonly headroom: number;
  /** The recorder spends no more in ten seconds: then units come free all the time, not once a minute. */
  readonly atOnce: number;
  /** Background work stops here while it is not alone. */
  readonly yieldsAt: number;
  /** Background work may have these in any case: a picture that is never read again is no picture. */
  readonly trickle: number;
}

/** The portions of a ceiling. The recorder can have at least 95 % of it when it is alone. */
export const portionsOf = (ceiling: number): Portions => ({
  ceiling,
  recorderOwn: ceiling / 4,
  headroom: ceiling / 40,
  atOnce: Math.max(ceiling / 6, 10),
  yieldsAt: ceiling * 0.6,
  trickle: Math.max(ceiling / 50, 2),
});

type Rule = (use: Use, units: number, portions: Portions) => boolean;

/** Whether they are there, with so many more left for others. What Graph says is left is for whoever comes. */
const isFree = (use: Use, units: number, { ceiling }: Portions, leaving = 0): boolean =>
  use.total + units + leaving <= ceiling && units <= use.told;

/** Whether a share may spend so many units now, if nobody who goes before it is waiting. */
export const mayGo: Readonly<Record<Share, Rule>> = {
  foreground: (use, units, portions) =>
    isFree(use, units, portions, Math.max(0, portions.recorderOwn - use.of.recorder)),
  recorder: (use, units, portions) =>
    mayGoFirst.recorder(use, units, portions) ||
    (use.lately + units <= portions.atOnce && isFree(use, units, portions, portions.headroom)),
  background: (use, units, portions) =>
    mayGoFirst.background(use, units, portions) ||
    (use.total + units <= portions.yieldsAt && use.told === Number.POSITIVE_INFINITY),
};

/** Whether it may spend them although somebody is waiting who goes before it. */
export const mayGoFirst: Readonly<Record<Share, Rule>> = {
  foreground: (use, units, portions) => mayGo.foreground(use, units, portions),
  recorder: (use, units, portions) =>
    isFree(use, units, portions) &&
    use.lately + units <= portions.atOnce &&
    use.of.recorder + units <= portions.recorderOwn,
  background: (use, units, portions) =>
    isFree(use, units, portions) && use.of.background + units <= portions.trickle,
};
