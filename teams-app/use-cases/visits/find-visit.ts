/** Visit checks: the councillor's own, and what those who give advice see of them. */
import { visitChecks } from '#lists/visit-checks.ts';
import type { VisitCheckRow } from '#lists/visit-checks.ts';
import { addMinutes } from '../../domain/time/instant.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Person, PersonKey } from '../../domain/people.ts';
import { done, refuse } from '../../domain/refusal.ts';
import type { Result } from '../../domain/refusal.ts';
import type { AskedRequest } from '../../domain/requests/request-messages.ts';
import { dealsWith } from '../../domain/requests/request-officers.ts';
import { isAwaited, isSoon, stepsOf, visitNumber } from '../../domain/before/visit-check.ts';
import { dayOf } from '../../domain/time/wall-clock.ts';
import { requestWords } from '../../domain/words/requests.ts';
import type { Council, KeptList, KeptLists, KeptRow } from '../../ports.ts';
import type { Hub } from '../use-case.ts';
import type { OpenedVisit, OwnVisit, VisitLine } from './visit-views.ts';

export type VisitCheck = KeptRow<VisitCheckRow>;

interface From {
  readonly lists: KeptLists;
}

export const visitList = ({ lists }: From): KeptList<VisitCheckRow> => lists.of(visitChecks);

const every = (from: From): readonly VisitCheck[] => visitList(from).rows() ?? [];

/** How many this person asked for on the day of `askedAt` up to that moment, also of those that were taken back. */
export const checksOfDay = (from: From, councillor: PersonKey, askedAt: Instant): number =>
  every(from).filter(
    ({ row }) =>
      row.councillorKey === councillor &&
      row.askedAt <= askedAt &&
      dayOf(row.askedAt) === dayOf(askedAt),
  ).length;

const common = ({ row }: VisitCheck) => ({
  key: row.key,
  number: visitNumber(row),
  stage: row.stage,
  visitAt: row.visitAt,
  askedAt: row.askedAt,
  dueAt: row.dueAt,
  ...(row.answeredAt === undefined ? {} : { answeredAt: row.answeredAt }),
});

const asTyped = ({ row }: VisitCheck) => ({
  resident: row.title,
  address: row.address,
  purpose: row.purpose,
  steps: stepsOf(row),
});

const shownMinutes = 30 * 24 * 60;
const deskMinutes = 7 * 24 * 60;

const byVisit = (a: { readonly visitAt: Instant }, b: { readonly visitAt: Instant }): number =>
  a.visitAt.localeCompare(b.visitAt);

/** Those to come, the next first; then those of the last 30 days, the latest first. */
export const ownVisits = (hub: Hub, caller: Person): readonly OwnVisit[] => {
  const now = hub.clock.now();
  const own = every(hub)
    .filter(({ row }) => row.councillorKey === caller.key && row.stage !== 'withdrawn')
    .map((one): OwnVisit => ({ ...common(one), ...asTyped(one) }));
  const past = own.filter(
    ({ visitAt }) => visitAt <= now && addMinutes(now, -shownMinutes) < visitAt,
  );
  return [
    ...own.filter(({ visitAt }) => now < visitAt).toSorted(byVisit),
    ...past.toSorted(byVisit).toReversed(),
  ];
};

const lineOf = (from: From & { readonly council: Council }, one: VisitCheck): VisitLine => {
  const { councillor, councillorKey, askedAt, visitAt } = one.row;
  return {
    ...common(one),
    councillor,
    isSoon: isSoon(askedAt, visitAt, from.council.settings()),
    count: checksOfDay(from, councillorKey, askedAt),
  };
};

export const openedVisit = (hub: Hub, one: VisitCheck): OpenedVisit => ({
  ...lineOf(hub, one),
  ...asTyped(one),
  revision: one.etag,
  ...(one.row.police === undefined ? {} : { police: one.row.police }),
});

const advises = (hub: Hub, caller: Person): boolean =>
  dealsWith('visit', hub.council.people(), caller);

/** Those who wait, then the others up to a week after the visit; undefined for whoever gives no advice. */
export const visitDesk = (hub: Hub, caller: Person): readonly VisitLine[] | undefined => {
  if (!advises(hub, caller)) return undefined;
  const now = hub.clock.now();
  const shown = every(hub).filter(
    ({ row }) => row.stage !== 'withdrawn' && addMinutes(now, -deskMinutes) < row.visitAt,
  );
  const lines = shown.map((one) => lineOf(hub, one)).toSorted(byVisit);
  return [
    ...lines.filter((line) => isAwaited(line, now)),
    ...lines.filter((line) => !isAwaited(line, now)),
  ];
};

/** The same answer for one that is not there and for one that is not for the caller. */
const found = (caller: Person, one: VisitCheck | undefined): Result<VisitCheck> =>
  one === undefined ? refuse('not-found', requestWords[caller.language].said.notThere) : done(one);

export const findOwnVisit = (hub: Hub, caller: Person, key: string): Result<VisitCheck> =>
  found(
    caller,
    every(hub).find(({ row }) => row.key === key && row.councillorKey === caller.key),
  );

/** One for those who give advice. */
export const findVisit = (hub: Hub, caller: Person, key: string): Result<VisitCheck> => {
  const one = every(hub).find(({ row }) => row.key === key && row.stage !== 'withdrawn');
  return found(caller, advises(hub, caller) ? one : undefined);
};

/** The visit checks that nobody has answered and that are still of use. */
export const awaitedVisits = (from: From, now: Instant): readonly VisitCheckRow[] =>
  every(from).flatMap(({ row }) => (isAwaited(row, now) ? [row] : []));

export const visitRequest = (
  { council }: { readonly council: Council },
  { key, askedAt, visitAt }: VisitCheckRow,
): AskedRequest => ({
  about: 'visit',
  key,
  since: askedAt,
  isSoon: isSoon(askedAt, visitAt, council.settings()),
});
