import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { done } from '../../teams-app/domain/refusal.ts';
import { raiseStage } from './tab-stage.ts';
import type { Stage } from './tab-stage.ts';

let inProduction: Stage;
let elsewhere: Stage;
const host = 'http://localhost:9100';

beforeAll(async () => {
  inProduction = await raiseStage(() => Promise.resolve(done(null)));
  elsewhere = await raiseStage(() => Promise.resolve(done(null)), [host]);
});
afterAll(async () => {
  await inProduction.stop();
  await elsewhere.stop();
});

const policyOf = (response: Response): ReadonlyMap<string, string> =>
  new Map(
    (response.headers.get('content-security-policy') ?? '')
      .split('; ')
      .map((part) => [part.split(' ')[0] ?? '', part.split(' ').slice(1).join(' ')]),
  );

test('a page is never kept and may be framed by Teams, Outlook and Microsoft 365 alone', async () => {
  const response = await fetch(`${inProduction.origin}/tabs/spoc-desk`);
  expect(response.status).toBe(200);
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(response.headers.get('x-frame-options')).toBeNull();
  const ancestors = (policyOf(response).get('frame-ancestors') ?? '').split(' ');
  expect(ancestors).toContain('https://teams.microsoft.com');
  expect(ancestors).toContain('https://*.cloud.microsoft');
  expect(ancestors.every((origin) => origin.startsWith('https://'))).toBe(true);
});

test('nothing but our own script runs, and nothing is asked of anybody else', async () => {
  const response = await fetch(`${inProduction.origin}/tabs/spoc-desk`);
  const policy = policyOf(response);
  expect(policy.get('default-src')).toBe("'none'");
  expect(policy.get('script-src')).toBe("'self'");
  expect(policy.get('connect-src')).toBe("'self'");
  expect(policy.get('style-src')).toMatch(/^'self' 'nonce-[\w+/]{22}=='$/);
  expect(policy.get('object-src')).toBe("'none'");
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  expect(response.headers.get('referrer-policy')).toBe('no-referrer');
});

test('the page carries the nonce of its own answer, another each time', async () => {
  const nonces = await Promise.all(
    [1, 2].map(async () => {
      const response = await fetch(`${inProduction.origin}/tabs/spoc-desk`);
      const nonce = /'nonce-([^']+)'/.exec(policyOf(response).get('style-src') ?? '')?.[1] ?? '?';
      expect(await response.text()).toContain(`property="csp-nonce" nonce="${nonce}"`);
      return nonce;
    }),
  );
  expect(nonces[0]).not.toBe(nonces[1]);
});

test('in production no other page may talk to ours; a configured one may, and may frame it', async () => {
  const production = await fetch(`${inProduction.origin}/tabs/spoc-desk`);
  expect(await production.text()).toContain('name="hub-teams-origins" content=""');
  const configured = await fetch(`${elsewhere.origin}/tabs/spoc-desk`);
  expect(policyOf(configured).get('frame-ancestors')).toContain(host);
  expect(await configured.text()).toContain(`name="hub-teams-origins" content="${host}"`);
});

test('a file with a hash in its name is kept for good; one that is gone is not answered with the page', async () => {
  const asset = await fetch(`${inProduction.origin}/tabs/assets/index-abc123.js`);
  expect(asset.status).toBe(200);
  expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(asset.headers.get('x-content-type-options')).toBe('nosniff');
  const gone = await fetch(`${inProduction.origin}/tabs/assets/index-old.js`);
  expect(gone.status).toBe(404);
});

test('script goes packed over the wire to whoever takes it so, and says that it may go either way', async () => {
  const address = `${inProduction.origin}/tabs/assets/index-abc123.js`;
  const asked = (encoding: string) => fetch(address, { headers: { 'accept-encoding': encoding } });
  const [plain, packed] = [await asked('identity'), await asked('br, gzip')];
  expect(plain.headers.get('content-encoding')).toBeNull();
  expect(packed.headers.get('content-encoding')).toBe('gzip');
  for (const { headers } of [plain, packed]) {
    expect(headers.get('vary')).toContain('Accept-Encoding');
    expect(headers.get('content-type')).toMatch(/^(text|application)\/javascript/);
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  }
  expect(await packed.text()).toBe(await plain.text());
  expect(await (await asked('gzip')).text()).not.toBe('');
});

test('the worker of visits without a connection is a script, and is asked for anew each time', async () => {
  const worker = await fetch(`${inProduction.origin}/tabs/offline.js`);
  expect(worker.status).toBe(200);
  expect(worker.headers.get('content-type')).toMatch(/^(text|application)\/javascript/);
  expect(worker.headers.get('cache-control')).toBe('no-cache');
  expect(await worker.text()).toContain('without a connection');
});

test.each(['/tabs/assets/..%2f..%2f..%2fetc%2fpasswd', '/tabs/..%2findex.html/x'])(
  'nothing outside the pages is answered: %s',
  async (path) => {
    expect((await fetch(`${inProduction.origin}${path}`)).status).toBe(404);
  },
);
