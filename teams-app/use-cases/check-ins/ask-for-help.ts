import { helpRaised } from '../../domain/check-ins/check-in.ts';
import type { CheckIn } from '../../domain/check-ins/check-in.ts';
import { isOpen } from '../../domain/incidents/incident.ts';
import type { Incident } from '../../domain/incidents/incident.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { done } from '../../domain/refusal.ts';
import { momentFor } from '../../domain/time/wall-clock.ts';
import { checkInOfficerWords } from '../../domain/words/check-in-officers.ts';
import type { CheckInStep } from '../../ports.ts';
import { alarmFor } from './check-in-alarm.ts';
import { checkInView } from './check-in-views.ts';
import type { CheckInView } from './check-in-views.ts';
import { noteHeard } from './heard-of.ts';
import { noCheckIn, ownCheckIn } from './own-check-in.ts';
import { textFrom } from '../text-from.ts';
import { useCase } from '../use-case.ts';
import type { Hub } from '../use-case.ts';

const toldBefore = (
  checkIn: CheckIn,
  raised: Incident | undefined,
  reference: string,
  now: Instant,
): Pick<CheckInStep, 'tells'> => {
  if (raised === undefined || !isOpen(raised)) return {};
  const said = checkInOfficerWords.en.heard.help(checkIn.name, momentFor(now, now), reference);
  return { tells: noteHeard(checkIn, raised, { at: now, said }, now) };
};

const askFor = (hub: Hub, checkIn: CheckIn, raised: Incident | undefined): CheckInStep => {
  const now = hub.clock.now();
  const raises = alarmFor(hub, 'help', checkIn, now);
  const { reference } = raises.incident;
  return {
    checkIn: helpRaised(checkIn, reference, now),
    raises,
    ...toldBefore(checkIn, raised, reference, now),
  };
};

/**
 * Asks people to help somebody who works alone, at once: a Critical incident is there before the answer is.
 * Pressed again it is the same one. "not-found" where they have not checked in: then it is a report.
 */
export const askForHelp = useCase(
  ['councillor'],
  (raw) => done({ checkIn: textFrom(raw, 'checkIn') }),
  async (hub, caller, wanted) => {
    const open = await hub.promises.checkIns.openOf(caller.key);
    const found = open ?? (await ownCheckIn(hub, caller, wanted.checkIn));
    if (found === undefined) return noCheckIn(caller);
    const after = await hub.promises.checkIns.change(found.key, (checkIn, raised) =>
      checkIn.help === undefined ? askFor(hub, checkIn, raised) : undefined,
    );
    hub.nudge();
    return done<CheckInView>(checkInView(hub, after ?? found));
  },
);
