/** Keeps the hub's pictures of SharePoint current: the council's people and rota, and the index of incidents. */
import type { CouncilInMemory } from '../../sharepoint/stores/council-from-lists.ts';
import type { Clock, Log, Promises, ReadModel } from '../ports.ts';
import { millisecondsOf } from '../domain/instant.ts';

const pictureName = 'council';
/** Edits in SharePoint show within a minute. */
const everyMilliseconds = 60_000;

export interface Current {
  /** Takes up the last known council, then reads everything. Never throws: SharePoint may be away. */
  start(): Promise<void>;
  /** Reads again if a minute has passed since the last try. Never throws. */
  tick(): Promise<void>;
}

export interface CurrentDeps {
  readonly council: CouncilInMemory;
  readonly readModel: ReadModel;
  readonly promises: Promises;
  readonly clock: Clock;
  readonly log: Log;
}

export const keepCurrent = (deps: CurrentDeps): Current => {
  const { council, readModel, promises, clock, log } = deps;
  let lastTry = Number.NEGATIVE_INFINITY;
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
  const read = async (): Promise<void> => {
    lastTry = millisecondsOf(clock.now());
    await Promise.all([
      attempt('the council', async () => {
        await council.refresh();
        await keepPicture();
      }),
      attempt('the index of incidents', () => readModel.refresh()),
    ]);
  };
  return {
    start: async () => {
      await attempt('the last known council', async () => {
        const last = await promises.pictures.kept(pictureName);
        if (last !== undefined) council.restore(last.text);
      });
      await read();
    },
    tick: async () => {
      if (millisecondsOf(clock.now()) - lastTry >= everyMilliseconds) await read();
    },
  };
};
