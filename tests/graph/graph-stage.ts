/** A local Microsoft 365 over HTTP with a Graph client on it, for tests of what talks to Graph. */
import { startM365 } from '../../infra/local-m365/start.ts';
import type { M365 } from '../../infra/local-m365/start.ts';
import { graphClient } from '../../teams-app/graph/graph-client.ts';
import type { Graph, GraphSettings } from '../../teams-app/graph/graph-client.ts';
import { tokenSource } from '../../teams-app/graph/token-source.ts';
import type { TokenSource } from '../../teams-app/graph/token-source.ts';
import { instantAt } from '../../teams-app/domain/time/instant.ts';
import type { Clock, Log } from '../../teams-app/ports.ts';

export interface LogLine {
  readonly event: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

export interface GraphStage {
  readonly m365: M365;
  readonly graph: Graph;
  readonly token: TokenSource;
  readonly clock: Clock;
  readonly log: Log;
  /** What was logged, in order. */
  readonly lines: LogLine[];
  readonly sites: { readonly register: string; readonly restricted: string };
  /** Another client of the same app, as another instance of the hub has. */
  another(settings?: Partial<GraphSettings>): Graph;
  close(): Promise<void>;
}

/** Starts both. The clock stands still where `clock` is given (milliseconds since 1970). A ceiling of 0 is none. */
export const startGraphStage = async (clock?: number, ceiling?: number): Promise<GraphStage> => {
  const traffic = process.env['GRAPH_TRAFFIC'];
  const m365 = await startM365({
    port: 0,
    data: '',
    hubOrigin: '',
    ...(traffic === undefined ? {} : { traffic }),
    ...(clock === undefined ? {} : { clock }),
    ...(ceiling === undefined ? {} : { ceiling }),
  });
  const { tenant } = m365.world;
  const lines: LogLine[] = [];
  const settings: GraphSettings = {
    token: tokenSource({
      tenantId: tenant.tenantId,
      clientId: tenant.appId,
      credential: { secret: tenant.appSecret },
      tokenEndpoint: m365.addresses.entraTokenEndpoint,
    }),
    clock: { now: () => instantAt(m365.world.clock.now()) },
    log: logInto(lines),
    origin: m365.addresses.graphOrigin,
    sharePointOrigin: m365.addresses.sharePointOrigin,
    sharePointHosts: [tenant.sharePointHost],
    ...(ceiling === undefined ? {} : { ceiling }),
  };
  return {
    m365,
    graph: graphClient(settings),
    token: settings.token,
    clock: settings.clock,
    log: settings.log,
    lines,
    sites: { register: tenant.registerSiteId, restricted: tenant.restrictedSiteId },
    another: (more = {}) => graphClient({ ...settings, ...more }),
    close: () => m365.close(),
  };
};

const logInto = (lines: LogLine[]): Log => ({
  info: (event, facts = {}) => void lines.push({ event, facts }),
  warn: (event, facts = {}) => void lines.push({ event, facts }),
  error: (event, _problem, facts = {}) => void lines.push({ event, facts }),
});
