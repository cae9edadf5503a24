import { EmptyNote } from '../empty-note.tsx';
import { clockTime, dayName } from '../times.ts';
import { lookOf } from './month-grid.tsx';
import type { DaysProps } from './month-grid.tsx';

/** The days of a month that have something, one below the other, for a phone. */
export function DayList({ days, onDay, now, linkOf }: DaysProps) {
  const full = days.filter(({ noon, inMonth }) => inMonth && onDay(noon).length > 0);
  if (full.length === 0)
    return (
      <div className="day-list">
        <EmptyNote title="Nothing this month">The calendar is empty.</EmptyNote>
      </div>
    );
  return (
    <div className="day-list">
      {full.map(({ noon }) => (
        <section key={noon}>
          <h3>{dayName(noon, now)}</h3>
          <ul>
            {onDay(noon).map((event) => (
              <li key={event.id}>
                <a className={`day-event ${lookOf(event)}`} href={linkOf(event.id)}>
                  <time dateTime={event.start}>{clockTime(Date.parse(event.start))}</time>
                  <span>
                    <strong>{event.subject}</strong>
                    <span className="day-place">{event.location}</span>
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
