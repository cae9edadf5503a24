import type { ErrorRequestHandler, RequestHandler } from 'express';
import { json, Router } from 'express';
import type { Connector } from '../connector/connector.ts';
import { Refusal } from '../graph/answers.ts';
import { beatsOf } from '../watch/watch-part.ts';
import type { World } from '../world.ts';
import { announceHoliday } from './bank-holiday.ts';
import { addToCalendar } from './calendar.ts';
import { readFault, readFields, readPerson, readText, readTime, Unreadable } from './check.ts';
import { editList, readListEdit } from './edit-list.ts';
import { expireDelta } from './expire-delta.ts';
import { choosePresence, disableAccount, replacePeople } from './people-control.ts';
import { received } from './received.ts';
import { subscriptionRoutes } from './subscription-routes.ts';
import { switchRoutes } from './switch-routes.ts';
import { sendFileAs } from './send-file.ts';

export interface ControlOptions {
  readonly connector: Connector;
  readonly graph: { cost(): object; resetCost(): void };
}

/** What tests and drills turn: clock, people, faults, lists, and what reached whom. To be mounted at /control. */
export function controlPart(
  world: World,
  { connector, graph }: ControlOptions,
): { router: Router } {
  const router = Router();
  router.use(localCallersOnly, json({ limit: '4mb' }));
  router.use('/clock', clockRoutes(world));
  router.use('/people', peopleRoutes(world));
  router.use('/faults', faultRoutes(world));
  router.use('/switches', switchRoutes(world));
  router.get('/received', (request, response) => {
    response.json(received(world, connector, readText({ ...request.query }, 'person')));
  });
  router.get('/beats', (_request, response) => void response.json(beatsOf(world)));
  router.use('/app', appRoutes(world));
  router.get('/cost', (_request, response) => void response.json(graph.cost()));
  router.delete('/cost', (_request, response) => {
    graph.resetCost();
    response.json(graph.cost());
  });
  router.post('/install', async (request, response) => {
    await connector.openChat(knownPerson(world, request.body));
    response.sendStatus(204);
  });
  router.post('/disable-account', (request, response) => {
    disableAccount(world, knownPerson(world, request.body));
    response.sendStatus(204);
  });
  router.post('/send-file', async (request, response) => {
    response.json(await sendFileAs(connector, request));
  });
  router.post('/bank-holiday', announceHoliday(world));
  router.post('/calendar', addToCalendar(world));
  router.post('/edit-list', (request, response) => {
    response.json({ rows: editList(world, readListEdit(request.body)) });
  });
  router.post('/expire-delta', (request, response) => {
    response.json({ lists: expireDelta(world, readFields(request.body ?? {})) });
  });
  router.use('/subscriptions', subscriptionRoutes(world));
  router.use(unknownRoute, tellWhatIsWrong);
  return { router };
}

function clockRoutes({ clock }: World): Router {
  const router = Router();
  const face = () => ({ now: new Date(clock.now()).toISOString(), running: clock.running });
  router.get('/', (_request, response) => void response.json(face()));
  router.put('/', async (request, response) => {
    const { now, advance, running } = readFields(request.body);
    if (running === false) clock.stop();
    if (now !== undefined) await clock.walk(readTime(now));
    if (advance !== undefined) await clock.walk(clock.now() + readTime(advance));
    if (running === true) clock.run();
    response.json(face());
  });
  return router;
}

/** Ends the hub in the middle of whatever it does, and starts it again. */
function appRoutes({ app }: World): Router {
  const router = Router();
  const shown = () => ({ running: app.running });
  router.get('/', (_request, response) => void response.json(shown()));
  router.put('/', async (request, response) => {
    const { running } = readFields(request.body);
    if (typeof running !== 'boolean') throw new Unreadable('running is true or false');
    if (!(await app.turn(running))) throw new Unreadable('the hub runs somewhere else');
    response.json(shown());
  });
  return router;
}

function peopleRoutes(world: World): Router {
  const router = Router();
  router.get('/', (_request, response) => void response.json(world.people.all()));
  router.put('/', (request, response) => {
    if (!Array.isArray(request.body)) throw new Unreadable('send a JSON array of people');
    replacePeople(world, request.body.map(readPerson));
    response.json(world.people.all());
  });
  router.put('/:id', (request, response) => {
    world.people.put(readPerson({ ...readFields(request.body), id: request.params.id }));
    response.json(world.people.find(request.params.id));
  });
  router.put('/:id/presence', (request, response) => {
    const availability = readText(readFields(request.body), 'availability');
    choosePresence(world, request.params.id, availability);
    response.sendStatus(204);
  });
  router.delete('/:id', (request, response) => {
    world.people.remove(request.params.id);
    response.sendStatus(204);
  });
  return router;
}

function faultRoutes({ faults, clock }: World): Router {
  const router = Router();
  router.get('/', (_request, response) => void response.json(faults.all()));
  router.post('/', (request, response) => {
    response.status(201).json(faults.add(readFault(request.body, clock.now())));
  });
  router.delete('/', (_request, response) => {
    faults.clear();
    response.json(faults.all());
  });
  router.delete('/:id', (request, response) => {
    faults.clear(request.params.id);
    response.json(faults.all());
  });
  return router;
}

function knownPerson(world: World, body: unknown): string {
  const id = readText(readFields(body), 'person');
  if (world.people.find(id) === undefined) throw new Unreadable(`nobody has the object id ${id}`);
  return id;
}

/** A page elsewhere must not reach this through a host name of its own that points at this machine. */
const localCallersOnly: RequestHandler = (request, response, next) => {
  if (['localhost', '127.0.0.1', '[::1]'].includes(request.hostname)) return next();
  response.status(403).json({ error: 'only this machine may turn the controls' });
};

const unknownRoute: RequestHandler = (request, response) => {
  response.status(404).json({ error: `no control at ${request.method} ${request.path}` });
};

const tellWhatIsWrong: ErrorRequestHandler = (error: unknown, _request, response, next) => {
  if (!(error instanceof Unreadable || error instanceof Refusal)) return next(error);
  response.status(400).json({ error: error.message });
};
