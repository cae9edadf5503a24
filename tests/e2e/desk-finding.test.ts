// Finding incidents among many, and the page on which managers see what their own lists say.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { objectIdOf } from '../../infra/one-machine/council.ts';
import { editList } from '../../infra/local-m365/control/edit-list.ts';
import { findings, findingsInEveryLook } from './accessible.ts';
import { startBrowserStage } from './browser-stage.ts';
import type { BrowserStage } from './browser-stage.ts';
import { become, desk, goTo, press } from './steps.ts';

const phone = { width: 390, height: 844 };
const desktop = { width: 1440, height: 900 };
const closedOnes = 60;
const letters = '23456789ABCDEFGHJKMNPQRTUVWXYZ';

let stage: BrowserStage;
beforeAll(async () => {
  stage = await startBrowserStage();
  for (let n = 0; n < closedOnes; n += 1) addRow(n);
  await minutesPass(5);
});
afterAll(() => stage.close());

/** A closed incident of an earlier year, by number; one of them is Siân's. */
const addRow = (n: number): void => {
  const day = new Date(Date.parse('2025-03-01T10:00:00Z') + n * 86_400_000).toISOString();
  const [reporter, alias]: readonly [string, string] =
    n === 7 ? ['Cllr Siân Ŵyn-O’Hanlon', 'sian'] : ['Cllr Hannah Osei', 'hannah'];
  editList(stage.house.m365.world, {
    list: 'Incidents',
    where: {},
    add: {
      Title: `Marlowe, ${day.slice(0, 10)}`,
      Reference: `7KQ-4M${letters.charAt(n % 30)}-X${letters.charAt(Math.floor(n / 30))}A`,
      Submission: `closed-${String(n)}`,
      Level: 'Low',
      Status: 'Closed',
      Open: false,
      Overdue: 'On time',
      Ward: 'Marlowe',
      Reporter: reporter,
      ReporterKey: objectIdOf(alias),
      Owner: 'Marged Ellis',
      OwnerKey: objectIdOf('marged'),
      ReceivedAt: day,
      AcknowledgeBy: day,
      AcknowledgedAt: day,
      ClosedAt: day,
      AfraidNow: 'No',
      About: 'No',
      What: 'A rude letter.',
      Cycle: 0,
      Rung: 0,
    },
  });
};

/** One after another, so that everything that is due in each is done. */
const minutesPass = async (minutes: number): Promise<void> => {
  const { clock } = stage.house.m365.world;
  for (let n = 0; n < minutes; n += 1) {
    clock.set(clock.now() + 60_000);
    await stage.house.settle();
  }
};

const openClosed = async (size: typeof phone): Promise<Page> => {
  const helen = await stage.openWindow(size);
  await become(helen, 'Helen Tregear');
  await goTo(helen, 'SPoC desk');
  await desk(helen).getByRole('tab', { name: 'Closed' }).click();
  await desk(helen).getByText('50 of 60 incidents').first().waitFor();
  return helen;
};

test('on a phone: more is loaded below, and the keyboard goes on with the first new one', () =>
  stage.tell(async () => {
    const helen = await openClosed(phone);
    const places = desk(helen)
      .getByRole('tabpanel')
      .getByRole('button', { name: /^Marlowe/ });
    await desk(helen).getByRole('button', { name: 'Load more' }).focus();
    await helen.keyboard.press('Enter');
    await desk(helen).getByText('60 of 60 incidents').first().waitFor();
    expect(await places.count()).toBe(closedOnes);
    expect(await places.nth(50).evaluate((row) => row === document.activeElement)).toBe(true);
    expect(await desk(helen).getByRole('button', { name: 'Load more' }).count()).toBe(0);
    expect(await findings(helen, 'the whole list of closed incidents')).toEqual([]);
  }));

test('typed without its accents a name is found; what is not found says what was searched, and clears', () =>
  stage.tell(async () => {
    const helen = await openClosed(desktop);
    const box = desk(helen).getByRole('searchbox');
    await box.fill('sian');
    await desk(helen).getByText('1 of 1 incident').first().waitFor();
    await desk(helen).getByText('Siân Ŵyn-O’Hanlon').waitFor();
    await box.fill('zebra');
    await desk(helen)
      .getByRole('heading', { name: 'Nothing found for “zebra” in Closed' })
      .waitFor();
    expect(await findingsInEveryLook(helen, 'nothing found', 'Light')).toEqual([]);
    await press(desk(helen), 'Look in Open');
    await desk(helen).getByRole('heading', { name: 'Nothing found for “zebra” in Open' }).waitFor();
    expect(await box.inputValue()).toBe('zebra');
    await press(desk(helen), 'Clear search and filter');
    await desk(helen).getByRole('heading', { name: 'No open incidents' }).waitFor();
    expect(await box.inputValue()).toBe('');
  }));

const settingsOf = async (size: typeof phone): Promise<Page> => {
  const helen = await stage.openWindow(size);
  await become(helen, 'Helen Tregear');
  await goTo(helen, 'Settings');
  await desk(helen).getByRole('heading', { name: 'Ladders: if nobody answers' }).waitFor();
  return helen;
};

const laddersSay = (ladder: string, step: number, set: object): number =>
  editList(stage.house.m365.world, {
    list: 'Ladders',
    where: { Ladder: ladder, Step: step },
    set: { ...set },
    person: objectIdOf('helen'),
  });

/** The hub reads the list in its turn: at most ten minutes are let pass. */
const readAgainUntil = async (page: Page, wanted: Locator): Promise<void> => {
  for (let tries = 0; tries < 10 && !(await wanted.isVisible()); tries += 1) {
    await minutesPass(1);
    await press(desk(page), 'Refresh');
    await desk(page).getByRole('heading', { name: 'Settings', exact: true }).waitFor();
  }
  await wanted.waitFor();
};

test('the ladders are played through with names, and a mistake in the list is said here and on the desk', () =>
  stage.tell(async () => {
    const helen = await settingsOf(desktop);
    const critical = desk(helen).getByRole('region', { name: 'Critical', exact: true });
    await critical.getByText('Dev Okafor, Marged Ellis').first().waitFor();
    await critical.getByText(/again from step 5, after 10 minutes/).waitFor();
    expect(await findingsInEveryLook(helen, 'the settings', 'Light')).toEqual([]);

    expect(laddersSay('Critical', 5, { AgainAfter: 7 })).toBe(1);
    await readAgainUntil(helen, critical.getByText(/again from step 5, after 7 minutes/));

    laddersSay('Critical', 3, { Minutes: 500 });
    await readAgainUntil(helen, critical.getByText('Step 4 must be later than step 3.'));
    await critical.getByText(/again from step 5, after 7 minutes/).waitFor();
    expect(await findings(helen, 'a ladder that makes no sense')).toEqual([]);
    await goTo(helen, 'SPoC desk');
    await desk(helen).getByText('The ladder for Critical makes no sense in SharePoint').waitFor();
    laddersSay('Critical', 3, { Minutes: 10 });
  }));

test('each list is one press away', () =>
  stage.tell(async () => {
    const helen = await settingsOf(desktop);
    await desk(helen).getByRole('link', { name: 'Edit Contacts in SharePoint' }).click();
    await helen.getByRole('region', { name: 'Contacts', exact: true }).waitFor();
    expect(await helen.getByRole('heading', { name: 'Ladders: if nobody answers' }).count()).toBe(
      0,
    );
  }));

test('on a phone the settings fit, and nobody else sees them', () =>
  stage.tell(async () => {
    const helen = await settingsOf(phone);
    expect(await findings(helen, 'the settings on a phone')).toEqual([]);
    const width = await desk(helen)
      .locator('main')
      .evaluate((page) => page.scrollWidth - page.clientWidth);
    expect(width).toBeLessThanOrEqual(0);
    const dev = await stage.openWindow(desktop);
    await become(dev, 'Dev Okafor');
    await goTo(dev, 'Settings');
    await desk(dev).getByText('This is not something that your role can do here.').waitFor();
    expect(await desk(dev).locator('body').innerText()).not.toMatch(/Valemoor|01632/);
  }));
