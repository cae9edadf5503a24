import { without } from '../../domain/support/buddies.ts';
import type { BuddyWish } from '../../domain/support/buddies.ts';
import type { Person } from '../../domain/people.ts';
import { done, refuse } from '../../domain/refusal.ts';
import { aboutBuddies } from '../../domain/support/support-messages.ts';
import { supportWords } from '../../domain/words/support.ts';
import type { BuddyStep } from '../../ports.ts';
import { randomKey } from '../random-key.ts';
import type { SupportSaid } from './support-views.ts';
import { useCase } from '../use-case.ts';
import type { Hub } from '../use-case.ts';

/** What the others are told: that it is over, or that one has stopped. Never who asked for it, nor why. */
const tell = (hub: Hub, { person, with: left }: BuddyWish, mark: string) => {
  const to = hub.council.person(person);
  const what = left.length === 0 ? 'buddyEnded' : 'buddyLeft';
  return to === undefined ? [] : aboutBuddies(what, mark, to, hub.clock.now());
};

const stepFor = (
  hub: Hub,
  caller: Person,
  own: BuddyWish,
  wishes: readonly BuddyWish[],
  stays: boolean,
): BuddyStep => {
  const others = without(wishes, caller.key, hub.clock.now());
  const mark = randomKey(hub);
  const again = { ...own, with: [], since: hub.clock.now() };
  return {
    put: [...others, ...(stays ? [again] : [])],
    gone: stays ? [] : [caller.key],
    notices: others.flatMap((other) => tell(hub, other, mark)),
  };
};

const part = async (hub: Hub, caller: Person, stays: boolean): Promise<BuddyStep | undefined> => {
  const step = await hub.promises.support.matchBuddies((wishes) => {
    const own = wishes.find(({ person }) => person === caller.key);
    if (own === undefined || (stays && own.with.length === 0)) return undefined;
    return stepFor(hub, caller, own, wishes, stays);
  });
  hub.nudge();
  return step;
};

/** Wants no buddy any more: at once, and nobody asks why. Done twice it changes nothing. */
export const leaveBuddies = useCase(
  'anybody',
  () => done({}),
  async (hub, caller) => {
    await part(hub, caller, false);
    return done<SupportSaid>({ say: supportWords[caller.language].say.left });
  },
);

/** Wants somebody else: the two are never put together again. */
export const changeBuddy = useCase(
  'anybody',
  () => done({}),
  async (hub, caller) => {
    const { refused, say } = supportWords[caller.language];
    const step = await part(hub, caller, true);
    return step === undefined
      ? refuse('not-found', refused.noBuddy)
      : done<SupportSaid>({ say: say.lookingAgain });
  },
);
