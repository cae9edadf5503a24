/** The watch outside, beside npm start: it watches the hub of this machine and pages Ines Abara's phone. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addressesOf } from '../local-m365/addresses.ts';
import { notifyAccount, sampleTenant } from '../local-m365/tenant.ts';
import { sampleCouncil } from './sample-council.ts';

const on = (port: string | undefined, otherwise: number): string =>
  `http://localhost:${port ?? String(otherwise)}`;

const { notifyOrigin } = addressesOf(on(process.env['M365_PORT'], 3979), sampleTenant);
const officer = sampleCouncil(Date.now()).people.find(({ alias }) => alias === 'ines');
const program = fileURLToPath(new URL('../watchdog/start.ts', import.meta.url));

const child = spawn(process.execPath, [program, ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: {
    PATH: process.env['PATH'] ?? '',
    WATCHDOG_NAME: 'Valemoor County Council',
    WATCHDOG_HUB: on(process.env['PORT'], 3978),
    WATCHDOG_NOTIFY_KEY: notifyAccount.apiKey,
    WATCHDOG_NOTIFY_ORIGIN: notifyOrigin,
    WATCHDOG_TEXT_TEMPLATE: notifyAccount.smsTemplateId,
    WATCHDOG_PHONES: officer?.phone ?? '',
    // A minute and not five: whoever tries it has stopped the hub and waits.
    WATCHDOG_SILENT_SECONDS: '60',
    WATCHDOG_LOOK_SECONDS: '10',
    WATCHDOG_STATE: join(process.env['HUB_DATA'] ?? '.data', 'watchdog-state.json'),
  },
});
child.once('exit', (code) => process.exit(code ?? 1));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
