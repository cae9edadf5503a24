/** Reports recorded under SharePoint's ceiling: how much of what it allows is used, and how politely. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openRecorder } from '../../../teams-app/host/recorder-alone.ts';
import type { RecorderAlone } from '../../../teams-app/host/recorder-alone.ts';
import { startTenant } from '../../one-machine/council-tenant.ts';
import type { CouncilTenant } from '../../one-machine/council-tenant.ts';
import { objectIdOf } from '../../one-machine/council.ts';
import { sampleCouncil } from '../../one-machine/sample-council.ts';
import { rounded } from '../figure.ts';
import type { Figure, Measurement } from '../figure.ts';
import { runPlainClient } from '../plain-client.ts';
import type { PlainRun } from '../plain-client.ts';
import { wrongIn } from '../register-check.ts';

const reports = 5_000;
/** Resource units a minute of an app in a tenant of up to 1,000 licences (platform-facts B). */
const ceiling = 1_250;
/** The same: creating an item. */
const unitsOfRow = 2;
const plainRows = 2_500;
const minute = 60_000;
const least = 95;

const councillors = ['aoife', 'sian', 'martin', 'tom', 'priya', 'yusuf', 'grace', 'daniel'];
const answers = {
  what: 'Somebody wrote that I should watch my back on the way home from the meeting.',
  afraidNow: 'no',
};

/** Rows that came at one moment of the clock. */
interface Lot {
  readonly at: number;
  readonly rows: number;
}

interface Filed {
  readonly references: readonly string[];
  readonly lots: readonly Lot[];
  readonly begun: number;
  readonly early: number;
  readonly units: number;
  /** What is wrong with the lists afterwards; nothing where every report is there once. */
  readonly wrong: readonly string[];
}

const submitAll = async (recorder: RecorderAlone): Promise<string[]> => {
  const references: string[] = [];
  for (let n = 0; n < reports; n += 1) {
    const councillor = objectIdOf(councillors[n % councillors.length] ?? 'aoife');
    references.push(await recorder.submit(councillor, answers));
  }
  return references;
};

/** Files, and sets the clock to the next moment at which there is something to file, until there is nothing. */
const fileAll = async (recorder: RecorderAlone, { m365 }: CouncilTenant): Promise<Lot[]> => {
  const { clock } = m365.world;
  const lots: Lot[] = [];
  for (;;) {
    const { recorded, entriesFiled, postponed, unfinished } = await recorder.file();
    lots.push({ at: clock.now(), rows: recorded + entriesFiled });
    if (unfinished > 0) continue;
    if (recorded + entriesFiled + postponed === 0) return lots;
    const next = await recorder.nextMoment();
    if (postponed > 0 && next !== undefined) clock.set(next);
  }
};

const fileUnderCeiling = async (tenant: CouncilTenant): Promise<Filed> => {
  const { m365, config } = tenant;
  const { clock } = m365.world;
  const recorder = await openRecorder(config, clock);
  try {
    const references = await submitAll(recorder);
    clock.set(clock.now() + 2 * minute);
    m365.resetCost();
    const begun = clock.now();
    const lots = await fileAll(recorder, tenant);
    const { earlyRequests: early, resourceUnits: units } = m365.cost();
    return { references, lots, begun, early, units, wrong: wrongIn(tenant, references) };
  } finally {
    await recorder.close();
  }
};

/** Percent of the arithmetic maximum, over the whole minutes in which there was something to file. */
const shareOf = ({ lots, begun }: Filed): { share: number; minutes: number } => {
  const last = lots.findLast(({ rows }) => rows > 0)?.at ?? begun;
  const minutes = Math.floor((last - begun) / minute);
  const within = lots.filter(({ at }) => at < begun + minutes * minute);
  const rows = within.reduce((sum, lot) => sum + lot.rows, 0);
  return { share: rounded((rows * unitsOfRow * 100) / (ceiling * minutes), 1), minutes };
};

const plainWords = ({ milliseconds, refused, early }: PlainRun): string => {
  const minutes = Math.max(milliseconds / minute, (plainRows * unitsOfRow) / ceiling);
  const share = rounded((plainRows * unitsOfRow * 100) / (ceiling * minutes), 1);
  return `a plain client that simply tries again: ${share.toString()} %, ${refused.toString()} requests refused, ${early.toString()} before it was time`;
};

const figureOf = (filed: Filed, plain: PlainRun): Figure => {
  const { share, minutes } = shareOf(filed);
  const { references, early, units, wrong, lots } = filed;
  const rows = lots.reduce((sum, lot) => sum + lot.rows, 0);
  return {
    name: 'reports recorded under the ceiling',
    value: share,
    unit: '% of the arithmetic maximum',
    baseline: `${ceiling.toString()} units a minute, 100 %; ${plainWords(plain)}`,
    aim: `≥ ${least.toString()} %, nothing before a Retry-After ends, none lost, none doubled`,
    holds: share >= least && early === 0 && wrong.length === 0,
    detail: [
      `${references.length.toString()} reports, ${rows.toString()} rows at ${unitsOfRow.toString()} units, over ${minutes.toString()} whole minutes; Graph counted ${units.toString()} units`,
      `${early.toString()} requests before a Retry-After had ended; lost or doubled: ${wrong.length === 0 ? 'none' : wrong.slice(0, 5).join('; ')}`,
      'by a set clock, walked to each next moment: it shows the pace at which the hub asks, not how fast this machine is',
      'promises store, engine, record and Graph client as in the hub; no alerts are sent meanwhile (they do not wait for this)',
    ],
  };
};

const measure = async (): Promise<readonly Figure[]> => {
  const data = await mkdtemp(join(tmpdir(), 'hub-bench-'));
  const clock = Math.floor(Date.now() / minute) * minute;
  const tenant = await startTenant({ data, council: sampleCouncil(clock), clock, ceiling });
  try {
    const filed = await fileUnderCeiling(tenant);
    tenant.m365.world.clock.set(tenant.m365.world.clock.now() + 2 * minute);
    return [figureOf(filed, await runPlainClient(tenant, plainRows))];
  } finally {
    await tenant.m365.close();
    await rm(data, { recursive: true, force: true });
  }
};

export const underCeiling: Measurement = { name: 'reports recorded under the ceiling', measure };
