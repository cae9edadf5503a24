/** A hub that starts in front of a large register: how long it reads, what that costs, what it then holds. */
import { median, rounded, spread } from '../figure.ts';
import type { Figure, Measurement } from '../figure.ts';
import { startRegisterStage } from '../register-stage.ts';
import type { Rebuild } from '../register-stage.ts';

const incidents = 100_000;
const starts = 3;
const mostMegabytes = 300;
/** Microsoft's smallest ceiling (platform-facts B). */
const unitsAMinute = 1_250;

const figuresOf = (rebuilds: readonly Rebuild[]): readonly Figure[] => {
  const read = rebuilds.map((each) => each.read / 1_000);
  const held = rebuilds.map(({ memory }) => memory.held);
  const requests = median(rebuilds.map((each) => each.requests));
  const units = median(rebuilds.map((each) => each.resourceUnits));
  const seconds = rounded(median(read), 1);
  const megabytes = rounded(median(held), 0);
  return [
    {
      name: 'rebuild of the read model at 100,000 incidents',
      value: seconds,
      unit: 's from the start of the process until every incident is read',
      baseline: `the hub answers, takes reports and sends alerts after ${rounded(median(rebuilds.map(({ ready }) => ready / 1_000)), 1).toString()} s`,
      aim: `within the units of one minute, ${unitsAMinute.toLocaleString('en-GB')}`,
      holds: units <= unitsAMinute,
      detail: [
        `${spread(read, 's')}; ${requests.toString()} requests to Graph, ${units.toString()} resource units until then, with whatever else a start asks`,
      ],
    },
    {
      name: 'memory at 100,000 incidents',
      value: megabytes,
      unit: 'MB resident, the whole hub',
      baseline: 'the limit',
      aim: `≤ ${mostMegabytes.toString()}`,
      holds: megabytes <= mostMegabytes,
      detail: [
        spread(held, 'MB'),
        `at most ${spread(
          rebuilds.map(({ memory }) => memory.most),
          'MB',
        )} at any moment while it read`,
      ],
    },
  ];
};

const measure = async (): Promise<readonly Figure[]> => {
  const stage = await startRegisterStage();
  try {
    await stage.fill(incidents);
    const rebuilds: Rebuild[] = [];
    for (let n = 0; n < starts; n += 1) rebuilds.push((await stage.startHub()).rebuild);
    return figuresOf(rebuilds);
  } finally {
    await stage.close();
  }
};

export const rebuild: Measurement = { name: 'rebuild of the read model', measure };
