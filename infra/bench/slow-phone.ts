/** A window as a cheap phone on a slow line has it, and what can be seen in it when. */
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { findBrowser } from '../checks/find-browser.ts';

/** Throws where the machine has no browser. */
export const openBrowser = (): Promise<Browser> => {
  const executablePath = findBrowser();
  if (executablePath === undefined)
    throw new Error('No Chromium, Chrome or Edge found. Set TEST_BROWSER.');
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
};

/** When the first element that fits a selector stood in a window, in milliseconds after it was asked for. */
export type Marks = Readonly<Record<string, string>>;

/** Watches every window of the context, from before its first line. */
const watchFor = async (context: BrowserContext, marks: Marks): Promise<void> => {
  await context.addInitScript((wanted) => {
    const missing = new Map(Object.entries(wanted));
    const look = (): void => {
      for (const [name, selector] of missing)
        if (document.querySelector(selector) !== null) {
          performance.mark(name);
          missing.delete(name);
        }
    };
    new MutationObserver(look).observe(document, { childList: true, subtree: true });
  }, marks);
};

/** A fresh window, as wide as a phone, that has never been anywhere. */
export const openPhone = async (browser: Browser, marks: Marks): Promise<Page> => {
  const viewport = { width: 390, height: 844 };
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce' });
  await watchFor(context, marks);
  return context.newPage();
};

/** From now on as on a phone with a slow line: Lighthouse's figures for a mobile visit. */
export const slowDown = async (page: Page): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: (1.6 * 1_024 * 1_024) / 8,
    uploadThroughput: (750 * 1_024) / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
};

export interface Seen {
  /** When anything at all was painted, in milliseconds after the window was asked for. */
  readonly painted: number;
  /** By the names of the marks. */
  readonly marks: Readonly<Record<string, number>>;
  /** How far things jumped while they came (cumulative layout shift). */
  readonly jumped: number;
}

/** What was seen in a window so far. */
export const seenIn = (frame: Frame): Promise<Seen> =>
  frame.evaluate(async () => {
    const shifts = await new Promise<PerformanceEntryList>((resolve) => {
      const observer = new PerformanceObserver((list) => {
        resolve(list.getEntries());
      });
      observer.observe({ type: 'layout-shift', buffered: true });
      setTimeout(() => {
        resolve([]);
      }, 500);
    });
    const jumped = shifts.reduce((sum, entry) => {
      const value: unknown = Reflect.get(entry, 'value');
      return sum + (typeof value === 'number' ? value : 0);
    }, 0);
    const [painted] = performance.getEntriesByName('first-contentful-paint');
    const marks = performance.getEntriesByType('mark').map((mark) => [mark.name, mark.startTime]);
    return {
      painted: painted?.startTime ?? Number.NaN,
      marks: Object.fromEntries(marks) as Record<string, number>,
      jumped,
    };
  });
