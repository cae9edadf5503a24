/** Requests that nobody answers are asked about once more, and what is private goes after its time. */
import { addMinutes } from '../../domain/time/instant.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { NoticeDraft } from '../../domain/alerts/notices.ts';
import { dailySlots } from '../../domain/time/slots.ts';
import { aboutRequest } from '../../domain/support/support-messages.ts';
import { forgottenBefore } from '../../domain/support/talk-request.ts';
import type { TalkRequest } from '../../domain/support/talk-request.ts';
import type { Chore } from './chores.ts';
import type { Run } from '../run.ts';

/** Days without an answer after which it is asked about, and whoever waits is told. */
const askAgainDays = 2;

const owedFor = (run: Run, request: TalkRequest, slot: Instant): readonly NoticeDraft[] => {
  const [from, to] = [run.council.person(request.from), run.council.person(request.to)];
  return [
    ...(to === undefined ? [] : aboutRequest('askedAgain', request, to, slot)),
    ...(from === undefined ? [] : aboutRequest('noAnswer', request, from, slot)),
  ];
};

/** At 10am, two days after a request that nobody has answered: the one asked is asked again, the other is told. Once. */
export const followUpTalks: Chore = {
  name: 'follow-up-talks',
  ...dailySlots('10:00'),
  run: async (run, slot) => {
    const before = addMinutes(slot, -askAgainDays * 24 * 60);
    for (const request of await run.promises.support.unanswered())
      if (request.sentAt <= before)
        run.tally.planned += await run.promises.notices.plan(owedFor(run, request, slot));
  },
};

/** Every night: requests and wishes after 12 months, and what is kept of people who have gone from the list. */
export const clearSupport: Chore = {
  name: 'clear-support',
  ...dailySlots('03:40'),
  run: async (run) => {
    const people = run.council.people().map(({ key }) => key);
    if (people.length === 0) return;
    run.tally.left += await run.promises.support.letGo(forgottenBefore(run.moment()), people);
  },
};
