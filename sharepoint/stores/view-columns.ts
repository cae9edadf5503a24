/** Columns that hold nothing new, so that SharePoint can answer a view from one index. */
import { londonMoment } from '#core/domain/time/wall-clock-moments.ts';
import { dayOf } from '#core/domain/time/wall-clock.ts';
import type { IncidentRow } from '#lists/incidents.ts';
import type { Instant } from '#schema/fields.ts';
import type { Changes } from './item-fields.ts';

/** The changes, with the columns that follow from them. */
export const withViewColumns = <C extends Changes<IncidentRow>>(
  changes: C,
): C & Changes<IncidentRow> => ({
  ...changes,
  ...(changes.status == null ? {} : { open: changes.status !== 'closed' }),
  ...(changes.closedAt === undefined
    ? {}
    : { closedMonthEnds: changes.closedAt === null ? null : monthEnd(changes.closedAt) }),
  ...(changes.receivedAt == null ? {} : { quarterEnds: quarterEnd(changes.receivedAt) }),
});

/**
 * Midday in London on the last day of the moment's month: far enough from midnight to be the same day
 * in whatever time zone the site has.
 */
export const monthEnd = (moment: Instant): Instant => {
  const [year = '', month = ''] = dayOf(moment).split('-');
  return middayOnLast(year, Number(month));
};

/** The same for the calendar quarter of the moment: the last day of March, June, September or December. */
export const quarterEnd = (moment: Instant): Instant => {
  const [year = '', month = ''] = dayOf(moment).split('-');
  return middayOnLast(year, Math.ceil(Number(month) / 3) * 3);
};

const middayOnLast = (year: string, month: number): Instant => {
  const days = new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
  return londonMoment(`${year}-${String(month).padStart(2, '0')}-${String(days)}T12:00`);
};
