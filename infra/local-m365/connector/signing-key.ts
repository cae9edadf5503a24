import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { JWK, JWTPayload } from 'jose';
import { exportJWK, generateKeyPair, importJWK, SignJWT } from 'jose';

export interface SigningKey {
  /** As the connector publishes it. */
  readonly publicJwk: JWK;
  sign(claims: JWTPayload): Promise<string>;
}

/** The key with which the connector signs what it sends to bots, made once and kept in the database. */
export async function signingKey(database: DatabaseSync): Promise<SigningKey> {
  const jwk = readKey(database) ?? (await makeKey(database));
  const key = await importJWK(jwk, 'RS256');
  const header = { alg: 'RS256', typ: 'JWT', kid: String(jwk.kid), x5t: String(jwk.kid) };
  return {
    publicJwk: { kty: 'RSA', use: 'sig', kid: jwk.kid, x5t: jwk.kid, n: jwk.n, e: jwk.e } as JWK,
    sign: (claims) => new SignJWT(claims).setProtectedHeader(header).sign(key),
  };
}

function readKey(database: DatabaseSync): JWK | undefined {
  database.exec('create table if not exists connector_keys (jwk text not null)');
  const row = database.prepare('select jwk from connector_keys').get();
  return row === undefined ? undefined : (JSON.parse(String(row.jwk)) as JWK);
}

async function makeKey(database: DatabaseSync): Promise<JWK> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk = { ...(await exportJWK(privateKey)), kid: randomUUID() };
  database.prepare('insert into connector_keys values (?)').run(JSON.stringify(jwk));
  return jwk;
}
