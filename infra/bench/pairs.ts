/** The hub and a bare bot beside it on one ground, measured in turn. */
import { startHubProcess } from '../one-machine/hub-process.ts';
import { startBenchStage } from './stage.ts';
import type { BenchStage } from './stage.ts';

export interface Pairs<Pair> {
  /** The bare bot's program. */
  readonly program: string;
  /** One measurement of each, at `bareOrigin` the bare one; `n` counts from 0. */
  readonly onePair: (stage: BenchStage, bareOrigin: string, n: number) => Promise<Pair>;
  /** Pairs that do not count. */
  readonly warmUp: number;
  readonly pairs: number;
}

/** The pairs that count, in the order in which they were taken. */
export const measuredPairs = async <Pair>(of: Pairs<Pair>): Promise<readonly Pair[]> => {
  const stage = await startBenchStage();
  const bare = await startHubProcess(stage.config, { program: of.program });
  try {
    for (let n = 0; n < of.warmUp; n += 1) await of.onePair(stage, bare.origin, n);
    const measured: Pair[] = [];
    for (let n = 0; n < of.pairs; n += 1) measured.push(await of.onePair(stage, bare.origin, n));
    return measured;
  } finally {
    await bare.kill();
    await stage.close();
  }
};

/** Reporters in turn, so that no chat gets more messages a second than Teams lets through. */
const councillors = [
  'martin',
  'tom',
  'priya',
  'yusuf',
  'grace',
  'daniel',
  'hannah',
  'george',
] as const;

export const reporterOf = (n: number): string => councillors[n % councillors.length] ?? '';
