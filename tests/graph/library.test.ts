/** Files through the client into a library of the local Microsoft 365, and back, byte for byte. */
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startGraphStage } from './graph-stage.ts';
import type { GraphStage } from './graph-stage.ts';

let stage: GraphStage;
let drive: string;
beforeAll(async () => {
  stage = await startGraphStage();
  const lists = `/sites/${stage.sites.register}/lists`;
  const made = await stage.graph.post<{ id: string }>(lists, {
    displayName: 'Photos',
    list: { template: 'documentLibrary' },
  });
  const found = await stage.graph.get<{ id: string }>(`${lists}/${made.id}/drive`);
  drive = `/drives/${found.id}`;
});
afterAll(() => stage.close());

interface Item {
  readonly id: string;
  readonly size: number;
}
const whole = async (id: string): Promise<Buffer> => {
  const parts: Uint8Array[] = [];
  for await (const part of await stage.graph.download(`${drive}/items/${id}/content`))
    parts.push(part);
  return Buffer.concat(parts);
};

test('a small file comes back as it went', async () => {
  const bytes = randomBytes(70_000);
  const item = await stage.graph.put<Item>(
    `${drive}/root:/small.bin:/content`,
    bytes,
    'application/octet-stream',
  );
  expect((await whole(item.id)).equals(bytes)).toBe(true);
});

test('a large file comes back as it went, through lost replies', async () => {
  const bytes = randomBytes(8_000_000);
  const read = (from: number, until: number): Promise<Uint8Array> =>
    Promise.resolve(bytes.subarray(from, until));
  const item = await stage.graph.upload<Item>(
    `${drive}/root:/large.bin:/createUploadSession`,
    bytes.length,
    read,
    (sent) => {
      if (sent < 4_000_000)
        stage.m365.world.faults.add({ kind: 'reply-lost', service: 'sharepoint', times: 1 });
    },
  );
  expect(item.size).toBe(bytes.length);
  expect((await whole(item.id)).equals(bytes)).toBe(true);
});

test('a name that is taken stays what it was', async () => {
  const again = stage.graph.upload<Item>(`${drive}/root:/large.bin:/createUploadSession`, 3, () =>
    Promise.resolve(new Uint8Array(3)),
  );
  await expect(again).rejects.toMatchObject({ kind: 'conflict' });
});
