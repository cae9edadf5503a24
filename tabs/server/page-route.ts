/** The built pages below /tabs, with the headers that keep them inside Teams and free of foreign script. */
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import express from 'express';
import type { RequestHandler, Router } from 'express';
import { packedFiles } from './packed-files.ts';

export interface PageRouteOptions {
  /** The folder that `vite build` filled. */
  readonly distFolder: string;
  /** Pages that may talk to ours as Teams does, beside those that teams-js knows. None in production. */
  readonly teamsOrigins: readonly string[];
  /** Who may frame the pages, beside Teams, Outlook and Microsoft 365. */
  readonly frameAncestors: readonly string[];
}

/** Source: Microsoft's tab requirements (content security policy of a tab). */
const teamsFrames = [
  'https://*.cloud.microsoft',
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.microsoft365.com',
  'https://*.office.com',
  'https://outlook.office.com',
  'https://outlook.office365.com',
];

const notBuilt = 'The pages have not been built yet. Run: npm run build';

/** Files below /assets carry a hash in their name and are kept for good; every other path is a page, never kept. */
export const pageRoute = (options: PageRouteOptions): Router => {
  const router = express.Router();
  router.use(safe);
  const assets = join(options.distFolder, 'assets');
  router.use('/assets', packedFiles(assets, forGood), express.static(assets, keptForGood));
  router.use('/assets', (_request, response) => void response.status(404).end());
  router.get('/offline.js', (_request, response) => {
    response.sendFile(
      join(options.distFolder, 'offline.js'),
      { cacheControl: false, headers },
      (problem) => {
        if (problem !== undefined && !response.headersSent) response.status(404).end();
      },
    );
  });
  router.get('/:page', async (_request, response) => {
    const index = await readFile(join(options.distFolder, 'index.html'), 'utf8').catch(() => null);
    response.set('Cache-Control', 'no-store');
    if (index === null) return void response.status(503).type('text').send(notBuilt);
    const nonce = randomBytes(16).toString('base64');
    response.set('Content-Security-Policy', contentPolicy(options.frameAncestors, nonce));
    response.type('html').send(filledIn(index, options.teamsOrigins, nonce));
  });
  return router;
};

/** Asked for anew at every visit, so that a new one counts at once. */
const headers = { 'Cache-Control': 'no-cache' };

const forGood = { 'Cache-Control': 'public, max-age=31536000, immutable' };

const keptForGood = {
  immutable: true,
  maxAge: '1y',
  index: false,
  redirect: false,
  dotfiles: 'allow',
} as const;

const safe: RequestHandler = (_request, response, next) => {
  response.set({
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
  });
  next();
};

/** Fluent writes its style sheets by script: they carry the nonce, so that nobody else's style gets in. */
const contentPolicy = (frameAncestors: readonly string[], nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    // Pictures of evidence are fetched with the caller's token and drawn from memory.
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    `frame-ancestors ${[...teamsFrames, ...frameAncestors].join(' ')}`,
  ].join('; ');

/** The settings that the page needs stand in meta elements: a script in the page could not be told from an intruder's. */
const filledIn = (index: string, origins: readonly string[], nonce: string): string =>
  index
    .replace(
      'name="hub-teams-origins" content=""',
      () => `name="hub-teams-origins" content="${attribute(origins.join(' '))}"`,
    )
    .replaceAll(' nonce=""', () => ` nonce="${nonce}"`);

const attribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
