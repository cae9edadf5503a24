/** How the engine is, put together from the board of this instance and from the store. Waits for neither for long. */
import { canarySlots, canaryState } from '../../domain/alerts/canary.ts';
import type { Incident } from '../../domain/incidents/incident.ts';
import { addSeconds, millisecondsOf } from '../../domain/time/instant.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Language } from '../../domain/language.ts';
import { hasRole } from '../../domain/people.ts';
import { laneNames, laneState } from '../../domain/alerts/pulse.ts';
import { troublesOf } from '../../domain/alerts/pulse-troubles.ts';
import type { ChannelFacts, HeartbeatFacts } from '../../ports.ts';
import { StoreUnavailable } from '../../ports.ts';
import type { CanaryPulse, ChannelPulse, EnginePulse, HeartbeatPulse } from './pulse-views.ts';
import type { Hub } from '../use-case.ts';

/** Seconds after which a message that should have gone out counts as one that waits. */
const waitingSeconds = 60;

/** Attempts in vain, one after the other, from which on a channel or a chore is in trouble. */
const failsFrom = 3;

interface StoreLook {
  readonly canaries: readonly Incident[];
  readonly waiting: number;
  readonly lateChores: readonly string[];
}

const lateChores = async ({ promises }: Hub): Promise<readonly string[]> =>
  (await promises.chores.all())
    .filter(({ attempts }) => attempts >= failsFrom)
    .map(({ name }) => name);

const lookInStore = async (hub: Hub, now: Instant): Promise<StoreLook | undefined> => {
  const { watch } = hub.promises;
  try {
    return {
      canaries: await watch.canaries(),
      waiting: await watch.waiting(addSeconds(now, -waitingSeconds)),
      lateChores: await lateChores(hub),
    };
  } catch (problem) {
    if (problem instanceof StoreUnavailable) return undefined;
    throw problem;
  }
};

const canaryPulse = (
  canaries: readonly Incident[],
  everyMinutes: number,
  since: Instant,
  now: Instant,
): CanaryPulse => {
  const answered = canaries.find((each) => each.acknowledgedAt !== undefined);
  const state = canaryState(canaries, everyMinutes, since, now);
  const nextAt = canarySlots(everyMinutes).nextAfter(now);
  if (answered?.acknowledgedAt === undefined) return { state, nextAt };
  const { acknowledgedAt: answeredAt, receivedAt } = answered;
  const tookSeconds = Math.round((millisecondsOf(answeredAt) - millisecondsOf(receivedAt)) / 1_000);
  return { state, answeredAt, tookSeconds, nextAt };
};

const heartbeatPulse = (facts: HeartbeatFacts | undefined): HeartbeatPulse => {
  if (facts === undefined) return { state: 'off' };
  const taken = facts.takenAt === undefined ? {} : { takenAt: facts.takenAt };
  if (facts.failingSince !== undefined) return { state: 'failing', ...taken };
  return { state: facts.takenAt === undefined ? 'starting' : 'well', ...taken };
};

const channelPulse = ([channel, facts]: [string, ChannelFacts]): ChannelPulse => ({
  channel,
  state: facts.doubts >= failsFrom ? 'trouble' : 'well',
  ...(facts.sentAt === undefined ? {} : { sentAt: facts.sentAt }),
});

/** Before the list was read nobody knows. */
const lacksSenior = ({ council }: Hub): boolean =>
  council.people().length > 0 &&
  !council.people().some((person) => hasRole(person, 'senior-responsible-officer'));

/** The pulse as it is now. A store that does not answer is a trouble to tell, not a fault. */
export const readPulse = async (hub: Hub, language: Language = 'en'): Promise<EnginePulse> => {
  const now = hub.clock.now();
  const facts = hub.pulse.facts();
  const { startedAt } = facts;
  const look = await lookInStore(hub, now);
  const lanes = laneNames.map((name) => ({
    name,
    state: laneState(name, facts.lanes[name], startedAt, now),
    ...(facts.lanes[name].endedAt === undefined ? {} : { endedAt: facts.lanes[name].endedAt }),
  }));
  const { canaryMinutes } = hub.council.settings();
  const seen = {
    lanes,
    canary: canaryPulse(look?.canaries ?? [], canaryMinutes, startedAt, now),
    heartbeat: heartbeatPulse(facts.heartbeat),
    channels: Object.entries(facts.channels).map(channelPulse),
    waiting: look?.waiting ?? 0,
    lateChores: look?.lateChores ?? [],
  };
  const storeAway = look === undefined;
  const noSenior = lacksSenior(hub);
  const all = { ...seen, noSenior, storeAway, startedAt, now };
  const troubles = troublesOf(all, language);
  return { now, startedAt, well: troubles.length === 0, troubles, ...seen, store: facts.store };
};
