/** The keys with which the local Entra signs. Kept in the database: a token outlives a restart, as it does with Microsoft. */
import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { exportJWK, generateKeyPair, importJWK } from 'jose';
import type { CryptoKey, JWK } from 'jose';
import type { World } from '../world.ts';

export interface SigningKey {
  readonly kid: string;
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
  /** As the JWKS publishes it. */
  readonly publicJwk: JWK;
}

const known = new WeakMap<DatabaseSync, Promise<SigningKey>>();

/** The key that signs every token of this world; made on first use. */
export function signingKey(world: World): Promise<SigningKey> {
  const found = known.get(world.database) ?? loadOrMake(world);
  known.set(world.database, found);
  return found;
}

async function loadOrMake({ database }: World): Promise<SigningKey> {
  database.exec('create table if not exists entra_keys (kid text primary key, private_jwk text)');
  const row = database.prepare('select kid, private_jwk from entra_keys').get();
  if (row) return opened(String(row['kid']), JSON.parse(String(row['private_jwk'])) as JWK);
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk = await exportJWK(privateKey);
  const kid = randomUUID().replaceAll('-', '');
  database.prepare('insert into entra_keys values (?, ?)').run(kid, JSON.stringify(jwk));
  return opened(kid, jwk);
}

async function opened(kid: string, jwk: JWK): Promise<SigningKey> {
  const publicJwk = { kty: 'RSA', use: 'sig', kid, x5t: kid, n: jwk.n, e: jwk.e } as JWK;
  const [privateKey, publicKey] = await Promise.all([rsaKey(jwk), rsaKey(publicJwk)]);
  return { kid, privateKey, publicKey, publicJwk };
}

async function rsaKey(jwk: JWK): Promise<CryptoKey> {
  const key = await importJWK(jwk, 'RS256');
  if (key instanceof Uint8Array) throw new Error('the stored signing key is not an RSA key');
  return key;
}
