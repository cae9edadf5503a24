/** Keeps Graph telling the hub of changes in the lists that it follows (platform-facts A7). */
import { timingSafeEqual } from 'node:crypto';
import type { Followed } from '../../sharepoint/stores/followed-list.ts';
import { millisecondsOf } from '../domain/time/instant.ts';
import { isRefused } from '../graph/graph-refusal.ts';
import type { Clock, Log } from '../ports.ts';
import type { Standing, SubscriptionCalls } from './subscription-calls.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
/** Renewed with half of its life left: a week in which renewing may fail. */
const renewBefore = 7 * day;
/** How often it is looked what stands. */
const lookEvery = 60 * minute;
/** After it was refused for want of a right: somebody must act first. */
const afterRefusal = day;
const firstRetry = minute / 2;
const longestRetry = 60 * minute;

export interface Subscriptions {
  /** Makes, renews and remakes what is missing or near its end. Never throws. */
  tick(): Promise<void>;
  /** The list that a notification is about; undefined for one that is none of ours. */
  listOf(subscription: string, clientState: string): Followed | undefined;
  /** Whether Graph tells of changes in this list. */
  isWatched(list: Followed): boolean;
  /** Graph has ended it: the next tick makes another. */
  lost(list: Followed): void;
  /** Graph wants it renewed: the next tick does it. */
  renew(list: Followed): void;
}

export interface SubscriptionSettings {
  readonly calls: SubscriptionCalls;
  readonly clock: Clock;
  readonly log: Log;
  readonly lists: readonly Followed[];
  /** A subscription was made: of what had changed before nobody was told. */
  readonly onMade: (list: Followed) => void;
}

interface Kept {
  readonly list: Followed;
  held: Standing | undefined;
  /** Milliseconds since 1970; nothing is tried before. */
  tryAt: number;
  retry: number;
}

const same = (a: string, b: string): boolean => {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
};

const reasonOf = (problem: unknown): string =>
  problem instanceof Error ? problem.name : 'unknown';

/** Brings one list's subscription in order, whatever it needs. Throws as Graph does. */
const putInOrder = async (one: Kept, settings: SubscriptionSettings, now: number) => {
  const { calls, log, onMade } = settings;
  const make = async (): Promise<void> => {
    one.held = await calls.make(one.list);
    log.info('subscribed', { list: one.list.list, site: one.list.site });
    onMade(one.list);
  };
  if (one.held === undefined || one.held.expires <= now) return make();
  try {
    one.held = await calls.renew(one.held.id);
  } catch (problem) {
    if (!isRefused(problem, 'not-found')) throw problem;
    one.held = undefined;
    await make();
  }
};

/** Takes up what stands, the longest of each list, whoever made it; and ends whatever else posts to this hub. */
const takeUp = async (lists: readonly Kept[], calls: SubscriptionCalls): Promise<void> => {
  const standing = await calls.all();
  const held = new Set<Standing>();
  for (const one of lists) {
    const resource = await calls.resourceOf(one.list);
    one.held = standing.find((each) => each.current && each.resource === resource);
    if (one.held !== undefined) held.add(one.held);
  }
  for (const each of standing) if (!held.has(each)) await calls.remove(each.id);
};

/** One subscription a list; one that there is already, after a restart or by another instance, is taken up. */
export const keepSubscriptions = (settings: SubscriptionSettings): Subscriptions => {
  const { calls, clock, log } = settings;
  const lists = settings.lists.map((list): Kept => ({
    list,
    held: undefined,
    tryAt: 0,
    retry: firstRetry,
  }));
  let lookedAt = Number.NEGATIVE_INFINITY;
  let running: Promise<void> | undefined;
  const now = (): number => millisecondsOf(clock.now());
  const keptFor = (wanted: Followed): Kept | undefined => lists.find(({ list }) => list === wanted);
  const isFine = ({ held }: Kept): boolean => (held?.expires ?? 0) - now() > renewBefore;

  /** Graph need not say that it has ended one: so it is asked, too. */
  const look = async (): Promise<void> => {
    if (now() - lookedAt < lookEvery) return;
    await takeUp(lists, calls);
    lookedAt = now();
  };
  const attempt = async (one: Kept): Promise<void> => {
    const isDue = now() - lookedAt >= lookEvery || !isFine(one);
    if (!isDue || one.tryAt > now()) return;
    try {
      await look();
      if (!isFine(one)) await putInOrder(one, settings, now());
      one.retry = firstRetry;
    } catch (problem) {
      const refused = isRefused(problem, 'forbidden');
      one.tryAt = now() + (refused ? afterRefusal : one.retry);
      one.retry = Math.min(longestRetry, one.retry * 2);
      const { list, site } = one.list;
      log.warn('not subscribed', { list, site, refused, reason: reasonOf(problem) });
    }
  };
  const keep = async (): Promise<void> => {
    for (const one of lists) await attempt(one);
  };
  return {
    tick: () => {
      running ??= keep().finally(() => (running = undefined));
      return running;
    },
    listOf: (subscription, clientState) => {
      const one = lists.find(({ held }) => held?.id === subscription);
      return one !== undefined && same(calls.clientStateOf(one.list), clientState)
        ? one.list
        : undefined;
    },
    isWatched: (list) => (keptFor(list)?.held?.expires ?? 0) > now(),
    lost: (list) => {
      const one = keptFor(list);
      if (one !== undefined) Object.assign(one, { held: undefined, tryAt: 0 });
    },
    renew: (list) => {
      const one = keptFor(list);
      if (one?.held === undefined) return;
      one.held = { ...one.held, expires: Math.min(one.held.expires, now() + renewBefore) };
      one.tryAt = 0;
    },
  };
};
