/** What people do at the windows of the shell, in the words of the story. */
import type { FrameLocator, Locator, Page } from 'playwright-core';

/** Picks a person in the list with which the shell opens, and waits for the chat with the bot. */
export const become = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('searchbox', { name: 'Find a person' }).fill(name);
  await page.getByRole('link', { name }).click();
  await page.getByRole('region', { name: 'Conversation' }).waitFor();
};

/** Goes to an app by the rail or, on a phone, by the bar along the bottom. */
export const goTo = async (page: Page, app: string): Promise<void> => {
  const link = page.getByRole('navigation', { name: 'Apps' }).getByRole('link', { name: app });
  const more = page.getByRole('button', { name: 'More' });
  if (!(await link.isVisible()) && (await more.isVisible())) await more.click();
  await link.click();
};

/** The newest message of the chat with these words in it. */
export const message = (page: Page, words: string | RegExp): Locator =>
  page.locator('.messages-list > li').filter({ hasText: words }).last();

/** The newest card of the chat with this heading. */
export const card = (page: Page, heading: string): Locator =>
  page
    .locator('.messages-list > li')
    .filter({ has: page.getByRole('heading', { name: heading, exact: true }) })
    .last();

export const say = async (page: Page, words: string): Promise<void> => {
  await page.getByRole('textbox', { name: 'Type a message' }).fill(words);
  await page.keyboard.press('Enter');
};

export const press = (within: Locator | FrameLocator, button: string | RegExp): Promise<void> =>
  within.getByRole('button', { name: button }).click();

/** Types what happened, chooses whether one is afraid, and sends it; comes back with the receipt. */
export const report = async (page: Page, words: string, afraid: string): Promise<Locator> => {
  await say(page, words);
  const asked = card(page, 'Tell us what happened');
  await asked.getByRole('radio', { name: new RegExp(`(^| )${afraid}$`) }).check();
  await press(asked, 'Send report');
  return card(page, 'We have your report');
};

/** The desk in its frame. */
export const desk = (page: Page): FrameLocator => page.frameLocator('iframe');

/** Opens a form of the incident on the desk, fills its one text and sends it. */
export const write = async (
  page: Page,
  form: { open: string; label: string; text: string; submit: string },
): Promise<void> => {
  await press(desk(page), form.open);
  await desk(page).getByRole('textbox', { name: form.label }).fill(form.text);
  await press(desk(page), form.submit);
};

/** Opens a view of the SharePoint list: a tab on a desktop, a choice on a phone. */
export const chooseView = async (page: Page, view: string): Promise<void> => {
  const choice = page.getByRole('combobox', { name: 'View' });
  await page.getByRole('navigation', { name: 'Views' }).waitFor();
  if (await choice.isVisible()) await choice.selectOption(view);
  else
    await page
      .getByRole('navigation', { name: 'Views' })
      .getByRole('link', { name: view, exact: true })
      .click();
  await page.getByRole('region', { name: `Incidents: ${view}` }).waitFor();
};

/** The reference in a text. Fails where there is none. */
export const referenceOn = (text: string): string => {
  const found = /[2-9A-Z]{3}-[2-9A-Z]{3}-[2-9A-Z]{3}/.exec(text)?.[0];
  if (found === undefined) throw new Error(`No reference in: ${text}`);
  return found;
};
