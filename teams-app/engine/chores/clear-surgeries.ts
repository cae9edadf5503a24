/** What is let go of once a surgery is over. */
import { surgeries } from '#lists/surgeries.ts';
import { addMinutes } from '../../domain/time/instant.ts';
import { hourlySlots } from '../../domain/time/slots.ts';
import type { Chore } from './chores.ts';
import { unlessChanged } from './unless-changed.ts';

const hourly = hourlySlots(50);

/** Where a councillor was stays as long as a check-in does (domain.md 3.11). */
const keptMinutes = 30 * 24 * 60;

/** Names of residents go within the hour after a surgery, its row after 30 days. */
export const clearSurgeries: Chore = {
  name: 'clear-surgeries',
  slotAt: hourly.slotAt,
  nextAfter: hourly.nextAfter,
  run: async (run) => {
    const list = run.lists?.of(surgeries);
    if (list === undefined) return;
    await list.refresh();
    for (const one of list.rows() ?? []) {
      const { endsAt, registered } = one.row;
      if (endsAt < addMinutes(run.now, -keptMinutes)) await list.remove(one).catch(unlessChanged);
      else if (endsAt < run.now && registered !== undefined)
        await list.change(one, { registered: null }).then(() => undefined, unlessChanged);
    }
  },
};
