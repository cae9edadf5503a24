/** Everything on one machine: a Microsoft 365 of our own, provisioned through Graph, and the hub in front of it. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { hubLog } from '../../teams-app/host/log.ts';
import { startHub } from '../../teams-app/host/start-hub.ts';
import type { RunningHub, StartOptions } from '../../teams-app/host/start-hub.ts';
import type { M365 } from '../local-m365/start.ts';
import { startTenant } from './council-tenant.ts';
import type { TenantOptions } from './council-tenant.ts';
import { objectIdOf } from './council.ts';
import type { Council } from './council.ts';

export interface HouseOptions extends TenantOptions {
  /** by-hand: nothing happens between `settle` and `advanceTo`. timer: as in a council. */
  readonly pace: 'timer' | 'by-hand';
  /** Where the hub writes what happens; nowhere where it goes by hand and this is left out. */
  readonly log?: NonNullable<StartOptions['log']>;
}

export interface House {
  readonly m365: M365;
  readonly council: Council;
  /** The hub that runs now; another one after a crash. */
  readonly hub: RunningHub;
  /** Everything that is due now, done. */
  settle(): Promise<void>;
  /** Moves the clock to this time, stopping at every moment at which something is due. */
  advanceTo(time: number): Promise<void>;
  /** The hub's process ends between two steps, and another starts on the same data; or on an empty promises store. */
  crash(losesStore?: boolean): Promise<void>;
  close(): Promise<void>;
}

const minute = 60_000;

/** Steps of the clock while it is moved: as often as the engine sweeps by itself, seldomer over hours and days. */
const stepFor = (distance: number): number => {
  if (distance > 2 * 24 * 60 * minute) return 10 * minute;
  return distance > 2 * 60 * minute ? 5 * minute : minute;
};

const advance = async (m365: M365, hub: RunningHub, time: number): Promise<void> => {
  const { clock } = m365.world;
  const step = stepFor(time - clock.now());
  while (clock.now() < time) {
    const due = await hub.nextMoment();
    const soon = due !== undefined && due > clock.now() ? due : Number.POSITIVE_INFINITY;
    clock.set(Math.min(time, clock.now() + step, soon));
    await hub.settle();
  }
};

/** As if the disk of the promises had been lost. Evidence beside it stays sealed and is not asked for again. */
const loseStore = async (data: string): Promise<void> => {
  for (const end of ['', '-wal', '-shm'])
    await rm(join(data, `promises.sqlite${end}`), { force: true });
};

/** Starts everything and waits until it is ready. */
export const startHouse = async (options: HouseOptions): Promise<House> => {
  const { m365, config } = await startTenant({
    notifications: options.pace === 'timer',
    signsOfLife: options.pace === 'timer',
    ...options,
  });
  options.progress?.('Starting the hub');
  const clock = { now: () => m365.world.clock.now() };
  const startAgain = async (port: number): Promise<RunningHub> => {
    const started = await startHub(
      { ...config, port },
      {
        clock,
        pace: options.pace,
        log: options.log ?? hubLog(options.pace === 'by-hand' ? 'silent' : 'warn'),
      },
    );
    m365.setHubOrigin(started.origin);
    return started;
  };
  let hub = await startAgain(config.port);
  for (const { alias } of options.council.people) await m365.connector.openChat(objectIdOf(alias));
  const { app } = m365.world;
  const settle = (): Promise<void> => (app.running ? hub.settle() : Promise.resolve());
  await settle();
  if (options.pace === 'timer') m365.world.clock.onStep(settle);
  app.take({
    stop: () => hub.crash(),
    start: async () => {
      hub = await startAgain(hub.port);
    },
  });
  return {
    m365,
    council: options.council,
    get hub() {
      return hub;
    },
    settle,
    advanceTo: (time) => advance(m365, hub, time),
    crash: async (losesStore = false) => {
      const { port } = hub;
      await hub.crash();
      if (losesStore) await loseStore(options.data);
      hub = await startAgain(port);
    },
    close: async () => {
      if (app.running) await hub.close();
      await m365.close();
    },
  };
};
