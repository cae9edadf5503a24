/** Keeps the hub's pictures of SharePoint current: the council's people and rota, and the index of incidents. */
import type { CouncilInMemory } from '../../sharepoint/stores/council-from-lists.ts';
import type { Clock, Log, Promises, ReadModel } from '../ports.ts';
import { millisecondsOf } from '../domain/instant.ts';

const pictureName = 'council';
/** New and changed incidents show within a minute: one request a site. */
const indexMilliseconds = 60_000;
/** Edits of people, rota, contacts and settings show within two: each is a request, and nobody makes them in a hurry. */
const councilMilliseconds = 120_000;

export interface Current {
  /** Takes up the last known council, then reads everything. Never throws: SharePoint may be away. */
  start(): Promise<void>;
  /** Reads again each part whose time has passed since the last try. Never throws. */
  tick(): Promise<void>;
}

export interface CurrentDeps {
  readonly council: CouncilInMemory;
  readonly readModel: ReadModel;
  readonly promises: Promises;
  readonly clock: Clock;
  readonly log: Log;
}

/** Does the work when called, unless it was begun less than so many milliseconds ago. */
const everySoOften = (clock: Clock, milliseconds: number, work: () => Promise<void>) => {
  let begun = Number.NEGATIVE_INFINITY;
  return async (): Promise<void> => {
    const now = millisecondsOf(clock.now());
    if (now - begun < milliseconds) return;
    begun = now;
    await work();
  };
};

export const keepCurrent = (deps: CurrentDeps): Current => {
  const { council, readModel, promises, clock, log } = deps;
  let kept = '';

  const keepPicture = async (): Promise<void> => {
    const picture = council.picture();
    if (picture === kept) return;
    await promises.pictures.keep(pictureName, picture, clock.now());
    kept = picture;
  };
  const attempt = async (what: string, work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (problem) {
      log.warn(`${what} is not current`, {
        reason: problem instanceof Error ? problem.name : 'unknown',
      });
    }
  };
  const readCouncil = (): Promise<void> =>
    attempt('the council', async () => {
      await council.refresh();
      await keepPicture();
    });
  const readIndex = (): Promise<void> =>
    attempt('the index of incidents', () => readModel.refresh());
  const reads = [
    everySoOften(clock, councilMilliseconds, readCouncil),
    everySoOften(clock, indexMilliseconds, readIndex),
  ];
  const readAll = async (): Promise<void> => {
    await Promise.all(reads.map((read) => read()));
  };
  return {
    start: async () => {
      await attempt('the last known council', async () => {
        const last = await promises.pictures.kept(pictureName);
        if (last !== undefined) council.restore(last.text);
      });
      await readAll();
    },
    tick: readAll,
  };
};
