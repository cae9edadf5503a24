/** What councillors asked about themselves, and what they wrote of their home, goes three months after they have left office. Source: domain.md 3.11. */
import { addMinutes } from '../../domain/time/instant.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { hasRole } from '../../domain/people.ts';
import { dailySlots } from '../../domain/time/slots.ts';
import type { KeptList, KeptLists, RowChanges } from '../../ports.ts';
import { addressList } from '../../use-cases/information/find-address.ts';
import { assessmentList } from '../../use-cases/assessments/find-assessment.ts';
import { deviceList } from '../../use-cases/information/find-device.ts';
import { interestList } from '../../use-cases/information/find-interest.ts';
import { takedownList } from '../../use-cases/online/find-takedown.ts';
import type { Chore } from './chores.ts';
import type { Run } from '../run.ts';
import { unlessChanged } from './unless-changed.ts';

const keptMinutes = 92 * 24 * 60;

interface Leaving {
  readonly councillorKey: string;
  readonly goneOn?: Instant;
}

const isInPost = ({ council }: Run, { councillorKey }: Leaving): boolean => {
  const councillor = council.person(councillorKey);
  return councillor !== undefined && hasRole(councillor, 'councillor');
};

interface Exceptions<Row> {
  /** Not gone on the day, only once it is held no more. */
  readonly isHeld?: (row: Row) => boolean;
  /** Of another kind: an end of office means nothing to it. */
  readonly stays?: (row: Row) => boolean;
}

const never = (): boolean => false;

/** The day is set once somebody has left, taken back when they return, and kept when it comes. */
const clear = async <Row extends Leaving>(
  run: Run,
  list: KeptList<Row>,
  mark: (goneOn: Instant | null) => RowChanges<Row>,
  { isHeld = never, stays = never }: Exceptions<Row> = {},
): Promise<void> => {
  await list.refresh();
  for (const one of list.rows() ?? []) {
    if (stays(one.row)) continue;
    const { goneOn } = one.row;
    if (isInPost(run, one.row)) {
      if (goneOn !== undefined) await list.change(one, mark(null)).catch(unlessChanged);
    } else if (goneOn === undefined) {
      await list.change(one, mark(addMinutes(run.now, keptMinutes))).catch(unlessChanged);
    } else if (goneOn <= run.now && !isHeld(one.row)) {
      await list.remove(one).catch(unlessChanged);
    }
  }
};

const clearLists = async (run: Run, lists: KeptLists): Promise<void> => {
  const mark = (goneOn: Instant | null) => ({ goneOn });
  await clear(run, addressList({ lists }), mark);
  await clear(run, interestList({ lists }), mark);
  await clear(run, takedownList({ lists }), mark);
  // What belongs to the council stays on the list until it is back.
  await clear(run, deviceList({ lists }), mark, { isHeld: ({ stage }) => stage === 'issued' });
  await clear(run, assessmentList({ lists }), mark, { stays: ({ type }) => type !== 'home' });
};

/** Every night. While the list of people is not known nobody counts as gone. */
export const clearInformation: Chore = {
  name: 'clear-information',
  ...dailySlots('03:50'),
  run: async (run) => {
    if (run.lists === undefined || run.council.people().length === 0) return;
    await clearLists(run, run.lists);
  },
};
