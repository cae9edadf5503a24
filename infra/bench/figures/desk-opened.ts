/** The desk opened on a large register: from memory, beside the way of the nearest open-source peer on the same server. */
import { tokensFor } from '../../../teams-app/host/connect.ts';
import { ssoToken } from '../../local-m365/entra/tokens.ts';
import { objectIdOf } from '../../one-machine/council.ts';
import type { HubProcess } from '../../one-machine/hub-process.ts';
import { median, rounded, spread } from '../figure.ts';
import type { Figure, Measurement } from '../figure.ts';
import { officer, startRegisterStage } from '../register-stage.ts';
import type { RegisterStage } from '../register-stage.ts';

const sizes = [10_000, 100_000];
/** Until Node has compiled what a page needs: an officer’s desk asks every few seconds all day. */
const warmUp = 300;
const pairs = 6;
/** Of each in a pair; the fastest count, for whatever else the machine does shows in the others. */
const tries = 5;
const least = 100;
const [mostRows, mostBytes] = [50, 150_000];

interface Page {
  readonly rows: readonly { readonly reference: string }[];
  readonly total: number;
  readonly counts: { readonly open: number; readonly closed: number };
  readonly cursor?: string;
}

interface Opened {
  readonly page: Page;
  readonly bytes: number;
  readonly milliseconds: number;
}

const open = async (hub: HubProcess, token: string, input: object = {}): Promise<Opened> => {
  const begun = performance.now();
  const response = await fetch(`${hub.origin}/api/functions/list-incidents`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(input),
  });
  const text = await response.text();
  const answer = JSON.parse(text) as { readonly ok: boolean; readonly value: Page };
  const milliseconds = performance.now() - begun;
  if (!answer.ok) throw new Error('The desk was refused');
  return { page: answer.value, bytes: Buffer.byteLength(text), milliseconds };
};

/** One request for as many rows as SharePoint gives at once, with every column: what the peer asks for its list. */
const peersWay = async ({ m365, config }: RegisterStage, token: string) => {
  const path = `/v1.0/sites/${config.sites.register}/lists/Incidents/items?$expand=fields&$top=5000`;
  const begun = performance.now();
  const response = await fetch(`${m365.addresses.graphOrigin}${path}`, {
    headers: { authorization: `Bearer ${token}` },
  });
  const { value } = (await response.json()) as { readonly value: readonly unknown[] };
  return { rows: value.length, milliseconds: performance.now() - begun };
};

const graphToken = ({ config }: RegisterStage): Promise<string> =>
  tokensFor(config)('https://graph.microsoft.com/.default');

/** References on every page of a view, in the order in which they come. */
const turnPages = async (hub: HubProcess, token: string, view: string) => {
  const pages: (readonly string[])[] = [];
  for (let cursor: string | undefined = ''; cursor !== undefined;) {
    const { page } = await open(hub, token, { view, cursor });
    pages.push(page.rows.map(({ reference }) => reference));
    cursor = page.cursor;
  }
  return pages;
};

/** Turns every page of both views. Throws where a row comes twice, is missing, or is not this officer's to see. */
const turnEveryPage = async (stage: RegisterStage, hub: HubProcess, token: string) => {
  const visible = stage.visible();
  const pages = [
    ...(await turnPages(hub, token, 'open')),
    ...(await turnPages(hub, token, 'closed')),
  ];
  const shown = pages.flat();
  const seen = new Set(shown);
  if (!shown.every((reference) => visible.has(reference)))
    throw new Error('The desk showed what the officer may not see');
  if (seen.size !== shown.length) throw new Error('The desk showed an incident twice');
  const { counts } = (await open(hub, token)).page;
  if (seen.size !== visible.size || counts.open + counts.closed !== visible.size)
    throw new Error(`${(visible.size - seen.size).toString()} incidents are on no page`);
  return { pages: pages.length, seen: seen.size };
};

interface Pair {
  readonly desk: readonly Opened[];
  readonly asked: number;
  readonly peer: readonly Awaited<ReturnType<typeof peersWay>>[];
}

const onePair = async (
  stage: RegisterStage,
  hub: HubProcess,
  token: string,
  peersToken: string,
): Promise<Pair> => {
  stage.m365.resetCost();
  const desk: Opened[] = [];
  for (let n = 0; n < tries; n += 1) desk.push(await open(hub, token));
  const asked = stage.m365.cost().requests;
  const peer: Awaited<ReturnType<typeof peersWay>>[] = [];
  for (let n = 0; n < tries; n += 1) peer.push(await peersWay(stage, peersToken));
  return { desk, asked, peer };
};

const fastest = (of: readonly { readonly milliseconds: number }[]): number =>
  Math.min(...of.map(({ milliseconds }) => milliseconds));

const searches = ['sian', 'llyn bridge 2024', 'osman castle', '7kq4m2'];

const figureAt = async (
  stage: RegisterStage,
  incidents: number,
  hub: HubProcess,
): Promise<Figure> => {
  const token = await ssoToken(stage.m365.world, objectIdOf(officer));
  const peersToken = await graphToken(stage);
  for (let n = 0; n < warmUp; n += 1) await open(hub, token);
  const measured: Pair[] = [];
  for (let n = 0; n < pairs; n += 1) measured.push(await onePair(stage, hub, token, peersToken));
  const { pages, seen } = await turnEveryPage(stage, hub, token);
  const found: Opened[] = [];
  for (const search of searches) found.push(await open(hub, token, { view: 'closed', search }));
  const value = rounded(median(measured.map(({ desk, peer }) => fastest(peer) / fastest(desk))), 0);
  const desks = measured.flatMap(({ desk }) => desk);
  const asked = measured.reduce((sum, pair) => sum + pair.asked, 0);
  const rows = Math.max(...desks.map(({ page }) => page.rows.length));
  const bytes = Math.max(...desks.map((desk) => desk.bytes));
  const peers = measured.flatMap(({ peer }) => peer);
  const peersTimes = peers.map(({ milliseconds }) => milliseconds);
  return {
    name: `desk opened at ${incidents.toLocaleString('en-GB')} incidents`,
    value,
    unit: '× faster than the baseline (the fastest of five each, median of pairs)',
    baseline: `one request of 5,000 rows with all fields from the same server, ${rounded(median(peersTimes), 0).toString()} ms`,
    aim: `≥ ${least.toString()}, with 0 requests to Graph, at most ${mostRows.toString()} rows and ${mostBytes.toLocaleString('en-GB')} bytes`,
    holds: value >= least && asked === 0 && rows <= mostRows && bytes <= mostBytes,
    detail: [
      `desk: ${spread(
        desks.map(({ milliseconds }) => milliseconds),
        'ms',
      )}, ${asked.toString()} requests to Graph, ${rows.toString()} rows, ${bytes.toLocaleString('en-GB')} bytes`,
      `baseline: ${spread(peersTimes, 'ms')}, and shows ${(peers[0]?.rows ?? 0).toLocaleString('en-GB')} of them`,
      `every one of the ${seen.toLocaleString('en-GB')} incidents that this officer may see is on exactly one of ${pages.toLocaleString('en-GB')} pages; none of the ${(incidents - seen).toLocaleString('en-GB')} kept from them is shown or counted`,
      `searches among all that are closed: ${searches.map((search, n) => `“${search}” ${rounded(found[n]?.milliseconds ?? 0, 0).toString()} ms (${(found[n]?.page.total ?? 0).toLocaleString('en-GB')})`).join(', ')}`,
    ],
  };
};

const measure = async (): Promise<readonly Figure[]> => {
  const stage = await startRegisterStage();
  try {
    const figures: Figure[] = [];
    for (const incidents of sizes) {
      await stage.fill(incidents);
      const { hub } = await stage.startHub();
      figures.push(await figureAt(stage, incidents, hub));
    }
    return figures;
  } finally {
    await stage.close();
  }
};

export const deskOpened: Measurement = { name: 'desk opened', measure };
