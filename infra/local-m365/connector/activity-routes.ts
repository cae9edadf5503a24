import type { Request, Response } from 'express';
import { Router } from 'express';
import type { DirectoryPerson, World } from '../world.ts';
import { botIdOf, conversationIdOf } from './identities.ts';
import { createRateLimit, isTooBig } from './limits.ts';
import type { ChatRecords } from './records.ts';
import { refuse, refuseNotInstalled } from './refusals.ts';

type Activity = Record<string, unknown>;

/** Sending, updating and deleting what the bot says in the chat of `response.locals.person`. */
export function activityRoutes(world: World, records: ChatRecords): Router {
  const router = Router({ mergeParams: true });
  const allows = createRateLimit(world);
  const send = (request: Request, response: Response) => {
    const person = response.locals.person as DirectoryPerson;
    if (refusesToSend(records, person, request.body, response)) return;
    if (!allows(person.id)) {
      response.set('retry-after', '1');
      return refuse(response, 429, 'Throttled', 'API calls quota exceeded! maximum 7 per 1 second');
    }
    const id = keep(world, records, person.id, request.body as Activity);
    response.status(201).json({ id });
  };
  router.post('/activities', send);
  router.post('/activities/:activity', send);
  router.put('/activities/:activity', (request, response) => {
    const person = response.locals.person as DirectoryPerson;
    if (refusesToSend(records, person, request.body, response)) return;
    const id = ownActivity(records, person, request, response);
    if (id === undefined) return;
    const redrawn = asSent(world, person.id, request.body as Activity);
    records.update(id, redrawn);
    records.sightings.add(person.id, id, 'redrawn', redrawn);
    world.changes.emit('changed', { what: 'chat', person: person.id });
    response.json({ id });
  });
  router.delete('/activities/:activity', (request, response) => {
    const person = response.locals.person as DirectoryPerson;
    const id = ownActivity(records, person, request, response);
    if (id === undefined) return;
    records.remove(id);
    world.changes.emit('changed', { what: 'chat', person: person.id });
    response.sendStatus(200);
  });
  return router;
}

/** Answers with what Teams refuses before it looks at the message itself. True where it has. */
function refusesToSend(
  records: ChatRecords,
  person: DirectoryPerson,
  activity: unknown,
  response: Response,
): boolean {
  if (!records.isInstalled(person.id)) refuseNotInstalled(response);
  else if (!person.accountEnabled) {
    refuse(response, 403, 'ForbiddenOperationException', 'The user account is disabled.');
  } else if (!isActivity(activity)) {
    refuse(response, 400, 'BadSyntax', 'Activity type is missing or the body is not an activity.');
  } else if (isTooBig(activity)) {
    refuse(response, 413, 'MessageSizeTooBig', 'Message size too large.');
  }
  return response.headersSent;
}

function isActivity(value: unknown): value is Activity {
  return (
    typeof value === 'object' && value !== null && typeof (value as Activity).type === 'string'
  );
}

/** A typing indicator is shown and not kept; everything else lies in the chat and rings the phone. */
function keep(world: World, records: ChatRecords, person: string, activity: Activity): string {
  if (activity.type !== 'message') return records.nextId();
  const sent = asSent(world, person, activity);
  const id = records.add({ person, fromBot: true, activity: sent });
  records.sightings.add(person, id, 'sent', sent);
  world.changes.emit('changed', { what: 'chat', person });
  return id;
}

function asSent(world: World, person: string, activity: Activity): Activity {
  return {
    ...activity,
    from: { id: botIdOf(world), ...(activity.from as object | undefined) },
    conversation: { id: conversationIdOf(world, person) },
  };
}

/** The id of a message that stands in this chat and that the bot sent; a bot may change no other. */
function ownActivity(
  records: ChatRecords,
  person: DirectoryPerson,
  request: Request,
  response: Response,
): string | undefined {
  const found = records.find(person.id, String(request.params.activity));
  if (found?.fromBot === true) return found.id;
  refuse(response, 404, 'ActivityNotFoundInConversation', 'Activity not found in conversation.');
  return undefined;
}
