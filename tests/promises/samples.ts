/** A small council and its reports, for the tests of the store and the engine. */
import { addMinutes, instantAt } from '#core/domain/time/instant.ts';
import type { Instant } from '#core/domain/time/instant.ts';
import { ladderFor, usualLadders } from '#core/domain/alerts/ladders.ts';
import { alertsOwed, receiptShown } from '#core/domain/alerts/notices.ts';
import type { Person, Role } from '#core/domain/people.ts';
import type { Report } from '#core/domain/incidents/report.ts';
import { rotaOf } from '#core/domain/duty/rota.ts';
import type { DutyTurn } from '#core/domain/duty/rota.ts';
import { received } from '#core/domain/incidents/transitions.ts';
import type { AcceptedReport, Clock, Seal } from '#core/ports.ts';
import { sealFrom } from '#core/promises/seal.ts';
import type { Level } from '#lists/incidents.ts';
import { calendar } from '../support/sample.ts';

export const start = '2026-12-28T23:40:00.000Z' as Instant;

/** A clock that stands still until it is moved. */
export interface SetClock extends Clock {
  move(minutes: number): void;
  set(to: Instant): void;
}

export const clockAt = (from: Instant = start): SetClock => {
  let now = from;
  return {
    now: () => now,
    move: (minutes) => {
      now = addMinutes(now, minutes);
    },
    set: (to) => {
      now = to;
    },
  };
};

export const seal: Seal = sealFrom(Buffer.alloc(32, 7).toString('base64'));

const person = (key: string, name: string, ...roles: Role[]): Person => ({
  key,
  name,
  email: `${key}@valemoor.example`,
  roles,
  language: 'en',
  active: true,
});

export const aoife: Person = {
  ...person('aoife', 'Cllr Aoife Brennan-Osei', 'councillor'),
  phone: '07700 900101',
  ward: 'Marlowe',
};
export const dev = { ...person('dev', 'Dev Okafor', 'spoc-officer'), phone: '07700 900102' };
export const marged = person('marged', 'Marged Ellis', 'spoc-officer');
const tomos = person('tomos', 'Tomos Reed', 'spoc-officer');
const ines = person('ines', 'Ines Abara', 'senior-responsible-officer');
const dan = person('dan', 'Dan Wright', 'duty-director');
const carys = person('carys', 'Carys Pugh', 'chief-executive');

export const everybody: readonly Person[] = [aoife, dev, marged, tomos, ines, dan, carys];

export const duty: readonly DutyTurn[] = [
  {
    from: instantAt(0),
    until: '2099-01-01T00:00:00.000Z' as Instant,
    lead: dev.key,
    deputy: marged.key,
  },
];

export const words = 'I know you leave the back gate open, I’ll be there tonight with a knife.';
export const report: Report = { what: words, afraidNow: 'yes', about: 'nobody' };

export interface Wanted {
  readonly reference?: string;
  readonly submission?: string;
  readonly level?: Level;
  readonly report?: Report;
  readonly excluded?: readonly string[];
  readonly people?: readonly Person[];
  readonly duty?: readonly DutyTurn[];
  readonly shown?: boolean;
}

/** A report as the use-case hands it to the store. */
export const arrival = (now: Instant, wanted: Wanted = {}): AcceptedReport => {
  const incident = received(
    {
      reference: wanted.reference ?? 'INC-001-A',
      submission: wanted.submission ?? `submission of ${wanted.reference ?? 'INC-001-A'}`,
      level: wanted.level ?? 'critical',
      reporter: aoife,
      ward: 'Marlowe',
      excludedKeys: wanted.excluded ?? [],
      ladder: ladderFor(usualLadders, wanted.level ?? 'critical', false),
      calendar,
    },
    now,
  );
  const shownAs = { activity: `card of ${incident.reference}`, conversation: 'chat of aoife' };
  return {
    incident,
    report: wanted.report ?? report,
    entry: {
      reference: incident.reference,
      at: now,
      action: 'report-received',
      actor: aoife.name,
      actorKey: aoife.key,
      detail: 'Provisional level critical.',
      shared: false,
    },
    notices: [
      ...alertsOwed(incident, wanted.people ?? everybody, rotaOf(wanted.duty ?? duty), now),
      ...(wanted.shown === true ? [receiptShown(incident, shownAs, now)] : []),
    ],
  };
};
