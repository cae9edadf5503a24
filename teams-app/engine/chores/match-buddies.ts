/**
 * Every morning those who wait for a buddy are put together, and those who must be kept apart by now are
 * parted. Nobody is ever put together with somebody of their own incidents, and nobody is told why not.
 */
import { newBuddies, together, twosOf, without } from '../../domain/support/buddies.ts';
import type { BuddyWish, KeptApart } from '../../domain/support/buddies.ts';
import { excludedIn } from '../../domain/incidents/incident-row.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { NoticeDraft } from '../../domain/alerts/notices.ts';
import { hasRole } from '../../domain/people.ts';
import type { PersonKey } from '../../domain/people.ts';
import { dailySlots } from '../../domain/time/slots.ts';
import { aboutBuddies } from '../../domain/support/support-messages.ts';
import type { BuddyStep, Promises } from '../../ports.ts';
import type { Chore } from './chores.ts';
import { needWholePicture } from '../rows/whole-picture.ts';
import type { Run } from '../run.ts';

type Live = Awaited<ReturnType<Promises['live']>>;

const daily = dailySlots('10:00');

/** Everybody who is named in, or kept out of, something that this person has reported. */
const inIncidentsOf = (run: Run, person: PersonKey, live: Live): ReadonlySet<PersonKey> =>
  new Set(
    run.readModel
      .reportedBy(person, live)
      .flatMap(({ excludedKeys }) =>
        typeof excludedKeys === 'object' ? excludedKeys : excludedIn(excludedKeys),
      ),
  );

const apartByIncidents = (run: Run, live: Live): KeptApart => {
  const known = new Map<PersonKey, ReadonlySet<PersonKey>>();
  const of = (person: PersonKey): ReadonlySet<PersonKey> => {
    const found = known.get(person) ?? inIncidentsOf(run, person, live);
    known.set(person, found);
    return found;
  };
  return (one, other) => of(one).has(other) || of(other).has(one);
};

type Said = 'buddyFound' | 'buddyEnded' | 'buddyLeft';

const tell = (run: Run, person: PersonKey, what: Said, slot: Instant): readonly NoticeDraft[] => {
  const to = run.council.person(person);
  return to === undefined ? [] : aboutBuddies(what, slot, to, slot);
};

/** Those who may be together no longer: everybody of such a group waits again, and is told that it is over. */
const parted = (wishes: readonly BuddyWish[], apart: KeptApart, slot: Instant): BuddyWish[] =>
  wishes
    .filter((wish) => twosOf([wish.person, ...wish.with]).some(([one, other]) => apart(one, other)))
    .map((wish) => ({ ...wish, with: [], since: slot }));

/** Somebody who has left the council: their wish goes, and the others are told as always. */
const leavers = (run: Run, wishes: readonly BuddyWish[]): readonly PersonKey[] =>
  wishes
    .map(({ person }) => person)
    .filter((key) => {
      const person = run.council.person(key);
      return person === undefined || !hasRole(person, 'councillor');
    });

const replacing = (wishes: readonly BuddyWish[], changed: readonly BuddyWish[]): BuddyWish[] =>
  wishes.map((wish) => changed.find(({ person }) => person === wish.person) ?? wish);

interface Round {
  readonly wishes: readonly BuddyWish[];
  readonly notices: readonly NoticeDraft[];
}

const withoutLeavers = (run: Run, wishes: readonly BuddyWish[], slot: Instant): Round => {
  const gone = leavers(run, wishes);
  return gone.reduce<Round>(
    (round, leaver) => {
      const others = without(round.wishes, leaver, slot);
      return {
        wishes: replacing(round.wishes, others).filter(({ person }) => person !== leaver),
        notices: [
          ...round.notices,
          ...others.flatMap(({ person, with: left }) =>
            tell(run, person, left.length === 0 ? 'buddyEnded' : 'buddyLeft', slot),
          ),
        ],
      };
    },
    { wishes, notices: [] },
  );
};

const roundOf = (
  run: Run,
  slot: Instant,
  apart: KeptApart,
  [before, haveMet]: readonly [readonly BuddyWish[], KeptApart],
): BuddyStep => {
  const staying = withoutLeavers(run, before, slot);
  const ended = parted(staying.wishes, apart, slot);
  const wishes = replacing(staying.wishes, ended);
  const groups = newBuddies(wishes, (one, other) => haveMet(one, other) || apart(one, other));
  const joined = groups.flatMap((group) => together(wishes, group, slot));
  return {
    put: replacing(wishes, joined),
    gone: leavers(run, before),
    met: groups.flatMap(twosOf),
    notices: [
      ...staying.notices,
      ...ended.flatMap(({ person }) => tell(run, person, 'buddyEnded', slot)),
      ...joined.flatMap(({ person }) => tell(run, person, 'buddyFound', slot)),
    ],
  };
};

/** Done twice for one morning it finds nobody waiting who could be put together: nobody is told twice. */
export const matchBuddies: Chore = {
  name: 'match-buddies',
  ...daily,
  run: async (run, slot) => {
    needWholePicture(run);
    const apart = apartByIncidents(run, await run.promises.live());
    const step = await run.promises.support.matchBuddies((...known) =>
      roundOf(run, slot, apart, known),
    );
    run.tally.planned += step?.notices.length ?? 0;
  },
};
