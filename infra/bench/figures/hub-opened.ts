/** How soon a councillor on a slow phone sees what to do in danger, and whom to call, beside a bare page there. */
import type { Browser } from 'playwright-core';
import { buildPages } from '../../one-machine/build-pages.ts';
import { serveBarePage } from '../bare-page.ts';
import { median, rounded, spread } from '../figure.ts';
import type { Figure, Measurement } from '../figure.ts';
import { openBrowser, openPhone, seenIn, slowDown } from '../slow-phone.ts';
import type { Seen } from '../slow-phone.ts';
import { startBenchStage } from '../stage.ts';

const pairs = 5;
const most = 2;
/** Google's line for a page that holds still. */
const mostJumped = 0.1;

/** 999 stands there before anything is answered; a number of the council only once the hub has answered. */
const marks = { danger: 'a[href="tel:999"]', duty: 'a[href^="tel:0"]' };

const barePage = async (browser: Browser, address: string): Promise<Seen> => {
  const page = await openPhone(browser, {});
  await slowDown(page);
  await page.goto(address);
  await page.getByText('Ready').waitFor();
  const seen = await seenIn(page.mainFrame());
  await page.context().close();
  return seen;
};

const person = 'Cllr Martin Vale';

/** The shell is loaded and somebody chosen before the line is slow: in a council Teams is there already. */
const hubPage = async (browser: Browser, shell: string): Promise<Seen> => {
  const page = await openPhone(browser, marks);
  await page.goto(shell);
  await page.getByRole('searchbox', { name: 'Find a person' }).fill(person);
  await page.getByRole('link', { name: person }).click();
  await page.getByRole('region', { name: 'Conversation' }).waitFor();
  await slowDown(page);
  await page.getByRole('navigation', { name: 'Apps' }).getByRole('link', { name: 'Hub' }).click();
  await page.frameLocator('iframe').locator(marks.duty).first().waitFor({ timeout: 120_000 });
  const frame = page.frames().find((each) => each.url().includes('/tabs/'));
  if (frame === undefined) throw new Error('The Hub is not in the window');
  const seen = await seenIn(frame);
  await page.context().close();
  return seen;
};

const seconds = (values: readonly number[]): string =>
  spread(
    values.map((value) => value / 1_000),
    's',
  );

const figuresOf = (bare: readonly Seen[], hub: readonly Seen[]): readonly Figure[] => {
  const at = (name: keyof typeof marks): readonly number[] =>
    hub.map((seen) => seen.marks[name] ?? Number.NaN);
  const painted = bare.map((seen) => seen.painted);
  const ratio = rounded(median(at('danger').map((value, n) => value / (painted[n] ?? Number.NaN))));
  const jumped = rounded(Math.max(...hub.map((seen) => seen.jumped)), 3);
  return [
    {
      name: 'hub opened on a slow phone',
      value: ratio,
      unit: '× the time of the baseline until 999 can be pressed',
      baseline: `a theme of Fluent around one word, alone in the window: ${rounded(median(painted) / 1_000).toString()} s`,
      aim: `≤ ${most.toString()}`,
      holds: ratio <= most,
      detail: [
        `999 can be pressed: ${seconds(at('danger'))}`,
        `who is on duty: ${seconds(at('duty'))}`,
        `the bare page: ${seconds(painted)}`,
        '1.6 Mbit/s, 150 ms, a processor four times as slow; nothing kept from before',
      ],
    },
    {
      name: 'hub holds still',
      value: jumped,
      unit: 'cumulative layout shift, the worst visit',
      baseline: `the bare page: ${rounded(Math.max(...bare.map((seen) => seen.jumped)), 3).toString()}`,
      aim: `≤ ${mostJumped.toString()}`,
      holds: jumped <= mostJumped,
      detail: [],
    },
  ];
};

const measure = async (): Promise<readonly Figure[]> => {
  await buildPages();
  const [stage, plain, browser] = [
    await startBenchStage(),
    await serveBarePage(),
    await openBrowser(),
  ];
  try {
    const [bare, hub]: [Seen[], Seen[]] = [[], []];
    for (let n = 0; n < pairs; n += 1) {
      bare.push(await barePage(browser, plain.address));
      hub.push(await hubPage(browser, stage.m365.origin));
    }
    return figuresOf(bare, hub);
  } finally {
    await browser.close();
    await plain.close();
    await stage.close();
  }
};

export const hubOpened: Measurement = { name: 'hub opened', measure };
