/** Tells councillors of decisions whose day has come, and officers of those that came before anybody was told. */
import { headsUps } from '#lists/heads-ups.ts';
import type { HeadsUpRow } from '#lists/heads-ups.ts';
import { isMissed, isToBeTold } from '../../domain/online/heads-up.ts';
import { addMinutes } from '../../domain/time/instant.ts';
import { hourlySlots } from '../../domain/time/slots.ts';
import type { KeptLists, KeptRow } from '../../ports.ts';
import {
  planHeadsUp,
  tellHeadsUp,
  tellItIsOff,
  tellItWasMissed,
} from '../../use-cases/online/tell-heads-up.ts';
import type { Chore } from './chores.ts';
import type { Run } from '../run.ts';
import { unlessChanged } from './unless-changed.ts';

/** A decision that is so long past is taken off the list: two years. */
const keptMinutes = 2 * 365 * 24 * 60;

/** Messages stay in the store for 100 days: what is older would be planned anew. */
const rememberedMinutes = 90 * 24 * 60;

const lookAt = async (run: Run, lists: KeptLists, one: KeptRow<HeadsUpRow>): Promise<void> => {
  const { row } = one;
  const of = { lists, promises: run.promises, council: run.council };
  if (row.decisionAt < addMinutes(run.now, -keptMinutes)) return lists.of(headsUps).remove(one);
  if (isToBeTold(row, run.now)) run.tally.planned += await tellHeadsUp(of, one);
  if (isMissed(row, run.now)) run.tally.planned += await tellItWasMissed(of, row);
  if (run.now >= row.decisionAt || addMinutes(row.tellAt, rememberedMinutes) < run.now) return;
  if (row.stage === 'told') await planHeadsUp(of, row);
  if (row.stage === 'called-off') await tellItIsOff(of, row, run.now);
};

/** On the hour, for councillors are told at 9am. */
const hourly = hourlySlots(0);

/**
 * Every hour: what is due is told; until the decision, whoever is new in a ward hears of it too. Where it is decided
 * and councillors were not told, officers hear just that. Messages that are planned already are planned no second time.
 */
export const tellHeadsUps: Chore = {
  name: 'heads-ups',
  slotAt: hourly.slotAt,
  nextAfter: hourly.nextAfter,
  run: async (run) => {
    const { lists } = run;
    if (lists === undefined) return;
    await lists.of(headsUps).refresh();
    for (const one of lists.of(headsUps).rows() ?? [])
      await lookAt(run, lists, one).catch(unlessChanged);
  },
};
