import { guidance } from '#lists/guidance.ts';
import type { GuidanceRow } from '#lists/guidance.ts';
import { hasRole } from '../domain/people.ts';
import type { Person, Role } from '../domain/people.ts';
import { done } from '../domain/refusal.ts';
import type { Settings } from '../domain/settings.ts';
import type { GuidanceText, WhatToExpect } from './guidance-views.ts';
import { knownRows } from './on-fresh-lists.ts';
import { useCase } from './use-case.ts';
import type { Hub } from './use-case.ts';

/** Who answers for what councillors are told to expect. */
const keepers: readonly Role[] = ['senior-responsible-officer', 'manager', 'monitoring-officer'];

/** Operation Ford does not cover parish, town and community councils (domain.md, Part 2, Police). */
const isForTier = ({ tier = 'all' }: GuidanceRow, { tier: own }: Settings): boolean =>
  tier === 'all' || (tier === 'parish') === (own === 'parish');

const textOf = ({ tier: _tier, position: _place, ...text }: GuidanceRow): GuidanceText => text;

const addressFor = ({ council }: Hub, caller: Person): Pick<WhatToExpect, 'listAddress'> => {
  const listAddress = hasRole(caller, ...keepers) ? council.listAddress(guidance.name) : undefined;
  return listAddress === undefined ? {} : { listAddress };
};

/** The texts for this kind of council, in the council's order. Who read them is written down nowhere. */
export const whatToExpect = useCase(
  'anybody',
  () => done({}),
  (hub, caller) =>
    knownRows<GuidanceRow, WhatToExpect>(caller.language, hub.lists.of(guidance), (rows) => ({
      now: hub.clock.now(),
      texts: rows
        .map(({ row }) => row)
        .filter((row) => isForTier(row, hub.council.settings()))
        .toSorted((a, b) => a.position - b.position)
        .map(textOf),
      ...addressFor(hub, caller),
    })),
);
