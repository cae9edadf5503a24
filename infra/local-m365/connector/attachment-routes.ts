import type { Request, Response, Router as ExpressRouter } from 'express';
import { Router } from 'express';
import { applyFault } from '../fault-gate.ts';
import { Refusal } from '../graph/answers.ts';
import { answerWrongly } from '../graph/file-faults.ts';
import { sendFile } from '../graph/send-file.ts';
import type { World } from '../world.ts';
import type { ChatFile, ChatFiles } from './chat-files.ts';
import { connectorFaults, refuse } from './refusals.ts';

/** The pictures that people pasted, for the bot alone: /v3/attachments/{id} and its views. */
export function attachmentRoutes(world: World, files: ChatFiles): ExpressRouter {
  const router = Router();
  router.get('/:attachment', async (request, response) => {
    const found = await pictureIn(world, files, request, response);
    if (!found) return;
    const views = [{ viewId: 'original', size: found.content.size }];
    response.json({ name: found.name, type: found.type, views });
  });
  router.get('/:attachment/views/original', async (request, response) => {
    const found = await pictureIn(world, files, request, response);
    if (!found) return;
    const { person, name, type, content } = found;
    const file = { ...content, name, type };
    if (await answerWrongly(world, world.faults.meet('files', person), file, response)) return;
    await sendFile(world, file, request, response).catch((error: unknown) => {
      if (!(error instanceof Refusal)) throw error;
      refuse(response, error.status, 'BadArgument', error.message);
    });
  });
  return router;
}

/** The picture that is asked for; where there is none, or Teams is at fault, the answer is given. */
async function pictureIn(
  world: World,
  files: ChatFiles,
  request: Request<{ attachment: string }>,
  response: Response,
): Promise<ChatFile | undefined> {
  const found = files.find(request.params.attachment);
  if (await applyFault(world.faults.meet('teams', found?.person), response, connectorFaults))
    return undefined;
  if (found?.as === 'picture') return found;
  refuse(response, 404, 'NotFound', 'Attachment not found.');
  return undefined;
}
