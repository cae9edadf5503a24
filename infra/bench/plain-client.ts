/** A client as people write them: no budget, no unique key, and where it gets no good answer it simply tries again. */
import { tokensFor } from '../../teams-app/host/connect.ts';
import { rowsOf } from '../drills/judge.ts';
import type { CouncilTenant } from '../one-machine/council-tenant.ts';

const sideBySide = 20;
const restMilliseconds = 1_000;

export interface PlainRun {
  /** By the world's clock. */
  readonly milliseconds: number;
  /** Answered with anything but 201, or not at all. */
  readonly refused: number;
  /** Sent although a Retry-After was not over. */
  readonly early: number;
  /** Rows that lie in its list in the end. */
  readonly rows: number;
}

interface Target {
  readonly address: string;
  readonly token: string;
}

const post = ({ address, token }: Target, body: unknown): Promise<Response> =>
  fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  });

const makeList = async (lists: Target): Promise<string> => {
  const made = await post(lists, { displayName: 'Plain', list: { template: 'genericList' } });
  const { id } = (await made.json()) as { id: string };
  return `${lists.address}/${id}/items`;
};

const isDone = async (items: Target, row: number): Promise<boolean> => {
  try {
    const response = await post(items, { fields: { Title: `Row ${String(row)}` } });
    await response.arrayBuffer();
    return response.status === 201;
  } catch {
    return false;
  }
};

/** Makes so many rows in a list of its own, on the same server and by the same clock; faults from when its list is there. */
export const runPlainClient = async (
  tenant: CouncilTenant,
  rows: number,
  addFaults: () => Promise<void> = () => Promise.resolve(),
): Promise<PlainRun> => {
  const { m365, config } = tenant;
  const { clock } = m365.world;
  const token = await tokensFor(config)('https://graph.microsoft.com/.default');
  const lists = `${config.cloud.graphOrigin}/v1.0/sites/${config.sites.register}/lists`;
  const items = { address: await makeList({ address: lists, token }), token };
  await addFaults();
  m365.resetCost();
  const begun = clock.now();
  const waiting = Array.from({ length: rows }, (_, row) => row);
  let refused = 0;
  while (waiting.length > 0) {
    const lot = waiting.splice(0, sideBySide);
    const ends = await Promise.all(lot.map((row) => isDone(items, row)));
    const again = lot.filter((_, index) => ends[index] === false);
    refused += again.length;
    waiting.unshift(...again);
    if (again.length > 0) clock.set(clock.now() + restMilliseconds);
  }
  return {
    milliseconds: clock.now() - begun,
    refused,
    early: m365.cost().earlyRequests,
    rows: rowsOf(tenant, 'Plain').length,
  };
};
