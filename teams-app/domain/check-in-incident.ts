/** The incident that a check-in raises: its kind stands in its submission, so that it outlives the promises store. */
import type { CheckIn } from './check-in.ts';
import { raisedFrom } from './check-in.ts';
import type { Instant } from './instant.ts';
import type { Level } from '#lists/incidents.ts';
import type { Report } from './report.ts';
import { momentFor } from './wall-clock.ts';
import { checkInOfficerWords } from './words/check-in-officers.ts';

/** overdue: not back in time. help: they asked. duress: they say they are safe and mean the opposite. */
export const alarmKinds = ['overdue', 'help', 'duress'] as const;
export type AlarmKind = (typeof alarmKinds)[number];

const mark = 'check-in';

/** The same for every instance and every sweep: one check-in raises one incident of a kind (invariant C). */
export const submissionFor = (kind: AlarmKind, { key }: Pick<CheckIn, 'key'>): string =>
  [mark, kind, key].join('/');

/** Which alarm an incident is; undefined for a report. */
export const alarmOf = ({ submission }: { readonly submission: string }): AlarmKind | undefined => {
  const [begins, kind] = submission.split('/');
  return begins === mark ? alarmKinds.find((each) => each === kind) : undefined;
};

/**
 * Nobody may be told through the hub that such an incident exists, or what becomes of it: whoever holds
 * the councillor's phone could read it.
 */
export const isSilent = (incident: { readonly submission: string }): boolean =>
  alarmOf(incident) === 'duress';

/** High; Critical where they were worried, asked for help, or mean the opposite of what they say. */
export const alarmLevel = (kind: AlarmKind, { worried }: Pick<CheckIn, 'worried'>): Level =>
  kind === 'overdue' && !worried ? 'high' : 'critical';

const facts = (checkIn: CheckIn, now: Instant): string[] => {
  const { facts: say } = checkInOfficerWords;
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

/** What officers read of it. `phone`: the councillor's own. `before`: an incident raised earlier by the same check-in. */
export const alarmReport = (
  kind: AlarmKind,
  checkIn: CheckIn,
  from: { readonly phone?: string; readonly before?: string },
  now: Instant,
): Report => {
  const { what, facts: say } = checkInOfficerWords;
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
