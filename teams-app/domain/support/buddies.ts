/**
 * Buddies: two councillors (or three) who have asked for somebody to talk to now and then. Only who has opted
 * in is matched, and nothing needs a group. Source: domain.md Part 1, 100 and 102.
 */
import type { Instant } from '../time/instant.ts';
import type { PersonKey } from '../people.ts';

/** anybody: as it comes. own-group: of the same group; for somebody in no group, others in none. */
export const buddyWants = ['anybody', 'own-group', 'other-group'] as const;

export type BuddyWants = (typeof buddyWants)[number];

/** Somebody who has asked for a buddy, and how that stands. */
export interface BuddyWish {
  readonly person: PersonKey;
  readonly wants: BuddyWants;
  /** As they wrote it; empty: in no group. Absent: they would rather not say. */
  readonly group?: string;
  /** Three together are fine too, where one would be left over. */
  readonly three: boolean;
  /** Waiting, or together, since then. */
  readonly since: Instant;
  /** Empty while they wait. */
  readonly with: readonly PersonKey[];
}

/** Whether two may never be put together: they were before, or one is in an incident of the other. */
export type KeptApart = (one: PersonKey, other: PersonKey) => boolean;

const plainGroup = (group: string): string => group.normalize('NFC').trim().toLowerCase();

/** Where one of them has not said it, nobody can tell. */
const sameGroup = (one: BuddyWish, other: BuddyWish): boolean | undefined =>
  one.group === undefined || other.group === undefined
    ? undefined
    : plainGroup(one.group) === plainGroup(other.group);

const wishHolds = (wish: BuddyWish, other: BuddyWish): boolean => {
  if (wish.wants === 'anybody') return true;
  return sameGroup(wish, other) === (wish.wants === 'own-group');
};

/** Whether each is what the other has asked for. */
export const suits = (one: BuddyWish, other: BuddyWish): boolean =>
  one.person !== other.person && wishHolds(one, other) && wishHolds(other, one);

export const isWaiting = (wish: BuddyWish): boolean => wish.with.length === 0;

const longestFirst = (a: BuddyWish, b: BuddyWish): number =>
  a.since.localeCompare(b.since) || a.person.localeCompare(b.person);

type Fits = (one: BuddyWish, other: BuddyWish) => boolean;

/** Of those who fit, the one with the fewest others to choose from: so that fewer are left over. */
const partnerFor = (
  wish: BuddyWish,
  open: readonly BuddyWish[],
  fits: Fits,
): BuddyWish | undefined => {
  const choices = open.filter((other) => fits(wish, other));
  const others = (one: BuddyWish): number => open.filter((each) => fits(one, each)).length;
  return choices.toSorted((a, b) => others(a) - others(b) || longestFirst(a, b))[0];
};

const pairsAmong = (waiting: readonly BuddyWish[], fits: Fits): readonly BuddyWish[][] => {
  const pairs: BuddyWish[][] = [];
  let open = waiting.toSorted(longestFirst);
  for (let [first, ...rest] = open; first !== undefined; [first, ...rest] = open) {
    const partner = partnerFor(first, rest, fits);
    if (partner !== undefined) pairs.push([first, partner]);
    open = rest.filter((each) => each !== partner);
  }
  return pairs;
};

/** Whoever is left over joins a new pair where all three would like that. */
const withThirds = (
  pairs: readonly BuddyWish[][],
  leftOver: readonly BuddyWish[],
  fits: Fits,
): readonly BuddyWish[][] => {
  const groups = pairs.map((pair) => [...pair]);
  for (const third of leftOver.filter(({ three }) => three).toSorted(longestFirst))
    groups
      .find((group) => group.length === 2 && group.every((each) => each.three && fits(each, third)))
      ?.push(third);
  return groups;
};

/**
 * Who comes together now, of those who wait: in twos, and in threes where one would be left over and all
 * three are fine with it. Whoever has waited longest goes first. Two who could be put together are never
 * both left over.
 */
export const newBuddies = (
  wishes: readonly BuddyWish[],
  apart: KeptApart,
): readonly (readonly PersonKey[])[] => {
  const waiting = wishes.filter(isWaiting);
  const fits: Fits = (one, other) => suits(one, other) && !apart(one.person, other.person);
  const pairs = pairsAmong(waiting, fits);
  const placed = new Set(pairs.flat());
  const leftOver = waiting.filter((wish) => !placed.has(wish));
  return withThirds(pairs, leftOver, fits).map((group) => group.map(({ person }) => person));
};

/** Everybody of them is with the others from now on. */
export const together = (
  wishes: readonly BuddyWish[],
  group: readonly PersonKey[],
  now: Instant,
): readonly BuddyWish[] =>
  wishes
    .filter(({ person }) => group.includes(person))
    .map((wish) => ({
      ...wish,
      since: now,
      with: group.filter((person) => person !== wish.person),
    }));

/** How it stands for the others once somebody has gone: two of three stay together, one alone waits again. */
export const without = (
  wishes: readonly BuddyWish[],
  gone: PersonKey,
  now: Instant,
): readonly BuddyWish[] =>
  wishes
    .filter((wish) => wish.person !== gone && wish.with.includes(gone))
    .map((wish) => {
      const others = wish.with.filter((person) => person !== gone);
      return { ...wish, with: others, ...(others.length === 0 ? { since: now } : {}) };
    });

/** Everybody in twos of a group, each once. */
export const twosOf = (group: readonly PersonKey[]): readonly (readonly [PersonKey, PersonKey])[] =>
  group.flatMap((one, place) =>
    group.slice(place + 1).map((other): [PersonKey, PersonKey] => [one, other]),
  );
