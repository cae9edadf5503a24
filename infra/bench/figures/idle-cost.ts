/** What an instance costs Graph in a minute in which nothing happens: it keeps its pictures of SharePoint current. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startHouse } from '../../one-machine/house.ts';
import { sampleCouncil } from '../../one-machine/sample-council.ts';
import { rounded } from '../figure.ts';
import type { Figure, Measurement } from '../figure.ts';

const minutes = 60;
const most = 4;

/** An hour by a clock that is set, so that it takes a moment. */
const costOfAnHour = async (
  notifications: boolean,
): Promise<{ requests: number; resourceUnits: number }> => {
  const data = await mkdtemp(join(tmpdir(), 'hub-bench-'));
  const clock = Date.now();
  const council = sampleCouncil(clock);
  const house = await startHouse({ data, council, clock, pace: 'by-hand', notifications });
  try {
    await house.settle();
    house.m365.resetCost();
    await house.advanceTo(clock + minutes * 60_000);
    return house.m365.cost();
  } finally {
    await house.close();
    await rm(data, { recursive: true, force: true });
  }
};

const figureOf = async (notifications: boolean): Promise<Figure> => {
  const { requests, resourceUnits } = await costOfAnHour(notifications);
  const value = rounded(resourceUnits / minutes);
  return {
    name: `idle graph cost, ${notifications ? 'told of changes by Graph' : 'reading the lists in turn'}`,
    value,
    unit: 'resource units a minute an instance',
    baseline: 'nothing to be read, 0',
    aim: `≤ ${most.toString()}`,
    holds: value <= most,
    detail: [
      `${resourceUnits.toString()} units in ${requests.toString()} requests over ${minutes.toString()} minutes by a set clock`,
    ],
  };
};

const measure = async (): Promise<readonly Figure[]> => [
  await figureOf(false),
  await figureOf(true),
];

export const idleCost: Measurement = { name: 'idle graph cost', measure };
