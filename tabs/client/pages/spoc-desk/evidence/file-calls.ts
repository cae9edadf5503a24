/** Bytes to the hub and from it: what fits into no function call. */
import { done, refuse } from '#core/domain/refusal.ts';
import type { Result } from '#core/domain/refusal.ts';
import { desk } from '../opened-words.ts';
import { callHeaders } from '../../../call-headers.ts';
import { signInToken } from '../../../teams.ts';

/** Milliseconds in which a piece makes no progress at all before it counts as broken off. */
const silence = 30_000;

export interface Piece {
  readonly upload: string;
  readonly from: number;
  readonly bytes: Blob;
  /** Bytes of the whole file. */
  readonly size: number;
}

const away = (): Result<never> =>
  refuse('unavailable', navigator.onLine ? desk.faults.noAnswer : desk.faults.offline);

/** Gives the status with the body; undefined where nothing came back. Only this kind of request tells of its progress. */
const send = (
  piece: Piece,
  token: string,
  until: AbortSignal,
  progress: (bytes: number) => void,
): Promise<{ status: number; body: string } | undefined> =>
  new Promise((resolve) => {
    const request = new XMLHttpRequest();
    const giveUp = (): void => {
      request.abort();
    };
    let quiet = setTimeout(giveUp, silence);
    const end = (answer?: { status: number; body: string }): void => {
      clearTimeout(quiet);
      until.removeEventListener('abort', giveUp);
      resolve(answer);
    };
    request.upload.onprogress = ({ loaded }) => {
      clearTimeout(quiet);
      quiet = setTimeout(giveUp, silence);
      progress(loaded);
    };
    request.onload = () => {
      end({ status: request.status, body: request.responseText });
    };
    request.onerror = () => {
      end();
    };
    request.onabort = () => {
      end();
    };
    until.addEventListener('abort', giveUp);
    const last = piece.from + piece.bytes.size - 1;
    request.open('PUT', `/api/evidence/uploads/${encodeURIComponent(piece.upload)}`);
    for (const [name, value] of Object.entries(callHeaders(token)))
      request.setRequestHeader(name, value);
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    const range = `bytes ${String(piece.from)}-${String(last)}/${String(piece.size)}`;
    request.setRequestHeader('Content-Range', range);
    request.send(piece.bytes);
  });

/** Sends a piece; says how much of the file is safe. Never rejects. A token that is refused is renewed once. */
export const putPiece = async (
  piece: Piece,
  until: AbortSignal,
  progress: (bytes: number) => void,
): Promise<Result<{ readonly received: number }>> => {
  for (const fresh of [false, true]) {
    const token = await signInToken(fresh).catch(() => undefined);
    if (token === undefined) continue;
    const answer = await send(piece, token, until, progress);
    if (answer === undefined) return away();
    if (answer.status === 401) continue;
    try {
      return JSON.parse(answer.body) as Result<{ readonly received: number }>;
    } catch {
      return away();
    }
  }
  return refuse('forbidden', desk.faults.signIn);
};

/** The bytes of a file of evidence, or why they are not given out. Never rejects. */
export const getFile = async (incident: string, key: string): Promise<Result<Blob>> => {
  const address = `/api/evidence/${encodeURIComponent(incident)}/${encodeURIComponent(key)}`;
  for (const fresh of [false, true]) {
    const token = await signInToken(fresh).catch(() => undefined);
    if (token === undefined) continue;
    try {
      const response = await fetch(address, { headers: callHeaders(token) });
      if (response.status === 401) continue;
      if (response.ok) return done(await response.blob());
      return (await response.json()) as Result<Blob>;
    } catch {
      return away();
    }
  }
  return refuse('forbidden', desk.faults.signIn);
};
