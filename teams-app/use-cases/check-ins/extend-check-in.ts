import {
  extended,
  isBeyondExtending,
  isOut,
  laterBy,
  marked,
} from '../../domain/check-ins/check-in.ts';
import type { CheckIn } from '../../domain/check-ins/check-in.ts';
import { isOpen } from '../../domain/incidents/incident.ts';
import type { Incident } from '../../domain/incidents/incident.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Person } from '../../domain/people.ts';
import { done, refuse } from '../../domain/refusal.ts';
import type { Result } from '../../domain/refusal.ts';
import { momentFor } from '../../domain/time/wall-clock.ts';
import { checkInOfficerWords } from '../../domain/words/check-in-officers.ts';
import { checkInWords } from '../../domain/words/check-ins.ts';
import type { CheckInStep } from '../../ports.ts';
import { checkInView } from './check-in-views.ts';
import type { CheckInView } from './check-in-views.ts';
import { noteHeard } from './heard-of.ts';
import { checkInEntry, noCheckIn, ownCheckIn } from './own-check-in.ts';
import { textFrom } from '../text-from.ts';
import { randomKey } from '../random-key.ts';
import { untilSaid } from './until-said.ts';
import { useCase } from '../use-case.ts';
import type { Hub } from '../use-case.ts';

interface Wanted {
  readonly checkIn: string;
  readonly minutes: number;
  readonly until: string;
  /** The end that the card showed: a card that is behind extends nothing. */
  readonly from: string;
  /** The message that asked for it: delivered again, it extends nothing. */
  readonly submission: string;
}

const read = (raw: Readonly<Record<string, unknown>>): Result<Wanted> => {
  const minutes = Number(raw['minutes'] ?? 0);
  return done({
    checkIn: textFrom(raw, 'checkIn'),
    minutes: Number.isInteger(minutes) && minutes > 0 ? minutes : 0,
    until: textFrom(raw, 'until', 60),
    from: textFrom(raw, 'from'),
    submission: textFrom(raw, 'submission'),
  });
};

const untilOf = (
  { language }: Person,
  checkIn: CheckIn,
  wanted: Wanted,
  now: Instant,
): Result<Instant> =>
  untilSaid(
    wanted.minutes > 0 ? laterBy(checkIn, wanted.minutes, now) : wanted.until,
    now,
    language,
  );

const isDone = (checkIn: CheckIn, { from, submission }: Wanted): boolean =>
  (from !== '' && from !== checkIn.dueAt) ||
  (submission !== '' && checkIn.marks.includes(submission));

/** Too late to stop what is going on, and a sign of life all the same. */
const signOfLife = (
  checkIn: CheckIn,
  raised: Incident | undefined,
  { from, submission }: Wanted,
  now: Instant,
): CheckInStep | undefined => {
  const mark = `late ${from}${submission}`;
  if (raised === undefined || !isOpen(raised) || checkIn.marks.includes(mark)) return undefined;
  const said = checkInOfficerWords.en.heard.extended(checkIn.name, momentFor(now, now));
  return {
    checkIn: marked(checkIn, mark),
    tells: noteHeard(checkIn, raised, { at: now, said }, now),
  };
};

const stepOf = (
  hub: Hub,
  caller: Person,
  until: Instant,
  { from, submission }: Wanted,
): ((checkIn: CheckIn) => CheckInStep) => {
  const now = hub.clock.now();
  const given = from === '' ? submission : from;
  const mark = given === '' ? randomKey(hub) : given;
  const said = `Until ${momentFor(until, now)}`;
  return (checkIn) => ({
    checkIn: extended(checkIn, until, mark, now),
    entries: [checkInEntry(hub, caller, 'check-in-extended', said)],
  });
};

/**
 * Goes on until a later (or earlier) time. The same press or message counts once. Once people are being
 * called it is "too-late": more time stops nothing, but those who look for them read that they were heard of.
 */
export const extendCheckIn = useCase(['councillor'], read, async (hub, caller, wanted) => {
  const { checkIns } = hub.promises;
  const found = await ownCheckIn(hub, caller, wanted.checkIn);
  if (found === undefined || !isOut(found)) return noCheckIn(caller);
  const now = hub.clock.now();
  if (isDone(found, wanted)) return done<CheckInView>(checkInView(hub, found));
  if (isBeyondExtending(found, now)) {
    await checkIns.change(found.key, (checkIn, raised) => signOfLife(checkIn, raised, wanted, now));
    hub.nudge();
    return refuse('too-late', checkInWords[caller.language].tooLate);
  }
  const until = untilOf(caller, found, wanted, now);
  if (!until.ok) return until;
  const step = stepOf(hub, caller, until.value, wanted);
  const after = await checkIns.change(found.key, (checkIn) =>
    isDone(checkIn, wanted) || isBeyondExtending(checkIn, now) ? undefined : step(checkIn),
  );
  hub.nudge();
  return done<CheckInView>(checkInView(hub, after ?? found));
});
