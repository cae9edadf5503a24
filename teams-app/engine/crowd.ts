/** Holds back alerts that can wait where somebody is being sent many at once, and tells them so. */
import { crowdMessage, mostInStretch, stretchAt } from '../domain/alerts/crowd.ts';
import { messageOwed } from '../domain/alerts/messages.ts';
import type { Notice } from '../domain/alerts/notices.ts';
import type { Person } from '../domain/people.ts';
import { robotKey } from '../domain/alerts/robot.ts';
import type { Run } from './run.ts';

export interface Crowds {
  /** Whether this one may go out now. What may not is put off, and the person is told once. */
  admits(notice: Notice, to: Person): Promise<boolean>;
}

/** What was sent is asked of the store once a round for each person and channel, and counted on from there. */
export const crowdsOf = (run: Run): Crowds => {
  const sent = new Map<string, Promise<{ count: number }>>();
  const countFor = async ({ to, channel }: Notice): Promise<{ count: number }> => ({
    count: await run.promises.notices.sentSince(to, channel, stretchAt(run.moment()).from),
  });
  const putOff = async (notice: Notice, to: Person): Promise<void> => {
    const now = run.moment();
    await run.promises.notices.putOff(notice.key, stretchAt(now).until, 'many at once');
    const drafts = messageOwed(crowdMessage(to, notice.channel, now), to);
    run.tally.planned += await run.promises.notices.plan(drafts);
  };
  return {
    admits: async (notice, to) => {
      if (notice.kind !== 'alert' || notice.urgent === true || to.key === robotKey) return true;
      const key = `${notice.to}/${notice.channel}`;
      const counting = sent.get(key) ?? countFor(notice);
      sent.set(key, counting);
      const known = await counting;
      if (known.count < mostInStretch) {
        known.count += 1;
        return true;
      }
      await putOff(notice, to);
      return false;
    },
  };
};
