import type { RequestHandler } from 'express';
import type { Change, World } from '../../world.ts';

const heartbeat = 25_000;

/** Server-sent events: one `change` for each Change of the world, until the page goes away. */
export function liveEvents(world: World): RequestHandler {
  return (request, response) => {
    response.set({ 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
    response.write('retry: 1000\n\n');
    const tell = (change: Change): void => {
      response.write(`event: change\ndata: ${JSON.stringify(change)}\n\n`);
    };
    const beat = setInterval(() => response.write(': still here\n\n'), heartbeat);
    world.changes.on('changed', tell);
    request.on('close', () => {
      clearInterval(beat);
      world.changes.off('changed', tell);
    });
  };
}
