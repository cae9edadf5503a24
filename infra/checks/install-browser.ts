import { existsSync } from 'node:fs';
import { stdout } from 'node:process';
import { findBrowser } from './find-browser.ts';
import { runCommand } from './run-command.ts';

/**
 * Sees that there is a browser for the browser tests, and says what it does. On Debian, as root, it
 * installs Chromium from Debian's own packages; elsewhere it says what to install, and the browser
 * tests will fail until that is done.
 */
export async function installBrowser(): Promise<void> {
  const found = findBrowser();
  if (found !== undefined) {
    stdout.write(`Browser for the tests: ${found}\n`);
    return;
  }
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/etc/debian_version')) {
    stdout.write(
      'No browser found. Install Chromium, Chrome or Edge, or name one in TEST_BROWSER.\n',
    );
    return;
  }
  stdout.write('No browser found: installing Chromium with apt-get ...\n');
  await runCommand('apt-get', ['update']);
  const { code, output } = await runCommand('apt-get', ['install', '-y', 'chromium'], {
    env: { DEBIAN_FRONTEND: 'noninteractive' },
  });
  stdout.write(
    code === 0 ? 'Chromium is installed.\n' : `Chromium could not be installed:\n${output}\n`,
  );
}
