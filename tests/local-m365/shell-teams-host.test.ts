import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import express from 'express';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { findBrowser } from '../../infra/checks/find-browser.ts';
import type { Listener } from '../../infra/local-m365/listen.ts';
import { listen } from '../../infra/local-m365/listen.ts';

const root = new URL('../../', import.meta.url);
const host = new URL('infra/local-m365/shell/client/tab/teams-host.ts', root);
const library = new URL('node_modules/@microsoft/teams-js/dist/umd/MicrosoftTeams.min.js', root);

/** A tab as a product writes it: everything through the genuine library. */
const tab = (
  hostOrigin: string,
): string => `<!doctype html><script src="/library.js"></script><script>
(async () => {
  const told = (window.told = { themes: [] });
  const teams = microsoftTeams;
  await teams.app.initialize(['${hostOrigin}']);
  teams.app.registerOnThemeChangeHandler((theme) => told.themes.push(theme));
  const { user, page, app } = await teams.app.getContext();
  told.context = [user.id, user.tenant.id, page.id, page.subPageId, app.theme, app.host.name, app.locale];
  told.token = await teams.authentication.getAuthToken();
  told.refused = await teams.authentication.getAuthToken().catch((error) => String(error));
  await teams.pages.navigateToApp({ appId: 'c41d7e90-6b38-4d5a-a2f4-18b70c95e333', pageId: 'insight', subPageId: 'K7Q' });
  await teams.app.openLink('https://teams.microsoft.com/l/entity/a/b');
  teams.app.notifySuccess();
  told.done = true;
})();
</script>`;

const frame = (
  tabOrigin: string,
): string => `<!doctype html><iframe src="${tabOrigin}/"></iframe><script type="module">
import { hostTab } from '/teams-host.js';
const frame = document.querySelector('iframe');
const seen = (window.seen = []);
let tokens = 0;
const calls = {
  context: () => ({ entityId: 'spoc-desk', subEntityId: 'K7Q', theme: 'dark', locale: 'en-gb', hostName: 'Teams', userObjectId: 'oid', tid: 'tid' }),
  token: () => (tokens++ === 0 ? Promise.resolve('the.token') : Promise.reject(new Error('no'))),
  openLink: (address) => seen.push(['link', address]),
  navigate: (target) => seen.push(['navigate', target]),
  loaded: () => seen.push(['loaded']),
  failed: (reason) => seen.push(['failed', reason]),
};
const hosted = hostTab(calls, (message) => frame.contentWindow.postMessage(message, '${tabOrigin}'));
hosted.changeTheme('too early');
window.hosted = hosted;
addEventListener('message', (event) => void hosted.receive(event.data));
</script>`;

let tabSide: Listener;
let hostSide: Listener;
let browser: Browser;
const origin = ({ port }: Listener): string => `http://localhost:${port}`;

beforeAll(async () => {
  const tabApp = express();
  tabSide = await listen(tabApp, 0);
  const hostApp = express();
  hostSide = await listen(hostApp, 0);
  tabApp.get(
    '/library.js',
    (_request, response) => void response.type('js').send(readFileSync(library)),
  );
  tabApp.get('/', (_request, response) => void response.send(tab(origin(hostSide))));
  const script = stripTypeScriptTypes(readFileSync(host, 'utf8'));
  hostApp.get('/teams-host.js', (_request, response) => void response.type('js').send(script));
  hostApp.get('/', (_request, response) => void response.send(frame(origin(tabSide))));
  browser = await chromium.launch({
    executablePath: findBrowser() ?? 'chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
});

afterAll(async () => {
  await browser.close();
  await Promise.all([tabSide.close(), hostSide.close()]);
});

test('a tab with the genuine teams-js finds in the shell the host that it expects', async () => {
  const page = await browser.newPage();
  await page.route(/^https:/, (route) => route.abort());
  await page.goto(origin(hostSide));
  const guest = page.frames()[1];
  await guest?.waitForFunction('window.told?.done');
  await page.evaluate('hosted.changeTheme("contrast")');
  await guest?.waitForFunction('told.themes.length > 0');
  expect(await guest?.evaluate('told')).toEqual({
    context: ['oid', 'tid', 'spoc-desk', 'K7Q', 'dark', 'Teams', 'en-gb'],
    token: 'the.token',
    refused: expect.stringContaining('FailedToGetToken'),
    themes: ['contrast'],
    done: true,
  });
  await page.waitForFunction('seen.length === 3');
  expect(await page.evaluate('seen')).toEqual([
    ['navigate', { page: 'insight', subPage: 'K7Q' }],
    ['link', 'https://teams.microsoft.com/l/entity/a/b'],
    ['loaded'],
  ]);
});
