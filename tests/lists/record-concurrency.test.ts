/** Two who write one row: neither is lost, and what makes no sense any more is not written. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { incidentRecord } from '../../sharepoint/stores/incident-record.ts';
import { RowGone } from '../../teams-app/ports.ts';
import type { IncidentRecord } from '../../teams-app/ports.ts';
import { incidentRow, recordSettings, startRecord } from './record-stage.ts';
import type { RecordStage } from './record-stage.ts';

let stage: RecordStage;
let record: IncidentRecord;
let count = 0;
const next = (): string => `7KQ-4M2-C${String(count++).padStart(2, '0')}`;

beforeAll(async () => {
  stage = await startRecord();
  record = incidentRecord(stage.graph, recordSettings(stage));
});
afterAll(() => stage.close());

const rowsOf = async (reference: string) =>
  (await stage.itemsOf('Incidents')).filter(({ fields }) => fields['Reference'] === reference);

/** Somebody who writes the row in between, each time that the record is about to write it. */
const writerInBetween = (reference: string, times: number) => {
  const state = { left: times };
  const graph = {
    ...stage.graph,
    patch: async <T>(path: string, body: unknown, etag?: string): Promise<T> => {
      if (state.left > 0 && path.endsWith('/fields')) {
        state.left -= 1;
        const [item] = await rowsOf(reference);
        const fields = `/sites/${stage.sites.register}/lists/Incidents/items/${item?.id ?? ''}/fields`;
        await stage.graph.patch(fields, { Ward: `Ashdown ${String(times - state.left)}` });
      }
      return stage.graph.patch<T>(path, body, etag);
    },
  };
  return incidentRecord(graph, recordSettings(stage));
};

test.each([1, 2, 5])(
  'a change with %i writers in between keeps what all of them wrote',
  async (n) => {
    const reference = next();
    const recorded = await record.create(incidentRow(reference), false);
    const asked: string[] = [];
    const changed = await writerInBetween(reference, n).change(
      recorded,
      { owner: 'Dev Okafor' },
      async (newer) => {
        asked.push(newer.etag);
        return { owner: 'Dev Okafor', status: 'acknowledged' };
      },
    );
    expect(new Set(asked).size).toBe(n);
    expect((await rowsOf(reference))[0]?.eTag).toBe(changed.etag);
    expect(await record.read(reference)).toMatchObject({
      ward: `Ashdown ${String(n)}`,
      owner: 'Dev Okafor',
      status: 'acknowledged',
    });
  },
);

test('a change that makes no sense any more is not made, and the row as it stands is given', async () => {
  const reference = next();
  const recorded = await record.create(incidentRow(reference), false);
  const given = await writerInBetween(reference, 1).change(recorded, { owner: 'Dev' }, () =>
    Promise.resolve(undefined),
  );
  const [row] = await rowsOf(reference);
  expect([row?.eTag, row?.fields['Owner']]).toEqual([given.etag, undefined]);
});

test('whoever writes a row again and again does not hold up the others for ever', async () => {
  const reference = next();
  const recorded = await record.create(incidentRow(reference), false);
  const storm = writerInBetween(reference, 1_000).change(recorded, { owner: 'Dev' });
  await expect(storm).rejects.toMatchObject({ kind: 'changed' });
});

test('a row that is removed while it is being changed is told as such', async () => {
  const reference = next();
  const recorded = await record.create(incidentRow(reference), false);
  const [item] = await rowsOf(reference);
  const path = `/sites/${stage.sites.register}/lists/Incidents/items/${item?.id ?? ''}`;
  const change = writerInBetween(reference, 1).change(recorded, { owner: 'Dev' }, async () => {
    await stage.graph.remove(path);
    return { owner: 'Dev' };
  });
  await expect(change).rejects.toThrow(RowGone);
});
