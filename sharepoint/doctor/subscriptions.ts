/** Whether Graph tells the hub of changes: subscriptions that are missing, near their end, or post somewhere else. */
import type { List, Subscription } from '@microsoft/microsoft-graph-types';
import { clockTime, longDate } from '#core/domain/time/wall-clock.ts';
import { addMinutes, parseInstant } from '#core/domain/time/instant.ts';
import type { Instant } from '#core/domain/time/instant.ts';
import { isRefused } from '#core/graph/graph-refusal.ts';
import type { Graph } from '#core/graph/graph-client.ts';
import { everyPage } from '#core/graph/pages.ts';
import { lookOf } from './finding.ts';
import type { Finding, Look } from './finding.ts';
import type { Followed } from '../stores/followed-list.ts';
import type { Site } from '../stores/which-site.ts';

export interface Watching {
  readonly sites: Readonly<Record<Site, string>>;
  readonly lists: readonly Pick<Followed, 'site' | 'list'>[];
  /** Where Graph is to post, without its query; absent: the hub is not told and asks instead. */
  readonly notificationUrl: string | undefined;
  readonly now: Instant;
}

/** Minutes: the hub renews with a week left, so that one with less than a day was not renewed in time. */
const near = 24 * 60;

const notTold =
  'Subscriptions: HUB_NOTIFICATIONS is not set to an https address, so that Graph does not tell the hub of changes and the hub asks for them.';

const refused =
  'Subscriptions: Graph does not show this app its subscriptions. The hub then asks for changes instead.';

const everySubscription = (graph: Graph): Promise<readonly Subscription[]> =>
  everyPage<Subscription>(graph, '/subscriptions');

const finding = (where: string, what: string, todo: string): Finding => ({
  serious: false,
  where,
  what,
  todo,
});

const soonOver = (where: string, ends: string): Finding =>
  finding(
    where,
    `The subscription to changes ends on ${longDate(parseInstant(ends))} at ${clockTime(parseInstant(ends))} and was not renewed`,
    'See that the hub runs: it renews a week before the end. The log says why where it could not.',
  );

const missing = (lists: readonly string[]): Finding[] =>
  lists.length === 0
    ? []
    : [
        finding(
          'Subscriptions',
          `Graph does not tell the hub of changes in ${lists.join(', ')}: it asks every minute or two instead`,
          'Start the hub: it subscribes by itself. Where it runs, HUB_NOTIFICATIONS has to be reached from the internet.',
        ),
      ];

const elsewhere = (where: string, url: string): Finding =>
  finding(
    where,
    `Changes are posted to ${url}, which is not where this hub listens`,
    'Correct HUB_NOTIFICATIONS, or stop the other hub: a subscription ends by itself within a month.',
  );

const hostOf = (url: string): string => url.split('?')[0] ?? url;

type Watched = Watching['lists'][number];

const nameOf = ({ site, list }: Watched): string => `${list} on ${site}`;

/** The end of the one that lasts longest; undefined where none posts to this hub. */
const lastEnd = (found: readonly Subscription[], url: string | undefined): string | undefined =>
  found
    .filter((one) => hostOf(one.notificationUrl ?? '') === url)
    .map(({ expirationDateTime }) => expirationDateTime ?? '')
    .sort()
    .at(-1);

const ofList = (
  one: Watched,
  found: readonly Subscription[],
  { notificationUrl, now }: Watching,
): Finding[] => {
  const end = lastEnd(found, notificationUrl);
  const isNear = end !== undefined && parseInstant(end) < addMinutes(now, near);
  const urls = new Set(found.map((each) => hostOf(each.notificationUrl ?? '')));
  const strange = [...urls].filter((url) => url !== notificationUrl);
  return [
    ...(isNear ? [soonOver(nameOf(one), end)] : []),
    ...strange.map((url) => elsewhere(nameOf(one), url)),
  ];
};

/** What a list is called in a subscription. */
const idOf = async (
  graph: Graph,
  { site, list }: Watched,
  { sites }: Watching,
): Promise<string> => {
  const path = `/sites/${sites[site]}/lists/${encodeURIComponent(list)}?$select=id`;
  return ((await graph.get<List>(path)).id ?? '').toLowerCase();
};

/** A request for the subscriptions and one for each list. Throws as Graph does, but where it refuses to show them. */
export const subscriptionLook = async (graph: Graph, watching: Watching): Promise<Look> => {
  if (watching.notificationUrl === undefined) return lookOf([], notTold);
  let all: readonly Subscription[];
  try {
    all = await everySubscription(graph);
  } catch (problem) {
    if (!isRefused(problem, 'forbidden')) throw problem;
    return lookOf([], refused);
  }
  const findings: Finding[] = [];
  const unwatched: string[] = [];
  for (const one of watching.lists) {
    const id = await idOf(graph, one, watching);
    const found = all.filter(({ resource }) => resource?.toLowerCase().endsWith(`/lists/${id}`));
    if (lastEnd(found, watching.notificationUrl) === undefined) unwatched.push(nameOf(one));
    findings.push(...ofList(one, found, watching));
  }
  return lookOf([...missing(unwatched), ...findings]);
};
