/** The Graph client says plainly what came of a request, and never asks while it was told to wait. */
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { RecordUnavailable } from '../../teams-app/ports.ts';
import { GraphRefusal } from '../../teams-app/graph/graph-refusal.ts';
import { startGraphStage } from './graph-stage.ts';
import type { GraphStage } from './graph-stage.ts';

let stage: GraphStage;
let list: string;
const dev = {
  id: '5d1f0c3e-7a42-4c58-9b6e-21f0d3a84c01',
  displayName: 'Dev Okafor',
  givenName: 'Dev',
  surname: 'Okafor',
  mail: 'dev.okafor@valemoor.example',
  userPrincipalName: 'dev.okafor@valemoor.example',
  jobTitle: 'SPoC officer',
  mobilePhone: null,
  accountEnabled: true,
};
beforeAll(async () => {
  stage = await startGraphStage(Date.parse('2026-12-28T23:40:00Z'));
  stage.m365.world.people.put(dev);
  const made = await stage.graph.post<{ id: string }>(`/sites/${stage.sites.register}/lists`, {
    displayName: 'Trial',
    columns: [
      {
        name: 'Reference',
        indexed: true,
        enforceUniqueValues: true,
        text: { allowMultipleLines: false },
      },
    ],
    list: { template: 'genericList' },
  });
  list = `/sites/${stage.sites.register}/lists/${made.id}`;
});
afterEach(() => {
  stage.m365.world.faults.clear();
  const { clock } = stage.m365.world;
  clock.set(clock.now() + 3_600_000);
});
afterAll(() => stage.close());

interface Item {
  readonly id: string;
  readonly eTag: string;
}
const add = (fields: object) => stage.graph.post<Item>(`${list}/items`, { fields });
const problem = async (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  );
const requests = () => stage.m365.cost().requests;

test('a change with a stale etag is refused as changed, and nothing is written', async () => {
  const item = await add({ Title: 'first' });
  await stage.graph.patch(`${list}/items/${item.id}/fields`, { Title: 'second' }, item.eTag);
  const error = await problem(
    stage.graph.patch(`${list}/items/${item.id}/fields`, { Title: 'third' }, item.eTag),
  );
  expect(error).toMatchObject({ kind: 'changed', status: 412 });
  const now = await stage.graph.get<{ Title: string }>(`${list}/items/${item.id}/fields`);
  expect(now.Title).toBe('second');
});

test('each refusal has its kind', async () => {
  expect(await problem(stage.graph.get(`${list}/items/999`))).toMatchObject({ kind: 'not-found' });
  expect(await problem(add({ Nonsense: 1 }))).toMatchObject({ kind: 'invalid' });
  const mail = { message: { toRecipients: [] } };
  expect(await problem(stage.graph.post(`/users/${dev.id}/sendMail`, mail))).toMatchObject({
    kind: 'forbidden',
  });
});

test('a refusal keeps what was written out of message and log', async () => {
  const error = await problem(add({ Reference: 'x'.repeat(300) + 'SECRETWORD' }));
  expect(error).toBeInstanceOf(GraphRefusal);
  expect(JSON.stringify([error, String(error), stage.lines])).not.toContain('SECRETWORD');
  expect(stage.lines.at(-1)?.facts['requestId']).toMatch(/^[0-9a-f-]{36}$/);
});

test('a read is repeated when Graph is away for a moment, a POST only where it was not done', async () => {
  const fault = { service: 'sharepoint', retryAfter: 0, times: 1 } as const;
  stage.m365.world.faults.add({ ...fault, kind: 'down' });
  await expect(stage.graph.get(`${list}/items`)).resolves.toBeDefined();
  stage.m365.world.faults.add({ ...fault, kind: 'down' });
  expect(await problem(add({ Title: 'once' }))).toBeInstanceOf(RecordUnavailable);
  stage.m365.world.faults.add({ ...fault, kind: 'throttled' });
  await expect(add({ Title: 'again' })).resolves.toBeDefined();
});

test('a lost reply of a POST leaves one item and an error that says nothing of waiting', async () => {
  const before = (await stage.graph.get<{ value: unknown[] }>(`${list}/items`)).value.length;
  stage.m365.world.faults.add({ kind: 'reply-lost', service: 'sharepoint', times: 1 });
  const error = await problem(add({ Title: 'written, reply lost' }));
  expect(error).toBeInstanceOf(RecordUnavailable);
  expect((error as RecordUnavailable).waitSeconds).toBeUndefined();
  const after = (await stage.graph.get<{ value: unknown[] }>(`${list}/items`)).value.length;
  expect(after).toBe(before + 1);
});

test('after Retry-After nobody asks before it ends, and everybody is told at once', async () => {
  stage.m365.world.faults.add({
    kind: 'throttled',
    service: 'sharepoint',
    retryAfter: 120,
    times: 1,
  });
  const first = await problem(stage.graph.get(`${list}/items`));
  expect(first).toMatchObject({ name: 'RecordUnavailable', waitSeconds: 120 });
  const asked = requests();
  expect(await problem(stage.graph.get(`${list}/items`))).toMatchObject({ waitSeconds: 120 });
  expect(requests()).toBe(asked);
  const { clock } = stage.m365.world;
  clock.set(clock.now() + 119_000);
  expect(await problem(stage.graph.get(`${list}/items`))).toMatchObject({ waitSeconds: 1 });
  clock.set(clock.now() + 1_000);
  await expect(stage.graph.get(`${list}/items`)).resolves.toBeDefined();
});

test('a busy SharePoint does not hold up mail', async () => {
  stage.m365.world.faults.add({ kind: 'throttled', service: 'sharepoint', retryAfter: 120 });
  await problem(stage.graph.get(`${list}/items`));
  const { mailbox } = stage.m365.world.tenant;
  const message = { subject: 'x', toRecipients: [{ emailAddress: { address: dev.mail } }] };
  await expect(
    stage.graph.post(`/users/${mailbox}/sendMail`, { message }),
  ).resolves.toBeUndefined();
});

test('a deadline ends a request that hangs', async () => {
  stage.m365.world.faults.add({ kind: 'slow', service: 'sharepoint', delay: 600 });
  const hasty = stage.another({ deadline: 100, patience: 0 });
  const start = performance.now();
  expect(await problem(hasty.get(`${list}/items`))).toBeInstanceOf(RecordUnavailable);
  expect(performance.now() - start).toBeLessThan(500);
});

test('pages are followed by the address that Graph gave', async () => {
  for (const n of [1, 2, 3]) await add({ Title: `page ${String(n)}` });
  interface Page {
    value: Item[];
    '@odata.nextLink'?: string;
  }
  const first = await stage.graph.get<Page>(
    `${list}/items?$top=2&$expand=${encodeURIComponent('fields($select=Title)')}`,
  );
  const next = await stage.graph.get<Page>(first['@odata.nextLink'] ?? '');
  expect(next.value[0]?.id).not.toBe(first.value[0]?.id);
});

test('a wrong secret is an unavailable record, not a crash', async () => {
  const { tenant } = stage.m365.world;
  const { tokenSource } = await import('../../teams-app/graph/token-source.ts');
  const graph = stage.another({
    token: tokenSource({
      tenantId: tenant.tenantId,
      clientId: tenant.appId,
      credential: { secret: 'wrong' },
      tokenEndpoint: stage.m365.addresses.entraTokenEndpoint,
    }),
  });
  expect(await problem(graph.get(`${list}/items`))).toBeInstanceOf(RecordUnavailable);
});
