// A manager works in SharePoint itself, with the keyboard: changes a row, sees who changed what, takes it back.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { findings } from './accessible.ts';
import { startBrowserStage } from './browser-stage.ts';
import type { BrowserStage } from './browser-stage.ts';
import { become, goTo } from './steps.ts';

const desktop = { width: 1440, height: 900 };

let stage: BrowserStage;
beforeAll(async () => {
  stage = await startBrowserStage();
});
afterAll(() => stage.close());

const openContacts = async (name: string): Promise<Page> => {
  const page = await stage.openWindow(desktop);
  await become(page, name);
  await goTo(page, 'SharePoint');
  await page.getByRole('link', { name: 'Contacts', exact: true }).click();
  await page.getByRole('link', { name: 'All Items' }).click();
  await page
    .getByRole('button', { name: /^Open / })
    .first()
    .waitFor();
  return page;
};
/** Presses a button as somebody does who has no mouse. */
const pressKey = async (page: Page, name: string | RegExp): Promise<void> => {
  const button = page.getByRole('button', { name }).first();
  await button.focus();
  await page.keyboard.press('Enter');
};
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

test('a row is changed, its history says by whom, and the earlier version comes back', async () => {
  await stage.tell(async () => {
    const page = await openContacts('Helen Tregear');
    const opener = page.getByRole('button', { name: /^Open / }).first();
    const called = (await opener.getAttribute('aria-label')) ?? '';
    const title = called.replace(/^Open /, '');
    await opener.focus();
    await page.keyboard.press('Enter');
    await pressKey(page, 'Edit');
    const first = page.getByRole('dialog').getByRole('textbox').first();
    await first.waitFor();
    expect(await findings(page, 'the form of a row')).toEqual([]);
    await first.fill(`${title} (new)`);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: `${title} (new)`, exact: true }).waitFor();
    await pressKey(page, 'Version history');
    const versions = page.getByRole('list', { name: 'Versions' });
    await versions.getByText('Helen Tregear').first().waitFor();
    expect(await versions.locator('del').first().innerText()).toBe(title);
    expect(await findings(page, 'the history of a row')).toEqual([]);
    await pressKey(page, 'Restore version 1.0');
    await versions.getByText('Version 3.0').waitFor();
    await pressKey(page, 'Back to the item');
    await page.getByRole('heading', { name: title, exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await focused(page)).toBe(called);
  });
});

test('what may not stay blank is said at its place; a row is added and deleted again', async () => {
  await stage.tell(async () => {
    const page = await openContacts('Helen Tregear');
    await pressKey(page, 'Add new item');
    await pressKey(page, 'Save');
    const form = page.getByRole('dialog');
    await form.getByText('You can’t leave this blank.').first().waitFor();
    expect(await findings(page, 'a form with blanks')).toEqual([]);
    for (const box of await form.getByRole('textbox').all())
      if ((await box.inputValue()) === '') await box.fill('Made by hand');
    for (const choice of await form.getByRole('combobox').all())
      await choice.selectOption({ index: 1 });
    await pressKey(page, 'Save');
    await pressKey(page, 'Open Made by hand');
    await pressKey(page, 'Delete');
    expect(await findings(page, 'the question before a row is deleted')).toEqual([]);
    await page
      .getByRole('dialog', { name: 'Delete?' })
      .getByRole('button', { name: 'Delete' })
      .click();
    await page.getByRole('button', { name: 'Open Made by hand' }).waitFor({ state: 'detached' });
  });
});

test('an officer who may only read is shown the history, and no way to change anything', async () => {
  await stage.tell(async () => {
    const page = await openContacts('Callum Nwosu');
    expect(await page.getByRole('button', { name: 'Add new item' }).count()).toBe(0);
    await pressKey(page, /^Open /);
    await page.getByRole('button', { name: 'Version history' }).waitFor();
    expect(await page.getByRole('button', { name: 'Edit' }).count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Delete' }).count()).toBe(0);
  });
  expect(stage.wrongs).toEqual([]);
});
