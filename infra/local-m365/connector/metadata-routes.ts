import { Router } from 'express';
import type { World } from '../world.ts';
import type { SigningKey } from './signing-key.ts';

/** Where a bot looks up with which keys Teams signs: the stand-in for login.botframework.com. */
export function metadataRoutes(world: World, key: SigningKey): Router {
  const router = Router();
  const known = `${world.origin}/connector/v1/.well-known`;
  router.get('/v1/.well-known/openidconfiguration', (_request, response) => {
    response.json({
      issuer: 'https://api.botframework.com',
      authorization_endpoint: 'https://invalid.botframework.com',
      jwks_uri: `${known}/keys`,
      id_token_signing_alg_values_supported: ['RS256'],
      token_endpoint_auth_methods_supported: ['private_key_jwt'],
    });
  });
  router.get('/v1/.well-known/keys', (_request, response) => {
    response.json({ keys: [{ ...key.publicJwk, endorsements: ['msteams'] }] });
  });
  return router;
}
