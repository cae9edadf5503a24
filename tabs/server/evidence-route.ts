/** Files of evidence, which fit into no function call: pieces in, bytes out. The same sign-in as every call. */
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import express from 'express';
import type { RequestHandler, Response, Router } from 'express';
import type { PersonKey } from '#core/domain/people.ts';
import { refuse } from '#core/domain/refusal.ts';
import type { Result } from '#core/domain/refusal.ts';
import type { Log } from '#core/ports.ts';
import type { ReadEvidence } from '#core/use-cases/evidence/read-evidence.ts';
import type { Range } from '#core/use-cases/evidence/take-piece.ts';
import { faultWordsFor } from './fault-words.ts';
import { faults, neverKept, send, signedIn } from './function-route.ts';
import { attached, isGivenUp } from './give-file.ts';
import type { ReadCaller } from './tab-token.ts';

/** What the routes ask of the hub; who may is decided there. */
export interface EvidenceDoor {
  takePiece(
    caller: PersonKey,
    piece: { readonly upload: string; readonly range: Range; readonly bytes: Uint8Array },
  ): Promise<Result<{ readonly received: number }>>;
  read(
    caller: PersonKey,
    asked: { readonly incident: string; readonly key: string },
  ): Promise<Result<ReadEvidence>>;
}

export interface EvidenceRouteOptions {
  readonly evidence: EvidenceDoor;
  readonly readCaller: ReadCaller;
  readonly log: Log;
}

/** A piece of 3.1 MiB, and some. */
const largestPiece = '4mb';

/** `PUT /uploads/<upload>` with a Content-Range, and `GET /<incident>/<key>`. */
export const evidenceRoute = (options: EvidenceRouteOptions): Router => {
  const router = express.Router();
  router.use(neverKept, signedIn(options));
  router.put('/uploads/:upload', express.raw({ type: () => true, limit: largestPiece }), [
    taking(options),
  ]);
  router.get('/:incident/:key', giving(options));
  router.use((request, response) =>
    send(response, refuse('not-found', faultWordsFor(request).noSuchCall)),
  );
  router.use(faults(options.log));
  return router;
};

/** "bytes 0-3276799/200000000"; undefined for anything else. */
export const rangeIn = (header: string | undefined): Range | undefined => {
  const found = /^bytes (\d{1,12})-(\d{1,12})\/(\d{1,12})$/.exec(header ?? '');
  if (found === null) return undefined;
  const [first = 0, last = 0, size = 0] = found.slice(1).map(Number);
  return first <= last && last < size ? { first, last, size } : undefined;
};

const callerOf = ({ locals }: Response): PersonKey => locals['caller'] as PersonKey;

const taking =
  ({ evidence }: EvidenceRouteOptions): RequestHandler<{ upload: string }> =>
  async (request, response) => {
    const range = rangeIn(request.headers['content-range']);
    const bytes: unknown = request.body;
    if (range === undefined || !(bytes instanceof Uint8Array))
      return send(response, refuse('invalid', faultWordsFor(request).unreadable));
    const piece = { upload: request.params.upload, range, bytes };
    send(response, await evidence.takePiece(callerOf(response), piece));
  };

const giving =
  ({ evidence, log }: EvidenceRouteOptions): RequestHandler<{ incident: string; key: string }> =>
  async (request, response) => {
    const { incident, key } = request.params;
    const file = await evidence.read(callerOf(response), { incident, key });
    if (!file.ok) return send(response, file);
    const { canBeShown, fileType } = file.value;
    response.set(
      attached({ ...file.value, fileType: canBeShown ? fileType : 'application/octet-stream' }),
    );
    try {
      await pipeline(Readable.from(file.value.bytes, { objectMode: false }), response);
    } catch (problem) {
      if (!response.destroyed || !isGivenUp(problem)) log.error('evidence not given out', problem);
      response.destroy();
    }
  };
