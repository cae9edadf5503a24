/** When the engine has something to do next. */
import type { Instant } from '../domain/time/instant.ts';
import { earliest } from '../domain/time/instant.ts';
import { nextChoreAfter } from './chores/chores.ts';
import type { Chore } from './chores/chores.ts';
import { isUnacknowledged } from '../domain/incidents/incident.ts';
import { nextShiftAfter } from '../domain/duty/rota.ts';
import type { EngineDeps } from './engine-deps.ts';
import { everyChore } from './chores/every-chore.ts';

/** When others come on duty who are to be asked as well, while nobody has an incident (invariant 13). */
const nextOffer = async (
  { promises, council }: Pick<EngineDeps, 'promises' | 'council'>,
  after: Instant,
): Promise<Instant | undefined> =>
  (await promises.live()).some(isUnacknowledged)
    ? nextShiftAfter(council.duty(), after)
    : undefined;

/**
 * The first moment after `after` at which something is to be done: an incident, a notice, a filing,
 * the slot of a chore, or a change of shift while nobody has an incident. What was due before and stayed does not hide it.
 */
export const nextMomentAfter = async (
  { promises, council }: Pick<EngineDeps, 'promises' | 'council'>,
  after: Instant,
  chores: readonly Chore[] = everyChore,
): Promise<Instant | undefined> =>
  earliest(
    await promises.nextMoment(after),
    nextChoreAfter(chores, council, after),
    await nextOffer({ promises, council }, after),
  );
