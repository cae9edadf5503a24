import { hasRole } from '../../domain/people.ts';
import type { Person } from '../../domain/people.ts';
import { done } from '../../domain/refusal.ts';
import { contactRoles } from './contact-views.ts';
import type { ContactNow, WhoIsThere } from './contact-views.ts';
import { isOnDuty } from '../duty/duty-now.ts';
import { useCase } from '../use-case.ts';
import type { Hub } from '../use-case.ts';

/** Of whoever is on duty Teams is not asked: that somebody is on call is ours to say. */
const standings = async (
  hub: Hub,
  people: readonly Person[],
): Promise<ReadonlyMap<string, ContactNow['is']>> => {
  const onCall = people.filter((person) => isOnDuty(hub, person)).map(({ key }) => key);
  const others = people.map(({ key }) => key).filter((key) => !onCall.includes(key));
  const known = others.length === 0 ? [] : await hub.presences.of(others);
  return new Map<string, ContactNow['is']>([
    ...known,
    ...onCall.map((key) => [key, 'on-duty'] as const),
  ]);
};

/**
 * How those are at this minute who stand in `who-to-contact`, and nobody else: on duty by the rota, else as
 * Teams says where the council has allowed that. Of whom nothing is known, nothing is said.
 */
export const whoIsThere = useCase(
  'anybody',
  () => done({}),
  async (hub) => {
    const shown = hub.council.people().filter((person) => hasRole(person, ...contactRoles));
    const known = await standings(hub, shown);
    return done<WhoIsThere>({
      people: shown.flatMap(({ key, email }) => {
        const is = known.get(key);
        return is === undefined ? [] : [{ email, is }];
      }),
      now: hub.clock.now(),
    });
  },
);
