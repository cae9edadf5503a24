/** The picture in memory from which lists of incidents are answered: no narrative ever comes here. */
import type { Graph } from '#core/graph/graph-client.ts';
import type { ChangedItem, Clock, ItemNews, Log, ReadModel } from '#core/ports.ts';
import { incidents } from '#lists/incidents.ts';
import type { Instant } from '#schema/fields.ts';
import { followerOf, refreshEach } from '../stores/followed-list.ts';
import type { Followed, News } from '../stores/followed-list.ts';
import { listStore } from '../stores/list-store.ts';
import type { Site } from '../stores/which-site.ts';
import { placeOf } from '../stores/which-site.ts';
import type { SummaryRow } from './entry.ts';
import { createPicture } from './picture.ts';
import type { Picture } from './picture.ts';

/** The columns that travel. Asking for these alone keeps a councillor's words off the wire. */
const summaryKeys = [
  'reference',
  'level',
  'status',
  'overdue',
  'ward',
  'owner',
  'ownerKey',
  'receivedAt',
  'acknowledgeBy',
  'acknowledgedAt',
  'nextDueAt',
  'category',
  'reporter',
  'reporterKey',
  'closedAt',
  'excludedKeys',
  'route',
] as const satisfies readonly (keyof SummaryRow)[];

export interface IndexSettings {
  readonly sites: Readonly<Record<Site, string>>;
  readonly clock: Clock;
  readonly log: Log;
}

type Listener = (news: ItemNews) => void;

/** Who wrote what, while the picture still knows the rows that are unreadable now. */
const changesIn = (picture: Picture, site: Site, news: News<SummaryRow>): ChangedItem[] => {
  const changed: ChangedItem[] = news.changed.map(({ item, etag, by, row }) => ({
    item: placeOf(site, item),
    etag,
    by,
    reference: row.reference,
  }));
  for (const { item, etag, by } of news.unreadable) {
    const reference = picture.referenceAt(site, item);
    if (reference !== undefined) changed.push({ item: placeOf(site, item), etag, by, reference });
  }
  return changed;
};

const tell = (listeners: Iterable<Listener>, news: ItemNews, log: Log): void => {
  for (const listener of listeners) {
    try {
      listener(news);
    } catch (problem) {
      log.error('news of the record not heard', problem, { site: news.site });
    }
  }
};

/** Incidents between two lines of the log while the whole record is read. */
const logEvery = 10_000;

/** How far the readings of the whole lists have come. */
const createProgress = (log: Log) => {
  const readOf = new Map<Site, { read: number; complete: boolean }>();
  const read = (): number => [...readOf.values()].reduce((sum, site) => sum + site.read, 0);
  return {
    take: (site: Site, { whole, first, last, changed }: News<SummaryRow>): void => {
      if (!whole) return;
      const before = read();
      const known = first ? undefined : readOf.get(site);
      readOf.set(site, { read: (known?.read ?? 0) + changed.length, complete: last });
      const now = read();
      if (last || Math.floor(now / logEvery) > Math.floor(before / logEvery))
        log.info('reading the record', { site, read: now, complete: last });
    },
    read,
    isComplete: (): boolean =>
      readOf.size === 2 && [...readOf.values()].every((site) => site.complete),
  };
};

/** The index, with its two lists to be brought up to date each at its own time. */
export interface IncidentIndex extends ReadModel {
  readonly followed: readonly Followed[];
}

/** When each site was last read; the older of the two is how fresh the index is. */
const createFreshness = (clock: Clock) => {
  const readAt = new Map<Site, Instant>();
  return {
    note: (site: Site): void => void readAt.set(site, clock.now()),
    at: (): Instant | undefined => (readAt.size < 2 ? undefined : [...readAt.values()].sort()[0]),
  };
};

/**
 * An index of the incidents of both sites, empty until it is refreshed; it takes up each page as it comes.
 * A refresh that finds nothing new costs 2 resource units.
 */
export const incidentIndex = (
  graph: Graph,
  { sites, clock, log }: IndexSettings,
): IncidentIndex => {
  const picture = createPicture();
  const progress = createProgress(log);
  const freshness = createFreshness(clock);
  const listeners = new Set<Listener>();
  let complete = false;
  const take = (site: Site, news: News<SummaryRow>): void => {
    const changed = listeners.size === 0 ? [] : changesIn(picture, site, news);
    const gone = picture.take(site, news);
    progress.take(site, news);
    complete ||= progress.isComplete();
    const removed = gone.map((item) => placeOf(site, item));
    tell(listeners, { site, whole: news.whole, changed, removed }, log);
  };
  const follow = (site: Site): Followed => {
    const store = listStore(graph, sites[site], incidents, log);
    const read = followerOf(store, summaryKeys, (news) => {
      take(site, news);
    });
    const refresh = async (): Promise<void> => {
      await read();
      freshness.note(site);
    };
    return { site, list: incidents.name, refresh };
  };
  const followed = [follow('register'), follow('restricted')];
  return {
    desk: picture.desk,
    find: picture.find,
    openWithout: picture.openWithout,
    reportedBy: picture.reportedBy,
    followed,
    refresh: () => refreshEach(followed.map((list) => () => list.refresh())),
    progress: () => ({ read: complete ? picture.size : progress.read(), complete }),
    get freshAt() {
      return freshness.at();
    },
    onNews: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
};
