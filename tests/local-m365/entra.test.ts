import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ConfidentialClientApplication } from '@azure/msal-node';
import { createHash, X509Certificate } from 'node:crypto';
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { generate } from 'selfsigned';
import { registerCertificate } from '../../infra/local-m365/entra/certificates.ts';
import { ssoToken, TokenRefused, verifyToken } from '../../infra/local-m365/entra/tokens.ts';
import { graphStage, MARGED, TOM } from './graph-stage.ts';
import type { GraphStage } from './graph-stage.ts';

let stage: GraphStage;
let base = '';
beforeAll(async () => {
  stage = await graphStage();
  stage.world.people.put(MARGED);
  stage.world.people.put(TOM);
  base = `${stage.origin}/entra/${stage.world.tenant.tenantId}`;
});
afterAll(() => stage.close());

interface TokenAnswer {
  readonly access_token: string;
  readonly expires_in: number;
  readonly error: string;
  readonly error_description: string;
  readonly error_codes: number[];
}
async function ask(change: Record<string, string | undefined> = {}, url = base) {
  const form: Record<string, string | undefined> = {
    grant_type: 'client_credentials',
    client_id: stage.world.tenant.appId,
    client_secret: stage.world.tenant.appSecret,
    scope: 'https://graph.microsoft.com/.default',
    ...change,
  };
  const given = Object.entries(form).filter((one): one is [string, string] => one[1] !== undefined);
  const response = await fetch(`${url}/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams(given),
  });
  return {
    status: response.status,
    headers: response.headers,
    body: (await response.json()) as TokenAnswer,
  };
}

test('its metadata leads to keys that verify what it signs', async () => {
  const answer = await fetch(`${base}/v2.0/.well-known/openid-configuration`);
  const metadata = (await answer.json()) as Record<string, string>;
  const { jwks_uri: keys, token_endpoint: endpoint, issuer } = metadata;
  expect(issuer).toBe(`https://login.microsoftonline.com/${stage.world.tenant.tenantId}/v2.0`);
  expect(endpoint).toBe(`${base}/oauth2/v2.0/token`);
  const token = await ssoToken(stage.world, MARGED.id);
  const { payload } = await jwtVerify(token, createRemoteJWKSet(new URL(keys ?? '')), {
    issuer: issuer ?? '',
  });
  expect(payload).toMatchObject({
    aud: stage.world.tenant.appId,
    azp: stage.world.tenant.teamsClientId,
    name: 'Marged Ellis',
    oid: MARGED.id,
    preferred_username: MARGED.userPrincipalName,
    scp: 'access_as_user',
    tid: stage.world.tenant.tenantId,
    ver: '2.0',
  });
});

test('a disabled or unknown person gets no token', async () => {
  await expect(ssoToken(stage.world, TOM.id)).rejects.toThrow(/AADSTS50057/);
  await expect(ssoToken(stage.world, '00000000-0000-4000-8000-000000000000')).rejects.toThrow(
    /AADSTS50034/,
  );
});

test('with its secret the app gets tokens for Graph, the bot service, SharePoint and itself', async () => {
  const { tenant } = stage.world;
  const graph = await ask();
  expect([graph.status, graph.body.expires_in]).toEqual([200, 3599]);
  expect(decodeJwt(graph.body.access_token)).toMatchObject({
    aud: 'https://graph.microsoft.com',
    appid: tenant.appId,
    roles: [
      'Sites.Selected',
      'Mail.Send',
      'User.Read.All',
      'Calendars.ReadWrite',
      'OnlineMeetings.ReadWrite.All',
      'Presence.Read.All',
    ],
    iss: `https://sts.windows.net/${tenant.tenantId}/`,
  });
  for (const resource of [
    'https://api.botframework.com',
    `https://${tenant.sharePointHost}`,
    tenant.appId,
  ]) {
    const { body } = await ask({ scope: `${resource}/.default` });
    const claims = await verifyToken(stage.world, body.access_token, { audience: resource });
    expect(claims['appid'] ?? claims['azp']).toBe(tenant.appId);
    await expect(
      verifyToken(stage.world, body.access_token, { audience: 'https://graph.microsoft.com' }),
    ).rejects.toEqual(new TokenRefused('audience'));
  }
});

test.each([
  [{ client_secret: 'wrong' }, 401, 'invalid_client', 7000215],
  [{ client_secret: undefined }, 401, 'invalid_client', 7000218],
  [{ client_id: '00000000-0000-4000-8000-000000000000' }, 400, 'unauthorized_client', 700016],
  [{ grant_type: 'password' }, 400, 'unsupported_grant_type', 70003],
  [{ scope: 'https://graph.microsoft.com/Sites.Selected' }, 400, 'invalid_scope', 1002012],
  [{ scope: 'https://nowhere.example/.default' }, 400, 'invalid_resource', 500011],
  [{ scope: undefined }, 400, 'invalid_request', 900144],
])('%j is refused as Entra does', async (change, status, error, code) => {
  const { body, ...answer } = await ask(change);
  expect([answer.status, body.error, body.error_codes]).toEqual([status, error, [code]]);
  expect(body.error_description).toMatch(new RegExp(`^AADSTS${code}: .* Trace ID: `));
});

test('another tenant is not found', async () => {
  const url = `${stage.origin}/entra/00000000-0000-4000-8000-000000000000`;
  const { status, body } = await ask({}, url);
  expect([status, body.error_codes]).toEqual([400, [90002]]);
});

test("Microsoft's own library signs in with a registered certificate, and not with another", async () => {
  const client = async (register: boolean) => {
    const made = await generate([{ name: 'commonName', value: 'hub' }], { keySize: 2048 });
    if (register) registerCertificate(stage.world, made.cert);
    const thumbprintSha256 = createHash('sha256')
      .update(new X509Certificate(made.cert).raw)
      .digest('hex');
    const { tenantId, appId } = stage.world.tenant;
    const authority = `https://login.microsoftonline.com/${tenantId}`;
    const addresses = {
      authorization_endpoint: `${authority}/oauth2/v2.0/authorize`,
      token_endpoint: `${base}/oauth2/v2.0/token`,
      jwks_uri: `${base}/k`,
    };
    const authorityMetadata = JSON.stringify({ issuer: `${authority}/v2.0`, ...addresses });
    const clientCertificate = { thumbprintSha256, privateKey: made.private };
    const app = new ConfidentialClientApplication({
      auth: { clientId: appId, authority, authorityMetadata, clientCertificate },
    });
    return app.acquireTokenByClientCredential({ scopes: ['https://graph.microsoft.com/.default'] });
  };
  const signedIn = await client(true);
  await verifyToken(stage.world, signedIn?.accessToken, {
    audience: 'https://graph.microsoft.com',
  });
  await expect(client(false)).rejects.toThrow(/AADSTS700027/);
});

test('it can be away, overloaded or fall silent', async () => {
  const { faults } = stage.world;
  faults.add({ kind: 'down', service: 'entra', times: 1 });
  expect((await ask()).status).toBe(503);
  faults.add({ kind: 'reply-lost', service: 'entra', times: 1 });
  await expect(ask()).rejects.toThrow();
  expect((await ask()).status).toBe(200);
});
