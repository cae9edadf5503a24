/** Looks a council's two sites over and says what is wrong, each with what to do. Changes nothing. */
import type { Site as GraphSite } from '@microsoft/microsoft-graph-types';
import type { PersonKey } from '#core/domain/people.ts';
import { GraphRefusal } from '#core/graph/graph-refusal.ts';
import type { Graph } from '#core/graph/graph-client.ts';
import type { TokenSource } from '#core/graph/token-source.ts';
import type { Clock } from '#core/ports.ts';
import { accountLook } from './accounts.ts';
import { lookOf } from './finding.ts';
import type { Finding, Look } from './finding.ts';
import { ladderFindings } from './ladders.ts';
import { peopleFindings } from './people.ts';
import { planLook } from './plan.ts';
import { reachLook } from './reach.ts';
import { rolesFor, tokenLook, writeLook } from './rights.ts';
import { unreadableRows, viewFindings } from './rows.ts';
import { subscriptionLook } from './subscriptions.ts';
import { provision } from '../provision/provision.ts';
import type { SharePoint } from '../provision/share-point.ts';
import { incidentIndex } from '../read-model/incident-index.ts';
import { councilFromLists } from '../stores/council-from-lists.ts';
import type { Site } from '../stores/which-site.ts';

export interface Examined {
  readonly graph: Graph;
  readonly sharePoint: SharePoint;
  /** The app's own tokens: they say what it may do. */
  readonly token: TokenSource;
  readonly sites: Readonly<Record<Site, string>>;
  readonly clock: Clock;
  /** Where Graph posts changes to, without a query; absent where it is not asked to. */
  readonly notificationUrl?: string;
  /** The people who have a chat with the bot; absent where that is not known. */
  readonly chats?: ReadonlySet<PersonKey>;
  /** Told what is looked at now. */
  readonly onProgress: (what: string) => void;
}

const refusedFinding = (where: string, refusal: GraphRefusal): Finding => ({
  serious: true,
  where,
  what: `Graph refused to show it: ${refusal.message}`,
  todo: ['forbidden', 'not-found'].includes(refusal.kind)
    ? 'Check the site in the settings, and that the app was granted it (Sites.Selected, role write).'
    : refusal.words(),
});

/** What Graph refuses to show is a finding; that it can't be reached is thrown. */
const orRefused = async (where: string, look: () => Promise<Look>): Promise<Look> => {
  try {
    return await look();
  } catch (problem) {
    if (!(problem instanceof GraphRefusal)) throw problem;
    return lookOf([refusedFinding(where, problem)]);
  }
};

const rights = async ({ graph, token, sites }: Examined): Promise<Look> => {
  const { webUrl } = await graph.get<GraphSite>(`/sites/${sites.register}?$select=id,webUrl`);
  const tokens = await tokenLook(token, webUrl ?? '');
  return together([
    tokens,
    await writeLook(graph, 'register', sites.register),
    await writeLook(graph, 'restricted', sites.restricted),
  ]);
};

const people = async ({ graph, token, sites, clock, chats }: Examined): Promise<Look> => {
  const { findings, log } = unreadableRows();
  const council = councilFromLists(graph, { siteId: sites.register, clock, log });
  await council.refresh();
  const now = clock.now();
  return together([
    lookOf([...findings, ...peopleFindings(council, now), ...ladderFindings(council)]),
    reachLook(council, { chats, now }),
    await accountLook(graph, council, { roles: await rolesFor(token), now }),
  ]);
};

const incidents = async ({ graph, sites, clock }: Examined): Promise<Look> => {
  const { findings, log } = unreadableRows();
  await incidentIndex(graph, { sites, clock, log }).refresh();
  return lookOf(findings);
};

/** The lists that the hub follows: it knows them without reading anything. */
const watched = ({ graph, sites, clock, notificationUrl }: Examined): Promise<Look> => {
  const { log } = unreadableRows();
  const lists = [
    ...incidentIndex(graph, { sites, clock, log }).followed,
    ...councilFromLists(graph, { siteId: sites.register, clock, log }).followed,
  ];
  return subscriptionLook(graph, { sites, lists, notificationUrl, now: clock.now() });
};

const together = (looks: readonly Look[]): Look => ({
  findings: looks.flatMap(({ findings }) => findings),
  leftOut: [...new Set(looks.flatMap(({ leftOut }) => leftOut))],
});

/**
 * Everything that is wrong, the serious first, and what could not be looked at. What Graph refuses to
 * show is a finding as well. Throws where Graph or SharePoint can't be reached: then nothing is known.
 */
export const examine = async (examined: Examined): Promise<Look> => {
  const { graph, sharePoint, sites, clock, onProgress } = examined;
  onProgress('Looking at lists, columns, versions and views');
  const plan = await orRefused('Sites', async () =>
    planLook(await provision(graph, sharePoint, { sites, dryRun: true })),
  );
  onProgress('Looking at what the app may do');
  const allowed = await orRefused('App', () => rights(examined));
  onProgress('Looking at people, rota, ladders and rows');
  const council = await orRefused('People and rota', () => people(examined));
  const rows = await orRefused('Incidents', () => incidents(examined));
  const told = await orRefused('Subscriptions', () => watched(examined));
  onProgress('Counting what each view shows');
  const views = await orRefused('Views', async () =>
    lookOf(await viewFindings(graph, sites, clock.now())),
  );
  const { findings, leftOut } = together([plan, allowed, council, rows, told, views]);
  return { findings: findings.toSorted((a, b) => Number(b.serious) - Number(a.serious)), leftOut };
};
