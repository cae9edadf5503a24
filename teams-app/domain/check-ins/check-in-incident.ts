/** What officers read of an incident that a check-in raises, and how grave it is. */
import type { AlarmKind } from './alarm-kind.ts';
import type { CheckIn } from './check-in.ts';
import { raisedFrom } from './check-in.ts';
import type { Instant } from '../time/instant.ts';
import type { Level } from '#lists/incidents.ts';
import type { Report } from '../incidents/report.ts';
import { momentFor } from '../time/wall-clock.ts';
import { checkInOfficerWords } from '../words/check-in-officers.ts';

/** High; Critical where they were worried, asked for help, or mean the opposite of what they say. */
export const alarmLevel = (kind: AlarmKind, { worried }: Pick<CheckIn, 'worried'>): Level =>
  kind === 'overdue' && !worried ? 'high' : 'critical';

const facts = (checkIn: CheckIn, now: Instant): string[] => {
  const { facts: say } = checkInOfficerWords.en;
  const { place, withWhom, phoneThere, worried, dueAt, startedAt } = checkIn;
  return [
    say.place(place === '' ? say.unknownPlace : place),
    ...(checkIn.ended === 'unasked'
      ? []
      : [say.until(momentFor(dueAt, now), momentFor(startedAt, now))]),
    say.withWhom(withWhom ?? say.notSaid),
    say.phoneThere(phoneThere ?? say.notSaid),
    ...(worried ? [say.worried] : []),
  ];
};

/** What officers read of it, in English, as it stands in the record. `phone`: the councillor's own. `before`: an incident raised earlier by the same check-in. */
export const alarmReport = (
  kind: AlarmKind,
  checkIn: CheckIn,
  from: { readonly phone?: string; readonly before?: string },
  now: Instant,
): Report => {
  const { what, facts: say } = checkInOfficerWords.en;
  const own = from.phone === undefined || kind === 'duress' ? [] : [say.ownPhone(from.phone)];
  const before = from.before === undefined ? [] : [say.before(from.before)];
  const first = what[kind](checkIn.name, momentFor(raisedFrom(checkIn), now));
  return {
    what: [first, '', ...facts(checkIn, now), ...own, ...before].join('\n'),
    afraidNow: kind === 'overdue' ? 'not-sure' : 'yes',
    about: 'nobody',
    ...(checkIn.place === '' ? {} : { where: checkIn.place }),
    ...(checkIn.ward === '' ? {} : { ward: checkIn.ward }),
  };
};
