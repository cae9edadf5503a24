/** Buddies, for every crowd of people and whatever each of them wishes. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  buddyWants,
  isWaiting,
  newBuddies,
  suits,
  together,
  twosOf,
  without,
} from '#core/domain/support/buddies.ts';
import type { BuddyWish, KeptApart } from '#core/domain/support/buddies.ts';
import { addMinutes } from '#core/domain/time/instant.ts';
import { night } from '../support/sample.ts';

const wishArbitrary = fc.record({
  wants: fc.constantFrom(...buddyWants),
  group: fc.constantFrom('', 'Labour', ' labour ', 'Green', undefined),
  three: fc.boolean(),
  waited: fc.integer({ min: 0, max: 5 }),
});

/** People who wait, each under a name of their own. */
const crowd: fc.Arbitrary<BuddyWish[]> = fc.array(wishArbitrary, { maxLength: 12 }).map((wishes) =>
  wishes.map(({ wants, group, three, waited }, place) => ({
    person: `p${String(place)}`,
    wants,
    ...(group === undefined ? {} : { group }),
    three,
    since: addMinutes(night, -waited),
    with: [],
  })),
);

const someApart: fc.Arbitrary<KeptApart> = fc
  .array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 20 })
  .map((pairs) => {
    const held = new Set(pairs.flatMap(([a, b]) => [`p${a}/p${b}`, `p${b}/p${a}`]));
    return (one, other) => held.has(`${one}/${other}`);
  });

const wishOf = (wishes: readonly BuddyWish[], person: string): BuddyWish => {
  const found = wishes.find((wish) => wish.person === person);
  if (found === undefined) throw new Error(`${person} has wished for nothing`);
  return found;
};

describe('for any crowd', () => {
  test('nobody comes into two groups, and only who waits comes into one', () => {
    fc.assert(
      fc.property(crowd, someApart, fc.nat(11), (wishes, apart, taken) => {
        const some = wishes.map((wish, place) =>
          place === taken ? { ...wish, with: ['somebody'] } : wish,
        );
        const placed = newBuddies(some, apart).flat();
        expect(new Set(placed).size).toBe(placed.length);
        for (const person of placed) expect(isWaiting(wishOf(some, person))).toBe(true);
      }),
    );
  });

  test('everybody of a group is what each other has asked for, and may be with them', () => {
    fc.assert(
      fc.property(crowd, someApart, (wishes, apart) => {
        for (const group of newBuddies(wishes, apart))
          for (const [one, other] of twosOf(group)) {
            expect(suits(wishOf(wishes, one), wishOf(wishes, other))).toBe(true);
            expect(apart(one, other)).toBe(false);
          }
      }),
    );
  });

  test('three come together only where all three are fine with it', () => {
    fc.assert(
      fc.property(crowd, someApart, (wishes, apart) => {
        for (const group of newBuddies(wishes, apart)) {
          expect([2, 3]).toContain(group.length);
          if (group.length === 3)
            for (const person of group) expect(wishOf(wishes, person).three).toBe(true);
        }
      }),
    );
  });

  test('two who could be together are never both left over', () => {
    fc.assert(
      fc.property(crowd, someApart, (wishes, apart) => {
        const placed = new Set(newBuddies(wishes, apart).flat());
        const left = wishes.filter(({ person }) => !placed.has(person));
        for (const one of left)
          for (const other of left)
            expect(suits(one, other) && !apart(one.person, other.person)).toBe(false);
      }),
    );
  });

  test('whoever has waited longest is left over only where nobody suits them', () => {
    fc.assert(
      fc.property(crowd, someApart, (wishes, apart) => {
        const [first] = wishes.toSorted(
          (a, b) => a.since.localeCompare(b.since) || a.person.localeCompare(b.person),
        );
        if (first === undefined) return;
        const hasSomebody = wishes.some(
          (other) => suits(first, other) && !apart(first.person, other.person),
        );
        expect(newBuddies(wishes, apart).flat().includes(first.person)).toBe(hasSomebody);
      }),
    );
  });

  test('nobody meets the same person twice, however many rounds there are', () => {
    fc.assert(
      fc.property(crowd, fc.integer({ min: 2, max: 12 }), (wishes, rounds) => {
        const met = new Set<string>();
        const haveMet: KeptApart = (one, other) => met.has([one, other].sort().join('/'));
        for (let round = 0; round < rounds; round += 1)
          for (const group of newBuddies(wishes, haveMet))
            for (const pair of twosOf(group)) {
              const mark = [...pair].sort().join('/');
              expect(met.has(mark)).toBe(false);
              met.add(mark);
            }
      }),
    );
  });

  test('of an even number who mind nothing, nobody is left over; of an odd one, one at most', () => {
    fc.assert(
      fc.property(fc.nat(15), fc.boolean(), (count, three) => {
        const wishes = Array.from({ length: count }, (_, place): BuddyWish => ({
          person: `p${String(place)}`,
          wants: 'anybody',
          three,
          since: night,
          with: [],
        }));
        const left = count - newBuddies(wishes, () => false).flat().length;
        expect(left).toBe(count === 1 || (count % 2 === 1 && !three) ? 1 : 0);
      }),
    );
  });
});

const wish = (person: string, more: Partial<BuddyWish> = {}): BuddyWish => ({
  person,
  wants: 'anybody',
  three: false,
  since: night,
  with: [],
  ...more,
});

const never: KeptApart = () => false;

describe('groups and no group', () => {
  test('somebody in no group who wants their own kind gets somebody in no group', () => {
    const wishes = [
      wish('ann', { wants: 'own-group', group: '' }),
      wish('ben', { group: 'Labour' }),
      wish('cai', { group: '', since: addMinutes(night, 9) }),
    ];
    expect(newBuddies(wishes, never)).toEqual([['ann', 'cai']]);
  });

  test('somebody who does not say their group is matched as it comes, and never against a wish', () => {
    const quiet = wish('quiet');
    expect(suits(quiet, wish('ben', { group: 'Labour' }))).toBe(true);
    expect(suits(quiet, wish('ben', { wants: 'own-group', group: 'Labour' }))).toBe(false);
    expect(suits(quiet, wish('ben', { wants: 'other-group', group: 'Labour' }))).toBe(false);
  });

  test('a group is the same however it is typed', () => {
    const one = wish('ann', { wants: 'own-group', group: 'Plaid Cymru' });
    expect(suits(one, wish('ben', { wants: 'own-group', group: ' plaid cymru ' }))).toBe(true);
    expect(suits(one, wish('ben', { wants: 'other-group', group: 'Plaid Cymru' }))).toBe(false);
  });
});

test('of three, two stay together when one goes; of two, the other waits again', () => {
  const later = addMinutes(night, 60);
  const three = together(
    ['ann', 'ben', 'cai'].map((person) => wish(person)),
    ['ann', 'ben', 'cai'],
    night,
  );
  const two = without(three, 'ben', later);
  expect(two.map(({ person, with: others, since }) => [person, others, since])).toEqual([
    ['ann', ['cai'], night],
    ['cai', ['ann'], night],
  ]);
  expect(without(two, 'cai', later)).toEqual([{ ...wish('ann'), since: later }]);
});
