// A decision to watch, in a real browser: an officer schedules it, the ward's councillor hears of it and reads it, another does not; then it is off.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
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

/** Goes to the section as a person does: by a choice on a phone, by a tab on a desktop. */
const toOnline = async (page: Page, size: Size): Promise<void> => {
  await goTo(page, 'Hub');
  const way = desk(page).getByRole('navigation', { name: 'Parts of this page' });
  await way.waitFor();
  if (size === phone)
    await way.getByRole('combobox').selectOption({ label: 'Online and social media' });
  else await way.getByRole('link', { name: 'Online and social media' }).click();
  await desk(page).getByRole('region', { name: 'What to do, step by step' }).waitFor();
};

test('the councillor of the ward is told and reads the facts; another hears and reads nothing', async () => {
  await stage.tell(async () => {
    const helen = await stage.openWindow(desktop);
    await become(helen, 'Helen Tregear');
    await toOnline(helen, desktop);
    await press(desk(helen), 'Schedule one');
    const form = desk(helen).getByRole('dialog');
    await form.getByLabel('Topic', { exact: false }).first().fill('Homes on Mill Field');
    await form.getByLabel('When will it be decided?').fill('2027-01-14T18:00');
    await form.getByRole('checkbox', { name: 'Marlowe' }).check();
    await form.getByLabel('What will be decided?').fill('Whether 120 homes may be built.');
    await press(form, 'Save');
    await form.getByText('Write the facts.').waitFor();
    expect(await findings(helen, 'the form')).toEqual([]);
    await form.getByLabel('Facts', { exact: false }).first().fill('- A third are for rent.');
    await press(form, 'Save');
    await desk(helen).getByText('Saved. 1 councillor is being told now.').first().waitFor();

    const aoife = await stage.openWindow(phone);
    await become(aoife, 'Cllr Aoife Brennan-Osei');
    const told = card(aoife, 'A decision to watch');
    await told.getByText('Whether 120 homes may be built.').waitFor();
    await press(told, 'Don’t tell me about these');
    await aoife.getByText('We will not tell you in the chat any more.').waitFor();
    await toOnline(aoife, phone);
    const own = desk(aoife).getByRole('region', { name: 'Decisions to watch' });
    await own.getByText('A third are for rent.').waitFor();
    expect(await own.getByRole('switch').isChecked()).toBe(false);
    await own.getByRole('switch').click();
    await desk(aoife).getByText('You will hear of them in the chat.').first().waitFor();
    await desk(aoife).getByLabel('Where is it?').selectOption({ label: 'Facebook' });
    await desk(aoife).getByText('Report and block').waitFor();
    expect(await findingsInEveryLook(aoife, 'online', 'Light')).toEqual([]);

    const tom = await stage.openWindow(phone);
    await become(tom, 'Cllr Tom Adeyemi');
    expect(await tom.getByText('A decision to watch').count()).toBe(0);
    await toOnline(tom, phone);
    await desk(tom).getByText('There is no such decision in your ward at the moment.').waitFor();

    await press(desk(helen), 'Call it off: Homes on Mill Field');
    await press(desk(helen).getByRole('dialog'), 'Call it off');
    await desk(helen).getByText('Called off', { exact: true }).waitFor();
    await goTo(aoife, 'Chat');
    await card(aoife, 'A decision to watch is off').waitFor();
    expect(faults()).toEqual([]);
  });
});
