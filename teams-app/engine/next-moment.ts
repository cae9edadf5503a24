/** When the engine has something to do next. */
import type { Instant } from '../domain/instant.ts';
import { earliest } from '../domain/instant.ts';
import { nextChoreAfter } from './chores.ts';
import type { Chore } from './chores.ts';
import type { EngineDeps } from './engine-deps.ts';
import { everyChore } from './every-chore.ts';

/**
 * The first moment after `after` at which something is to be done: an incident, a notice, a filing, or
 * the slot of a chore. What was due before and stayed does not hide it.
 */
export const nextMomentAfter = async (
  { promises, council }: Pick<EngineDeps, 'promises' | 'council'>,
  after: Instant,
  chores: readonly Chore[] = everyChore,
): Promise<Instant | undefined> =>
  earliest(await promises.nextMoment(after), nextChoreAfter(chores, council, after));
