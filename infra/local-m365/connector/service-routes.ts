import type { Request, RequestHandler, Response } from 'express';
import { json, Router } from 'express';
import { applyFault } from '../fault-gate.ts';
import type { DirectoryPerson, World } from '../world.ts';
import { activityRoutes } from './activity-routes.ts';
import { attachmentRoutes } from './attachment-routes.ts';
import { botCheck } from './bot-check.ts';
import type { ChatFiles } from './chat-files.ts';
import { conversationIdOf, personOfConversation, personOfMember } from './identities.ts';
import { memberRoutes } from './member-routes.ts';
import type { ChatRecords } from './records.ts';
import { connectorFaults, refuse } from './refusals.ts';

/** What a bot may ask of Teams: the paths below its service URL. */
export function serviceRoutes(world: World, records: ChatRecords, files: ChatFiles): Router {
  const router = Router();
  router.use(json({ limit: '4mb' }), botCheck(world));
  router.post('/v3/conversations', createConversation(world, records));
  router.use('/v3/attachments', attachmentRoutes(world, files));
  router.use('/v3/conversations/:conversation', conversationGate(world));
  router.use('/v3/conversations/:conversation', activityRoutes(world, records));
  router.use('/v3/conversations/:conversation', memberRoutes(world));
  router.use((request, response) => {
    refuse(response, 404, 'NotFound', `No such operation: ${request.method} ${request.path}`);
  });
  return router;
}

/** Finds whose chat is meant, and lets the request meet that person's fault. */
function conversationGate(world: World): RequestHandler {
  return async (request, response, next) => {
    const person = personOfConversation(world, String(request.params.conversation));
    if (await applyFault(world.faults.meet('teams', person?.id), response, connectorFaults)) return;
    if (person === undefined) {
      return refuse(response, 404, 'ConversationNotFound', 'Conversation not found.');
    }
    response.locals.person = person;
    next();
  };
}

function createConversation(world: World, records: ChatRecords): RequestHandler {
  return async (request, response) => {
    const person = personOfMember(world, memberOf(request));
    if (await applyFault(world.faults.meet('teams', person?.id), response, connectorFaults)) return;
    if (person === undefined) {
      return refuse(response, 400, 'BadArgument', 'Failed to decrypt pairwise id');
    }
    if (tenantOf(request) !== world.tenant.tenantId) {
      return refuse(response, 403, 'ForbiddenOperationException', 'The tenant is not allowed.');
    }
    answerConversation(world, records, person, response);
  };
}

function answerConversation(
  world: World,
  records: ChatRecords,
  person: DirectoryPerson,
  response: Response,
): void {
  if (!person.accountEnabled || !records.isInstalled(person.id)) {
    const message = "Bot is not installed in user's personal scope";
    return refuse(response, 403, 'ForbiddenOperationException', message);
  }
  response.status(201).json({ id: conversationIdOf(world, person.id) });
}

/** The one member of a personal chat. A group chat is not made here, so several give none. */
function memberOf(request: Request): string {
  const { isGroup, members } = (request.body ?? {}) as { isGroup?: unknown; members?: unknown };
  if (isGroup === true || !Array.isArray(members) || members.length !== 1) return '';
  const [member] = members as { id?: unknown }[];
  return typeof member?.id === 'string' ? member.id : '';
}

function tenantOf(request: Request): unknown {
  const body = request.body as { tenantId?: unknown; channelData?: { tenant?: { id?: unknown } } };
  return body.tenantId ?? body.channelData?.tenant?.id;
}
