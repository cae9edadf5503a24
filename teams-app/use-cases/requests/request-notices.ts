/** Who hears of what a councillor asks of the council, and of its answer. */
import { messageOwed } from '../../domain/alerts/messages.ts';
import type { NoticeDraft } from '../../domain/alerts/notices.ts';
import type { Person, PersonKey } from '../../domain/people.ts';
import { requestAnswered, requestAsked } from '../../domain/requests/request-messages.ts';
import type { AskedRequest } from '../../domain/requests/request-messages.ts';
import type { Hub } from '../use-case.ts';

/** The notices to all who deal with it. Planning them again adds nothing. */
export const officersOwed = (
  request: AskedRequest,
  officers: readonly Person[],
): readonly NoticeDraft[] =>
  officers.flatMap((officer) => messageOwed(requestAsked(request, officer), officer));

/** They are told now; should that break off, a chore tells them. */
export const askOfficers = async (
  { promises, nudge }: Hub,
  request: AskedRequest,
  officers: readonly Person[],
): Promise<void> => {
  await promises.notices.plan(officersOwed(request, officers));
  nudge();
};

/** The councillor hears that there is news: what it is stands in the Hub alone. */
export const tellAsker = async (
  { promises, council, clock, nudge }: Hub,
  request: AskedRequest,
  councillorKey: PersonKey,
): Promise<void> => {
  const to = council.person(councillorKey);
  if (to === undefined) return;
  await promises.notices.plan(messageOwed(requestAnswered(request, to, clock.now()), to));
  nudge();
};
