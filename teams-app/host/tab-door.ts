/** The tab's door: every use-case as one authenticated call, and the pages themselves. */
import { fileURLToPath } from 'node:url';
import type { Router } from 'express';
import { tabRoutes } from '../../tabs/server/tab-routes.ts';
import { readDocument } from '../use-cases/library/read-document.ts';
import { readEvidence } from '../use-cases/evidence/read-evidence.ts';
import { execute, isUseCaseName, useCases } from '../use-cases/registry.ts';
import { takePiece } from '../use-cases/evidence/take-piece.ts';
import type { Hub } from '../use-cases/use-case.ts';
import type { Config } from './config.ts';

const pages = fileURLToPath(new URL('../../dist/tabs', import.meta.url));

/** Routes for people who are signed in to this council's tenant. */
export const tabRoutesOf = (config: Config, hub: Hub): Router =>
  tabRoutes({
    execute: (caller, name, raw) => {
      if (!isUseCaseName(name)) throw new RangeError('No such use-case');
      return execute(hub, caller, name, raw);
    },
    names: Object.keys(useCases),
    evidence: {
      takePiece: (caller, piece) => takePiece(hub, caller, piece),
      read: (caller, asked) => readEvidence(hub, caller, asked),
    },
    readDocument: (caller, item) => readDocument(hub, caller, item),
    token: {
      tenantId: config.tenantId,
      clientId: config.appId,
      jwksUri: config.cloud.entraKeys,
    },
    log: hub.log,
    distFolder: pages,
    teamsOrigins: config.cloud.teamsOrigins,
    frameAncestors: config.cloud.teamsOrigins,
  });
