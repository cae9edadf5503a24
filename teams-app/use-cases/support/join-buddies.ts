import { buddyWants } from '../../domain/support/buddies.ts';
import type { BuddyWants, BuddyWish } from '../../domain/support/buddies.ts';
import type { Language } from '../../domain/language.ts';
import { hasRole } from '../../domain/people.ts';
import type { Person } from '../../domain/people.ts';
import { done, refuse } from '../../domain/refusal.ts';
import type { Result } from '../../domain/refusal.ts';
import { supportWords } from '../../domain/words/support.ts';
import { tickFrom } from '../check-ins/own-check-in.ts';
import { textFrom } from '../text-from.ts';
import type { SupportSaid } from './support-views.ts';
import { useCase } from '../use-case.ts';
import type { Hub } from '../use-case.ts';

interface Wanted {
  readonly wants?: BuddyWants;
  /** in: of the group that is named. none: in no group. unsaid: they would rather not say. */
  readonly membership: string;
  readonly group: string;
  readonly three: boolean;
}

const read = (raw: Readonly<Record<string, unknown>>) => {
  const wants = buddyWants.find((each) => each === raw['wants']);
  return done<Wanted>({
    ...(wants === undefined ? {} : { wants }),
    membership: textFrom(raw, 'membership', 20),
    group: textFrom(raw, 'group', 100),
    three: tickFrom(raw, 'three'),
  });
};

type Wish = Pick<BuddyWish, 'wants' | 'group' | 'three'>;

/** Nothing needs a group: only who wants it inside or outside theirs has to say it. */
const wishIn = (wanted: Wanted, language: Language): Result<Wish> => {
  const { refused } = supportWords[language];
  const { wants, membership, three } = wanted;
  if (wants === undefined) return refuse('invalid', refused.chooseWants, 'wants');
  if (membership === 'none') return done({ wants, three, group: '' });
  if (membership === 'in')
    return wanted.group === ''
      ? refuse('invalid', refused.groupMissing, 'group')
      : done({ wants, three, group: wanted.group });
  return wants === 'anybody'
    ? done({ wants, three })
    : refuse('invalid', refused.groupNeeded, 'membership');
};

/** Whoever is with somebody already stays with them; the place among those who wait stays too. */
const keep = async (hub: Hub, caller: Person, wish: Wish): Promise<void> => {
  await hub.promises.support.matchBuddies((wishes) => {
    const before = wishes.find(({ person }) => person === caller.key);
    const { since = hub.clock.now(), with: others = [] } = before ?? {};
    return { put: [{ person: caller.key, ...wish, since, with: others }], notices: [] };
  });
};

/** Asks for a buddy, or changes what was asked for. For councillors, because they want it and for no other reason. */
export const joinBuddies = useCase('anybody', read, async (hub, caller, wanted) => {
  const { refused, say } = supportWords[caller.language];
  if (!hasRole(caller, 'councillor')) return refuse('forbidden', refused.onlyCouncillors);
  const wish = wishIn(wanted, caller.language);
  if (!wish.ok) return wish;
  await keep(hub, caller, wish.value);
  return done<SupportSaid>({ say: say.joined });
});
