// The Duty page in a real browser, on a phone and on a desktop: the rota is changed by whoever keeps it, a turn is
// swapped between two people, and all of it can be done with the keyboard. axe looks at every state on the way.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { chooseLook, findings, findingsInEveryLook } from './accessible.ts';
import { startBrowserStage } from './browser-stage.ts';
import type { BrowserStage, Size } from './browser-stage.ts';
import { become, desk, goTo, press } from './steps.ts';

let stage: BrowserStage;
beforeEach(async () => {
  stage = await startBrowserStage();
});
afterEach(() => stage.close());

const phone: Size = { width: 390, height: 844 };
const desktop: Size = { width: 1440, height: 900 };
/** Sentences that a browser writes for every refusal are no fault. */
const faults = (): string[] => stage.wrongs.filter((wrong) => !/status of 4\d\d/.test(wrong));

const openDuty = async (name: string, size: Size): Promise<Page> => {
  const page = await stage.openWindow(size);
  await become(page, name);
  await goTo(page, 'Duty');
  await desk(page).getByRole('region', { name: 'On duty now' }).waitFor();
  return page;
};

const dialog = (page: Page): Locator => desk(page).getByRole('dialog');
const choose = (page: Page, field: string, name: string): Promise<string[]> =>
  dialog(page).getByRole('combobox', { name: field }).selectOption({ label: name });
const fill = (page: Page, field: string, moment: string): Promise<void> =>
  dialog(page).getByLabel(field).fill(moment);
const save = (page: Page, word = 'Save'): Promise<void> =>
  dialog(page).getByRole('button', { name: word, exact: true }).click();
const isAccessible = async (page: Page, what: string): Promise<void> => {
  expect(await findings(page, what)).toEqual([]);
};

/** A day of Dev Okafor and Marged Ellis, whose turns repeat. */
const wednesday = (page: Page): Locator =>
  desk(page).getByRole('button', { name: /^Wed 30 Dec, 8:30am to 5pm: lead Dev Okafor/ });

const withoutFridays = async (page: Page): Promise<void> => {
  await wednesday(page).click();
  await press(dialog(page), 'Change');
  await dialog(page).getByRole('checkbox', { name: 'Friday' }).uncheck();
  await dialog(page).getByText('Will be: nobody').first().waitFor();
};

describe('each on the screen where it is harder', () => {
  test('on a phone: a change that leaves a gap is refused and nothing typed is lost; with cover it is saved', async () => {
    await stage.tell(async () => {
      const ines = await openDuty('Ines Abara', phone);
      await desk(ines).getByRole('region', { name: 'Rota' }).waitFor();
      expect(await findingsInEveryLook(ines, 'the rota', 'Light')).toEqual([]);
      await withoutFridays(ines);
      await save(ines);
      await dialog(ines)
        .getByText(/^That would leave a gap\./)
        .waitFor();
      await dialog(ines)
        .getByRole('checkbox', { name: /Save it all the same/ })
        .waitFor();
      await isAccessible(ines, 'the refused change');

      await ines.reload();
      await press(desk(ines), 'Add to the rota');
      await fill(ines, 'From', '2027-01-01T08:30');
      await fill(ines, 'Until', '2027-01-01T17:00');
      await choose(ines, 'Lead', 'Ruth Adair');
      await choose(ines, 'Deputy', 'Ruth Adair');
      await save(ines);
      await dialog(ines)
        .getByText(/can’t be lead and deputy at the same time/)
        .waitFor();
      await choose(ines, 'Deputy', 'Callum Nwosu');
      await save(ines);
      await desk(ines).getByText('Saved: Ruth Adair and Callum Nwosu.').first().waitFor();

      // The page was loaded again since: the form has what was typed before it was refused.
      await wednesday(ines).click();
      await press(dialog(ines), 'Change');
      await dialog(ines).getByText('This is what you typed before.').waitFor();
      expect(await dialog(ines).getByRole('checkbox', { name: 'Friday' }).isChecked()).toBe(false);
      await save(ines);
      await dialog(ines).waitFor({ state: 'hidden' });
      await desk(ines)
        .getByRole('button', { name: /^Fri 1 Jan, 8:30am to 5pm: lead Ruth Adair/ })
        .waitFor();
      expect(await desk(ines).getByText('in the next 30 days').count()).toBe(0);
      await isAccessible(ines, 'the changed rota');
      expect(faults()).toEqual([]);
    });
  });

  test('on a desktop: a turn is asked of a colleague, who takes it, and both see it', async () => {
    await stage.tell(async () => {
      const dev = await openDuty('Dev Okafor', desktop);
      await wednesday(dev).click();
      await press(dialog(dev), 'Ask a colleague to take it');
      await isAccessible(dev, 'the form of a swap');
      await save(dev, 'Ask');
      await dialog(dev).getByText('Choose a person.').waitFor();
      await choose(dev, 'Whom do you ask?', 'Callum Nwosu');
      await save(dev, 'Ask');
      const asked = desk(dev).getByRole('region', { name: 'Swaps' });
      await asked.getByText('Dev Okafor asks Callum Nwosu').waitFor();
      await asked.getByText('Not answered yet').waitFor();

      const callum = await openDuty('Callum Nwosu', desktop);
      const swaps = desk(callum).getByRole('region', { name: 'Swaps' });
      await swaps.getByText('Dev Okafor asks whether you can take this').waitFor();
      await isAccessible(callum, 'a swap to be answered');
      await press(swaps, 'Yes, I’ll take it');
      await swaps.getByText(/You are on call from 8:30am on .*30 December/).waitFor();
      await desk(callum)
        .getByRole('button', {
          name: /^Wed 30 Dec.*lead Callum Nwosu, deputy Marged Ellis, Swap, Your turn/,
        })
        .first()
        .waitFor();

      await press(desk(dev), 'Refresh');
      await press(asked, 'Show answered swaps (1)');
      await asked.getByText('Accepted').waitFor();
      await isAccessible(dev, 'an answered swap');
      expect(faults()).toEqual([]);
    });
  });
});

/** What has the keyboard within the page. */
const focused = (page: Page): Promise<string> =>
  desk(page)
    .locator(':focus')
    .evaluate((element) => element.getAttribute('aria-label') ?? element.textContent);

const tabTo = async (page: Page, wanted: RegExp): Promise<void> => {
  for (let presses = 0; presses < 80; presses += 1) {
    if (wanted.test(await focused(page))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not come to ${String(wanted)}`);
};

test('with the keyboard alone: to a turn, into what can be done with it, and back to it', async () => {
  await stage.tell(async () => {
    const ines = await openDuty('Ines Abara', desktop);
    await desk(ines).getByRole('button', { name: 'Refresh' }).focus();
    await tabTo(ines, /^Wed 30 Dec, 8:30am/);
    await ines.keyboard.press('Enter');
    await dialog(ines).getByRole('button', { name: 'Put somebody else there' }).waitFor();
    await isAccessible(ines, 'one turn');
    await tabTo(ines, /^Put somebody else there$/);
    await ines.keyboard.press('Enter');
    await dialog(ines).getByRole('radio', { name: 'An override' }).waitFor();
    expect(await dialog(ines).getByRole('radio', { name: 'An override' }).isChecked()).toBe(true);
    await ines.keyboard.press('Escape');
    await dialog(ines).waitFor({ state: 'hidden' });
    expect(await focused(ines)).toMatch(/^Wed 30 Dec, 8:30am/);
    expect(faults()).toEqual([]);
  });
});

test('the file of one’s own turns holds when they are, and a councillor sees who is on and no more', async () => {
  await stage.tell(async () => {
    const dev = await openDuty('Dev Okafor', desktop);
    const download = dev.waitForEvent('download');
    await press(desk(dev), 'Add to my calendar');
    const file = await download;
    expect(file.suggestedFilename()).toBe('safety-duty.ics');

    const aoife = await openDuty('Cllr Aoife Brennan-Osei', phone);
    await desk(aoife).getByText('Dev Okafor').waitFor();
    await chooseLook(aoife, 'Dark');
    await isAccessible(aoife, 'the page of a councillor');
    expect(await desk(aoife).getByRole('region', { name: 'Rota' }).count()).toBe(0);
    expect(faults()).toEqual([]);
  });
});
