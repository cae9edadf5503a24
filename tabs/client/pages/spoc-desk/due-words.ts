/** What falls due next, in words. */
import { minutesBetween } from '#core/domain/time/instant.ts';
import type { Instant } from '#core/domain/time/instant.ts';
import { momentFor, spokenDuration } from '../../times-now.ts';
import { desk } from './words.ts';
import type { DeskRow } from '#core/use-cases/views.ts';

export interface DueWords {
  readonly words: string;
  /** How long there is, where it is less than an hour. */
  readonly left?: string;
  readonly state: 'overdue' | 'soon' | 'later' | 'none';
}

const soonMinutes = 15;

type Due = Pick<DeskRow, 'status' | 'overdue' | 'nextDueAt' | 'nextDue' | 'closedAt'>;

/** True to the minute at `now`, whether or not the hub has marked the row as overdue yet. */
export const dueWords = (row: Due, now: Instant): DueWords => {
  if (row.status === 'closed') return { words: closedWords(row, now), state: 'none' };
  if (row.nextDueAt === undefined) {
    return row.overdue === 'on-time'
      ? { words: desk.due.nothing, state: 'none' }
      : { words: desk.due.overdue[row.overdue], state: 'overdue' };
  }
  return row.nextDueAt <= now
    ? { words: overdueWords(row, row.nextDueAt, now), state: 'overdue' }
    : aheadWords(row, row.nextDueAt, now);
};

const closedWords = (row: Due, now: Instant): string =>
  row.closedAt === undefined ? desk.due.nothing : desk.due.closed(momentFor(row.closedAt, now));

const overdueWords = (row: Due, dueAt: Instant, now: Instant): string => {
  const duration = spokenDuration(minutesBetween(dueAt, now));
  return row.nextDue === undefined
    ? desk.due.otherOverdue(duration)
    : desk.due.overdueBy[row.nextDue](duration);
};

const aheadWords = (row: Due, dueAt: Instant, now: Instant): DueWords => {
  const moment = momentFor(dueAt, now);
  const words =
    row.nextDue === undefined ? desk.due.other(moment) : desk.due.by[row.nextDue](moment);
  const minutes = minutesBetween(now, dueAt);
  return {
    words,
    ...(minutes < 60 ? { left: desk.due.inTime(spokenDuration(minutes)) } : {}),
    state: minutes < soonMinutes ? 'soon' : 'later',
  };
};
