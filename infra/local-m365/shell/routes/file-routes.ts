import express from 'express';
import type { Request, Router } from 'express';
import { Refusal } from '../../graph/answers.ts';
import { sendFile } from '../../graph/send-file.ts';
import type { World } from '../../world.ts';
import type { Sources } from '../sources.ts';

type OfPerson = Request<{ person: string; file: string }>;

/** Files that the person sends in the chat: taken in as raw bytes, and shown to them again. Mounted below /people/:person. */
export function fileRoutes(world: World, { connector }: Sources): Router {
  const router = express.Router({ mergeParams: true });
  router.post('/files', async (request: OfPerson, response) => {
    const { name, as = 'file' } = request.query;
    const isRaw = request.headers['content-type'] === 'application/octet-stream';
    const isKnown = as === 'picture' || (as === 'file' && connector.supportsFiles);
    if (typeof name !== 'string' || name === '' || !isRaw || !isKnown) {
      request.resume();
      return void response.status(400).end();
    }
    const { id, content } = await connector.upload(request.params.person, { name, as }, request);
    response.json({ id, name, as, size: content.size });
  });
  router.get('/files/:file', async (request: OfPerson, response) => {
    const found = connector.file(request.params.file);
    if (found?.person !== request.params.person) return void response.status(404).end();
    const { name, type, content } = found;
    await sendFile(world, { ...content, name, type }, request, response).catch((error: unknown) => {
      if (!(error instanceof Refusal)) throw error;
      response.status(error.status).end();
    });
  });
  return router;
}
