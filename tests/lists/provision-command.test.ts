/** The command that a council runs: it says first, does when told, and says what is wrong. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startSites } from './record-stage.ts';
import type { RecordStage } from './record-stage.ts';

let stage: RecordStage;
let environment: Record<string, string>;
beforeAll(async () => {
  stage = await startSites();
  const { tenant } = stage.m365.world;
  const { addresses } = stage.m365;
  const idOf = async (site: string) => (await stage.graph.get<{ id: string }>(`/sites/${site}`)).id;
  environment = {
    HUB_TENANT_ID: tenant.tenantId,
    HUB_ADDRESS: 'https://safety.valemoor.example',
    HUB_APP_ID: tenant.appId,
    HUB_APP_SECRET: tenant.appSecret,
    HUB_REGISTER_SITE: await idOf(tenant.registerSiteId),
    HUB_RESTRICTED_SITE: await idOf(tenant.restrictedSiteId),
    HUB_MAILBOX: tenant.mailbox,
    HUB_TEXT_KEY: Buffer.alloc(32, 1).toString('base64'),
    HUB_GRAPH_ORIGIN: addresses.graphOrigin,
    HUB_TOKEN_ENDPOINT: addresses.entraTokenEndpoint,
    HUB_SHAREPOINT_ORIGIN: addresses.sharePointOrigin,
  };
});
afterAll(() => stage.close());

const root = join(import.meta.dirname, '../..');
const run = (
  words: string[],
  more: Record<string, string> = {},
): Promise<{ code: number | null; said: string }> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, ['sharepoint/provision/command.ts', ...words], {
      cwd: root,
      env: { PATH: process.env['PATH'] ?? '', ...environment, ...more },
    });
    let said = '';
    child.stdout.on('data', (text: Buffer) => (said += text.toString()));
    child.stderr.on('data', (text: Buffer) => (said += text.toString()));
    child.on('close', (code) => resolve({ code, said }));
  });

test('first it says, then it does, then there is nothing to do', async () => {
  const first = await run([]);
  expect(first).toMatchObject({ code: 0 });
  expect(first.said).toContain('npm run provision -- --apply');
  const second = await run(['--apply']);
  expect(second.code).toBe(0);
  expect(second.said).toContain('Incidents on register: create list');
  const third = await run([]);
  expect(third.said).toContain('There is nothing to do.');
  expect(third.code).toBe(0);
});

test('a column that was changed by hand is left until it is named', async () => {
  const path = `/sites/${stage.sites.register}/lists/Incidents/columns/Ward`;
  await stage.graph.patch(path, { displayName: 'Division' });
  const dry = await run(['--dry-run']);
  expect(dry).toMatchObject({ code: 0, said: expect.stringContaining('is called “Division”') });
  expect((await run(['--apply'])).said).toContain('Changed by hand, and left as it is');
  const named = await run(['--apply', '--put-right', 'Incidents.Ward']);
  expect(named.said).toMatch(/Step 1 of 1: Incidents on register: put right Ward/);
  expect((await run([])).said).toContain('There is nothing to do.');
});

test('a setting that is wrong is named, a word that is none is refused', async () => {
  const wrong = await run([], { HUB_TENANT_ID: 'no guid' });
  expect(wrong.code).toBe(1);
  expect(wrong.said).toContain('HUB_TENANT_ID');
  expect((await run(['--aply'])).code).toBe(2);
  expect(await run(['--apply', '--dry-run'])).toMatchObject({
    code: 2,
    said: expect.stringContaining('--put-right LIST.COLUMN'),
  });
});

test('a site that is not there is a sentence, not a stack', async () => {
  const strange = environment['HUB_REGISTER_SITE']?.replace(/[0-9a-f]{12}$/, '000000000000') ?? '';
  const { code, said } = await run([], { HUB_REGISTER_SITE: strange });
  expect(code).toBe(1);
  expect(said).toContain('404');
  expect(said).not.toContain('    at ');
});
