/** Reminds the owners of documents, and the council of its readiness check, however quiet things are. */
import { policies } from '#lists/policies.ts';
import type { PolicyRow } from '#lists/policies.ts';
import { readiness } from '#lists/readiness.ts';
import type { HubMessage } from '../../domain/alerts/hub-message.ts';
import { isInForce, ownerOf, reviewPrompt, reviewWatchers } from '../../domain/library/library.ts';
import { messageOwed } from '../../domain/alerts/messages.ts';
import { hasRole } from '../../domain/people.ts';
import type { Person } from '../../domain/people.ts';
import { readinessPrompt } from '../../domain/library/readiness.ts';
import { readinessMessage, reviewMessage } from '../../domain/library/review-messages.ts';
import type { ToReview } from '../../domain/library/review-messages.ts';
import { dailySlots } from '../../domain/time/slots.ts';
import type { KeptRow } from '../../ports.ts';
import type { Chore } from './chores.ts';
import type { Run } from '../run.ts';
import { sideBySide } from '../run.ts';

const plan = async (run: Run, person: Person, message: HubMessage): Promise<void> => {
  run.tally.planned += await run.promises.notices.plan(messageOwed(message, person));
};

const watchersOf = ({ council }: Run): readonly Person[] =>
  council.people().filter((person) => hasRole(person, ...reviewWatchers));

/** The owner; those who watch over the library where there is none, or once the owner has let 28 days go by. */
const toldOf = (run: Run, { owner, prompt }: ToReview): readonly Person[] => {
  if (owner === undefined) return watchersOf(run);
  const others = watchersOf(run).filter(({ key }) => key !== owner.key);
  return prompt.state !== 'soon' && prompt.round > 0 ? [owner, ...others] : [owner];
};

const remindOf = async (run: Run, { item, row }: KeptRow<PolicyRow>): Promise<void> => {
  const prompt = reviewPrompt(row, run.now);
  if (prompt === undefined || !isInForce(row)) return;
  const review: ToReview = { item, row, prompt, owner: ownerOf(row, run.council.people()) };
  for (const person of toldOf(run, review))
    await plan(run, person, reviewMessage(review, person, run.now));
};

const mornings = dailySlots('09:05');

/**
 * Every morning: documents in force whose day of review is near or past, or that have none, and the readiness
 * check. Nothing of it hangs on whether there were incidents (domain.md 21: it carries on after a quiet period).
 */
export const lookAfterLibrary: Chore = {
  name: 'library',
  slotAt: mornings.slotAt,
  nextAfter: mornings.nextAfter,
  run: async (run) => {
    if (run.lists === undefined) return;
    const [held, check] = [run.lists.of(policies), run.lists.of(readiness)];
    await sideBySide([held, check], (list) => list.refresh());
    for (const document of held.rows() ?? []) await remindOf(run, document);
    const prompt = readinessPrompt(
      (check.rows() ?? []).map(({ row }) => row),
      run.now,
    );
    if (prompt === undefined) return;
    for (const person of watchersOf(run))
      await plan(run, person, readinessMessage(prompt, person, run.now));
  },
};
