// The whole story as a new user walks it, in a real browser: a report on a bank holiday night from a phone, the officer
// who takes it, the desk, and the list in SharePoint on a desktop. axe looks at every page on the way.
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { chooseLook, findings, findingsInEveryLook } from './accessible.ts';
import type { Look } from './accessible.ts';
import { startBrowserStage } from './browser-stage.ts';
import type { BrowserStage } from './browser-stage.ts';
import * as steps from './steps.ts';
import { card, desk, goTo, message, press, referenceOn } from './steps.ts';

const preview = 'Urgent councillor safety incident';
const words = 'someone is outside my house';
/** What nobody beside a phone may read. */
const details = /Aoife|Brennan|outside|Harbour/;

let stage: BrowserStage;
beforeEach(async () => {
  stage = await startBrowserStage();
});
afterEach(() => stage.close());

interface Window {
  readonly width: number;
  readonly height: number;
  /** On a phone each person keeps one look; on a desktop every page is seen in all three. */
  readonly everyLook: boolean;
}

const phone: Window = { width: 390, height: 844, everyLook: false };
const desktop: Window = { width: 1440, height: 900, everyLook: true };

const opened = new Map<Page, Window & { readonly look: Look }>();

const isAccessible = async (page: Page, what: string): Promise<void> => {
  const { look, everyLook } = opened.get(page) ?? { look: 'Light' as const, everyLook: false };
  const found = everyLook
    ? await findingsInEveryLook(page, what, look)
    : await findings(page, `${what}, ${look}`);
  expect(found).toEqual([]);
};

const openAs = async (name: string, look: Look, window: Window): Promise<Page> => {
  const page = await stage.openWindow(window);
  opened.set(page, { ...window, look });
  await chooseLook(page, look);
  await isAccessible(page, 'the choice of a person');
  await steps.become(page, name);
  return page;
};

const reportWithAnswers = async (aoife: Page): Promise<Locator> => {
  await message(aoife, 'This is not an emergency line').waitFor();
  await steps.say(aoife, words);
  const asked = card(aoife, 'Tell us what happened');
  const what = asked.getByRole('textbox', { name: 'What happened?' });
  await what.waitFor();
  expect(await what.inputValue()).toBe(words);
  await asked.getByRole('radio', { name: 'Yes' }).check();
  await press(asked, 'Add more if you can');
  await asked.getByRole('textbox', { name: 'Where?' }).fill('14 Harbour Row, by the front gate');
  await asked.getByRole('textbox', { name: 'When did it happen?' }).fill('Now');
  await asked.getByRole('combobox', { name: 'What kind' }).selectOption('Intimidation at home');
  await isAccessible(aoife, 'the report card');
  await press(asked, 'Send report');
  const receipt = card(aoife, 'We have your report');
  await receipt.getByText('Nobody has picked this up yet').waitFor();
  await receipt.getByText('01632 960123').waitFor();
  await isAccessible(aoife, 'the receipt');
  return receipt;
};

const isAlerted = async (dev: Page): Promise<void> => {
  const alert = card(dev, 'Critical: nobody has this yet');
  for (const text of ['Cllr Aoife Brennan-Osei', '07700 900101', words, '14 Harbour Row'])
    await alert.getByText(text).first().waitFor();
  await isAccessible(dev, 'the alert');
};

const phoneTellsNoDetails = async (dev: Page, reference: string): Promise<void> => {
  await goTo(dev, 'Phone');
  const phone = dev.getByRole('region', { name: 'Phone' });
  await phone.getByText(preview, { exact: true }).waitFor();
  expect(await phone.innerText()).not.toMatch(details);
  await isAccessible(dev, 'the lock screen');
  await dev.getByRole('button', { name: /^Messages/ }).click();
  await phone.getByText(`${preview} ${reference}`).waitFor();
  expect(await phone.innerText()).not.toMatch(details);
  await isAccessible(dev, 'the text messages');
};

const mailTellsNoDetails = async (dev: Page, reference: string): Promise<void> => {
  await goTo(dev, 'Mail');
  await dev.getByRole('link', { name: preview }).click();
  const mail = dev.getByRole('article', { name: preview });
  await mail.getByText(reference).waitFor();
  expect(await mail.innerText()).not.toMatch(details);
  await isAccessible(dev, 'the mail');
};

const openOnDesk = async (dev: Page, reference: string): Promise<void> => {
  await goTo(dev, 'SPoC desk');
  const row = desk(dev).getByRole('row').filter({ hasText: reference });
  await row.getByText('Critical').waitFor();
  await row.getByText('Dev Okafor').waitFor();
  await isAccessible(dev, 'the queue');
  await row.getByRole('button').click();
  await desk(dev).getByText(words).waitFor();
  await isAccessible(dev, 'the incident');
};

const triage = async (dev: Page): Promise<void> => {
  await press(desk(dev), 'Triage');
  await press(desk(dev), 'Save triage');
  await desk(dev).getByText('Choose how severe it is.').waitFor();
  await desk(dev)
    .getByRole('radio', { name: /^4\. Threat of violence/ })
    .check();
  await desk(dev)
    .getByRole('radio', { name: /^5\. Happening now/ })
    .check();
  await desk(dev)
    .getByRole('radio', { name: /Emergency 999/ })
    .check();
  await desk(dev).getByRole('textbox', { name: 'Reason' }).fill('He is at the gate now.');
  await isAccessible(dev, 'the triage form');
  await press(desk(dev), 'Save triage');
  await desk(dev).getByText('Triage is saved.').first().waitFor();
};

const closeWithReason = async (dev: Page, reason: string): Promise<void> => {
  await press(desk(dev), 'Close');
  await press(desk(dev), 'Close incident');
  await desk(dev).getByText('Say why you are closing it.').waitFor();
  await isAccessible(dev, 'closing without a reason');
  await desk(dev).getByRole('textbox', { name: 'Reason for closing' }).fill(reason);
  await press(desk(dev), 'Close incident');
  await desk(dev).getByText('The incident is closed.').first().waitFor();
};

const isInView = async (helen: Page, view: string, reference: string): Promise<void> => {
  await steps.chooseView(helen, view);
  if (view === 'By ward') await helen.getByRole('button', { name: /^Ward: Harbour/ }).click();
  const row = helen.getByRole('row').filter({ hasText: reference });
  await row.getByText('Critical').waitFor();
  await isAccessible(helen, `the view ${view}`);
};

const story = async (): Promise<void> => {
  const aoife = await openAs('Cllr Aoife Brennan-Osei', 'Light', phone);
  const receipt = await reportWithAnswers(aoife);
  const reference = referenceOn(await receipt.innerText());

  const dev = await openAs('Dev Okafor', 'Dark', desktop);
  await isAlerted(dev);
  await phoneTellsNoDetails(dev, reference);
  await mailTellsNoDetails(dev, reference);

  const marged = await openAs('Marged Ellis', 'High contrast', phone);
  const same = message(marged, reference);
  await same.getByText('Critical: nobody has this yet').waitFor();
  await goTo(dev, 'Chat');
  await press(message(dev, reference), 'I’ve got this');
  await message(dev, /You have this since 11:4\dpm/).waitFor();
  await isAccessible(dev, 'the alert that one has taken');

  // Everybody sees who has it, and nobody has to load anything again.
  await same.getByText(/Dev Okafor has this since 11:4\dpm/).waitFor();
  expect(await same.getByRole('button', { name: 'I’ve got this' }).count()).toBe(0);
  await isAccessible(marged, 'the alert that somebody else has taken');
  await receipt.getByText(/Dev Okafor has this since 11:4\dpm/).waitFor();
  expect(await receipt.innerText()).not.toContain('Nobody has picked this up yet');
  await press(receipt, 'My reports');
  await card(aoife, 'My reports').getByText(reference).waitFor();
  await isAccessible(aoife, 'the reports of one councillor');

  await openOnDesk(dev, reference);
  const timeline = desk(dev).getByRole('region', { name: 'What has happened' });
  await steps.write(dev, {
    open: 'Add a note',
    label: 'Note',
    text: 'Rang her: she is inside with her son, the door is locked.',
    submit: 'Save note',
  });
  await timeline.getByText('Rang her: she is inside').waitFor();
  await steps.write(dev, {
    open: 'Update the councillor',
    label: 'Message to the councillor',
    text: 'I have rung 999 for you. Please stay inside.',
    submit: 'Send update',
  });
  await message(aoife, 'I have rung 999 for you. Please stay inside.').waitFor();
  await isAccessible(aoife, 'the update');
  await triage(dev);
  await closeWithReason(dev, 'The police took him away.');
  await receipt.getByText(/Closed at 11:4\dpm/).waitFor();
  await message(aoife, 'The police took him away.').waitFor();

  // Nobody takes another councillor's report: twenty minutes later the list says so.
  const tom = await openAs('Cllr Tom Adeyemi', 'Dark', phone);
  const toms = referenceOn(await (await steps.report(tom, 'he will kill me', 'No')).innerText());
  const { clock } = stage.house.m365.world;
  await clock.walk(clock.now() + 20 * 60_000);
  await message(tom, /Somebody should have picked this up by/).waitFor();

  const helen = await openAs('Helen Tregear', 'High contrast', desktop);
  await goTo(helen, 'SharePoint');
  await isInView(helen, 'Open', toms);
  await isInView(helen, 'Overdue', toms);
  await isInView(helen, 'By ward', toms);
  await isInView(helen, 'Closed this month', reference);
  expect(stage.wrongs).toEqual([]);
};

test('a report at night is taken by an officer, and everybody sees what they should', async () => {
  await stage.tell(story);
});
