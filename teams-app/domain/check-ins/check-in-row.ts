/** The row of the CheckIns list that shows a check-in, and the check-in in a row. The danger word stands in none. */
import type { CheckInRow } from '#lists/check-ins.ts';
import { isOut, raisedFrom } from './check-in.ts';
import type { CheckIn } from './check-in.ts';
import type { Instant } from '../time/instant.ts';

const standingOf = ({ endedAt, overdue, help }: CheckIn): CheckInRow['standing'] => {
  if (endedAt !== undefined) return 'over';
  if (help !== undefined) return 'help';
  return overdue === undefined ? 'out' : 'overdue';
};

/** SharePoint's single lines end at 255 characters. */
const line = (text: string): string => text.slice(0, 255);

/** The month in which something ended, as rows are found by it: "2027-01". */
export const monthOf = (at: Instant): string => at.slice(0, 7);

/** Every column; null empties one. */
export const checkInRow = (checkIn: CheckIn) => ({
  title: checkIn.name,
  standing: standingOf(checkIn),
  until: checkIn.dueAt,
  graceMinutes: checkIn.graceMinutes,
  place: line(checkIn.place),
  withWhom: checkIn.withWhom === undefined ? null : line(checkIn.withWhom),
  phoneThere: checkIn.phoneThere ?? null,
  worried: checkIn.worried,
  startedAt: checkIn.startedAt,
  endedAt: checkIn.endedAt ?? null,
  incident: checkIn.overdue?.reference ?? null,
  helpIncident: checkIn.help?.reference ?? null,
  councillorKey: checkIn.person,
  running: isOut(checkIn) ? 'yes' : 'no',
  endedIn: checkIn.endedAt === undefined ? null : monthOf(checkIn.endedAt),
  checkInKey: checkIn.key,
});

/** A running check-in that only the record has: it goes on as if nothing had been lost, and is looked at now. */
export const checkInFrom = (row: CheckInRow, now: Instant): CheckIn => {
  const checkIn: CheckIn = {
    key: row.checkInKey,
    person: row.councillorKey,
    name: row.title,
    ward: '',
    place: row.place ?? '',
    ...(row.withWhom === undefined ? {} : { withWhom: row.withWhom }),
    ...(row.phoneThere === undefined ? {} : { phoneThere: row.phoneThere }),
    worried: row.worried,
    startedAt: row.startedAt,
    dueAt: row.until,
    saidAt: row.startedAt,
    graceMinutes: row.graceMinutes,
    marks: [],
    wakeAt: now,
    version: 1,
  };
  const raisedAt = raisedFrom(checkIn);
  const { incident, helpIncident } = row;
  return {
    ...checkIn,
    ...(incident === undefined ? {} : { overdue: { reference: incident, at: raisedAt } }),
    ...(helpIncident === undefined ? {} : { help: { reference: helpIncident, at: raisedAt } }),
  };
};
