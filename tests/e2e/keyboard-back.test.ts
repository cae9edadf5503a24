// Where the keyboard is after a form was closed: back on the button that opened it, by Esc and by its own button.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { startBrowserStage } from './browser-stage.ts';
import type { BrowserStage, Size } from './browser-stage.ts';
import { become, desk, goTo, press } from './steps.ts';

let stage: BrowserStage;
beforeAll(async () => {
  stage = await startBrowserStage();
});
afterAll(() => stage.close());

const desktop: Size = { width: 1440, height: 900 };

const dialog = (page: Page): Locator => desk(page).getByRole('dialog');

const hasKeyboard = (button: Locator): Promise<boolean> =>
  button.evaluate((element) => element.ownerDocument.activeElement === element);

/** Opens it by the keyboard, closes it in this way, and says whether the keyboard is back where it came from. */
const comesBack = async (page: Page, opener: Locator, close: () => Promise<void>) => {
  await opener.press('Enter');
  await dialog(page).waitFor();
  await close();
  await dialog(page).waitFor({ state: 'detached' });
  return hasKeyboard(opener);
};

const bothWays = async (page: Page, opener: Locator) => ({
  escape: await comesBack(page, opener, () => page.keyboard.press('Escape')),
  cancel: await comesBack(page, opener, () => press(dialog(page), 'Cancel')),
});

const back = { escape: true, cancel: true };

const button = (page: Page, name: string | RegExp): Locator =>
  desk(page).getByRole('button', { name }).first();

const toPart = async (page: Page, app: string, part: string): Promise<void> => {
  await goTo(page, app);
  const way = desk(page).getByRole('navigation', { name: 'Parts of this page' });
  await way.getByRole('link', { name: part }).click();
};

/** The poster takes the place of the page. */
const posterAndBack = async (page: Page): Promise<boolean> => {
  const opener = button(page, 'Poster');
  await opener.press('Enter');
  await button(page, 'Back to the cafés').press('Enter');
  await opener.waitFor();
  return hasKeyboard(opener);
};

const planOne = async (page: Page): Promise<void> => {
  await press(desk(page), 'Plan a café');
  const form = dialog(page);
  await form.getByRole('textbox', { name: 'Name of the café' }).fill('Tea and talk');
  await form.getByLabel('Day').fill('2027-01-12');
  await form.getByRole('textbox', { name: 'Place' }).fill('Tanyard Hall');
  await press(form, 'Save');
  await desk(page).getByText('Tea and talk is in the calendar.').first().waitFor();
};

test('after every form the keyboard is on the button that opened it', async () => {
  await stage.tell(async () => {
    const tom = await stage.openWindow(desktop);
    await become(tom, 'Cllr Tom Adeyemi');
    await toPart(tom, 'Hub', 'Before you go');
    expect(await bothWays(tom, button(tom, 'Ask before a visit'))).toEqual(back);
    await toPart(tom, 'Hub', 'Online');
    expect(await bothWays(tom, button(tom, 'Ask for something to be taken down'))).toEqual(back);
    await toPart(tom, 'Wellbeing', 'Talk');
    expect(await bothWays(tom, button(tom, /^Ask .+ to talk$/))).toEqual(back);
    expect(await bothWays(tom, button(tom, 'Find me a buddy'))).toEqual(back);

    const helen = await stage.openWindow(desktop);
    await become(helen, 'Helen Tregear');
    await toPart(helen, 'Wellbeing', 'Cafés');
    await planOne(helen);
    await press(desk(helen), 'Month');
    await press(desk(helen), 'Later month');
    expect(await bothWays(helen, button(helen, 'Call off'))).toEqual(back);
    expect(await posterAndBack(helen)).toBe(true);
  });
});
