/** Take-down requests: the councillor's own, and what whoever deals with them sees, which is never whose they are. */
import { takedowns } from '#lists/takedowns.ts';
import type { TakedownRow } from '#lists/takedowns.ts';
import type { Person } from '../../domain/people.ts';
import { done, refuse } from '../../domain/refusal.ts';
import type { Result } from '../../domain/refusal.ts';
import type { AskedRequest } from '../../domain/requests/request-messages.ts';
import { dealsWith } from '../../domain/requests/request-officers.ts';
import { requestWords } from '../../domain/words/requests.ts';
import type { KeptList, KeptLists, KeptRow } from '../../ports.ts';
import type { OwnTakedown, TakedownLine } from './online-views.ts';
import type { Hub } from '../use-case.ts';

export type Takedown = KeptRow<TakedownRow>;

export const takedownList = ({ lists }: { readonly lists: KeptLists }): KeptList<TakedownRow> =>
  lists.of(takedowns);

const every = (hub: Hub): readonly Takedown[] => takedownList(hub).rows() ?? [];

/** Nothing more comes of the others. */
export const isOpen = ({ stage }: Pick<TakedownRow, 'stage'>): boolean =>
  stage === 'asked' || stage === 'sent';

const lineOf = ({ row, etag }: Takedown): TakedownLine => {
  const { key, title, address, stage, askedAt, sentAt, platformReference } = row;
  return {
    ...{ key, address, stage, askedAt, site: title, revision: etag },
    ...(sentAt === undefined ? {} : { sentAt }),
    ...(platformReference === undefined ? {} : { platformReference }),
  };
};

const ownView = (one: Takedown): OwnTakedown => ({
  ...lineOf(one),
  ...(one.row.result === undefined ? {} : { result: one.row.result }),
});

export const ownTakedowns = (hub: Hub, caller: Person): readonly OwnTakedown[] =>
  every(hub)
    .filter(({ row }) => row.councillorKey === caller.key)
    .toSorted((a, b) => b.row.askedAt.localeCompare(a.row.askedAt))
    .map(ownView);

const dealsWithThem = (hub: Hub, caller: Person): boolean =>
  dealsWith('takedown', hub.council.people(), caller);

/** What is open, longest waiting first; undefined for whoever does not deal with them. */
export const takedownDesk = (hub: Hub, caller: Person): readonly TakedownLine[] | undefined =>
  dealsWithThem(hub, caller)
    ? every(hub)
        .filter(({ row }) => isOpen(row))
        .toSorted((a, b) => a.row.askedAt.localeCompare(b.row.askedAt))
        .map(lineOf)
    : undefined;

/** The same answer for one that is not there and for one that is not for the caller. */
const found = (caller: Person, one: Takedown | undefined): Result<Takedown> =>
  one === undefined ? refuse('not-found', requestWords[caller.language].said.notThere) : done(one);

export const findOwnTakedown = (hub: Hub, caller: Person, key: string): Result<Takedown> =>
  found(
    caller,
    every(hub).find(({ row }) => row.key === key && row.councillorKey === caller.key),
  );

/** One for whoever deals with them. */
export const findTakedown = (hub: Hub, caller: Person, key: string): Result<Takedown> => {
  const one = every(hub).find(({ row }) => row.key === key && row.stage !== 'withdrawn');
  return found(caller, dealsWithThem(hub, caller) ? one : undefined);
};

export const takedownRequest = ({ key, askedAt }: TakedownRow): AskedRequest => ({
  about: 'takedown',
  key,
  since: askedAt,
});
