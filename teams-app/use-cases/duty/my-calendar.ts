import { calendarFile } from '../../domain/duty/calendar-file.ts';
import { done } from '../../domain/refusal.ts';
import { turnsOf } from './my-turns.ts';
import { useCase } from '../use-case.ts';

/** The caller's own turns of the next 12 weeks as a calendar file (RFC 5545). It says nothing of any report. */
export const myCalendar = useCase(
  'anybody',
  () => done({}),
  (hub, { key, language }) =>
    Promise.resolve(
      done({
        calendar: calendarFile(turnsOf(hub, key), { person: key, at: hub.clock.now(), language }),
      }),
    ),
);
