/** One source of tokens, whichever way the app proves who it is; a token is asked for once. */
import { createHash, X509Certificate } from 'node:crypto';
import { afterEach, expect, test } from '@jest/globals';
import { generate } from 'selfsigned';
import { registerCertificate } from '../../infra/local-m365/entra/certificates.ts';
import { tokenSource } from '../../teams-app/graph/token-source.ts';
import { startGraphStage } from './graph-stage.ts';
import type { GraphStage } from './graph-stage.ts';

let stage: GraphStage | undefined;
afterEach(async () => {
  await stage?.close();
  stage = undefined;
});
const graph = 'https://graph.microsoft.com/.default';

test('a token is kept until it ends, each audience its own', async () => {
  const on = (stage = await startGraphStage());
  const [one, same] = [await on.token(graph), await on.token(graph)];
  expect(same).toBe(one);
  const bot = await on.token('https://api.botframework.com/.default');
  expect(bot).not.toBe(one);
  on.m365.world.faults.add({ kind: 'down', service: 'entra' });
  expect(await on.token(graph)).toBe(one);
});

test('a certificate proves the app as well as a secret', async () => {
  const on = (stage = await startGraphStage());
  const pair = await generate([{ name: 'commonName', value: 'hub' }], { keySize: 2048 });
  registerCertificate(on.m365.world, pair.cert);
  const { tenant } = on.m365.world;
  const raw = new X509Certificate(pair.cert).raw;
  const token = tokenSource({
    tenantId: tenant.tenantId,
    clientId: tenant.appId,
    credential: {
      certificate: {
        privateKey: pair.private,
        thumbprintSha256: createHash('sha256').update(raw).digest('hex'),
      },
    },
    tokenEndpoint: on.m365.addresses.entraTokenEndpoint,
  });
  const reading = on.another({ token });
  await expect(reading.get(`/sites/${on.sites.register}`)).resolves.toBeDefined();
});

test('a wrong secret is refused, and the refusal holds no secret', async () => {
  const on = (stage = await startGraphStage());
  const { tenant } = on.m365.world;
  const token = tokenSource({
    tenantId: tenant.tenantId,
    clientId: tenant.appId,
    credential: { secret: 'a-wrong-secret' },
    tokenEndpoint: on.m365.addresses.entraTokenEndpoint,
  });
  const error: unknown = await token(graph).catch((problem: unknown) => problem);
  expect(error).toBeInstanceOf(Error);
  expect(JSON.stringify([String(error), error])).not.toContain('a-wrong-secret');
});
