/** The incident that a check-in raises, ready to be accepted as a report is. */
import { submissionFor } from '../../domain/check-ins/alarm-kind.ts';
import type { AlarmKind } from '../../domain/check-ins/alarm-kind.ts';
import { alarmLevel, alarmReport } from '../../domain/check-ins/check-in-incident.ts';
import type { CheckIn } from '../../domain/check-ins/check-in.ts';
import type { Incident } from '../../domain/incidents/incident.ts';
import { ladderFor } from '../../domain/alerts/ladders.ts';
import { alertsOwed } from '../../domain/alerts/notices.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Person, PersonKey } from '../../domain/people.ts';
import { referenceFrom } from '../../domain/incidents/reference.ts';
import { received } from '../../domain/incidents/transitions.ts';
import { isOfficeHours } from '../../domain/time/working-time.ts';
import type { AcceptedReport, Chance, Council } from '../../ports.ts';

/** Who "reported" an incident that nobody may know of who holds the councillor's phone. */
const hubKey: PersonKey = 'hub';

/** Whoever has left the People list meanwhile is looked for all the same. */
const personOf = (council: Council, { person, name }: CheckIn): Person =>
  council.person(person) ?? {
    key: person,
    name,
    email: '',
    roles: [],
    language: 'en',
    active: false,
  };

/**
 * Where they were forced, the incident does not exist for the councillor: their own phone must not show it
 * (the same rule as for anybody excluded), and it was not they who sent it.
 */
const arrivalOf = (kind: AlarmKind, checkIn: CheckIn, reporter: Person) => ({
  submission: submissionFor(kind, checkIn),
  level: alarmLevel(kind, checkIn),
  reporter: kind === 'duress' ? { ...reporter, key: hubKey } : reporter,
  ward: checkIn.ward === '' ? 'Ward not given' : checkIn.ward,
  excludedKeys: kind === 'duress' ? [checkIn.person] : [],
});

const before = ({ overdue, help }: CheckIn): { readonly before?: string } => {
  const reference = help?.reference ?? overdue?.reference;
  return reference === undefined ? {} : { before: reference };
};

const incidentOf = (
  { council, chance }: { readonly council: Council; readonly chance: Chance },
  kind: AlarmKind,
  checkIn: CheckIn,
  now: Instant,
): Incident => {
  const calendar = council.settings();
  const arrival = arrivalOf(kind, checkIn, personOf(council, checkIn));
  const ladder = ladderFor(council.ladders(), arrival.level, isOfficeHours(now, calendar));
  const reference = referenceFrom(chance.bytes(32));
  return received({ reference, ...arrival, ladder, calendar }, now);
};

/** The incident with its words, its first entry and its first alerts. */
export const alarmFor = (
  from: { readonly council: Council; readonly chance: Chance },
  kind: AlarmKind,
  checkIn: CheckIn,
  now: Instant,
): AcceptedReport => {
  const { council } = from;
  const incident = incidentOf(from, kind, checkIn, now);
  const phone = council.person(checkIn.person)?.phone;
  const known = { ...(phone === undefined ? {} : { phone }), ...before(checkIn) };
  return {
    incident,
    report: alarmReport(kind, checkIn, known, now),
    entry: {
      reference: incident.reference,
      at: now,
      action: 'report-received',
      actor: 'The hub',
      actorKey: hubKey,
      detail: `Check-in: ${kind}. Level ${incident.level}.`,
      shared: false,
    },
    notices: alertsOwed(incident, council.people(), council.duty(), now),
  };
};
