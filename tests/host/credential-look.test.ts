// The proof with which the app signs in: told of before it ends, and said where nobody can tell.
import { expect, test } from '@jest/globals';
import { generate } from 'selfsigned';
import { credentialLook } from '../../teams-app/host/credential-look.ts';

const now = Date.parse('2026-12-28T10:00:00Z');

const pem = async (days: number) => {
  const [start, end] = [new Date(now - 86_400_000), new Date(now + days * 86_400_000)];
  const made = await generate([{ name: 'commonName', value: 'hub' }], {
    keySize: 2048,
    notBeforeDate: start,
    notAfterDate: end,
  });
  return { key: made.private, both: `${made.private}\n${made.cert}` };
};
const of = (privateKey: string) =>
  credentialLook({ certificate: { privateKey, thumbprintSha256: 'x' } }, now);

test('a certificate is told of 45 days before it ends, and is serious once it has', async () => {
  const { both, key } = await pem(60);
  expect(of(both)).toEqual({ findings: [], leftOut: [] });
  expect(of((await pem(30)).both).findings).toMatchObject([
    { serious: false, what: expect.stringMatching(/ends on .*, in (29|30) days/) },
  ]);
  expect(of((await pem(-0.5)).both).findings).toMatchObject([
    { serious: true, what: expect.stringContaining('can no longer sign in') },
  ]);
  expect(of(key).leftOut).toHaveLength(1);
});

test('of a secret nobody can tell; a managed identity has no end', () => {
  expect(credentialLook({ secret: 'x' }, now).leftOut).toHaveLength(1);
  expect(credentialLook({ managedIdentity: true }, now)).toEqual({ findings: [], leftOut: [] });
});
