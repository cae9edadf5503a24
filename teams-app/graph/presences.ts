/** How people are in Teams, through Graph. Nothing of it is kept but in memory, for a minute. */
import type { Presence as GraphPresence } from '@microsoft/microsoft-graph-types';
import { addMinutes } from '../domain/time/instant.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { PersonKey } from '../domain/people.ts';
import type { Clock, Log, Presence, Presences } from '../ports.ts';
import type { Graph } from './graph-client.ts';
import { isRefused } from './graph-refusal.ts';

type Known = ReadonlyMap<PersonKey, Presence>;

const nobody: Known = new Map();

/** As Teams names them; of what is not here (PresenceUnknown, or a new word) nothing is said. */
const meanings = new Map<unknown, Presence>([
  ['Available', 'available'],
  ['AvailableIdle', 'available'],
  ['Busy', 'busy'],
  ['BusyIdle', 'busy'],
  ['DoNotDisturb', 'busy'],
  ['Away', 'away'],
  ['BeRightBack', 'away'],
  ['Offline', 'offline'],
]);

/** As many as one request takes. */
const mostIds = 650;
const objectId = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

interface Answer {
  readonly value: readonly GraphPresence[];
}

const knownIn = ({ value }: Answer): Known =>
  new Map(
    value.flatMap(({ id, availability }) => {
      const presence = meanings.get(availability);
      return id === undefined || presence === undefined ? [] : [[id.toLowerCase(), presence]];
    }),
  );

const askedFor = async (graph: Graph, people: readonly PersonKey[]): Promise<Known> => {
  const ids = people.filter((key) => objectId.test(key)).slice(0, mostIds);
  if (ids.length === 0) return nobody;
  const known = knownIn(await graph.post<Answer>('/communications/getPresencesByUserId', { ids }));
  return new Map(
    people.flatMap((key) => {
      const presence = known.get(key.toLowerCase());
      return presence === undefined ? [] : [[key, presence]];
    }),
  );
};

const minutesKept = 1;
/** Somebody has to grant a right that is missing: nobody is asked about it every minute. */
const minutesRefused = 60;

interface Kept {
  readonly people: string;
  readonly known: Promise<Known>;
  until: Instant;
}

interface Surroundings {
  readonly clock: Clock;
  readonly log: Log;
}

/** Needs Presence.Read.All (docs/permissions.md). However many look at once, Graph is asked once a minute. */
export const presencesOf = (graph: Graph, { clock, log }: Surroundings): Presences => {
  let kept: Kept | undefined;
  const ask = (key: string, people: readonly PersonKey[]): Kept => {
    const now: Kept = {
      people: key,
      until: addMinutes(clock.now(), minutesKept),
      known: askedFor(graph, people).catch((problem: unknown) => {
        const isForGood = isRefused(problem, 'forbidden', 'invalid', 'not-found', 'other');
        if (isForGood) now.until = addMinutes(clock.now(), minutesRefused);
        log.warn('presence is not known', { isForGood });
        return nobody;
      }),
    };
    return now;
  };
  return {
    of: (people) => {
      const key = people.toSorted().join(' ');
      if (kept?.people !== key || kept.until <= clock.now()) kept = ask(key, people);
      return kept.known;
    },
  };
};

/** Of a council that does not let the hub ask. */
export const presencesAway: Presences = { of: () => Promise.resolve(nobody) };
