import { mayAcknowledge } from '../../domain/incidents/access.ts';
import { heldSince } from '../../domain/incidents/held-since.ts';
import type { Incident } from '../../domain/incidents/incident.ts';
import { isOpen, isUnacknowledged } from '../../domain/incidents/incident.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { alertsOwed, isAsking } from '../../domain/alerts/notices.ts';
import type { Person } from '../../domain/people.ts';
import { done, refuse } from '../../domain/refusal.ts';
import { sentences } from '../../domain/words/sentences.ts';
import { namesAsked } from './asked-anew.ts';
import { deskRow } from './desk-row.ts';
import { findIncident } from './find-incident.ts';
import type { Found } from './find-incident.ts';
import { readPressed } from './pressed.ts';
import { useCase } from '../use-case.ts';
import type { Hub } from '../use-case.ts';
import type { DeskRow } from '../views.ts';

/** How an incident stands for somebody who was asked about it: no word of the report. */
export interface AlertNow {
  readonly incident: DeskRow & { readonly acknowledgeBy: Instant };
  /** take: nobody has it, and they may take it. offered: a colleague asks them to take it over. */
  readonly is: 'take' | 'offered' | 'settled';
  readonly since?: Instant;
  readonly stoodDown?: true;
  /** Names of those whom the present step asks, but the caller. */
  readonly asked: readonly string[];
  /** For whoever has it: to whom they have offered it. */
  readonly handOver?: { readonly name: string; readonly until: Instant };
}

/** The caller's cards of it are drawn again, with the words that only the engine may put on them. */
const drawAgain = async (hub: Hub, reference: string, caller: Person): Promise<void> => {
  const notices = await hub.promises.notices.ofIncident(reference);
  const cards = notices.filter(
    (notice) => notice.to === caller.key && notice.channel === 'teams' && isAsking(notice),
  );
  for (const { key } of cards) await hub.promises.notices.redrawn(key, 0);
  hub.nudge();
};

const standing = (live: Incident, caller: Person, mayTake: boolean): AlertNow['is'] => {
  if (live.handOver?.to === caller.key && isOpen(live)) return 'offered';
  const passedOn = live.declinedKeys.includes(caller.key);
  return isUnacknowledged(live) && mayTake && !passedOn ? 'take' : 'settled';
};

const askedIn = (hub: Hub, live: Incident, caller: Person): readonly string[] => {
  if (!isUnacknowledged(live)) return [];
  const { council, clock } = hub;
  const alerts = alertsOwed(live, council.people(), council.duty(), clock.now());
  return namesAsked(
    council,
    alerts.filter(({ to }) => to !== caller.key),
  );
};

const liveNow = (hub: Hub, { guarded, asked }: Found, live: Incident, caller: Person) => {
  const since = heldSince(live);
  return {
    is: standing(live, caller, mayAcknowledge(caller, guarded, asked)),
    asked: askedIn(hub, live, caller),
    ...(since === undefined ? {} : { since }),
    ...(live.stoodDown === undefined ? {} : { stoodDown: live.stoodDown }),
    ...(live.handOver === undefined || live.ownerKey !== caller.key
      ? {}
      : { handOver: { name: live.handOver.name, until: live.handOver.until } }),
  };
};

/**
 * How an incident stands now, for a card that is out of date or was put aside; has the caller's cards of it
 * drawn again. Says nothing of what was reported, so it is no reading.
 */
export const seeAlert = useCase('anybody', readPressed, async (hub, caller, input) => {
  const answer = await findIncident(hub, caller, input.incident, 'see-alert');
  if (!answer.ok) return answer;
  const { live, summary, reference } = answer.value;
  const known = live ?? summary;
  if (known === undefined) return refuse('not-found', sentences[caller.language].notFound);
  await drawAgain(hub, reference, caller);
  const incident = { ...deskRow(known), acknowledgeBy: known.acknowledgeBy };
  return done<AlertNow>(
    live === undefined
      ? { incident, is: 'settled', asked: [] }
      : { incident, ...liveNow(hub, answer.value, live, caller) },
  );
});
