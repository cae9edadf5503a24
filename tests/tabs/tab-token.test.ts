import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { SignJWT, UnsecuredJWT, exportSPKI, generateKeyPair } from 'jose';
import type { JWTPayload } from 'jose';
import { done } from '../../teams-app/domain/refusal.ts';
import { goodClaims, marged, raiseStage } from './tab-stage.ts';
import type { Stage } from './tab-stage.ts';

let stage: Stage;
const callers: string[] = [];

beforeAll(async () => {
  stage = await raiseStage((callerKey) => {
    callers.push(callerKey);
    return Promise.resolve(done('in'));
  });
});
afterAll(() => stage.stop());

const without = (claim: string): JWTPayload =>
  Object.fromEntries(Object.entries(goodClaims).filter(([name]) => name !== claim));
const unsigned = (claims: JWTPayload): string =>
  new UnsecuredJWT(claims).setIssuedAt().setExpirationTime('1h').encode();
const withSecret = (secret: Uint8Array): Promise<string> =>
  new SignJWT(goodClaims)
    .setProtectedHeader({ alg: 'HS256', kid: 'one' })
    .setExpirationTime('1h')
    .sign(secret);
const text = (words: string): Uint8Array => new TextEncoder().encode(words);

test('a good token lets the person in, by their Entra object id', async () => {
  const answer = await stage.post('acknowledge', {}, `Bearer ${await stage.token()}`);
  expect(answer.status).toBe(200);
  expect(callers).toEqual([marged]);
});

test.each([
  ['every Teams client id is known: Outlook on a phone', '27922004-5251-4030-b22d-91ecd9a37ea4'],
  ['every Teams client id is known: Teams on a desktop', '1fec8e78-bce4-4aaf-ab1b-5451cc387264'],
])('%s', async (_name, azp) => {
  const token = await stage.token({ ...goodClaims, azp });
  expect((await stage.post('acknowledge', {}, `Bearer ${token}`)).status).toBe(200);
});

const otherKey = async (): Promise<string> =>
  stage.token(goodClaims, { key: (await generateKeyPair('RS256')).privateKey });
const publicKeyAsSecret = async (): Promise<string> => {
  const { publicKey } = await generateKeyPair('RS256', { extractable: true });
  return withSecret(text(await exportSPKI(publicKey)));
};
const tampered = async (): Promise<string> => {
  const [head, , signature] = (await stage.token()).split('.');
  const claims = Buffer.from(JSON.stringify({ ...goodClaims, oid: goodClaims.tid })).toString(
    'base64url',
  );
  return `${head ?? ''}.${claims}.${signature ?? ''}`;
};

const wrong: readonly (readonly [
  string,
  () => Promise<string | undefined> | string | undefined,
])[] = [
  ['missing', () => undefined],
  ['empty', () => ''],
  ['no token', () => 'Bearer '],
  ['junk', () => 'Bearer junk'],
  ['another scheme', async () => `Basic ${await stage.token()}`],
  ['expired', async () => `Bearer ${await stage.token(goodClaims, { expires: '-5 minutes' })}`],
  [
    'wrong audience',
    async () =>
      `Bearer ${await stage.token({ ...goodClaims, aud: 'https://graph.microsoft.com' })}`,
  ],
  [
    'audience as an api:// address',
    async () =>
      `Bearer ${await stage.token({ ...goodClaims, aud: `api://hub/${goodClaims.aud}` })}`,
  ],
  [
    'several audiences',
    async () => `Bearer ${await stage.token({ ...goodClaims, aud: [goodClaims.aud, 'another'] })}`,
  ],
  ['wrong tenant', async () => `Bearer ${await stage.token({ ...goodClaims, tid: marged })}`],
  [
    'wrong issuer',
    async () =>
      `Bearer ${await stage.token({ ...goodClaims, iss: `https://sts.windows.net/${goodClaims.tid}/` })}`,
  ],
  [
    'issuer of another tenant',
    async () =>
      `Bearer ${await stage.token({ ...goodClaims, iss: `https://login.microsoftonline.com/${marged}/v2.0` })}`,
  ],
  ['unsigned', () => `Bearer ${unsigned(goodClaims)}`],
  ['HS256 with a guessed secret', async () => `Bearer ${await withSecret(text('s'.repeat(64)))}`],
  ['HS256 with a public key as the secret', async () => `Bearer ${await publicKeyAsSecret()}`],
  ['another key under the same name', async () => `Bearer ${await otherKey()}`],
  ['tampered', async () => `Bearer ${await tampered()}`],
  ['no scope', async () => `Bearer ${await stage.token(without('scp'))}`],
  ['another scope', async () => `Bearer ${await stage.token({ ...goodClaims, scp: 'User.Read' })}`],
  [
    'wrong calling client',
    async () => `Bearer ${await stage.token({ ...goodClaims, azp: marged })}`,
  ],
  ['no calling client', async () => `Bearer ${await stage.token(without('azp'))}`],
  ['no object id', async () => `Bearer ${await stage.token(without('oid'))}`],
  [
    'an object id that is none',
    async () => `Bearer ${await stage.token({ ...goodClaims, oid: '*' })}`,
  ],
  ['version 1', async () => `Bearer ${await stage.token({ ...goodClaims, ver: '1.0' })}`],
];

test.each(wrong)('a token that is %s gets 401 and no detail', async (_name, authorization) => {
  const before = callers.length;
  const answer = await stage.post('acknowledge', {}, await authorization());
  expect(answer.status).toBe(401);
  expect(await answer.json()).toEqual({
    ok: false,
    refused: {
      kind: 'forbidden',
      sentence: 'Teams could not sign you in. Close this tab and open it again.',
    },
  });
  expect(callers).toHaveLength(before);
});

test('a token without an end is refused', async () => {
  const endless = await new SignJWT(goodClaims)
    .setProtectedHeader({ alg: 'RS256', kid: 'one' })
    .sign(stage.privateKey);
  expect((await stage.post('acknowledge', {}, `Bearer ${endless}`)).status).toBe(401);
});

test('unreadable signing keys are our fault, not the caller’s, and are logged', async () => {
  const lost = await raiseStage(() => Promise.resolve(done('in')));
  const token = await lost.token();
  await lost.stopEntra();
  const answer = await lost.post('acknowledge', {}, `Bearer ${token}`);
  expect(answer.status).toBe(503);
  expect(lost.logged).toHaveLength(1);
  expect(lost.logged[0]).not.toContain(token);
  await lost.stop();
});
