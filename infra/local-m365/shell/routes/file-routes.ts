import express from 'express';
import type { Request, Response, Router } from 'express';
import { Refusal } from '../../graph/answers.ts';
import { sendFile } from '../../graph/send-file.ts';
import type { FileToSend } from '../../graph/send-file.ts';
import type { World } from '../../world.ts';
import type { Sources } from '../sources.ts';

type OfPerson = Request<{ person: string; file: string; list: string; item: string }>;

/**
 * Files that the person sends in the chat, taken in as raw bytes and shown to them again, and the files of libraries that
 * they may see. Mounted below /people/:person.
 */
export function fileRoutes(world: World, sources: Sources): Router {
  const { connector } = sources;
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
    await show(world, { ...content, name, type }, request, response);
  });
  router.get('/lists/:list/items/:item/file', async (request: OfPerson, response) => {
    const { person, list, item } = request.params;
    const site = sources.siteOfList(list);
    const file =
      site !== undefined && sources.mayReadSite(person, site)
        ? sources.fileOf(list, item)
        : undefined;
    if (file === undefined) return void response.status(404).end();
    await show(world, file, request, response);
  });
  return router;
}

/** Sends a file, to be shown where it can be shown safely, or saved where `?save` asks for that. */
async function show(
  world: World,
  file: FileToSend,
  request: OfPerson,
  response: Response,
): Promise<void> {
  const inline = request.query.save === undefined;
  await sendFile(world, { ...file, inline }, request, response).catch((error: unknown) => {
    if (!(error instanceof Refusal)) throw error;
    response.status(error.status).end();
  });
}
