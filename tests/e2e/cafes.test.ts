// Wellbeing cafés in a real browser, in one house: planned, joined in one tap, waited for, moved up, called off.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { findings, findingsInEveryLook } from './accessible.ts';
import { startBrowserStage } from './browser-stage.ts';
import type { BrowserStage, Size } from './browser-stage.ts';
import { become, card, desk, goTo, press } from './steps.ts';

let stage: BrowserStage;
beforeAll(async () => {
  stage = await startBrowserStage();
});
afterAll(() => stage.close());

const phone: Size = { width: 390, height: 844 };
const desktop: Size = { width: 1440, height: 900 };

/** Sentences that a browser writes for every refusal are no fault. */
const faults = (): string[] => stage.wrongs.filter((wrong) => !/status of 4\d\d/.test(wrong));

const openCafes = async (name: string, size: Size): Promise<Page> => {
  const page = await stage.openWindow(size);
  await become(page, name);
  await goTo(page, 'Wellbeing');
  await desk(page).getByText('Nobody keeps a list of who came.').first().waitFor();
  return page;
};

const cafe = (page: Page): Locator =>
  desk(page)
    .getByRole('article')
    .filter({ has: page.frameLocator('iframe').getByRole('heading', { name: 'Tea and talk' }) });

const dialog = (page: Page): Locator => desk(page).getByRole('dialog');

/** A first of January is refused as a bank holiday; nothing typed is lost. */
const planOne = async (helen: Page): Promise<void> => {
  await press(desk(helen), 'Plan a café');
  await dialog(helen).getByRole('textbox', { name: 'Name of the café' }).fill('Tea and talk');
  await dialog(helen).getByLabel('Day').fill('2027-01-01');
  await dialog(helen).getByRole('spinbutton', { name: 'How many can come' }).fill('1');
  await press(dialog(helen), 'Save');
  await dialog(helen).getByText('Say where it is, or that it is online.').first().waitFor();
  await dialog(helen).getByRole('textbox', { name: 'Place' }).fill('Tanyard Hall');
  await press(dialog(helen), 'Save');
  await dialog(helen).getByText('1 January 2027 is a bank holiday.').first().waitFor();
  expect(await findings(helen, 'the form of a café')).toEqual([]);
  await dialog(helen).getByLabel('Day').fill('2027-01-12');
  await press(dialog(helen), 'Save');
  await desk(helen).getByText('Tea and talk is in the calendar.').first().waitFor();
};

test('one plans it, one joins, one waits and moves up, and whoever has a place is told that it is off', async () => {
  await stage.tell(async () => {
    const helen = await openCafes('Helen Tregear', desktop);
    await planOne(helen);
    expect(await findingsInEveryLook(helen, 'the cafés of a keeper', 'Light')).toEqual([]);

    const aoife = await openCafes('Cllr Aoife Brennan-Osei', phone);
    await press(cafe(aoife), 'Join');
    await desk(aoife).getByText('You have a place at Tea and talk').first().waitFor();
    const tom = await openCafes('Cllr Tom Adeyemi', phone);
    await press(cafe(tom), 'Join the waiting list');
    await cafe(tom).getByText('You are on the waiting list').first().waitFor();
    expect(await findings(tom, 'the cafés of a councillor')).toEqual([]);

    await press(cafe(aoife), 'Leave');
    await desk(aoife).getByText('You need not say why.').first().waitFor();
    await goTo(tom, 'Chat');
    await card(tom, 'You have a place at Tea and talk').waitFor();
    await goTo(tom, 'Mail');
    await tom
      .getByRole('link', { name: /Tea and talk/ })
      .first()
      .waitFor();

    await desk(helen).getByRole('button', { name: 'Month' }).click();
    await press(desk(helen), 'Later month');
    await cafe(helen).waitFor();
    expect(await findings(helen, 'the month')).toEqual([]);
    await press(cafe(helen), 'Call off');
    await press(dialog(helen), 'Call it off');
    await desk(helen).getByText('Tea and talk is off.').first().waitFor();
    await goTo(tom, 'Chat');
    await card(tom, 'Tea and talk is off').waitFor();
    expect(faults()).toEqual([]);
  });
});
