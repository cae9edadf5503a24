/** Applications about sensitive interests: the councillor's own, and the monitoring officer's view of them. */
import { sensitiveInterests } from '#lists/sensitive-interests.ts';
import type { InterestRow } from '#lists/sensitive-interests.ts';
import { dealsWith } from '../../domain/requests/request-officers.ts';
import type { Person } from '../../domain/people.ts';
import { done, refuse } from '../../domain/refusal.ts';
import type { Result } from '../../domain/refusal.ts';
import type { AskedRequest } from '../../domain/requests/request-messages.ts';
import { requestWords } from '../../domain/words/requests.ts';
import type { KeptList, KeptLists, KeptRow } from '../../ports.ts';
import type { InterestLine, OpenedInterest } from './information-views.ts';
import type { Hub } from '../use-case.ts';

export type Interest = KeptRow<InterestRow>;

export const interestList = ({ lists }: { readonly lists: KeptLists }): KeptList<InterestRow> =>
  lists.of(sensitiveInterests);

const every = (hub: Hub): readonly Interest[] => interestList(hub).rows() ?? [];

export const isWaiting = ({ stage }: Pick<InterestRow, 'stage'>): boolean =>
  stage === 'asked' || stage === 'more-wanted';

const isOwn = (caller: Person, { row }: Interest): boolean => row.councillorKey === caller.key;

/** What was taken back before it was decided is no business of an officer any more. */
const isForOfficer = ({ row }: Interest): boolean =>
  row.stage !== 'withdrawn' || row.decidedAt !== undefined;

const newestFirst = (a: Interest, b: Interest): number =>
  b.row.askedAt.localeCompare(a.row.askedAt);

export const ownInterests = (hub: Hub, caller: Person): readonly Interest[] =>
  every(hub)
    .filter((one) => isOwn(caller, one))
    .toSorted(newestFirst);

const lineOf = ({ row }: Interest): InterestLine => ({
  key: row.key,
  councillor: row.councillor,
  stage: row.stage,
  askedAt: row.askedAt,
  ...(row.decidedAt === undefined ? {} : { decidedAt: row.decidedAt }),
  ...(row.endedAt === undefined ? {} : { endedAt: row.endedAt }),
});

export const openedInterest = (one: Interest): OpenedInterest => ({
  ...lineOf(one),
  revision: one.etag,
  interest: one.row.interest,
  ...(one.row.reason === undefined ? {} : { reason: one.row.reason }),
  ...(one.row.answer === undefined ? {} : { answer: one.row.answer }),
});

const toDecideFirst = (a: InterestLine, b: InterestLine): number =>
  Number(b.stage === 'asked') - Number(a.stage === 'asked') || a.askedAt.localeCompare(b.askedAt);

/** For the monitoring officer: what is to be decided first, longest waiting first. */
export const interestLines = (hub: Hub): readonly InterestLine[] =>
  every(hub).filter(isForOfficer).map(lineOf).toSorted(toDecideFirst);

/** The same answer for one that is not there and for one that is not for the caller. */
const found = (caller: Person, one: Interest | undefined): Result<Interest> =>
  one === undefined ? refuse('not-found', requestWords[caller.language].said.notThere) : done(one);

export const findOwnInterest = (hub: Hub, caller: Person, key: string): Result<Interest> =>
  found(
    caller,
    ownInterests(hub, caller).find(({ row }) => row.key === key),
  );

/** One for the monitoring officer. */
export const findInterest = (hub: Hub, caller: Person, key: string): Result<Interest> => {
  const mayDecide = dealsWith('interest', hub.council.people(), caller);
  const one = every(hub).find((each) => each.row.key === key && isForOfficer(each));
  return found(caller, mayDecide ? one : undefined);
};

export const interestRequest = ({ key, askedAt }: InterestRow): AskedRequest => ({
  about: 'interest',
  key,
  since: askedAt,
});
