/** Makes sure that nobody waits for advice about a visit unseen, and lets old checks go. Source: domain.md 3.7, 3.11. */
import type { VisitCheckRow } from '#lists/visit-checks.ts';
import { addMinutes } from '../../domain/time/instant.ts';
import { isUnanswered, lateAt, visitGoesAt } from '../../domain/before/visit-check.ts';
import { hourlySlots } from '../../domain/time/slots.ts';
import type { KeptLists } from '../../ports.ts';
import { visitList } from '../../use-cases/visits/find-visit.ts';
import { lateOwed, manyOwed } from '../../use-cases/visits/visit-notices.ts';
import type { Chore } from './chores.ts';
import type { Run } from '../run.ts';
import { unlessChanged } from './unless-changed.ts';

/** Later than this nobody is helped by hearing of it; and messages stay in the store for longer, so none goes twice. */
const lastMinutes = 7 * 24 * 60;

const isLate = (row: VisitCheckRow, { now }: Run): boolean =>
  isUnanswered(row) && lateAt(row) <= now && now < addMinutes(lateAt(row), lastMinutes);

const isNew = ({ askedAt }: VisitCheckRow, { now }: Run): boolean =>
  now < addMinutes(askedAt, lastMinutes);

const tell = async (run: Run, lists: KeptLists, row: VisitCheckRow): Promise<void> => {
  const from = { council: run.council, lists };
  const { notices } = run.promises;
  if (isLate(row, run)) run.tally.planned += await notices.plan(lateOwed(from, row));
  if (isNew(row, run)) run.tally.planned += await notices.plan(manyOwed(from, row));
};

/** On the hour, when most answers are due. */
const hourly = hourlySlots(0);

/** Every hour: who waits in vain is told of, each once; what is two years old goes. */
export const lookAfterVisits: Chore = {
  name: 'visits',
  slotAt: hourly.slotAt,
  nextAfter: hourly.nextAfter,
  run: async (run) => {
    const { lists } = run;
    if (lists === undefined) return;
    const list = visitList({ lists });
    await list.refresh();
    for (const one of list.rows() ?? []) {
      if (visitGoesAt(one.row) <= run.now) await list.remove(one).catch(unlessChanged);
      else await tell(run, lists, one.row);
    }
  },
};
