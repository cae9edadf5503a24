/** How are you? Every morning, whoever had something serious 1, 7 or 28 days ago is asked once, if they want it. */
import { aftercareDue, aftercareTimes } from '../../domain/support/aftercare.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { NoticeDraft } from '../../domain/alerts/notices.ts';
import { hasRole } from '../../domain/people.ts';
import type { Person } from '../../domain/people.ts';
import { aftercareFor } from '../../domain/support/support-messages.ts';
import type { Promises } from '../../ports.ts';
import type { Chore } from './chores.ts';
import { needWholePicture } from '../rows/whole-picture.ts';
import type { Run } from '../run.ts';

type Live = Awaited<ReturnType<Promises['live']>>;

const owedTo = async (
  run: Run,
  person: Person,
  live: Live,
  slot: Instant,
): Promise<readonly NoticeDraft[]> => {
  const due = aftercareDue(run.readModel.reportedBy(person.key, live), slot);
  if (due === undefined || (await run.promises.support.wantsNoAftercare(person.key))) return [];
  return aftercareFor(person, due, slot);
};

/** Each once, by its key; a morning that was missed is made up for. Nothing of it stands on an incident. */
export const askHowTheyAre: Chore = {
  name: 'aftercare',
  ...aftercareTimes,
  run: async (run, slot) => {
    needWholePicture(run);
    const live = await run.promises.live();
    for (const person of run.council.people())
      if (hasRole(person, 'councillor')) {
        const owed = await owedTo(run, person, live, slot);
        run.tally.planned += await run.promises.notices.plan(owed);
      }
  },
};
