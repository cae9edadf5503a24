/** Somebody who works alone says until when, and is looked for when they do not come back. Source: domain.md 39, 57 and 3.8; escalation.md, optional invariant C. */
import { addMinutes, earliest, minutesBetween } from '../time/instant.ts';
import type { Instant } from '../time/instant.ts';
import type { PersonKey } from '../people.ts';

/** Minutes before the end at which the councillor is reminded. */
const reminderMinutes = 10;

/** Minutes within which an answer is still the councillor's own business; a setting. */
export const usualGraceMinutes = 10;

/** A visit that takes longer is a mistake in the time. */
const longestMinutes = 24 * 60;

/** Days for which a check-in that is over is kept: as a draft is (domain.md 3.11). */
export const checkInKeepDays = 30;

/** Minutes after which an overdue check-in that nobody has ended leaves the list of those who are out. */
const openAfterRaised = 24 * 60;

/** What was raised because of a check-in: one incident each. */
export interface Raised {
  readonly reference: string;
  readonly at: Instant;
}

export interface CheckIn {
  /** Made when the card was drawn, or from the id of the message: the same for every delivery. */
  readonly key: string;
  readonly person: PersonKey;
  /** As it stood in the People list when it began. */
  readonly name: string;
  readonly ward: string;
  readonly place: string;
  readonly withWhom?: string;
  /** Where they can be rung there, if not on their own phone. */
  readonly phoneThere?: string;
  /** They marked the visit as one that worries them. */
  readonly worried: boolean;
  readonly startedAt: Instant;
  readonly dueAt: Instant;
  /** When they last said until when. */
  readonly saidAt: Instant;
  readonly graceMinutes: number;
  /** What was extended by, so that the same press or message extends once. */
  readonly marks: readonly string[];
  readonly endedAt?: Instant;
  /** safe: they said so. replaced: another was begun. left: overdue, looked for, and never ended. unasked: they were not out. */
  readonly ended?: 'safe' | 'replaced' | 'left' | 'unasked';
  /** They did not come back in time. */
  readonly overdue?: Raised;
  /** They asked for help. */
  readonly help?: Raised;
  /** They said that they are safe, with the word that means the opposite. */
  readonly duress?: { readonly at: Instant; readonly reference?: string };
  /** Whoever looks for them has been told that it is over. */
  readonly toldOver?: true;
  /** When the engine must look at it next; null where nothing is to be done any more. */
  readonly wakeAt: Instant | null;
  /** Grows by one with each change. */
  readonly version: number;
}

/** What a check-in begins with. */
export type CheckInStart = Pick<
  CheckIn,
  'key' | 'person' | 'name' | 'ward' | 'place' | 'worried' | 'graceMinutes'
> &
  Partial<Pick<CheckIn, 'withWhom' | 'phoneThere'>> & { readonly until: Instant };

export const isOut = ({ endedAt }: Pick<CheckIn, 'endedAt'>): boolean => endedAt === undefined;

/** When people are called, unless we hear from them. */
export const raisedFrom = ({ dueAt, graceMinutes }: CheckIn): Instant =>
  addMinutes(dueAt, graceMinutes);

/** When they are reminded; undefined where they have only just said until when. */
const reminderAt = ({ dueAt, saidAt }: CheckIn): Instant | undefined => {
  const at = addMinutes(dueAt, -reminderMinutes);
  return at > addMinutes(saidAt, 1) ? at : undefined;
};

/** Nobody waits for them any more: ended, or somebody is looking for them already. */
const isSettled = (checkIn: CheckIn): boolean =>
  !isOut(checkIn) || checkIn.overdue !== undefined || checkIn.help !== undefined;

/** What the engine has to do about it now. */
export type Duty =
  'raise-overdue' | 'raise-duress' | 'tell-over' | 'remind-soon' | 'remind-due' | 'leave';

const isTellingOwed = ({ endedAt, overdue, help, toldOver }: CheckIn): boolean =>
  endedAt !== undefined && toldOver === undefined && (overdue ?? help) !== undefined;

/** Everything that is owed at `now`; what was done already is not in it, but for reminders, which have keys. */
export const dutiesAt = (checkIn: CheckIn, now: Instant): readonly Duty[] => {
  const { duress, overdue, help, dueAt } = checkIn;
  const settled: Duty[] = [];
  if (duress !== undefined && duress.reference === undefined) settled.push('raise-duress');
  if (isTellingOwed(checkIn)) settled.push('tell-over');
  if (isOut(checkIn) && hasLeft(overdue ?? help, now)) settled.push('leave');
  if (isSettled(checkIn)) return settled;
  if (raisedFrom(checkIn) <= now) return ['raise-overdue'];
  if (dueAt <= now) return ['remind-due'];
  const soon = reminderAt(checkIn);
  return soon !== undefined && soon <= now ? ['remind-soon'] : [];
};

const hasLeft = (raised: Raised | undefined, now: Instant): boolean =>
  raised !== undefined && addMinutes(raised.at, openAfterRaised) <= now;

/** The next moment after `now` at which something falls due; null where nothing does. */
const wakeAfter = (checkIn: CheckIn, now: Instant): Instant | null => {
  if (dutiesAt(checkIn, now).some((duty) => !duty.startsWith('remind'))) return now;
  const raised = checkIn.overdue ?? checkIn.help;
  if (!isOut(checkIn)) return null;
  if (raised !== undefined) return addMinutes(raised.at, openAfterRaised);
  const moments = [reminderAt(checkIn), checkIn.dueAt, raisedFrom(checkIn)];
  return earliest(...moments.filter((at) => at !== undefined && at > now)) ?? now;
};

const next = (checkIn: CheckIn, change: Partial<CheckIn>, now: Instant): CheckIn => {
  const after = { ...checkIn, ...change, version: checkIn.version + 1 };
  return { ...after, wakeAt: wakeAfter(after, now) };
};

/** A check-in that begins now. */
export const begun = ({ until, ...start }: CheckInStart, now: Instant): CheckIn => {
  const checkIn: CheckIn = {
    ...start,
    startedAt: now,
    dueAt: until,
    saidAt: now,
    marks: [],
    wakeAt: now,
    version: 1,
  };
  return { ...checkIn, wakeAt: wakeAfter(checkIn, now) };
};

/** The engine has looked: only the time of the next look changes. */
export const lookedAt = (checkIn: CheckIn, now: Instant): CheckIn => ({
  ...checkIn,
  wakeAt: wakeAfter(checkIn, now),
});

/** Why a new end can't be taken; undefined where it can. */
export const wrongEnd = (until: Instant, now: Instant): 'past' | 'too-far' | undefined => {
  if (until <= now) return 'past';
  return minutesBetween(now, until) > longestMinutes ? 'too-far' : undefined;
};

/** The end that so many more minutes give: from the end that was said, or from now where that has passed. */
export const laterBy = ({ dueAt }: CheckIn, minutes: number, now: Instant): Instant =>
  addMinutes(dueAt > now ? dueAt : now, minutes);

/** Goes on until another time. `mark` makes the same press or message count once. */
export const extended = (checkIn: CheckIn, until: Instant, mark: string, now: Instant): CheckIn =>
  next(checkIn, { dueAt: until, saidAt: now, marks: [...checkIn.marks, mark].slice(-20) }, now);

/** Knows of a press or message that changed nothing else. */
export const marked = (checkIn: CheckIn, mark: string): CheckIn => ({
  ...checkIn,
  marks: [...checkIn.marks, mark].slice(-20),
  version: checkIn.version + 1,
});

/** Can no longer be extended: people are being called. */
export const isBeyondExtending = (checkIn: CheckIn, now: Instant): boolean =>
  isSettled(checkIn) || raisedFrom(checkIn) <= now;

/** They say that they are safe. With the word that means the opposite nothing else differs. */
export const endedSafe = (checkIn: CheckIn, underDuress: boolean, now: Instant): CheckIn => {
  const duress = underDuress && checkIn.duress === undefined ? { duress: { at: now } } : {};
  const end = isOut(checkIn) ? { endedAt: now, ended: 'safe' as const } : {};
  return next(checkIn, { ...end, ...duress }, now);
};

/** They have begun another. */
export const replaced = (checkIn: CheckIn, now: Instant): CheckIn =>
  next(checkIn, { endedAt: now, ended: 'replaced' }, now);

/** Overdue, looked for, and never ended by them. */
export const left = (checkIn: CheckIn, now: Instant): CheckIn =>
  next(checkIn, { endedAt: now, ended: 'left', toldOver: true }, now);

/** People are being asked to look for them. */
export const raisedOverdue = (checkIn: CheckIn, reference: string, now: Instant): CheckIn =>
  next(checkIn, { overdue: { reference, at: now } }, now);

/** They ask for help. One that was over goes on: it ends when they say so again. */
export const helpRaised = (checkIn: CheckIn, reference: string, now: Instant): CheckIn => {
  const { endedAt: _at, ended: _ended, toldOver: _told, ...rest } = checkIn;
  return next(rest, { help: { reference, at: now } }, now);
};

export const duressRaised = (checkIn: CheckIn, reference: string, now: Instant): CheckIn =>
  checkIn.duress === undefined
    ? checkIn
    : next(checkIn, { duress: { ...checkIn.duress, reference } }, now);

/** Whoever looks for them knows that they have been in touch. */
export const overTold = (checkIn: CheckIn, now: Instant): CheckIn =>
  next(checkIn, { toldOver: true }, now);

/** What a check-in looks like to whoever began it. The word that means the opposite changes none of it. */
export type CheckInStanding = 'out' | 'due' | 'overdue' | 'help' | 'over';

export const standingOf = (checkIn: CheckIn, now: Instant): CheckInStanding => {
  if (!isOut(checkIn)) return 'over';
  if (checkIn.help !== undefined) return 'help';
  if (checkIn.overdue !== undefined || raisedFrom(checkIn) <= now) return 'overdue';
  return checkIn.dueAt <= now ? 'due' : 'out';
};
