/** The library of policies through Graph: put there by people, followed by the hub, opened by the item of its row. */
import { inflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { RecordUnavailable } from '#core/ports.ts';
import { seesDocument } from '#core/domain/library/library.ts';
import { fillLibrary } from '../../infra/one-machine/fill-in-library.ts';
import { sampleLibrary } from '../../infra/one-machine/sample/documents.ts';
import { policies } from '../../sharepoint/lists/policies.ts';
import { provision } from '../../sharepoint/provision/provision.ts';
import { listsInMemory } from '../../sharepoint/stores/lists-in-memory.ts';
import { policyLibrary } from '../../sharepoint/stores/policy-library.ts';
import { aoife } from '../support/sample.ts';
import { startSites } from './record-stage.ts';
import type { RecordStage } from './record-stage.ts';

let stage: RecordStage;
const sample = sampleLibrary(Date.UTC(2026, 11, 28, 12));
const listed = () => {
  const { graph, sites, log } = stage;
  return listsInMemory({ reading: graph, writing: graph }, { sites, log }, [policies]).of(policies);
};
const library = () => policyLibrary(stage.graph, stage.sites.register);
const driveOf = async (): Promise<string> => {
  const list = `/sites/${stage.sites.register}/lists/Policies/drive`;
  return `/drives/${(await stage.graph.get<{ id: string }>(list)).id}`;
};

beforeAll(async () => {
  stage = await startSites();
  const { graph, sharePoint, sites, m365 } = stage;
  await provision(graph, sharePoint, { sites, dryRun: false, lists: [policies] });
  await fillLibrary(m365, sites.register, sample);
  await fillLibrary(m365, sites.register, sample);
});
afterAll(() => stage.close());

const contentOf = async (item: string) => {
  const opened = await library().open(item);
  if (opened === undefined) return undefined;
  const pieces: Uint8Array[] = [];
  for await (const piece of opened.bytes) pieces.push(piece);
  return { name: opened.name, size: opened.size, bytes: Buffer.concat(pieces) };
};

test('each file of the sample is there once with its columns, and comes back as it went', async () => {
  const list = listed();
  await list.refresh();
  const rows = list.rows() ?? [];
  expect(rows).toHaveLength(sample.length);
  for (const { name, bytes, columns } of sample) {
    const row = rows.find((each) => each.row.title === columns['Title']);
    const content = await contentOf(row?.item ?? '');
    expect([content?.name, content?.size]).toEqual([name, bytes.length]);
    expect(content?.bytes.equals(bytes)).toBe(true);
  }
  expect(rows.filter(({ row }) => row.reviewAt === undefined).map(({ row }) => row.title)).toEqual([
    'Code of conduct and local resolution',
    'Safety in the election period',
  ]);
});

test('a file that somebody only puts there is a draft without a name, and a folder is no document', async () => {
  const drive = await driveOf();
  const bytes = Buffer.from('not described yet');
  await stage.graph.put(`${drive}/root:/new.txt:/content`, bytes, 'text/plain');
  await stage.graph.post([drive, 'root', 'children'].join('/'), { name: 'Old', folder: {} });
  const list = listed();
  await list.refresh();
  const added = (list.rows() ?? []).slice(sample.length);
  const opened = await Promise.all(added.map(({ item }) => contentOf(item)));
  expect(opened.map((each) => each?.name)).toEqual(['new.txt', undefined]);
  for (const { row } of added) expect(seesDocument(row, aoife, 'england')).toBe(false);
});

test('a new day of review is written once; whoever read the row before is refused', async () => {
  const [here, there] = [listed(), listed()];
  await Promise.all([here.refresh(), there.refresh()]);
  const find = (list: typeof here) =>
    list.rows()?.find(({ row }) => row.title === 'Social media for councillors');
  const [mine, theirs] = [find(here), find(there)];
  if (mine === undefined || theirs === undefined) throw new Error('not there');
  const reviewAt = new Date(Date.UTC(2028, 0, 10, 9)).toISOString() as NonNullable<
    typeof mine.row.reviewAt
  >;
  const made = await here.change(mine, { reviewAt });
  expect(made.etag).not.toBe(mine.etag);
  await expect(there.change(theirs, { reviewAt })).rejects.toThrow('not as it was read');
  await there.refresh();
  expect(find(there)?.row.reviewAt).toBe(reviewAt);
  expect(find(there)?.etag).toBe(made.etag);
});

test('other bytes under the same name make another revision', async () => {
  const list = listed();
  await list.refresh();
  const find = () => list.rows()?.find(({ row }) => row.title === 'Footer for e-mails');
  const before = find();
  const path = `${await driveOf()}/root:/${encodeURIComponent('E-mail footer.txt')}:/content`;
  await stage.graph.put(path, Buffer.from('shorter'), 'text/plain');
  await list.refresh();
  expect(find()?.etag).not.toBe(before?.etag);
  expect((await contentOf(find()?.item ?? ''))?.bytes.toString()).toBe('shorter');
});

test('what is not there is undefined; SharePoint that does not answer is said to be away', async () => {
  expect(await library().open('4711')).toBeUndefined();
  stage.m365.world.faults.add({ kind: 'down', service: 'sharepoint', retryAfter: 30 });
  await expect(library().open('1')).rejects.toThrow(RecordUnavailable);
  stage.m365.world.faults.clear();
});

/** The text of a part of a ZIP file, found through its central directory as Word does it. */
const partOf = (file: Buffer, name: string): string => {
  const end = file.lastIndexOf(Buffer.from('PK\u0005\u0006'));
  let at = file.readUInt32LE(end + 16);
  for (let entry = file.readUInt16LE(end + 10); entry > 0; entry -= 1) {
    const [size, length] = [file.readUInt32LE(at + 20), file.readUInt16LE(at + 28)];
    const start = file.readUInt32LE(at + 42);
    if (file.subarray(at + 46, at + 46 + length).toString() === name) {
      const body = start + 30 + file.readUInt16LE(start + 26) + file.readUInt16LE(start + 28);
      const bytes = file.subarray(body, body + size);
      return (file.readUInt16LE(at + 10) === 8 ? inflateRawSync(bytes) : bytes).toString();
    }
    at += 46 + length;
  }
  throw new Error(`${name} is not there`);
};

test('the documents of the sample are Word documents with their words in them', () => {
  const documents = sample.filter(({ name }) => name.endsWith('.docx'));
  expect(documents.length).toBeGreaterThan(10);
  for (const { bytes, columns } of documents) {
    const words = partOf(Buffer.from(bytes), 'word/document.xml');
    expect(words).toContain('Valemoor County Council');
    expect(words).toMatch(/<\/w:body><\/w:document>$/);
    expect(columns['Title']).toBeTruthy();
  }
});
