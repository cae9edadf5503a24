// Decisions on the desk: who may not see an incident, what was changed by hand, and a note whose answer was lost.
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { callFunction } from '../../infra/drills/doors.ts';
import { editList } from '../../infra/local-m365/control/edit-list.ts';
import { objectIdOf } from '../../infra/one-machine/council.ts';
import { findings, findingsInEveryLook } from './accessible.ts';
import { startBrowserStage } from './browser-stage.ts';
import type { BrowserStage } from './browser-stage.ts';
import { become, desk, goTo, press, referenceOn, report } from './steps.ts';

const phone = { width: 390, height: 844 };
const desktop = { width: 1440, height: 900 };

let stage: BrowserStage;
let incident: string;
beforeEach(async () => {
  stage = await startBrowserStage();
  const aoife = await stage.openWindow(phone);
  await become(aoife, 'Cllr Aoife Brennan-Osei');
  incident = referenceOn(await (await report(aoife, 'he will kill me', 'Yes')).innerText());
  await callFunction(stage.house, objectIdOf('dev'), 'acknowledge', { incident });
  await stage.house.settle();
});
afterEach(() => stage.close());

const openAs = async (name: string, size: typeof phone): Promise<Page> => {
  const page = await stage.openWindow(size);
  await become(page, name);
  await goTo(page, 'SPoC desk');
  const kind = size.width < 900 ? 'listitem' : 'row';
  await desk(page).getByRole(kind).filter({ hasText: incident }).getByRole('button').click();
  await desk(page).getByRole('heading', { name: 'What has happened' }).waitFor();
  return page;
};

const minutesPass = async (minutes: number): Promise<void> => {
  const { clock } = stage.house.m365.world;
  for (let n = 0; n < minutes; n += 1) {
    clock.set(clock.now() + 60_000);
    await stage.house.settle();
  }
};

/** Whether the keyboard stands on what has this name. */
const isFocused = (page: Page, name: string): Promise<boolean> =>
  desk(page)
    .getByRole('button', { name })
    .evaluate((button) => button === document.activeElement);

test('by keyboard: the dialog keeps it, Escape gives it back, and nothing is decided without a reason', () =>
  stage.tell(async () => {
    const ines = await openAs('Ines Abara', desktop);
    await desk(ines).getByRole('button', { name: 'Keep somebody out' }).focus();
    await ines.keyboard.press('Enter');
    const dialog = desk(ines).getByRole('dialog', { name: 'Keep somebody out of this incident' });
    await dialog.getByText('The hub does not tell them.').waitFor();
    for (let n = 0; n < 6; n += 1) {
      await ines.keyboard.press('Tab');
      const isKept = await desk(ines)
        .locator('body')
        .evaluate((body) => {
          const active = document.activeElement;
          return active === body || active?.closest('dialog') !== null;
        });
      expect(isKept).toBe(true);
    }
    await dialog.getByRole('textbox', { name: 'Reason' }).press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(await isFocused(ines, 'Keep somebody out')).toBe(true);

    await ines.keyboard.press('Enter');
    await press(dialog, 'Keep them out');
    await dialog.getByText('Choose a person.').waitFor();
    await dialog.getByText('Say why.').waitFor();
    expect(await findingsInEveryLook(ines, 'the dialog with what is missing', 'Light')).toEqual([]);
  }));

test('on a phone: who is kept out loses it at once and never finds it again, until it is lifted', () =>
  stage.tell(async () => {
    const ines = await openAs('Ines Abara', phone);
    await press(desk(ines), 'Keep somebody out');
    const dialog = desk(ines).getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'Person' }).selectOption('Dev Okafor');
    await dialog.getByRole('textbox', { name: 'Reason' }).fill('He knows the man well.');
    await press(dialog, 'Keep them out');
    await desk(ines).getByText('They can’t see it any more.').first().waitFor();
    await desk(ines).getByText('Reason: He knows the man well.').waitFor();
    await desk(ines).getByText('Nobody yet').waitFor();
    expect(await findings(ines, 'an incident that somebody is kept out of')).toEqual([]);

    const dev = await stage.openWindow(phone);
    await become(dev, 'Dev Okafor');
    await goTo(dev, 'SPoC desk');
    await desk(dev).getByRole('searchbox').fill(incident);
    await desk(dev)
      .getByRole('heading', { name: /^Nothing found for/ })
      .waitFor();
    const opened = await callFunction(stage.house, objectIdOf('dev'), 'open-incident', {
      incident,
    });
    expect(opened.text).toContain('There is no incident with that reference.');

    await press(desk(ines), 'Let Dev Okafor see it');
    await desk(ines).getByRole('dialog').getByRole('textbox').fill('It was another man.');
    await press(desk(ines).getByRole('dialog'), 'Let them see it');
    await desk(ines).getByText('They can see it again.').first().waitFor();
    await press(desk(dev), 'Refresh');
    await desk(dev).getByText(incident).first().waitFor();
  }));

test('what somebody changed in SharePoint stands there with who and when, and is put back', () =>
  stage.tell(async () => {
    await minutesPass(2);
    const set = { What: 'It was nothing.', Level: 'Low' };
    const where = { Reference: incident };
    const person = objectIdOf('marged');
    expect(editList(stage.house.m365.world, { list: 'Incidents', where, set, person })).toBe(1);
    await minutesPass(6);

    const ines = await openAs('Ines Abara', desktop);
    const panel = desk(ines).getByRole('region', { name: 'Changed by hand in SharePoint' });
    const row = panel.getByRole('row').filter({ hasText: 'What happened?' });
    for (const words of ['he will kill me', 'It was nothing.', /^Marged Ellis, /])
      await row.getByText(words).waitFor();
    await desk(ines).getByText('these are not the words that the councillor sent').waitFor();
    expect(await findingsInEveryLook(ines, 'what was changed by hand', 'Light')).toEqual([]);
    await press(panel, 'Put back');
    await desk(ines).getByText('Put back: What happened?.').first().waitFor();
    await desk(ines).locator('blockquote').getByText('he will kill me').waitFor();
    expect(await panel.count()).toBe(0);
  }));

test('a note whose answer is lost is kept once, however often it is sent', () =>
  stage.tell(async () => {
    const marged = await openAs('Marged Ellis', phone);
    let lost = 0;
    await marged.route('**/api/functions/add-note', async (route) => {
      lost += 1;
      if (lost > 2) return route.fallback();
      await route.fetch();
      await route.abort('connectionreset');
    });
    await press(desk(marged), 'Add a note');
    await desk(marged).getByRole('textbox', { name: 'Note' }).fill('Rang her, she is inside.');
    for (const _answer of ['lost', 'lost again']) {
      await press(desk(marged), 'Save note');
      await desk(marged).getByText('What you typed is still here.').waitFor();
    }
    expect(await findings(marged, 'a note that was not answered')).toEqual([]);
    await press(desk(marged), 'Save note');
    await desk(marged).getByText('Your note is saved.').first().waitFor();
    const timeline = desk(marged).getByRole('region', { name: 'What has happened' });
    await timeline.getByText('Rang her, she is inside.').first().waitFor();
    expect(await timeline.getByText('Rang her, she is inside.').count()).toBe(1);
    expect(lost).toBe(3);
  }));
