/** Ten thousand ladders due in the same second: what one sweep does about them, beside one SQL transaction each. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLadders } from '../../../teams-app/host/ladders-alone.ts';
import { oneTransactionEach } from '../../../teams-app/host/one-transaction-each.ts';
import { dropDatabase, newDatabase } from '../../one-machine/postgres-server.ts';
import { rounded } from '../figure.ts';
import type { Figure, Measurement } from '../figure.ts';

type Kind = 'SQLite' | 'PostgreSQL';

interface Place {
  readonly place: string;
  remove(): Promise<void>;
}

const newPlace = async (kind: Kind): Promise<Place> => {
  if (kind === 'PostgreSQL') {
    const place = await newDatabase();
    return { place, remove: () => dropDatabase(place) };
  }
  const folder = await mkdtemp(join(tmpdir(), 'hub-bench-'));
  return {
    place: join(folder, 'promises.sqlite'),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
};

const timed = async (work: () => Promise<unknown>): Promise<{ begun: number; seconds: number }> => {
  const begun = performance.now();
  await work();
  return { begun, seconds: (performance.now() - begun) / 1_000 };
};

interface Run {
  readonly ladders: number;
  readonly early: number;
  readonly lost: number;
  readonly twice: number;
  readonly seconds: number;
  readonly idleSeconds: number;
  readonly baseline: number;
}

/** One sweep a moment before, one in the second in which all are due, and one more. A sweep sends for twenty seconds. */
const runWith = async (kind: Kind, ladders: number): Promise<Run> => {
  const { place, remove } = await newPlace(kind);
  const engine = await openLadders(place, ladders);
  try {
    await engine.sweep(engine.dueAt - 1_000);
    const idle = await timed(() => engine.sweep(engine.dueAt - 1_000));
    const early = ladders - ((await engine.rungs()).get(0) ?? 0) + engine.sent.size;
    const sweep = await timed(() => engine.sweep(engine.dueAt));
    const lost = ladders - ((await engine.rungs()).get(1) ?? 0);
    await engine.sweep(engine.dueAt);
    const twice = [...engine.sent.values()].filter((times) => times > 1).length;
    const baseline = await timed(() => oneTransactionEach(place, ladders));
    return {
      ...{ ladders, early, lost, twice },
      seconds: ((engine.firstSend() ?? Infinity) - sweep.begun) / 1_000,
      idleSeconds: idle.seconds,
      baseline: baseline.seconds,
    };
  } finally {
    await engine.close();
    await remove();
  }
};

const line = ({ ladders, early, lost, twice, seconds, idleSeconds, baseline }: Run): string =>
  [
    `${ladders.toString()} ladders: all on their next rung with its alerts planned after ${rounded(seconds).toString()} s`,
    `${rounded((seconds * 1_000) / ladders, 3).toString()} ms each`,
    `one transaction each ${rounded(baseline).toString()} s`,
    `early ${early.toString()}, lost ${lost.toString()}, sent twice ${twice.toString()}`,
    `a sweep with nothing due ${rounded(idleSeconds, 3).toString()} s`,
  ].join('; ');

const sizes = { SQLite: [1_000, 10_000, 100_000], PostgreSQL: [1_000, 10_000] };

/** Each tenfold may take at most so many times as long: linear, and some for the machine. */
const mostGrowth = 13;

const figureOf = async (kind: Kind): Promise<Figure> => {
  const runs: Run[] = [];
  for (const ladders of sizes[kind]) runs.push(await runWith(kind, ladders));
  const wanted = runs.find(({ ladders }) => ladders === 10_000) ?? runs[runs.length - 1];
  if (wanted === undefined) throw new RangeError('No size was given');
  const growth = runs.slice(1).map((run, n) => run.seconds / (runs[n]?.seconds ?? 1));
  const faults = runs.reduce((sum, { early, lost, twice }) => sum + early + lost + twice, 0);
  return {
    name: `ladders due at once, ${kind}`,
    value: rounded(wanted.seconds / wanted.baseline),
    unit: `times one SQL transaction each, for ${wanted.ladders.toString()} ladders`,
    baseline: `one SQL transaction each: ${rounded(wanted.baseline).toString()} s`,
    aim: `one sweep, 0 early, 0 lost, none twice; ten times as many ≤ ${mostGrowth.toString()} times as long`,
    holds: faults === 0 && growth.every((times) => times <= mostGrowth),
    detail: [
      ...runs.map(line),
      `growth for each tenfold: ${growth.map((times) => rounded(times).toString()).join(', ')}`,
    ],
  };
};

const measure = async (): Promise<readonly Figure[]> => [
  await figureOf('SQLite'),
  await figureOf('PostgreSQL'),
];

export const laddersDue: Measurement = { name: 'ladders due at once', measure };
