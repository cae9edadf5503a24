/** Takes over running check-ins that only the record has, and lets go of those that are long over. */
import { checkInKeepDays, isOut, replaced } from '../../domain/check-ins/check-in.ts';
import { addMinutes } from '../../domain/time/instant.ts';
import { dailySlots, hourlySlots } from '../../domain/time/slots.ts';
import { RecordUnavailable } from '../../ports.ts';
import type { CheckInRecord } from '../../ports.ts';
import type { Chore } from './chores.ts';
import type { Run } from '../run.ts';

type Lost = Awaited<ReturnType<CheckInRecord['open']>>[number];

/** Where they have begun another meanwhile, the one that was lost is over, and the record says so. */
const takeOver = async (run: Run, record: CheckInRecord, lost: Lost): Promise<void> => {
  const { checkIn, recorded } = lost;
  const { checkIns } = run.promises;
  if (await checkIns.adopt(checkIn, recorded)) {
    run.tally.adopted += 1;
    run.log.warn('check-in-adopted', { until: checkIn.dueAt });
    return;
  }
  const known = await checkIns.find(checkIn.key);
  if (known === undefined) await record.file(replaced(checkIn, run.moment()), recorded, false);
};

const adoptAll = async (run: Run, record: CheckInRecord): Promise<void> => {
  for (const lost of await record.open())
    if (isOut(lost.checkIn)) await takeOver(run, record, lost);
};

/** Records that were looked through since this process began: a store is lost while nobody runs. */
const lookedThrough = new WeakSet<CheckInRecord>();

/** Right after a start, whoever is out is waited for again, though the promises store was lost meanwhile. */
export const adoptAtStart = async (run: Run): Promise<void> => {
  const { checkInRecord: record } = run;
  if (record === undefined || lookedThrough.has(record)) return;
  try {
    await adoptAll(run, record);
    lookedThrough.add(record);
  } catch (problem) {
    if (!(problem instanceof RecordUnavailable)) throw problem;
    run.log.warn('record-away', { reference: 'HUB' });
  }
};

const hourly = hourlySlots(35);

/** And once an hour, should another instance have lost them. */
export const adoptCheckIns: Chore = {
  name: 'adopt-check-ins',
  slotAt: hourly.slotAt,
  nextAfter: hourly.nextAfter,
  run: async (run) => {
    if (run.checkInRecord !== undefined) await adoptAll(run, run.checkInRecord);
  },
};

const daily = dailySlots('03:20');

/** Where somebody was stays for 30 days after they came back, in the store and in the record (domain.md 3.11). */
export const clearCheckIns: Chore = {
  name: 'clear-check-ins',
  slotAt: daily.slotAt,
  nextAfter: daily.nextAfter,
  run: async (run) => {
    const before = addMinutes(run.moment(), -checkInKeepDays * 24 * 60);
    run.tally.left += await run.promises.checkIns.letGo(before);
    const cleared = (await run.checkInRecord?.clear(before)) ?? 0;
    if (cleared > 0) run.log.info('check-ins-cleared', { rows: cleared });
  },
};
