/** The ground for figures about a large register: a council's tenant that is filled step by step, and hubs that read it. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { startTenant } from '../one-machine/council-tenant.ts';
import type { CouncilTenant } from '../one-machine/council-tenant.ts';
import { startHubProcess } from '../one-machine/hub-process.ts';
import type { HubProcess } from '../one-machine/hub-process.ts';
import { sampleCouncil } from '../one-machine/sample-council.ts';
import { openOnes, seedIncidents, visibleTo } from './seed-incidents.ts';
import { untilOpen, untilQuiet } from './waiting.ts';

/** An officer from whom some incidents are kept, and who has reported some. */
export const officer = 'dev';

/** What a start took: until it answered, and until it had read the whole register. */
export interface Rebuild {
  readonly ready: number;
  readonly read: number;
  readonly requests: number;
  readonly resourceUnits: number;
  /** Megabytes resident: now, and the most at any time. */
  readonly memory: { readonly held: number; readonly most: number };
}

export interface RegisterStage extends CouncilTenant {
  /** Brings the register to so many incidents. */
  fill(incidents: number): Promise<void>;
  /** References that the officer may see. */
  visible(): ReadonlySet<string>;
  /** Starts a hub on it, in place of the one before, and waits until it has read everything. */
  startHub(): Promise<{ readonly hub: HubProcess; readonly rebuild: Rebuild }>;
  close(): Promise<void>;
}

const say = (line: string): void => void process.stderr.write(`  ${line}\n`);
const thousands = (count: number): string => count.toLocaleString('en-GB');
const run = promisify(execFile);

const memoryOf = async (pid: number): Promise<Rebuild['memory']> => {
  const held = Number((await run('ps', ['-o', 'rss=', '-p', pid.toString()])).stdout) / 1_024;
  const status = await readFile(`/proc/${pid.toString()}/status`, 'utf8').catch(() => '');
  const most = Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1_024;
  return { held, most: Math.max(held, most) };
};

const untilRead = async ({ origin }: HubProcess, incidents: number): Promise<void> => {
  let told = 0;
  for (;;) {
    type Health = { readonly incidentsRead: number; readonly allIncidentsRead: boolean };
    const health = (await (await fetch(`${origin}/healthz`)).json()) as Health;
    if (health.allIncidentsRead) {
      if (health.incidentsRead === incidents) return;
      throw new Error(`${health.incidentsRead.toString()} incidents were read`);
    }
    if (health.incidentsRead >= told + 25_000) {
      told = health.incidentsRead;
      say(`${thousands(told)} incidents read`);
    }
    await wait(20);
  }
};

/** Nothing in it yet; Graph has no ceiling. */
export const startRegisterStage = async (): Promise<RegisterStage> => {
  const data = await mkdtemp(join(tmpdir(), 'hub-bench-'));
  const now = Date.now();
  const council = sampleCouncil(now);
  const tenant = await startTenant({ data, council, ceiling: 0 });
  const { m365, config } = tenant;
  const ranges: { from: number; until: number }[] = [];
  const size = (): number => ranges.at(-1)?.until ?? 0;
  let hub: HubProcess | undefined;
  return {
    ...tenant,
    fill: async (incidents) => {
      const range = { from: size(), until: incidents };
      const seeding = { world: m365.world, now, people: council.people, officer, ...range };
      await seedIncidents(seeding, (done) => {
        if (done % 25_000 === 0 || done === incidents)
          say(`${thousands(done)} incidents in the register`);
      });
      ranges.push(range);
    },
    visible: () => new Set(ranges.flatMap((range) => [...visibleTo(range)])),
    startHub: async () => {
      await hub?.stop();
      m365.resetCost();
      const begun = performance.now();
      hub = await startHubProcess(config);
      const ready = performance.now() - begun;
      m365.setHubOrigin(hub.origin);
      await untilRead(hub, size());
      const read = performance.now() - begun;
      const { requests, resourceUnits } = m365.cost();
      await untilOpen(data, ranges.length * openOnes);
      await untilQuiet(data);
      const memory = await memoryOf(hub.pid);
      return { hub, rebuild: { ready, read, requests, resourceUnits, memory } };
    },
    close: async () => {
      await hub?.stop();
      await m365.close();
      await rm(data, { recursive: true, force: true });
    },
  };
};
