/** Sends one file in pieces, and takes it up again where it broke off. */
import type { Refusal, Result } from '#core/domain/refusal.ts';
import type { EvidenceKept, UploadStatus } from '#core/use-cases/views.ts';
import type { Piece } from './file-calls.ts';
import type { Upload } from './upload.ts';

/** A file that somebody has chosen. */
export interface Chosen {
  readonly name: string;
  readonly size: number;
  slice(from: number, until: number): Blob;
}

export interface Job {
  readonly id: string;
  readonly file: Chosen;
  readonly stop: AbortController;
  /** The hub's name for it, once it has begun. */
  upload?: string;
}

/** What the uploads ask of the hub. */
export interface UploadDoor {
  begin(file: { name: string; size: number; upload: string }): Promise<Result<UploadStatus>>;
  put(
    piece: Piece,
    until: AbortSignal,
    progress: (bytes: number) => void,
  ): Promise<Result<{ readonly received: number }>>;
  finish(upload: string): Promise<Result<EvidenceKept>>;
  cancel(upload: string): Promise<unknown>;
}

type Report = (more: Partial<Upload>) => void;

/** Rests, in milliseconds, before it goes on by itself after it broke off. */
const rests = [2_000, 5_000, 15_000];

/** What another attempt may change: no connection, no answer. */
export const mayPass = ({ kind }: Refusal): boolean => kind === 'unavailable';

const rest = (milliseconds: number, until: AbortSignal): Promise<void> =>
  new Promise((go) => {
    const timer = setTimeout(go, milliseconds);
    until.addEventListener('abort', () => {
      clearTimeout(timer);
      go();
    });
  });

const sendPieces = async (
  door: UploadDoor,
  { file, stop }: Job,
  status: UploadStatus,
  report: Report,
): Promise<Refusal | undefined> => {
  let { received } = status;
  while (received < file.size && !stop.signal.aborted) {
    const from = received;
    const bytes = file.slice(from, from + status.pieceBytes);
    const piece = { upload: status.upload, from, bytes, size: file.size };
    const answer = await door.put(piece, stop.signal, (loaded) => {
      report({ sent: from + Math.min(loaded, bytes.size) });
    });
    if (!answer.ok) return answer.refused;
    ({ received } = answer.value);
    report({ sent: received });
  }
  return undefined;
};

const attempt = async (
  door: UploadDoor,
  job: Job,
  report: Report,
): Promise<Result<EvidenceKept>> => {
  const { name, size } = job.file;
  const begun = await door.begin({ name, size, upload: job.id });
  if (!begun.ok) return begun;
  job.upload = begun.value.upload;
  report({ sent: begun.value.received });
  const refused = await sendPieces(door, job, begun.value, report);
  if (refused !== undefined) return { ok: false, refused };
  report({ state: 'checking', sent: size });
  return door.finish(begun.value.upload);
};

/** Sends the file; goes on by itself a few times where it breaks off. Ends early where the job is stopped. */
export const sendFile = async (
  door: UploadDoor,
  job: Job,
  report: Report,
): Promise<Result<EvidenceKept>> => {
  for (let tried = 0; ; tried += 1) {
    report({ state: 'sending' });
    const result = await attempt(door, job, report);
    const pause = rests[tried];
    const isOver = result.ok || !mayPass(result.refused) || pause === undefined;
    if (isOver || job.stop.signal.aborted) return result;
    await rest(pause, job.stop.signal);
  }
};
