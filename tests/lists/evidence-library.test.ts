/** The Evidence libraries through Graph: filed once, read back, found, moved, whatever is lost on the way. */
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { IncidentEvidence } from '#core/domain/evidence/evidence.ts';
import { RecordUnavailable } from '#core/ports.ts';
import type { EvidenceLibrary, FiledEvidence } from '#core/ports.ts';
import { openSpool } from '#core/promises/spool.ts';
import { evidenceLibrary } from '../../sharepoint/stores/evidence-library.ts';
import type { Graph } from '../../teams-app/graph/graph-client.ts';
import { at, startRecord } from './record-stage.ts';
import type { RecordStage } from './record-stage.ts';

let stage: RecordStage;
let library: EvidenceLibrary;
const folder = join(tmpdir(), `library-${randomUUID()}`);
const spool = openSpool(folder, Buffer.alloc(32, 3).toString('base64'));

const libraryOver = (graph: Graph): EvidenceLibrary =>
  evidenceLibrary(graph, { sites: stage.sites, spool, log: stage.log });

beforeAll(async () => {
  stage = await startRecord(undefined, 0);
  library = libraryOver(stage.graph);
});
beforeEach(() => stage.m365.world.faults.clear());
afterAll(async () => {
  await stage.close();
  await rm(folder, { recursive: true, force: true });
});

const made = (size: number, more: Partial<IncidentEvidence> = {}) => {
  const bytes = randomBytes(size);
  const file: IncidentEvidence = {
    key: randomBytes(16).toString('hex'),
    reference: `R-${randomBytes(4).toString('hex')}`,
    originalName: 'Siân’s back gate #1.jpg',
    fileType: 'image/jpeg',
    size,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    receivedAt: at('2026-12-28T23:40:00Z'),
    from: 'Cllr Aoife Brennan-Osei',
    fromKey: 'aoife',
    ...more,
  };
  const read = (from: number, until: number) => Promise.resolve(bytes.subarray(from, until));
  return { file, bytes, read };
};

const contentOf = async (filed: FiledEvidence): Promise<Buffer> => {
  const pieces: Uint8Array[] = [];
  for await (const piece of (await library.open(filed)) ?? []) pieces.push(piece);
  return Buffer.concat(pieces);
};

test.each([2_000, 4_194_304, 4_194_305, 9_000_000])(
  'a file of %d bytes is filed with its columns and comes back as it went',
  async (size) => {
    const { file, bytes, read } = made(size);
    await library.file(file, 'register', read, false);
    const [filed, ...more] = await library.list(file.reference, 'register');
    expect(more).toEqual([]);
    expect(filed).toMatchObject({ ...file, site: 'register' });
    expect(filed?.fileName).toBe(
      `${file.reference} ${file.key.slice(0, 8)} Siân’s back gate _1.jpg`,
    );
    if (filed === undefined) throw new Error('not there');
    expect((await contentOf(filed)).equals(bytes)).toBe(true);
    expect(await library.list(file.reference, 'restricted')).toEqual([]);
  },
);

test.each([2_000, 6_000_000])('filed again and again, %d bytes are one file', async (size) => {
  const { file, read } = made(size);
  for (let time = 0; time < 3; time += 1) await library.file(file, 'register', read, time > 0);
  expect(await library.list(file.reference, 'register')).toHaveLength(1);
});

test.each([2_000, 6_000_000])(
  'whichever reply is lost while %d bytes are filed, it is filed once when it is tried again',
  async (size) => {
    for (let lost = 0; lost < 8; lost += 1) {
      const { file, bytes, read } = made(size);
      let calls = 0;
      const failing: Graph = new Proxy(stage.graph, {
        get: (graph, name, receiver) => {
          const method: unknown = Reflect.get(graph, name, receiver);
          if (typeof method !== 'function' || name === 'as') return method;
          return async (...of: unknown[]) => {
            const answer: unknown = await (method as (...of: unknown[]) => Promise<unknown>)(...of);
            calls += 1;
            if (calls === lost + 1) throw new RecordUnavailable('the reply was lost');
            return answer;
          };
        },
      });
      await libraryOver(failing)
        .file(file, 'register', read, false)
        .catch((problem: unknown) => {
          if (!(problem instanceof RecordUnavailable)) throw problem;
        });
      await library.file(file, 'register', read, true);
      const filed = await library.list(file.reference, 'register');
      expect(filed).toHaveLength(1);
      expect((await contentOf(filed[0] as FiledEvidence)).equals(bytes)).toBe(true);
    }
  },
);

/** SharePoint writes columns into Office documents; under an ending that it does not know it does not. */
const meddling = (graph: Graph): Graph => ({
  ...graph,
  put: (path, bytes, type) =>
    graph.put(
      path,
      path.includes('.original') ? bytes : Buffer.concat([bytes, Buffer.from('x')]),
      type,
    ),
});

test('a file into which the library writes is kept under an ending that it leaves alone', async () => {
  const { file, bytes, read } = made(2_000, { originalName: 'letter.docx' });
  const meddled = libraryOver(meddling(stage.graph));
  for (let time = 0; time < 2; time += 1) await meddled.file(file, 'register', read, time > 0);
  const [filed, ...more] = await library.list(file.reference, 'register');
  expect(more).toEqual([]);
  expect(filed).toMatchObject({ originalName: 'letter.docx', sha256: file.sha256 });
  expect(filed?.fileName).toMatch(/letter\.docx\.original$/);
  expect((await contentOf(filed as FiledEvidence)).equals(bytes)).toBe(true);
});

test('a library that changes whatever it is given never counts as having it', async () => {
  const { file, read } = made(2_000);
  const graph: Graph = {
    ...stage.graph,
    put: (path, _bytes, type) => stage.graph.put(path, Buffer.from('else'), type),
  };
  await expect(libraryOver(graph).file(file, 'register', read, false)).rejects.toThrow(
    /other bytes/,
  );
});

test('all files of an incident move to the other site, and nothing is left behind', async () => {
  const [small, large] = [made(3_000), made(5_000_000)];
  const { reference } = small.file;
  await library.file(small.file, 'register', small.read, false);
  await library.file({ ...large.file, reference }, 'register', large.read, false);
  await library.move(reference, 'register', 'restricted');
  expect(await library.list(reference, 'register')).toEqual([]);
  const moved = await library.list(reference, 'restricted');
  expect(moved.map(({ key }) => key).sort()).toEqual([small.file.key, large.file.key].sort());
  for (const filed of moved) {
    const { bytes } = filed.key === small.file.key ? small : large;
    expect((await contentOf(filed)).equals(bytes)).toBe(true);
  }
});

test('a move that breaks off anywhere is taken up again: no file is lost, none is there twice', async () => {
  for (let lost = 0; lost < 12; lost += 1) {
    const [one, two] = [made(3_000), made(3_000)];
    const { reference } = one.file;
    await library.file(one.file, 'register', one.read, false);
    await library.file({ ...two.file, reference }, 'register', two.read, false);
    let calls = 0;
    const breaking: Graph = new Proxy(stage.graph, {
      get: (graph, name, receiver) => {
        const method: unknown = Reflect.get(graph, name, receiver);
        if (typeof method !== 'function' || name === 'as') return method;
        return (...of: unknown[]) => {
          calls += 1;
          if (calls > lost) return Promise.reject(new RecordUnavailable('the power went'));
          return (method as (...of: unknown[]) => unknown)(...of);
        };
      },
    });
    await libraryOver(breaking)
      .move(reference, 'register', 'restricted')
      .catch((problem: unknown) => {
        if (!(problem instanceof RecordUnavailable)) throw problem;
      });
    await library.move(reference, 'register', 'restricted');
    expect(await library.list(reference, 'register')).toEqual([]);
    expect(await library.list(reference, 'restricted')).toHaveLength(2);
  }
});

test('a file that is gone is not an empty file', async () => {
  const { file, read } = made(2_000);
  await library.file(file, 'register', read, false);
  const [filed] = await library.list(file.reference, 'register');
  if (filed === undefined) throw new Error('not there');
  expect(await library.open({ ...filed, fileName: 'another.jpg' })).toBeUndefined();
});
