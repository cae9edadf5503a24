/** The Evidence libraries of the two sites. A file counts as filed once it has been read back. */
import { randomBytes } from 'node:crypto';
import type { IncidentEvidence } from '#core/domain/evidence/evidence.ts';
import { libraryName } from '#core/domain/evidence/evidence-names.ts';
import type { Graph } from '#core/graph/graph-client.ts';
import type {
  EvidenceLibrary,
  EvidenceSite,
  FiledEvidence,
  Log,
  Measured,
  Spool,
} from '#core/ports.ts';
import type { EvidenceRow } from '#lists/evidence.ts';
import { evidenceShelf, rowFor } from './evidence-shelf.ts';
import type { EvidenceShelf, ReadBytes, Upload } from './evidence-shelf.ts';

export interface EvidenceLibrarySettings {
  readonly sites: Readonly<Record<EvidenceSite, string>>;
  /** Where a file lies while it moves from one site to the other. */
  readonly spool: Spool;
  readonly log: Log;
}

/** The library has other bytes than were sent. */
class NotAsSent extends Error {
  override readonly name = 'NotAsSent';
}

const isSame = (there: Measured | undefined, sent: Measured): boolean =>
  there?.size === sent.size && there.sha256 === sent.sha256;

/**
 * SharePoint may write into files that it understands (it puts columns into Office documents), and then
 * they are no longer what was received. Under an ending that it does not know it leaves them alone.
 */
const untouched = (name: string): string => `${name}.original`;

type Filing = Omit<Upload, 'name'> & { readonly sha256: string };

/** Puts it there, describes it, reads it back. False where the library has made something else of it. */
const fileAs = async (shelf: EvidenceShelf, file: Filing, row: EvidenceRow): Promise<boolean> => {
  await shelf.describe(await shelf.put({ ...file, name: row.title }), row);
  return isSame(await shelf.measure(row.title), file);
};

const fileSafely = async (
  shelf: EvidenceShelf,
  file: Filing,
  row: EvidenceRow,
  afterDoubt = true,
): Promise<void> => {
  const kept = { ...row, title: untouched(row.title) };
  if (afterDoubt && isSame(await shelf.measure(kept.title), file))
    return await shelf.remove(row.title);
  if (await fileAs(shelf, file, row)) return;
  await shelf.remove(row.title);
  if (!(await fileAs(shelf, file, kept)))
    throw new NotAsSent('The library has other bytes than were sent');
};

const filedIn = (row: EvidenceRow, site: EvidenceSite): FiledEvidence => {
  const { title, evidenceKey, ...file } = row;
  return { ...file, key: evidenceKey, site, fileName: title };
};

const oldestFirst = (a: FiledEvidence, b: FiledEvidence): number =>
  a.receivedAt.localeCompare(b.receivedAt);

/** The libraries over Graph. */
export const evidenceLibrary = (
  graph: Graph,
  { sites, spool, log }: EvidenceLibrarySettings,
): EvidenceLibrary => {
  const shelves: Readonly<Record<EvidenceSite, EvidenceShelf>> = {
    register: evidenceShelf(graph, sites.register, log),
    restricted: evidenceShelf(graph, sites.restricted, log),
  };
  const list: EvidenceLibrary['list'] = async (reference, site) =>
    (await shelves[site].ofIncident(reference)).map((row) => filedIn(row, site)).sort(oldestFirst);
  const copy = async (filed: FiledEvidence, to: EvidenceSite): Promise<void> => {
    const bytes = await shelves[filed.site].open(filed.fileName);
    if (bytes === undefined) return;
    const key = randomBytes(16).toString('hex');
    try {
      const { size, sha256 } = await spool.keep(key, bytes, Infinity);
      const read: ReadBytes = (from, until) => spool.read(key, from, until);
      const file = { size, sha256, fileType: filed.fileType, read };
      await fileSafely(shelves[to], file, rowFor(filed, libraryName(filed)));
    } finally {
      await spool.remove(key);
    }
  };
  return {
    list,
    file: (file: IncidentEvidence, site, read, afterDoubt) =>
      fileSafely(shelves[site], { ...file, read }, rowFor(file, libraryName(file)), afterDoubt),
    open: (filed) => shelves[filed.site].open(filed.fileName),
    move: async (reference, from, to) => {
      for (const filed of await list(reference, from)) {
        await copy(filed, to);
        await shelves[from].remove(filed.fileName);
      }
    },
  };
};
