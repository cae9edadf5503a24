// Who has an incident, on the desk: handed over, given back, stood down, and others asked, by two people at once.
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { callFunction } from '../../infra/drills/doors.ts';
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
const dialogOf = (page: Page) => desk(page).getByRole('dialog');

test('on a phone: offered to a colleague, who says yes; what was typed is there after Escape', () =>
  stage.tell(async () => {
    const dev = await openAs('Dev Okafor', phone);
    await press(desk(dev), 'I’ve got this');
    await press(desk(dev), 'Hand over');
    const dialog = dialogOf(dev);
    await dialog.getByText('It stays with whoever has it until your colleague says yes.').waitFor();
    await press(dialog, 'Ask them');
    await dialog.getByText('Choose a colleague.').waitFor();
    await dialog
      .getByRole('textbox', { name: 'Note for your colleague' })
      .fill('She is on her own.');
    await dialog.getByRole('textbox').press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await press(desk(dev), 'Hand over');
    expect(await dialog.getByRole('textbox').inputValue()).toBe('She is on her own.');
    await dialog.getByRole('combobox', { name: 'To whom' }).selectOption('Marged Ellis (on duty)');
    expect(await findingsInEveryLook(dev, 'the dialog to hand over', 'Light')).toEqual([]);
    await press(dialog, 'Ask them');
    await desk(dev).getByText('Offered to Marged Ellis. It stays with Dev Okafor').waitFor();

    const marged = await openAs('Marged Ellis', phone);
    await desk(marged).getByText('Dev Okafor asks you to take this over').waitFor();
    expect(await findings(marged, 'an incident that is offered')).toEqual([]);
    await press(desk(marged), 'I’ve got this');
    await desk(marged)
      .getByText('You have this now. The councillor will be told.')
      .first()
      .waitFor();
    await desk(marged).getByText('Handed over').first().waitFor();
    await press(desk(dev), 'Refresh');
    await desk(dev)
      .getByText(/^Marged Ellis, since/)
      .first()
      .waitFor();
  }));

test('a page that is out of date asks nobody twice, and shows how things stand', () =>
  stage.tell(async () => {
    const dev = await openAs('Dev Okafor', desktop);
    const { text } = await callFunction(stage.house, objectIdOf('ruth'), 'open-incident', {
      incident,
    });
    const version = Number(/"version":(\d+)/.exec(text)?.[1]);
    await press(desk(dev), 'Ask the next people now');
    await callFunction(stage.house, objectIdOf('ruth'), 'escalate-now', { incident, version });
    await press(dialogOf(dev), 'Ask them now');
    await dialogOf(dev).waitFor({ state: 'hidden' });
    await desk(dev).getByText('Others have been asked since you opened this').first().waitFor();
    await press(desk(dev), 'Ask the next people now');
    await press(dialogOf(dev), 'Ask them now');
    await desk(dev).getByText('Asked now: Ines Abara.').first().waitFor();
  }));

test('given back and stood down: each with its words, by keyboard as well', () =>
  stage.tell(async () => {
    const dev = await openAs('Dev Okafor', desktop);
    expect(await desk(dev).getByRole('button', { name: 'Stand down' }).count()).toBe(0);
    await press(desk(dev), 'I’ve got this');
    await desk(dev).getByRole('button', { name: 'Give back' }).focus();
    await dev.keyboard.press('Enter');
    await dialogOf(dev).getByRole('textbox').fill('I am in hospital.');
    await press(dialogOf(dev), 'Give it back');
    await desk(dev).getByText('Nobody has it now. Others are asked.').first().waitFor();
    await desk(dev).getByText('Nobody yet').waitFor();

    const ines = await openAs('Ines Abara', desktop);
    await press(desk(ines), 'Stand down');
    await press(dialogOf(ines), 'Stand it down');
    await dialogOf(ines).getByText('Choose why.').waitFor();
    await dialogOf(ines).getByRole('radio', { name: 'It was a mistake' }).check();
    await dialogOf(ines).getByRole('textbox').fill('She pressed the wrong button and is well.');
    expect(await findingsInEveryLook(ines, 'the dialog to stand down', 'Light')).toEqual([]);
    await press(dialogOf(ines), 'Stand it down');
    await desk(ines).getByText('Stood down').first().waitFor();
    await desk(ines).getByText('It was a mistake. She pressed the wrong button').first().waitFor();
  }));
