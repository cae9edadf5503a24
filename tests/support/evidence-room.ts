/** What evidence needs, for tests without Microsoft: a real spool, and plain data for what lies outside. */
import { createHash, randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RecordUnavailable } from '#core/ports.ts';
import type {
  ChatFiles,
  EvidenceLibrary,
  EvidenceRoom,
  EvidenceSite,
  FiledEvidence,
} from '#core/ports.ts';
import { openSpool } from '#core/promises/spool.ts';
import { uploadsTo } from '#core/promises/uploads.ts';

/** What the outside world holds and does. */
export interface EvidenceWorld {
  /** Files of the chat by their address; a problem is thrown when it is opened. */
  readonly chat: Map<string, Uint8Array | Error>;
  /** Files of the library by their key. */
  readonly filed: Map<string, { readonly file: FiledEvidence; bytes: Uint8Array }>;
  readonly said: { readonly to: string; readonly sentence: string }[];
  sharePointAway: boolean;
  /** What the chat answers to whoever speaks. */
  chatOutcome: 'sent' | 'unreachable' | 'later';
}

async function* streamOf(bytes: Uint8Array) {
  for (let at = 0; at < bytes.length; at += 10_000)
    yield await Promise.resolve(bytes.subarray(at, at + 10_000));
}

const libraryOf = (world: EvidenceWorld): EvidenceLibrary => {
  const ask = (): void => {
    if (world.sharePointAway) throw new RecordUnavailable('away');
  };
  return {
    file: async (evidence, site, read) => {
      ask();
      const bytes = await read(0, evidence.size);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      if (sha256 !== evidence.sha256) throw new Error('not as sent');
      const file = { ...evidence, site, fileName: evidence.originalName };
      world.filed.set(evidence.key, { file, bytes: Uint8Array.from(bytes) });
    },
    list: async (reference, site) => {
      ask();
      const files = [...world.filed.values()].map(({ file }) => file);
      return Promise.resolve(
        files.filter((file) => file.reference === reference && file.site === site),
      );
    },
    open: (filed) => {
      ask();
      const found = world.filed.get(filed.key);
      return Promise.resolve(found && streamOf(found.bytes));
    },
    move: (reference, _from, to: EvidenceSite) => {
      for (const [key, { file, bytes }] of world.filed)
        if (file.reference === reference)
          world.filed.set(key, { file: { ...file, site: to }, bytes });
      return Promise.resolve();
    },
  };
};

const chatFilesOf = (world: EvidenceWorld): ChatFiles => ({
  open: ({ address }) => {
    const found = world.chat.get(address);
    if (found instanceof Error) return Promise.reject(found);
    return Promise.resolve(found && streamOf(found));
  },
});

export const evidenceWorld = (): EvidenceWorld => ({
  chat: new Map(),
  filed: new Map(),
  said: [],
  sharePointAway: false,
  chatOutcome: 'sent',
});

/** A room onto that world. Its spool lies among the machine's passing files, and is made with the first file. */
export const evidenceRoom = (world: EvidenceWorld = evidenceWorld()): EvidenceRoom => {
  const folder = join(tmpdir(), `evidence-${randomUUID()}`);
  const spool = openSpool(folder, Buffer.alloc(32, 5).toString('base64'));
  return {
    spool,
    uploads: uploadsTo(spool),
    library: libraryOf(world),
    chatFiles: chatFilesOf(world),
    chat: {
      say: (to, sentence) => {
        if (world.chatOutcome === 'later')
          return Promise.resolve({ outcome: 'later', seconds: 30, why: 'told to wait' });
        if (world.chatOutcome === 'unreachable')
          return Promise.resolve({ outcome: 'unreachable', why: 'blocked' });
        world.said.push({ to, sentence });
        return Promise.resolve({ outcome: 'sent' });
      },
    },
  };
};
