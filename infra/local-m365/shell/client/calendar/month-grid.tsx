import type { SeenEvent } from '../../../graph/calendar/by-hand.ts';
import { clockTime, dayOf, longDay } from '../times.ts';
import type { GridDay } from './month.ts';

export interface DaysProps {
  readonly days: readonly GridDay[];
  readonly onDay: (noon: number) => readonly SeenEvent[];
  readonly now: number;
  readonly linkOf: (event: string) => string;
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** What shows at a glance whether somebody has answered. */
export const lookOf = ({ response }: SeenEvent): string =>
  response === 'accepted' || response === 'organizer' ? 'event-taken' : 'event-open';

/** A month in weeks, for a wide window. */
export function MonthGrid({
  days,
  onDay,
  now,
  linkOf,
  open,
}: DaysProps & { open: string | undefined }) {
  return (
    <div className="month-grid">
      {weekdays.map((name) => (
        <div key={name} className="month-weekday">
          {name}
        </div>
      ))}
      {days.map(({ noon, inMonth }) => (
        <div
          key={noon}
          className={`month-day ${inMonth ? '' : 'month-other'} ${dayOf(noon) === dayOf(now) ? 'month-today' : ''}`}
        >
          <span className="month-number" aria-label={longDay(noon)}>
            {new Date(noon).getUTCDate()}
          </span>
          {onDay(noon).map((event) => (
            <a
              key={event.id}
              className={`month-event ${lookOf(event)}`}
              href={linkOf(event.id)}
              aria-current={event.id === open ? 'true' : undefined}
            >
              <time dateTime={event.start}>{clockTime(Date.parse(event.start))}</time>{' '}
              {event.subject}
            </a>
          ))}
        </div>
      ))}
    </div>
  );
}
