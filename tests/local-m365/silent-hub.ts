import express from 'express';
import { listen } from '../../infra/local-m365/listen.ts';

/** A hub that takes every activity and says nothing. `seen` is what Teams sent it. */
export async function silentHub() {
  const seen: Record<string, unknown>[] = [];
  const app = express().use(express.json());
  app.post('/api/messages', (request, response) => {
    seen.push(request.body as Record<string, unknown>);
    response.sendStatus(200);
  });
  const listener = await listen(app, 0);
  return { origin: `http://localhost:${listener.port}`, seen, close: () => listener.close() };
}
