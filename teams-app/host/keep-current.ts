/** Keeps the hub's pictures of SharePoint current: the council's people and rota, and the index of incidents. */
import type { IncidentIndex } from '../../sharepoint/read-model/incident-index.ts';
import type { CouncilInMemory } from '../../sharepoint/stores/council-from-lists.ts';
import type { ListsInMemory } from '../../sharepoint/stores/lists-in-memory.ts';
import type { Followed } from '../../sharepoint/stores/followed-list.ts';
import type { Clock, Log, Promises } from '../ports.ts';
import { millisecondsOf } from '../domain/time/instant.ts';

const pictureName = 'council';
const minute = 60_000;

/** Two readings of two lists in a minute: half of what an idle instance may cost (design.md 10). */
const incidentsEvery = minute;
/** Most of the other half goes round the council's lists: each shows as soon as its turn comes. */
const councilTurn = (2 / 3) * minute;
/** The rest goes round the lists that wait best: the hub's own writing shows in them at once. */
const keptTurn = 2.5 * minute;
/** Where Graph tells of changes, a reading only makes sure that nothing was missed. */
const watchedIncidentsEvery = 4 * minute;
const watchedCouncilEvery = 15 * minute;
/** There are many of them, and nobody is alerted by what stands in them. */
const watchedKeptEvery = 4 * 60 * minute;
/** After a reading that failed. */
const againAfter = minute;

export interface Current {
  /**
   * Takes up the last known council and reads its lists; the incidents are read behind it, for there may be
   * many. Never throws: SharePoint may be away.
   */
  start(): Promise<void>;
  /** Reads again each list whose time has come, and waits for every reading that is under way. Never throws. */
  tick(): Promise<void>;
  /** Something has changed in this list: the next tick reads it. Any number of calls until then are one. */
  nudge(list: Followed): void;
}

export interface CurrentDeps {
  readonly council: CouncilInMemory;
  readonly index: Pick<IncidentIndex, 'followed'>;
  readonly lists: Pick<ListsInMemory, 'followed'>;
  readonly promises: Promises;
  readonly clock: Clock;
  readonly log: Log;
  /** Whether Graph tells of changes in this list. */
  readonly isWatched: (list: Followed) => boolean;
}

interface Kept {
  readonly list: Followed;
  /** Milliseconds between two readings. */
  readonly every: () => number;
  /** When the first reading after the start is due: so that they come one after another. */
  readonly offset: number;
  dueAt: number;
  running?: Promise<void> | undefined;
}

const everyFollowed = ({ council, index, lists, isWatched }: CurrentDeps): readonly Kept[] => {
  const round = council.followed.length * councilTurn;
  const longRound = lists.followed.length * keptTurn;
  const keep = (
    list: Followed,
    [usual, watched]: readonly [number, number],
    offset: number,
  ): Kept => ({
    list,
    every: () => (isWatched(list) ? watched : usual),
    offset,
    dueAt: Number.NEGATIVE_INFINITY,
  });
  return [
    ...index.followed.map((list) =>
      keep(list, [incidentsEvery, watchedIncidentsEvery], incidentsEvery),
    ),
    ...council.followed.map((list, turn) =>
      keep(list, [round, watchedCouncilEvery], (turn + 1) * councilTurn),
    ),
    ...lists.followed.map((list, turn) =>
      keep(list, [longRound, watchedKeptEvery], (turn + 1) * keptTurn),
    ),
  ];
};

/** Keeps them so when it is told to. */
export const keepCurrent = (deps: CurrentDeps): Current => {
  const { council, promises, clock, log } = deps;
  const lists = everyFollowed(deps);
  const now = (): number => millisecondsOf(clock.now());
  let kept = '';

  const keepPicture = async (): Promise<void> => {
    const picture = council.picture();
    if (picture === kept) return;
    await promises.pictures.keep(pictureName, picture, clock.now());
    kept = picture;
  };
  const attempt = async (what: string, work: () => Promise<void>): Promise<boolean> => {
    try {
      await work();
      return true;
    } catch (problem) {
      log.warn(`${what} is not current`, {
        reason: problem instanceof Error ? problem.name : 'unknown',
      });
      return false;
    }
  };
  const read = async (one: Kept, next: number): Promise<void> => {
    one.dueAt = now() + next;
    const { list } = one;
    const well = await attempt(`${list.list} (${list.site})`, async () => {
      await list.refresh();
      if (council.followed.includes(list)) await keepPicture();
    });
    if (!well) one.dueAt = Math.min(one.dueAt, now() + againAfter);
  };
  const begin = (one: Kept, next: number): Promise<void> => {
    one.running ??= read(one, next).finally(() => (one.running = undefined));
    return one.running;
  };
  return {
    start: async () => {
      await attempt('the last known council', async () => {
        const last = await promises.pictures.kept(pictureName);
        if (last !== undefined) council.restore(last.text);
      });
      const readings = lists.map((one) => ({ one, end: begin(one, one.offset) }));
      const ofCouncil = readings.filter(({ one }) => council.followed.includes(one.list));
      await Promise.all(ofCouncil.map(({ end }) => end));
    },
    tick: async () => {
      const due = lists.filter(({ dueAt, running }) => running === undefined && dueAt <= now());
      for (const one of due) void begin(one, one.every());
      await Promise.all(lists.flatMap(({ running }) => running ?? []));
    },
    nudge: (list) => {
      for (const one of lists) if (one.list === list) one.dueAt = Number.NEGATIVE_INFINITY;
    },
  };
};
