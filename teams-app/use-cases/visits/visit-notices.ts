/** Who hears of visit checks that nobody answers, and of those that one person asks for too often. */
import type { VisitCheckRow } from '#lists/visit-checks.ts';
import { messageOwed } from '../../domain/alerts/messages.ts';
import type { NoticeDraft } from '../../domain/alerts/notices.ts';
import { keepersAmong, officersFor } from '../../domain/requests/request-officers.ts';
import { usualChecksADay } from '../../domain/before/visit-check.ts';
import {
  manyVisits,
  visitLate,
  visitLateToKeeper,
  visitStillUnanswered,
} from '../../domain/before/visit-messages.ts';
import type { Council, KeptLists } from '../../ports.ts';
import { checksOfDay } from './find-visit.ts';

interface From {
  readonly council: Council;
  readonly lists: KeptLists;
}

/** Nobody has answered in time: to those who advise, to those who answer for the hub, and to the councillor. */
export const lateOwed = ({ council }: From, row: VisitCheckRow): readonly NoticeDraft[] => {
  const people = council.people();
  const officers = officersFor('visit', people);
  const others = keepersAmong(people).filter((one) => !officers.some(({ key }) => key === one.key));
  const councillor = council.person(row.councillorKey);
  return [
    ...officers.flatMap((to) => messageOwed(visitLate(row, to), to)),
    ...others.flatMap((to) => messageOwed(visitLateToKeeper(row, to), to)),
    ...(councillor === undefined
      ? []
      : messageOwed(visitStillUnanswered(row, councillor), councillor)),
  ];
};

/** Nothing as long as it is not more than is usual on one day (domain.md 3.7: over 5 are looked at). */
export const manyOwed = (from: From, row: VisitCheckRow): readonly NoticeDraft[] => {
  const councillor = from.council.person(row.councillorKey);
  if (councillor === undefined) return [];
  if (checksOfDay(from, row.councillorKey, row.askedAt) <= usualChecksADay) return [];
  return keepersAmong(from.council.people()).flatMap((to) =>
    messageOwed(manyVisits(councillor, row.askedAt, to), to),
  );
};
