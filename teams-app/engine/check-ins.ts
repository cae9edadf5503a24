/** Watches over those who work alone: reminds them, and raises an incident when they do not come back. */
import {
  dutiesAt,
  duressRaised,
  isOut,
  left,
  lookedAt,
  overTold,
  raisedOverdue,
} from '../domain/check-ins/check-in.ts';
import type { CheckIn, Duty } from '../domain/check-ins/check-in.ts';
import { reminderOf } from '../domain/check-ins/check-in-reminder.ts';
import { isOpen } from '../domain/incidents/incident.ts';
import type { Incident } from '../domain/incidents/incident.ts';
import type { Instant } from '../domain/time/instant.ts';
import { messageOwed } from '../domain/alerts/messages.ts';
import type { CheckInStep } from '../ports.ts';
import { alarmFor } from '../use-cases/check-ins/check-in-alarm.ts';
import { heardOf } from '../use-cases/check-ins/heard-of.ts';
import type { Run } from './run.ts';
import { onItsOwn } from './run.ts';

const raiseOverdue = (run: Run, checkIn: CheckIn, at: Instant): CheckInStep => {
  const raises = alarmFor(run, 'overdue', checkIn, at);
  return { checkIn: raisedOverdue(checkIn, raises.incident.reference, at), raises };
};

/** They said that they are safe and mean the opposite: nothing that they see tells of it. */
const raiseDuress = (run: Run, checkIn: CheckIn, at: Instant): CheckInStep => {
  const raises = alarmFor(run, 'duress', checkIn, at);
  return { checkIn: duressRaised(checkIn, raises.incident.reference, at), raises };
};

const remind = (run: Run, checkIn: CheckIn, duty: Duty, at: Instant): CheckInStep => {
  const to = run.council.person(checkIn.person);
  const which = duty === 'remind-soon' ? 'soon' : 'due';
  const notices =
    to === undefined ? [] : messageOwed(reminderOf(checkIn, which, at, to.language), to);
  return { checkIn: lookedAt(checkIn, at), notices };
};

/** A late word never closes what is open: whoever looks for them decides that (invariant C). */
const tellOver = (checkIn: CheckIn, raised: Incident | undefined, at: Instant): CheckInStep => {
  const after = overTold(checkIn, at);
  return raised !== undefined && isOpen(raised)
    ? { checkIn: after, tells: heardOf(checkIn, raised, at) }
    : { checkIn: after };
};

const stepOf = (run: Run, checkIn: CheckIn, raised: Incident | undefined): CheckInStep => {
  const at = run.moment();
  const [duty] = dutiesAt(checkIn, at);
  if (duty === undefined) return { checkIn: lookedAt(checkIn, at) };
  switch (duty) {
    case 'raise-overdue':
      return raiseOverdue(run, checkIn, at);
    case 'raise-duress':
      return raiseDuress(run, checkIn, at);
    case 'tell-over':
      return tellOver(checkIn, raised, at);
    case 'remind-soon':
    case 'remind-due':
      return remind(run, checkIn, duty, at);
    case 'leave':
      return { checkIn: left(checkIn, at) };
  }
};

/** As many steps as one check-in can owe at one moment. */
const mostSteps = 4;

const isDue = (checkIn: CheckIn | undefined, now: Instant): boolean =>
  checkIn?.wakeAt != null && checkIn.wakeAt <= now;

const watchOne = async (run: Run, key: string): Promise<void> => {
  for (let step = 0; step < mostSteps; step += 1) {
    const seen = { raised: false };
    const after = await run.promises.checkIns.change(key, (checkIn, incident) => {
      const next = isDue(checkIn, run.moment()) ? stepOf(run, checkIn, incident) : undefined;
      seen.raised = next?.raises !== undefined;
      return next;
    });
    run.tally.checkIns += 1;
    if (seen.raised && after !== undefined)
      run.log.warn('check-in-raised', { out: isOut(after), minutes: after.graceMinutes });
    if (!isDue(after, run.moment())) return;
  }
};

/** Looks at every check-in that is due, each on its own (invariant C: overdue and grace make one incident). */
export const watchCheckIns = async (run: Run): Promise<void> => {
  for (const key of await run.promises.checkIns.due(run.now))
    await onItsOwn(run, 'check-in-failed', 'HUB', () => watchOne(run, key));
};
