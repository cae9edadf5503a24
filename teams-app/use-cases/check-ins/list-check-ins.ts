import { standingOf } from '../../domain/check-ins/check-in.ts';
import type { CheckIn } from '../../domain/check-ins/check-in.ts';
import { done, refuse } from '../../domain/refusal.ts';
import { sentences } from '../../domain/words/sentences.ts';
import { isOnDuty, maySeeWhoIsOut } from '../duty/duty-now.ts';
import { checkInEntry } from './own-check-in.ts';
import type { CheckInList, OutNow } from './check-in-views.ts';
import { useCase } from '../use-case.ts';

const placeOf = ({ place, withWhom, phoneThere }: CheckIn) => ({
  place,
  ...(withWhom === undefined ? {} : { withWhom }),
  ...(phoneThere === undefined ? {} : { phoneThere }),
});

const rowOf = (checkIn: CheckIn, now: CheckInList['now'], withPlace: boolean): OutNow => {
  const { key, person, name, startedAt, dueAt, worried, overdue, help } = checkIn;
  const incident = help?.reference ?? overdue?.reference;
  return {
    key,
    person,
    name,
    since: startedAt,
    until: dueAt,
    standing: standingOf(checkIn, now),
    worried,
    ...(incident === undefined ? {} : { incident }),
    ...(withPlace ? placeOf(checkIn) : {}),
  };
};

/**
 * Who is out at this minute and until when, for those on duty and the senior responsible officers; where,
 * with whom and how to ring, for those on duty alone. Each reading stands in the trail first.
 */
export const listCheckIns = useCase(
  'anybody',
  () => done({}),
  async (hub, caller) => {
    const now = hub.clock.now();
    if (!maySeeWhoIsOut(hub, caller)) {
      await hub.promises.log([checkInEntry(hub, caller, 'refused', 'list-check-ins: not on duty')]);
      return refuse('forbidden', sentences[caller.language].notForYourRole);
    }
    await hub.promises.log([checkInEntry(hub, caller, 'check-ins-read')]);
    hub.nudge();
    const out = (await hub.promises.checkIns.open())
      .filter(({ person }) => person !== caller.key)
      .map((checkIn) => rowOf(checkIn, now, isOnDuty(hub, caller)))
      .toSorted((a, b) => a.until.localeCompare(b.until));
    return done<CheckInList>({ out, now });
  },
);
