import { Spinner } from '@fluentui/react-components';
import { ChevronLeftRegular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { SeenEvent } from '../../../graph/calendar/by-hand.ts';
import type { DirectoryPerson } from '../../../world.ts';
import { readCalendar } from '../api.ts';
import { addressOf } from '../route.ts';
import { dayOf } from '../times.ts';
import { useResource } from '../use-resource.ts';
import { useWorldNow } from '../world-clock.tsx';
import { DayList } from './day-list.tsx';
import { EventPanel } from './event-panel.tsx';
import { daysOfMonth, monthAfter, monthName, monthOf, spanOf } from './month.ts';
import { MonthGrid } from './month-grid.tsx';
import './calendar.css';

interface Props {
  readonly person: DirectoryPerson;
  /** The month, as "2026-11", and the event that is open in it. */
  readonly detail: readonly string[];
}

/** The person's calendar, as in Outlook: a month, as a grid or on a phone as a list of its days. */
export function CalendarScreen({ person, detail }: Props) {
  const now = useWorldNow();
  const month = /^\d{4}-\d\d$/.test(detail[0] ?? '') ? (detail[0] ?? '') : monthOf(now);
  const events = useResource(
    `calendar/${person.id}/${month}`,
    () => readCalendar(person.id, ...spanOf(month)),
    ['calendar'],
  ).value;
  const linkTo = (shown: string, event?: string): string =>
    addressOf({
      person: person.id,
      screen: 'calendar',
      detail: event === undefined ? [shown] : [shown, event],
    });
  if (events === undefined) return <Spinner className="screen-loading" label="Loading" />;
  const open = events.find(({ id }) => id === detail[1]);
  const onDay = (noon: number): readonly SeenEvent[] =>
    events.filter(({ start }) => dayOf(Date.parse(start)) === dayOf(noon));
  const shared = {
    days: daysOfMonth(month),
    onDay,
    now,
    linkOf: (id: string) => linkTo(month, id),
  };
  return (
    <div className={open === undefined ? 'calendar' : 'calendar calendar-reading'}>
      <section className="calendar-month" aria-labelledby="month">
        <header>
          <h2 id="month">{monthName(month)}</h2>
          <a href={linkTo(monthAfter(month, -1))} aria-label="The month before">
            <ChevronLeftRegular />
          </a>
          <a href={linkTo(monthOf(now))}>Today</a>
          <a href={linkTo(monthAfter(month, 1))} aria-label="The month after">
            <ChevronRightRegular />
          </a>
        </header>
        <MonthGrid {...shared} open={open?.id} />
        <DayList {...shared} />
      </section>
      {open !== undefined && (
        <EventPanel event={open} person={person.id} back={linkTo(month)} key={open.id} />
      )}
    </div>
  );
}
