/** Who can be called at this minute (domain.md 9: must be right at that minute). */
import { hasRole } from '../../domain/people.ts';
import type { Person } from '../../domain/people.ts';
import { onDuty } from '../../domain/duty/rota.ts';
import { isOfficeHours } from '../../domain/time/working-time.ts';
import type { Council, Clock } from '../../ports.ts';
import type { DutyNow } from '../views.ts';

/** The number of the police emergency line stands in for a council that has none yet: never an empty space. */
const lastResort = '999';

/** Nobody who has left: whoever calls must reach somebody. */
const called = (council: Council, key: string | undefined): DutyNow['lead'] => {
  const person = key === undefined ? undefined : council.person(key);
  if (person?.active !== true) return undefined;
  return person.phone === undefined
    ? { name: person.name }
    : { name: person.name, phone: person.phone };
};

/** The duty line of the Contacts list, else the phone of whoever is on call. */
export const dutyPhone = ({ council, clock }: { council: Council; clock: Clock }): string => {
  const line = council.contacts().find((contact) => contact.purpose === 'duty-line');
  const lead = onDuty(council.duty(), clock.now()).lead;
  return line?.phone ?? called(council, lead)?.phone ?? lastResort;
};

/** Whether somebody is lead, deputy or the responsible senior manager at this minute. */
export const isOnDuty = (
  { council, clock }: { council: Council; clock: Clock },
  { key }: Person,
): boolean => {
  const { lead, deputy, senior } = onDuty(council.duty(), clock.now());
  return [lead, deputy, senior].includes(key);
};

/** Who may know who is out alone now: those on duty and the senior responsible officers (domain.md 3.1). */
export const maySeeWhoIsOut = (from: { council: Council; clock: Clock }, caller: Person): boolean =>
  isOnDuty(from, caller) || hasRole(caller, 'senior-responsible-officer');

/** Everybody on call now, with until when, and whether the office is staffed. */
export const dutyNow = (from: { council: Council; clock: Clock }): DutyNow => {
  const at = from.clock.now();
  const now = onDuty(from.council.duty(), at);
  const lead = called(from.council, now.lead);
  const deputy = called(from.council, now.deputy);
  const senior = called(from.council, now.senior);
  return {
    dutyPhone: dutyPhone(from),
    ...(lead === undefined ? {} : { lead }),
    ...(deputy === undefined ? {} : { deputy }),
    ...(senior === undefined ? {} : { senior }),
    ...(now.until === undefined ? {} : { until: now.until }),
    inOfficeHours: isOfficeHours(at, from.council.settings()),
    now: at,
  };
};
