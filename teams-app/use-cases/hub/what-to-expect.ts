import { guidance } from '#lists/guidance.ts';
import type { GuidanceRow } from '#lists/guidance.ts';
import { hasRole } from '../../domain/people.ts';
import type { Person, Role } from '../../domain/people.ts';
import { done } from '../../domain/refusal.ts';
import type { Settings } from '../../domain/settings.ts';
import type { KeptRow } from '../../ports.ts';
import type { GuidanceText, WhatToExpect } from './guidance-views.ts';
import { knownRows } from '../on-fresh-lists.ts';
import { useCase } from '../use-case.ts';
import type { Hub } from '../use-case.ts';

/** Who answers for what councillors are told to expect. */
const keepers: readonly Role[] = ['senior-responsible-officer', 'manager', 'monitoring-officer'];

/** Operation Ford does not cover parish, town and community councils (domain.md, Part 2, Police). */
const isForTier = ({ tier = 'all' }: GuidanceRow, { tier: own }: Settings): boolean =>
  tier === 'all' || (tier === 'parish') === (own === 'parish');

const textOf = ({ item, etag, row }: KeptRow<GuidanceRow>): GuidanceText => {
  const { tier: _tier, position: _place, ...text } = row;
  return { ...text, item, revision: etag };
};

/** The texts for this kind of council, in the council's order. */
export const guidanceHere = (
  { council }: Pick<Hub, 'council'>,
  rows: readonly KeptRow<GuidanceRow>[],
): readonly KeptRow<GuidanceRow>[] =>
  rows
    .filter(({ row }) => isForTier(row, council.settings()))
    .toSorted((a, b) => a.row.position - b.row.position);

const addressFor = ({ council }: Hub, caller: Person): Pick<WhatToExpect, 'listAddress'> => {
  const listAddress = hasRole(caller, ...keepers) ? council.listAddress(guidance.name) : undefined;
  return listAddress === undefined ? {} : { listAddress };
};

/** What councillors are told to expect. Who read it is written down nowhere. */
export const whatToExpect = useCase(
  'anybody',
  () => done({}),
  (hub, caller) =>
    knownRows<GuidanceRow, WhatToExpect>(caller.language, hub.lists.of(guidance), (rows) => ({
      now: hub.clock.now(),
      texts: guidanceHere(hub, rows).map(textOf),
      ...addressFor(hub, caller),
    })),
);
