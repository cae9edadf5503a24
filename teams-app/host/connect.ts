/** The hub's connections to Microsoft: one source of tokens, one Graph client. */
import { sharePointAt } from '../../sharepoint/provision/share-point.ts';
import type { SharePoint } from '../../sharepoint/provision/share-point.ts';
import { graphClient } from '../graph/graph-client.ts';
import type { Graph } from '../graph/graph-client.ts';
import { tokenSource } from '../graph/token-source.ts';
import type { TokenSource } from '../graph/token-source.ts';
import type { Clock, Log } from '../ports.ts';
import type { Config } from './config.ts';

/** Tokens for Graph, SharePoint and the Bot Connector alike. */
export const tokensFor = ({ tenantId, appId, credential, cloud }: Config): TokenSource =>
  tokenSource({
    tenantId,
    clientId: appId,
    credential,
    ...(cloud.tokenEndpoint === undefined ? {} : { tokenEndpoint: cloud.tokenEndpoint }),
  });

export interface GraphNeeds {
  readonly token: TokenSource;
  readonly clock: Clock;
  readonly log: Log;
  /** Milliseconds that one call may wait between attempts. */
  readonly patience?: number;
  /** Milliseconds that one call may wait until there are resource units for it. */
  readonly queueing?: number;
}

/** The first part of a site's id is its host: its files are there and nowhere else. */
const hostsOf = ({ register, restricted }: Config['sites']): readonly string[] =>
  [register, restricted].map((site) => site.split(',')[0] ?? '');

export const graphFor = ({ cloud, graphUnits, sites }: Config, needs: GraphNeeds): Graph =>
  graphClient({
    ...needs,
    sharePointHosts: hostsOf(sites),
    origin: cloud.graphOrigin,
    ...(cloud.sharePointOrigin === undefined ? {} : { sharePointOrigin: cloud.sharePointOrigin }),
    ...(graphUnits === undefined ? {} : { ceiling: graphUnits }),
  });

/** SharePoint's own interface, for what Graph cannot do: views, looks and versions. */
export const sharePointFor = ({ cloud }: Config, token: TokenSource): SharePoint =>
  sharePointAt({
    token,
    ...(cloud.sharePointOrigin === undefined ? {} : { origin: cloud.sharePointOrigin }),
  });
