/** Hears of changes in SharePoint as they happen, where Graph can reach the hub; else the lists are read in turn. */
import type { Router } from 'express';
import type { IncidentIndex } from '../../sharepoint/read-model/incident-index.ts';
import type { CouncilInMemory } from '../../sharepoint/stores/council-from-lists.ts';
import type { Followed } from '../../sharepoint/stores/followed-list.ts';
import type { ListsInMemory } from '../../sharepoint/stores/lists-in-memory.ts';
import type { Graph } from '../graph/graph-client.ts';
import type { Clock, Log, Promises, Seal } from '../ports.ts';
import type { Config } from './config.ts';
import { keepCurrent } from './keep-current.ts';
import type { Current } from './keep-current.ts';
import { keepSubscriptions } from './keep-subscriptions.ts';
import type { Subscriptions } from './keep-subscriptions.ts';
import { notificationRoutes } from './notification-routes.ts';
import { subscriptionCalls } from './subscription-calls.ts';

export interface Hearing {
  readonly start: Current['start'];
  /** Keeps the subscriptions and reads what is due. Never throws. */
  readonly tick: Current['tick'];
  readonly routes: readonly Router[];
}

export interface HearingDeps {
  readonly config: Pick<Config, 'notificationsAddress' | 'sites'>;
  readonly graph: Graph;
  readonly council: CouncilInMemory;
  readonly index: IncidentIndex;
  readonly lists: Pick<ListsInMemory, 'followed'>;
  readonly promises: Promises;
  readonly seal: Seal;
  readonly clock: Clock;
  readonly log: Log;
}

const subscriptionsOf = (
  { config, index, council, lists: kept, ...deps }: HearingDeps,
  onMade: (list: Followed) => void,
): Subscriptions | undefined => {
  const address = config.notificationsAddress;
  if (address === undefined) return undefined;
  const lists = [...index.followed, ...council.followed, ...kept.followed];
  const calls = subscriptionCalls({ ...deps, address, sites: config.sites });
  return keepSubscriptions({ ...deps, calls, lists, onMade });
};

/** Nothing is read or asked for before it is started. */
export const hearOfChanges = (deps: HearingDeps): Hearing => {
  let nudge = (_list: Followed): void => undefined;
  const subscriptions = subscriptionsOf(deps, (list) => {
    nudge(list);
  });
  const isWatched = (list: Followed): boolean => subscriptions?.isWatched(list) ?? false;
  const current = keepCurrent({ ...deps, isWatched });
  nudge = current.nudge;
  return {
    start: current.start,
    tick: async () => {
      await Promise.all([subscriptions?.tick(), current.tick()]);
    },
    routes:
      subscriptions === undefined
        ? []
        : [notificationRoutes({ subscriptions, onChange: current.nudge, log: deps.log })],
  };
};
