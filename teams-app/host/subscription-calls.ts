/** What the hub asks of Graph about its subscriptions (platform-facts A7). None of it costs resource units of SharePoint. */
import type { List, Subscription } from '@microsoft/microsoft-graph-types';
import type { Followed } from '../../sharepoint/stores/followed-list.ts';
import type { Site } from '../../sharepoint/stores/which-site.ts';
import { addMinutes } from '../domain/time/instant.ts';
import type { Graph } from '../graph/graph-client.ts';
import type { Clock, Seal } from '../ports.ts';

/** The path below the hub's address to which Graph posts. */
export const notificationPath = '/api/notifications';

/** Minutes: two weeks. Microsoft lets a subscription to a list last 42,300, which is 29 days. */
const lifetime = 14 * 24 * 60;

export interface CallSettings {
  readonly graph: Graph;
  readonly clock: Clock;
  readonly seal: Pick<Seal, 'sign'>;
  /** Where Graph reaches the hub, without a path. */
  readonly address: string;
  readonly sites: Readonly<Record<Site, string>>;
}

/** A subscription as it stands; `expires` in milliseconds since 1970. */
export interface Standing {
  readonly id: string;
  readonly resource: string;
  readonly expires: number;
  /** Made with the key that the hub has now. */
  readonly current: boolean;
}

/** Every method throws as Graph does. */
export interface SubscriptionCalls {
  /** What Graph sends back with each notification of a list: it follows from the hub's key, so that nothing is kept. */
  clientStateOf(list: Followed): string;
  /** What a list is called in a subscription, as `Standing` says it. Costs 1 resource unit the first time. */
  resourceOf(list: Followed): Promise<string>;
  /** Every subscription that posts to this hub's address, the one that lasts longest first. */
  all(): Promise<readonly Standing[]>;
  make(list: Followed): Promise<Standing>;
  renew(id: string): Promise<Standing>;
  remove(id: string): Promise<void>;
}

const bare = (resource: string | null | undefined): string =>
  (resource ?? '').replace(/^\//, '').toLowerCase();

const pagesOf = async (graph: Graph): Promise<readonly Subscription[]> => {
  type Page = { readonly value: readonly Subscription[]; readonly '@odata.nextLink'?: string };
  const all: Subscription[] = [];
  for (let path: string | undefined = '/subscriptions'; path !== undefined;) {
    const page: Page = await graph.get<Page>(path);
    all.push(...page.value);
    path = page['@odata.nextLink'];
  }
  return all;
};

/** With another key the hub has another address for Graph, so that what was made with the old one shows. */
export const subscriptionCalls = (settings: CallSettings): SubscriptionCalls => {
  const { graph, clock, seal, sites } = settings;
  const url = `${settings.address}${notificationPath}`;
  const ownUrl = `${url}?key=${seal.sign('notifications').slice(0, 8)}`;
  const resources = new Map<Followed, string>();
  const clientStateOf = ({ site, list }: Followed): string =>
    seal.sign(`notifications of ${site}/${list}`);
  const expirationDateTime = (): string => addMinutes(clock.now(), lifetime);
  const standing = (one: Subscription): Standing => ({
    id: one.id ?? '',
    resource: bare(one.resource),
    expires: Date.parse(one.expirationDateTime ?? '') || 0,
    current: one.notificationUrl === ownUrl,
  });
  const resourceOf = async (list: Followed): Promise<string> => {
    const known = resources.get(list);
    if (known !== undefined) return known;
    const site = sites[list.site];
    const path = `/sites/${site}/lists/${encodeURIComponent(list.list)}?$select=id`;
    const resource = bare(`sites/${site}/lists/${(await graph.get<List>(path)).id ?? ''}`);
    resources.set(list, resource);
    return resource;
  };
  return {
    clientStateOf,
    resourceOf,
    all: async () =>
      (await pagesOf(graph))
        .filter(({ notificationUrl }) => notificationUrl?.split('?')[0] === url)
        .map(standing)
        .sort((a, b) => b.expires - a.expires),
    make: async (list) =>
      standing(
        await graph.post<Subscription>('/subscriptions', {
          changeType: 'updated',
          notificationUrl: ownUrl,
          lifecycleNotificationUrl: ownUrl,
          resource: await resourceOf(list),
          expirationDateTime: expirationDateTime(),
          clientState: clientStateOf(list),
        }),
      ),
    renew: async (id) =>
      standing(
        await graph.patch<Subscription>(`/subscriptions/${id}`, {
          expirationDateTime: expirationDateTime(),
        }),
      ),
    remove: (id) => graph.remove(`/subscriptions/${id}`),
  };
};
