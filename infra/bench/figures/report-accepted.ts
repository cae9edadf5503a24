/** Report accepted: card in, receipt out, safe on disk; beside a bare bot on the same adapter. */
import { fileURLToPath } from 'node:url';
import { median, rounded, spread } from '../figure.ts';
import type { Figure, Measurement } from '../figure.ts';
import { measuredPairs, reporterOf } from '../pairs.ts';
import { filledIn, post } from '../report-press.ts';
import type { BenchStage } from '../stage.ts';
import { untilQuiet } from '../waiting.ts';

const echo = fileURLToPath(new URL('../echo-bot.ts', import.meta.url));

const warmUp = 25;
const pairs = 150;
const most = 1.5;

/** Milliseconds from the press to the answer; the token is signed before. */
const timed = async (
  { m365, data }: BenchStage,
  origin: string,
  activity: Parameters<typeof post>[2],
): Promise<{ milliseconds: number; text: string }> => {
  const token = await m365.connector.sign();
  await untilQuiet(data);
  const begun = performance.now();
  const text = await post(origin, token, activity);
  return { milliseconds: performance.now() - begun, text };
};

interface Pair {
  readonly report: number;
  readonly echo: number;
}

const onePair = async (stage: BenchStage, echoOrigin: string, n: number): Promise<Pair> => {
  const activity = await filledIn(stage, reporterOf(n));
  const report = await timed(stage, stage.hub.origin, activity);
  if (!/\b[2-9A-Z]{3}-[2-9A-Z]{3}-[2-9A-Z]{3}\b/.test(report.text))
    throw new Error('A report was answered without a reference');
  const bare = await timed(stage, echoOrigin, activity);
  return { report: report.milliseconds, echo: bare.milliseconds };
};

const figureOf = (measured: readonly Pair[]): Figure => {
  const [reports, echoes] = [
    measured.map((pair) => pair.report),
    measured.map((pair) => pair.echo),
  ];
  const value = rounded(median(measured.map((pair) => pair.report / pair.echo)));
  return {
    name: 'report accepted',
    value,
    unit: '× the baseline (median of pairs)',
    baseline: `a bare botbuilder echo on the same adapter, ${rounded(median(echoes)).toString()} ms`,
    aim: `≤ ${most.toString()}`,
    holds: value <= most,
    detail: [`report: ${spread(reports, 'ms')}`, `echo: ${spread(echoes, 'ms')}`],
  };
};

const measure = async (): Promise<readonly Figure[]> => [
  figureOf(await measuredPairs({ program: echo, onePair, warmUp, pairs })),
];

export const reportAccepted: Measurement = { name: 'report accepted', measure };
