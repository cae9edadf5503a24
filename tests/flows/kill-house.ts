/** A council whose hubs are processes that die: one or several on the same data, and whoever presses meets any of them. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { objectIdOf } from '../../infra/one-machine/council.ts';
import type { Council } from '../../infra/one-machine/council.ts';
import { startTenant } from '../../infra/one-machine/council-tenant.ts';
import type { CouncilTenant } from '../../infra/one-machine/council-tenant.ts';
import { NeverReady, startHubProcess } from '../../infra/one-machine/hub-process.ts';
import type { HubProcess } from '../../infra/one-machine/hub-process.ts';
import type { Config } from '../../teams-app/host/config.ts';
import { dropDatabase, newDatabase } from '../../infra/one-machine/postgres-server.ts';
import type { seeded } from '../support/chance.ts';
import { storeLook } from '../support/store-look.ts';
import type { StoreLook } from '../support/store-look.ts';
import { beginning } from '../support/beginning.ts';

export interface KillHouse {
  readonly tenant: CouncilTenant;
  readonly look: StoreLook;
  /** Where one of the instances listens, dead or alive. */
  anyOrigin(): string;
  /** Starts every instance. */
  startAll(): Promise<void>;
  /** Kills one of them in the middle of whatever it does, and starts it again; sometimes it dies while it starts. */
  killOne(): Promise<void>;
  killAll(): Promise<void>;
  kills(): number;
  /** Settles when one goes of itself. */
  goneByItself(): Promise<void>;
  close(): Promise<void>;
}

export interface KillHouseOptions {
  readonly council: Council;
  readonly store: 'SQLite' | 'PostgreSQL';
  readonly instances: number;
  readonly chance: ReturnType<typeof seeded>;
}

const databaseOf = (address: string): Pick<Config, 'database'> => {
  const url = new URL(address);
  url.password = '';
  return { database: { url: url.href, password: 'hub', entra: false } };
};

/** As a server does that is started again. */
const endConnections = `select pg_terminate_backend(pid) from pg_stat_activity
  where datname = current_database() and pid <> pg_backend_pid()`;

export const openKillHouse = async (options: KillHouseOptions): Promise<KillHouse> => {
  const { council, chance } = options;
  const data = await mkdtemp(join(tmpdir(), 'hub-kill-'));
  const database = options.store === 'PostgreSQL' ? await newDatabase() : undefined;
  const tenant = await startTenant({
    data,
    council,
    ceiling: 0,
    ...(await beginning()),
  });
  const config = { ...tenant.config, ...(database === undefined ? {} : databaseOf(database)) };
  const hubs: (HubProcess | undefined)[] = Array.from({ length: options.instances });
  const ports = hubs.map(() => 0);
  let kills = 0;
  const look = storeLook(database ?? join(data, 'promises.sqlite'));

  const anyOrigin = (): string => {
    const port = ports[Math.floor(chance.next() * ports.length)];
    return `http://localhost:${String(port)}`;
  };
  const start = async (which: number, spawned = {}): Promise<void> => {
    const hub = await startHubProcess({ ...config, port: ports[which] ?? 0 }, spawned);
    hubs[which] = hub;
    ports[which] = hub.port;
  };
  const killAfter = async (milliseconds: number, kill: () => Promise<void>): Promise<void> => {
    await wait(milliseconds);
    await kill();
    kills += 1;
  };
  /** Started, and killed so soon that it may not have been ready yet. */
  const dieEarly = async (which: number): Promise<void> => {
    let killed: Promise<void> | undefined;
    const onSpawn = (kill: () => Promise<void>): void => {
      killed = killAfter(chance.between(50, 1_500), kill);
    };
    await start(which, { onSpawn }).catch((problem: unknown) => {
      if (!(problem instanceof NeverReady)) throw problem;
    });
    await killed;
  };
  // Whatever stands before the instances sends each request to one of them, as it comes.
  const spreading = setInterval(() => {
    tenant.m365.setHubOrigin(anyOrigin());
  }, 20);
  const killAll = async (): Promise<void> => {
    for (const hub of hubs) await hub?.kill();
  };
  return {
    tenant,
    look,
    anyOrigin,
    startAll: async () => {
      for (const which of hubs.keys()) await start(which);
      tenant.m365.setHubOrigin(anyOrigin());
    },
    killOne: async () => {
      const which = Math.floor(chance.next() * hubs.length);
      await killAfter(chance.between(0, 120), async () => hubs[which]?.kill());
      if (database !== undefined && chance.next() < 0.3) await look(endConnections);
      if (chance.next() < 0.25) await dieEarly(which);
      await start(which);
    },
    killAll,
    kills: () => kills,
    goneByItself: () => Promise.race(hubs.flatMap((hub) => hub?.gone ?? [])),
    close: async () => {
      clearInterval(spreading);
      await killAll();
      await tenant.m365.close();
      await rm(data, { recursive: true, force: true });
      if (database !== undefined) await dropDatabase(database);
    },
  };
};

/** Everybody has a chat with the bot before the first report. */
export const openChats = async ({ tenant }: KillHouse, council: Council): Promise<void> => {
  for (const { alias } of council.people) await tenant.m365.connector.openChat(objectIdOf(alias));
};
