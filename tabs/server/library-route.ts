/** Files of the library of policies: bytes, which fit into no function call. The same sign-in as every call. */
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import express from 'express';
import type { RequestHandler, Response, Router } from 'express';
import type { PersonKey } from '#core/domain/people.ts';
import { refuse } from '#core/domain/refusal.ts';
import type { Result } from '#core/domain/refusal.ts';
import type { Log, OpenedDocument } from '#core/ports.ts';
import { faultWordsFor } from './fault-words.ts';
import { faults, neverKept, send, signedIn } from './function-route.ts';
import { attached, isGivenUp } from './give-file.ts';
import type { ReadCaller } from './tab-token.ts';

export interface LibraryRouteOptions {
  /** Who may read it is decided there. */
  readonly readDocument: (caller: PersonKey, item: string) => Promise<Result<OpenedDocument>>;
  readonly readCaller: ReadCaller;
  readonly log: Log;
}

/** `GET /<item>` gives the file of that row of the library, if the caller may see it. */
export const libraryRoute = (options: LibraryRouteOptions): Router => {
  const router = express.Router();
  router.use(neverKept, signedIn(options));
  router.get('/:item', giving(options));
  router.use((request, response) =>
    send(response, refuse('not-found', faultWordsFor(request).noSuchCall)),
  );
  router.use(faults(options.log));
  return router;
};

const callerOf = ({ locals }: Response): PersonKey => locals['caller'] as PersonKey;

const giving =
  ({ readDocument, log }: LibraryRouteOptions): RequestHandler<{ item: string }> =>
  async (request, response) => {
    const file = await readDocument(callerOf(response), request.params.item);
    if (!file.ok) return send(response, file);
    const { name, size, bytes } = file.value;
    response.set(attached({ name, size, fileType: 'application/octet-stream' }));
    try {
      await pipeline(Readable.from(bytes, { objectMode: false }), response);
    } catch (problem) {
      if (!response.destroyed || !isGivenUp(problem)) log.error('document not given out', problem);
      response.destroy();
    }
  };
