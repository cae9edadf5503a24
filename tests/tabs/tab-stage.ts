/** The tab routes on a port of their own, beside an Entra that publishes its keys over HTTP. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RequestListener, Server } from 'node:http';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import { SignJWT, exportJWK, generateKeyPair } from 'jose';
import type { CryptoKey, JWTPayload } from 'jose';
import { refuse } from '#core/domain/refusal.ts';
import type { EvidenceDoor } from '../../tabs/server/evidence-route.ts';
import type { Execute } from '../../tabs/server/function-route.ts';
import type { LibraryRouteOptions } from '../../tabs/server/library-route.ts';
import { tabRoutes } from '../../tabs/server/tab-routes.ts';

const tenantId = '11111111-1111-4111-8111-111111111111';
const clientId = '22222222-2222-4222-8222-222222222222';
const teamsOnTheWeb = '5e3ce6c0-2b1f-4285-8d4b-75ee78787346';
export const marged = '33333333-3333-4333-8333-333333333333';

export const goodClaims = {
  aud: clientId,
  iss: `https://login.microsoftonline.com/${tenantId}/v2.0`,
  tid: tenantId,
  oid: marged,
  scp: 'access_as_user',
  azp: teamsOnTheWeb,
  ver: '2.0',
} as const satisfies JWTPayload;

export interface Stage {
  readonly origin: string;
  readonly privateKey: CryptoKey;
  /** Problems that the routes logged, as text. */
  readonly logged: string[];
  readonly post: (name: string, body: unknown, authorization?: string) => Promise<Response>;
  readonly token: (
    claims?: JWTPayload,
    more?: { key?: CryptoKey; expires?: string },
  ) => Promise<string>;
  readonly stopEntra: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

const listen = async (listener: RequestListener): Promise<{ server: Server; origin: string }> => {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  return { server, origin: `http://127.0.0.1:${String(port)}` };
};

const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });

const builtPages = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'tabs-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'assets', 'index-abc123.js'), 'export {};');
  await writeFile(join(folder, 'offline.js'), '// for a visit without a connection');
  await writeFile(
    join(folder, 'index.html'),
    '<meta name="hub-teams-origins" content="" /><meta property="csp-nonce" nonce="" />',
  );
  return folder;
};

interface Doors {
  readonly names: readonly string[];
  readonly evidence: EvidenceDoor;
  readonly readDocument: LibraryRouteOptions['readDocument'];
}

const noEvidence: EvidenceDoor = {
  takePiece: () => Promise.resolve(refuse('not-found', 'no such file')),
  read: () => Promise.resolve(refuse('not-found', 'no such file')),
};

const noDocument: LibraryRouteOptions['readDocument'] = () =>
  Promise.resolve(refuse('not-found', 'no such file'));

export const raiseStage = async (
  execute: Execute,
  teamsOrigins: readonly string[] = [],
  {
    names = ['list-incidents', 'acknowledge'],
    evidence = noEvidence,
    readDocument = noDocument,
  }: Partial<Doors> = {},
): Promise<Stage> => {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const keys = {
    keys: [{ ...(await exportJWK(publicKey)), kid: 'one', alg: 'RS256', use: 'sig' }],
  };
  const entra = await listen((_request, response) => {
    response.setHeader('Content-Type', 'application/json').end(JSON.stringify(keys));
  });
  const logged: string[] = [];
  const distFolder = await builtPages();
  const quiet = (): undefined => undefined;
  const app = express().use(
    tabRoutes({
      execute,
      names,
      evidence,
      readDocument,
      token: { tenantId, clientId, jwksUri: entra.origin },
      teamsOrigins,
      frameAncestors: teamsOrigins,
      distFolder,
      log: {
        info: quiet,
        warn: quiet,
        error: (event, problem, facts) =>
          void logged.push(`${event} ${String(problem)} ${JSON.stringify(facts)}`),
      },
    }),
  );
  const hub = await listen(app as RequestListener);
  const token: Stage['token'] = (claims = goodClaims, { key, expires } = {}) =>
    new SignJWT(claims)
      .setProtectedHeader({ alg: 'RS256', kid: 'one' })
      .setIssuedAt()
      .setExpirationTime(expires ?? '1h')
      .sign(key ?? privateKey);
  return {
    origin: hub.origin,
    privateKey,
    logged,
    token,
    post: (name, body, authorization) =>
      fetch(`${hub.origin}/api/functions/${name}`, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          ...(authorization === undefined ? {} : { Authorization: authorization }),
        },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    stopEntra: () => closed(entra.server),
    stop: async () => {
      await closed(hub.server);
      if (entra.server.listening) await closed(entra.server);
      await rm(distFolder, { recursive: true });
    },
  };
};
