import { Router } from 'express';
import type { RequestHandler } from 'express';
import type { World } from '../world.ts';

/** What a service that listens for signs of life knows of a program that gives them. */
export interface Beats {
  /** ISO-8601, UTC; null before the first. */
  readonly lastAt: string | null;
  readonly count: number;
}

function table({ database }: World): void {
  database.exec('create table if not exists watch_beats (at text)');
}

/** How many signs of life have come, and when the last. */
export function beatsOf(world: World): Beats {
  table(world);
  const row = world.database
    .prepare('select count(*) as count, max(at) as at from watch_beats')
    .get();
  return { lastAt: typeof row?.at === 'string' ? row.at : null, count: Number(row?.count ?? 0) };
}

/**
 * A service outside that listens for signs of life, as a council could hire one, to be mounted at /watch: GET or
 * POST to /beat, with nothing in it.
 */
export function watchPart(world: World): { router: Router } {
  const router = Router();
  const take: RequestHandler = (_request, response) => {
    table(world);
    const at = new Date(world.clock.now()).toISOString();
    world.database.prepare('insert into watch_beats values (?)').run(at);
    world.changes.emit('changed', { what: 'sign-of-life' });
    response.sendStatus(204);
  };
  router.get('/beat', take);
  router.post('/beat', take);
  return { router };
}
