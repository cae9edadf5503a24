/** The environment that a council would give for the house of a test, and a command run in it. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { graphSiteId } from '../../infra/one-machine/fill-in-council.ts';
import type { M365 } from '../../infra/local-m365/start.ts';

type Environment = Readonly<Record<string, string>>;

export const environmentFor = (m365: M365, data: string): Environment => ({
  HUB_DATA: data,
  HUB_TENANT_ID: m365.world.tenant.tenantId,
  HUB_ADDRESS: 'https://safety.valemoor.example',
  HUB_APP_ID: m365.world.tenant.appId,
  HUB_APP_SECRET: m365.world.tenant.appSecret,
  HUB_REGISTER_SITE: graphSiteId(m365, 'register'),
  HUB_RESTRICTED_SITE: graphSiteId(m365, 'restricted'),
  HUB_MAILBOX: m365.world.tenant.mailbox,
  HUB_TEXT_KEY: Buffer.alloc(32, 1).toString('base64'),
  HUB_GRAPH_ORIGIN: m365.addresses.graphOrigin,
  HUB_TOKEN_ENDPOINT: m365.addresses.entraTokenEndpoint,
  HUB_SHAREPOINT_ORIGIN: m365.addresses.sharePointOrigin,
  HUB_ONEDRIVE_ORIGIN: m365.addresses.oneDriveOrigin,
});

const root = join(import.meta.dirname, '../..');

/** Runs a program of ours and gives how it ended and everything it said. */
export const runProgram = (
  program: string,
  environment: Environment,
): Promise<{ readonly code: number | null; readonly said: string }> =>
  new Promise((resolve) => {
    const env = { PATH: process.env['PATH'] ?? '', ...environment };
    const child = spawn(process.execPath, [program], { cwd: root, env });
    let said = '';
    child.stdout.on('data', (text: Buffer) => (said += text.toString()));
    child.stderr.on('data', (text: Buffer) => (said += text.toString()));
    child.on('close', (code) => {
      resolve({ code, said });
    });
  });
