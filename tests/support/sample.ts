/** Plain data for tests of rules: people, moments and an incident. */
import { received } from '../../teams-app/domain/incidents/transitions.ts';
import type { Arrival } from '../../teams-app/domain/incidents/transitions.ts';
import { parseInstant } from '../../teams-app/domain/time/instant.ts';
import type { Instant } from '../../teams-app/domain/time/instant.ts';
import type { Incident } from '../../teams-app/domain/incidents/incident.ts';
import { ladderFor, usualLadders } from '../../teams-app/domain/alerts/ladders.ts';
import { isOfficeHours } from '../../teams-app/domain/time/working-time.ts';
import type { WorkingCalendar } from '../../teams-app/domain/time/working-time.ts';
import type { Person, Role } from '../../teams-app/domain/people.ts';

export const at = (text: string): Instant => parseInstant(text);

export const person = (key: string, roles: Role[], more: Partial<Person> = {}): Person => ({
  key,
  name: key.charAt(0).toUpperCase() + key.slice(1),
  email: `${key}@valemoor.example`,
  roles,
  language: 'en',
  active: true,
  ...more,
});

export const aoife = person('aoife', ['councillor'], {
  name: 'Cllr Aoife Brennan-Osei',
  ward: 'Marlowe',
  phone: '07700 900101',
});
export const dev = person('dev', ['spoc-officer'], { phone: '07700 900201' });
export const marged = person('marged', ['spoc-officer']);
export const ruth = person('ruth', ['spoc-officer']);
const ines = person('ines', ['senior-responsible-officer']);
const helen = person('helen', ['manager']);
const director = person('director', ['duty-director']);
const control = person('control', ['control-room']);
const chief = person('chief', ['chief-executive']);
export const everybody = [aoife, dev, marged, ruth, ines, helen, director, control, chief];

/** Scenario 1 of domain.md: a bank holiday night. */
export const night = at('2026-12-28T23:40:00.000Z');

/** An English council without days of its own. */
export const calendar: WorkingCalendar = { nation: 'england', closedDays: [] };

/** A working day after that night, in office hours. */
export const morning = at('2026-12-29T10:00:00.000Z');

/** The level, and for High the hour, choose the ladder unless one is given. */
export const incident = (more: Partial<Arrival> = {}, now: Instant = night): Incident =>
  received(
    {
      reference: '7KQ-4M2-XCA',
      submission: 'submission-1',
      level: 'critical',
      reporter: aoife,
      ward: 'Marlowe',
      excludedKeys: [],
      ladder: ladderFor(usualLadders, more.level ?? 'critical', isOfficeHours(now, calendar)),
      calendar,
      ...more,
    },
    now,
  );
