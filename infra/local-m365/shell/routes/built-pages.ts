import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express from 'express';
import type { Router } from 'express';

const notBuilt = `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Not built yet</title>
<h1>This page has not been built yet</h1><p>Stop, run <code>npm run build</code> and start again.</p></html>`;

/**
 * The built page: `/` is never cached; files below /shell/assets/ carry a hash of their content in their name and
 * are cached for good. Without a build `/` answers 503 and says what to do.
 */
export function builtPages(folder: string): Router {
  const router = express.Router();
  const index = join(folder, 'index.html');
  router.get('/', (_request, response) => {
    response.set('Cache-Control', 'no-store');
    if (existsSync(index)) response.sendFile(index, { dotfiles: 'allow', cacheControl: false });
    else response.status(503).type('html').send(notBuilt);
  });
  router.use(
    '/shell/assets',
    express.static(join(folder, 'assets'), {
      immutable: true,
      maxAge: '1y',
      index: false,
      dotfiles: 'allow',
    }),
  );
  router.get(['/favicon.ico', '/shell/icon.svg'], (_request, response) => {
    response.sendFile(join(folder, 'icon.svg'), { dotfiles: 'allow', maxAge: '1h' });
  });
  return router;
}
