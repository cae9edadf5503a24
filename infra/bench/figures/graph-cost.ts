/** What one report costs in SharePoint's resource units: its row and its trail, until nothing is left to do. */
import { rowsOf } from '../../drills/judge.ts';
import { median, spread } from '../figure.ts';
import type { Figure, Measurement } from '../figure.ts';
import { filledIn, post } from '../report-press.ts';
import { startBenchStage } from '../stage.ts';
import type { BenchStage } from '../stage.ts';
import { untilQuiet } from '../waiting.ts';

const councillors = [
  'martin',
  'tom',
  'priya',
  'yusuf',
  'grace',
  'daniel',
  'hannah',
  'george',
  'aoife',
];
const most = 4;
/** platform-facts.md B: creating an item. */
const unitsOfCreate = 2;

interface Cost {
  readonly units: number;
  readonly requests: number;
  readonly rows: number;
  readonly entries: number;
}

const costOfOne = async (stage: BenchStage, councillor: string): Promise<Cost> => {
  const { m365, hub, data } = stage;
  const activity = await filledIn(stage, councillor);
  const count = (): number[] => ['Incidents', 'Audit'].map((list) => rowsOf(stage, list).length);
  const [rows = 0, entries = 0] = count();
  m365.resetCost();
  await post(hub.origin, await m365.connector.sign(), activity);
  await untilQuiet(data);
  const { resourceUnits: units, requests } = m365.cost();
  const [rowsNow = 0, entriesNow = 0] = count();
  return { units, requests, rows: rowsNow - rows, entries: entriesNow - entries };
};

const figureOf = (costs: readonly Cost[]): Figure => {
  const units = costs.map((cost) => cost.units);
  const value = median(units);
  const usual = costs.find((cost) => cost.units === value) ?? costs[0];
  return {
    name: 'graph cost of one report recorded',
    value,
    unit: 'resource units',
    baseline: `the row alone, ${unitsOfCreate.toString()}`,
    aim: `≤ ${most.toString()}`,
    holds: value <= most,
    detail: [
      `a Critical report, its row, its trail and six alerts to two people: ${spread(units, 'resource units')}`,
      `${(usual?.rows ?? 0).toString()} row of the incident and ${(usual?.entries ?? 0).toString()} rows of its trail at ${unitsOfCreate.toString()} each, ${(usual?.requests ?? 0).toString()} requests to Graph in all (mail costs no SharePoint units)`,
      'the report received and its first round of alerts, however many, are one entry',
    ],
  };
};

const measure = async (): Promise<readonly Figure[]> => {
  const stage = await startBenchStage();
  try {
    await costOfOne(stage, 'sian');
    const costs: Cost[] = [];
    for (const councillor of councillors) costs.push(await costOfOne(stage, councillor));
    return [figureOf(costs)];
  } finally {
    await stage.close();
  }
};

export const graphCost: Measurement = { name: 'graph cost of one report recorded', measure };
