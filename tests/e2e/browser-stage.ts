/** A sample council on a bank holiday night, and a real browser in which its people open windows. */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { findBrowser } from '../../infra/checks/find-browser.ts';
import type { Council } from '../../infra/one-machine/council.ts';
import { startHouse } from '../../infra/one-machine/house.ts';
import type { House } from '../../infra/one-machine/house.ts';
import { sampleCouncil } from '../../infra/one-machine/sample-council.ts';
import { beginning } from '../support/beginning.ts';

/** Monday 28 December 2026, 11:40pm: a bank holiday. */
const bankHolidayNight = Date.parse('2026-12-28T23:40:00Z');

export interface Size {
  readonly width: number;
  readonly height: number;
  /** Pixels of the screen for each of the page; 1 where it is not given. */
  readonly deviceScaleFactor?: number;
}

export interface BrowserStage {
  readonly house: House;
  /** A window at the choice of a person, in a browser that has never been here. */
  openWindow(size: Size): Promise<Page>;
  /** Tells a story; should it fail, pictures of every window are left in a folder that the error names. */
  tell(story: () => Promise<void>): Promise<void>;
  /** What went wrong behind the windows: errors on the console, requests to anywhere else. Empty when all is well. */
  readonly wrongs: readonly string[];
  close(): Promise<void>;
}

export interface StageOptions {
  readonly change?: (council: Council) => Council;
  /** Where the clock starts; it runs on from there. */
  readonly start?: number;
  /** What the browser finds in its environment beside what is there. */
  readonly environment?: Readonly<Record<string, string>>;
}

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** How long a window waits for what should come, in milliseconds: long, for a busy machine. */
const patience = 60_000;

/** teams-js asks for it when it is loaded, our content security policy refuses, and teams-js falls back to its own list. */
const teamsDomains = 'https://res.cdn.office.net/teams-js/validDomains';

const mustBeBuilt = (): void => {
  for (const page of ['tabs', 'shell'])
    if (!existsSync(new URL(`../../dist/${page}/index.html`, import.meta.url)))
      throw new Error(`dist/${page} is not built. Run “npm run build”, then these tests again.`);
};

const launch = (environment: Readonly<Record<string, string>> = {}): Promise<Browser> => {
  const executablePath = findBrowser();
  if (executablePath === undefined)
    throw new Error('No Chromium, Chrome or Edge found. Run “npm test”, or set TEST_BROWSER.');
  return chromium.launch({ executablePath, args: flags, env: { ...process.env, ...environment } });
};

const listen = (context: BrowserContext, wrongs: string[]): void => {
  context.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes(teamsDomains))
      wrongs.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => wrongs.push(`page: ${error.error().message}`));
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== 'localhost')
      wrongs.push(`request to ${hostname}`);
  });
};

/** Leaves a picture of every window in a new folder, whose name it returns. */
const takePictures = async (pages: readonly Page[]): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'hub-e2e-failed-'));
  await Promise.all(
    pages.map((page, position) =>
      page.screenshot({ path: join(folder, `window-${String(position + 1)}.png`) }),
    ),
  );
  return folder;
};

/** Starts the house with its clock running from the bank holiday night. Fails with a sentence when pages or browser are missing. */
export const startBrowserStage = async (options: StageOptions = {}): Promise<BrowserStage> => {
  mustBeBuilt();
  const { change = (council: Council): Council => council, start = bankHolidayNight } = options;
  const data = await mkdtemp(join(tmpdir(), 'hub-e2e-'));
  const browser = await launch(options.environment);
  const house = await startHouse({
    data,
    council: change(sampleCouncil(start)),
    clock: start,
    pace: 'timer',
    ...(await beginning()),
  });
  house.m365.world.clock.run();
  const wrongs: string[] = [];
  const pages: Page[] = [];
  return {
    house,
    wrongs,
    openWindow: async ({ width, height, deviceScaleFactor = 1 }) => {
      const context = await browser.newContext({
        viewport: { width, height },
        deviceScaleFactor,
        locale: 'en-GB',
        timezoneId: 'Europe/London',
        reducedMotion: 'reduce',
      });
      context.setDefaultTimeout(patience);
      listen(context, wrongs);
      const page = await context.newPage();
      pages.push(page);
      await page.goto(house.m365.addresses.shellOrigin);
      return page;
    },
    tell: async (story) => {
      try {
        await story();
      } catch (error) {
        const folder = await takePictures(pages);
        const why = error instanceof Error ? error.message : String(error);
        throw new Error(`${why}\n\nEvery window as it was then: ${folder}`, { cause: error });
      }
    },
    close: async () => {
      await browser.close();
      await house.close();
      await rm(data, { recursive: true, force: true });
    },
  };
};
