/** How long a start takes once everything is installed and filled in, and how much memory the hub then holds. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { startHubProcess } from '../../one-machine/hub-process.ts';
import { median, rounded, spread } from '../figure.ts';
import type { Figure, Measurement } from '../figure.ts';
import { startBenchStage } from '../stage.ts';
import type { BenchStage } from '../stage.ts';

const starts = 7;
const mostMilliseconds = 3_000;
const mostMegabytes = 300;

const run = promisify(execFile);

const bareStart = async (): Promise<number> => {
  const begun = performance.now();
  await run(process.execPath, ['-e', '0']);
  return performance.now() - begun;
};

/** Resident memory of a process in megabytes. */
const memoryOf = async (pid: number): Promise<number> =>
  Number((await run('ps', ['-o', 'rss=', '-p', pid.toString()])).stdout) / 1_024;

interface Start {
  readonly bare: number;
  readonly hub: number;
  readonly memory: number;
}

const oneStart = async ({ config }: BenchStage): Promise<Start> => {
  const bare = await bareStart();
  const begun = performance.now();
  const hub = await startHubProcess(config);
  const ready = performance.now() - begun;
  const memory = await memoryOf(hub.pid);
  await hub.stop();
  return { bare, hub: ready, memory };
};

const figuresOf = (measured: readonly Start[]): readonly Figure[] => {
  const [bare, hub] = [measured.map((each) => each.bare), measured.map((each) => each.hub)];
  const memory = measured.map((each) => each.memory);
  const [ready, held] = [rounded(median(hub), 0), rounded(median(memory), 0)];
  return [
    {
      name: 'start to ready',
      value: ready,
      unit: 'ms',
      baseline: `a bare node -e 0, ${rounded(median(bare), 0).toString()} ms`,
      aim: `≤ ${mostMilliseconds.toString()}`,
      holds: ready <= mostMilliseconds,
      detail: [
        `hub: ${spread(hub, 'ms')}`,
        `node -e 0: ${spread(bare, 'ms')}`,
        `${rounded(median(measured.map((each) => each.hub / each.bare)), 1).toString()} × the baseline (median of pairs)`,
      ],
    },
    {
      name: 'memory after start',
      value: held,
      unit: 'MB resident',
      baseline: 'the limit for 100,000 incidents; here the hub has none',
      aim: `≤ ${mostMegabytes.toString()}`,
      holds: held <= mostMegabytes,
      detail: [spread(memory, 'MB')],
    },
  ];
};

const measure = async (): Promise<readonly Figure[]> => {
  const stage = await startBenchStage();
  try {
    await stage.hub.stop();
    const measured: Start[] = [];
    for (let n = 0; n < starts; n += 1) measured.push(await oneStart(stage));
    return figuresOf(measured);
  } finally {
    await stage.close();
  }
};

export const start: Measurement = { name: 'start to ready', measure };
