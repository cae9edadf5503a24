/** The Evidence library of one site: files by their name, and what its columns say of them. */
import { createHash } from 'node:crypto';
import type { IncidentEvidence } from '#core/domain/evidence/evidence.ts';
import type { Graph } from '#core/graph/graph-client.ts';
import { isRefused } from '#core/graph/graph-refusal.ts';
import type { Log, Measured } from '#core/ports.ts';
import { evidence } from '#lists/evidence.ts';
import type { EvidenceRow } from '#lists/evidence.ts';
import { fieldsOf } from './item-fields.ts';
import { listStore } from './list-store.ts';

/** Larger files go in slices: one request would have to be sent again from its beginning. */
const mostAtOnce = 4 * 1024 * 1024;

interface DriveItem {
  readonly id: string;
  readonly size?: number;
}

export type ReadBytes = (from: number, until: number) => Promise<Uint8Array>;

export interface Upload {
  readonly name: string;
  readonly size: number;
  readonly fileType: string;
  readonly read: ReadBytes;
}

export interface EvidenceShelf {
  /** Puts the bytes there under this name, unless a file of that size has it. Gives the file's id. */
  put(upload: Upload): Promise<string>;
  /** Writes the columns of a file. */
  describe(id: string, row: EvidenceRow): Promise<void>;
  /** Size and fingerprint of what the library has; undefined where there is no such file. */
  measure(name: string): Promise<Measured | undefined>;
  open(name: string): Promise<AsyncIterable<Uint8Array> | undefined>;
  remove(name: string): Promise<void>;
  ofIncident(reference: string): Promise<readonly EvidenceRow[]>;
}

/** The columns of a file as it was received. Its title is its name in the library. */
export const rowFor = (file: IncidentEvidence, name: string): EvidenceRow => ({
  title: name,
  reference: file.reference,
  originalName: file.originalName,
  fileType: file.fileType,
  size: file.size,
  sha256: file.sha256,
  receivedAt: file.receivedAt,
  from: file.from,
  fromKey: file.fromKey,
  evidenceKey: file.key,
});

const orUndefined = async <T>(work: Promise<T>): Promise<T | undefined> => {
  try {
    return await work;
  } catch (problem) {
    if (isRefused(problem, 'not-found')) return undefined;
    throw problem;
  }
};

const measured = async (bytes: AsyncIterable<Uint8Array>): Promise<Measured> => {
  const hash = createHash('sha256');
  let size = 0;
  for await (const piece of bytes) {
    hash.update(piece);
    size += piece.length;
  }
  return { size, sha256: hash.digest('hex') };
};

/** The library of a site. Throws RecordUnavailable or GraphRefusal as Graph does. */
export const evidenceShelf = (graph: Graph, siteId: string, log: Log): EvidenceShelf => {
  const rows = listStore(graph, siteId, evidence, log);
  const list = `/sites/${siteId}/lists/${encodeURIComponent(evidence.name)}`;
  let known: string | undefined;
  const drive = async (): Promise<string> => {
    known ??= (await graph.get<{ readonly id: string }>(`${list}/drive`)).id;
    return `/drives/${encodeURIComponent(known)}`;
  };
  const pathOf = async (name: string): Promise<string> =>
    `${await drive()}/root:/${encodeURIComponent(name)}:`;
  const withName = async (name: string): Promise<DriveItem | undefined> => {
    const path = await pathOf(name);
    return orUndefined(graph.get<DriveItem>(path.slice(0, -1)));
  };
  const open: EvidenceShelf['open'] = async (name) =>
    orUndefined(graph.download(`${await pathOf(name)}/content`));
  const removeItem = async ({ id }: DriveItem): Promise<void> => {
    await orUndefined(graph.remove(`${await drive()}/items/${encodeURIComponent(id)}`));
  };
  return {
    open,
    put: async ({ name, size, fileType, read }) => {
      const path = await pathOf(name);
      if (size <= mostAtOnce) {
        const bytes = await read(0, size);
        return (await graph.put<DriveItem>(`${path}/content`, bytes, fileType)).id;
      }
      const there = await withName(name);
      if (there?.size === size) return there.id;
      if (there !== undefined) await removeItem(there);
      const session = `${path}/createUploadSession`;
      return (await graph.upload<DriveItem>(session, size, read)).id;
    },
    describe: async (id, row) => {
      const path = `${await drive()}/items/${encodeURIComponent(id)}/listItem/fields`;
      await graph.patch(path, fieldsOf(evidence, row));
    },
    measure: async (name) => {
      const bytes = await open(name);
      return bytes && measured(bytes);
    },
    remove: async (name) => {
      const file = await withName(name);
      if (file !== undefined) await removeItem(file);
    },
    ofIncident: async (reference) =>
      (await rows.find('reference', reference)).map(({ row }) => row),
  };
};
