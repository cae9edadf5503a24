// Before you go, in a real browser: a risk assessment with an officer's help, an online surgery and a visit check, in one house.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { FrameLocator, Page } from 'playwright-core';
import { findings, findingsInEveryLook } from './accessible.ts';
import { startBrowserStage } from './browser-stage.ts';
import type { BrowserStage, Size } from './browser-stage.ts';
import { become, desk, goTo, press } from './steps.ts';

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
const toBefore = async (page: Page, size: Size): Promise<void> => {
  const way = desk(page).getByRole('navigation', { name: 'Parts of this page' });
  await way.waitFor();
  if (size === phone) await way.getByRole('combobox').selectOption({ label: 'Before you go' });
  else await way.getByRole('link', { name: 'Before you go' }).click();
  await desk(page).getByRole('region', { name: 'Words to use' }).waitFor();
};

const openBefore = async (name: string, size: Size): Promise<Page> => {
  const page = await stage.openWindow(size);
  await become(page, name);
  await goTo(page, 'Hub');
  await toBefore(page, size);
  return page;
};

const next = (hub: FrameLocator): Promise<void> => press(hub, 'Save and go on');

const writeHomeVisit = async (hub: FrameLocator): Promise<void> => {
  await press(hub, /^Home visit/);
  await hub.getByLabel('Where?').fill('14 Tanyard Row');
  await hub.getByLabel('When does it begin?').fill('2027-01-12T18:30');
  await next(hub);
  await hub.getByLabel('What could go wrong?').fill('A big dog');
  await next(hub);
  await hub.getByText('Step 3 of 7').waitFor();
};

test('a risk assessment: the draft is kept, an officer takes it and answers', async () => {
  await stage.tell(async () => {
    const tom = await openBefore('Cllr Tom Adeyemi', phone);
    const hub = desk(tom);
    expect(await findingsInEveryLook(tom, 'before you go', 'Light')).toEqual([]);
    await writeHomeVisit(hub);
    expect(await findings(tom, 'a step')).toEqual([]);

    await tom.reload();
    await toBefore(tom, phone);
    await press(desk(tom), 'Open: Home visit, 14 Tanyard Row');
    await desk(tom).getByText('A big dog').waitFor();
    await press(desk(tom), 'Change it');
    for (let step = 1; step < 5; step += 1) await next(hub);
    await hub.getByRole('radio', { name: /^4 – A threat/ }).check();
    await hub.getByRole('radio', { name: /^3 – It has happened/ }).check();
    await next(hub);
    await next(hub);
    await press(hub, 'Save and check');
    await hub.getByText('This is a high risk').waitFor();
    await press(hub, 'Finish');
    await hub.getByText('Choose yes or no.').waitFor();
    await hub.getByRole('radio', { name: 'Yes, please ask an officer' }).check();
    expect(await findings(tom, 'the end of the form')).toEqual([]);
    await press(hub, 'Finish');
    await hub.getByText('Help asked for. Nobody has taken it yet.').waitFor();

    const callum = await openBefore('Callum Nwosu', desktop);
    await press(desk(callum), 'Look at it: Home visit, Cllr Tom Adeyemi');
    await press(desk(callum), 'I’ll help');
    await desk(callum).getByLabel('Your advice').fill('Meet in the library, please.');
    expect(await findings(callum, 'an officer’s view')).toEqual([]);
    await press(desk(callum), 'Send advice');
    await desk(callum).getByText('Sent. Cllr Tom Adeyemi has been told to look.').first().waitFor();

    await tom.reload();
    await toBefore(tom, phone);
    await press(desk(tom), 'Open: Home visit, 14 Tanyard Row');
    await desk(tom).getByText('Meet in the library, please.').waitFor();
    expect(await findings(tom, 'the answered assessment')).toEqual([]);
    expect(faults()).toEqual([]);
    expect(stage.wrongs.filter((wrong) => wrong.includes('status of 403'))).toEqual([]);
  });
});

test('one assessment in two windows: nothing is written over unseen, and the writer chooses', async () => {
  await stage.tell(async () => {
    const first = await openBefore('Cllr Hannah Fairbrother', phone);
    await press(desk(first), /^Travel/);
    await desk(first).getByLabel('Where?').fill('The last bus');
    await next(desk(first));
    await desk(first).getByText('Step 2 of 7').waitFor();

    const second = await openBefore('Cllr Hannah Fairbrother', desktop);
    await press(desk(second), 'Open: Travel, The last bus');
    await press(desk(second), 'Change it');
    await desk(second).getByLabel('What is it for?').fill('The planning meeting');
    await press(desk(second), 'Save and close');
    await desk(second).getByRole('region', { name: 'Words to use' }).waitFor();

    await desk(first).getByLabel('What could go wrong?').fill('It may not come');
    await next(desk(first));
    await desk(first).getByText('This was changed somewhere else').waitFor();
    expect(await desk(first).getByLabel('What could go wrong?').inputValue()).toBe(
      'It may not come',
    );
    await press(desk(first), 'Look at the other one');
    await desk(first).getByText('The planning meeting').waitFor();
    expect(await findings(first, 'the choice between two')).toEqual([]);
    await press(desk(first), 'Keep what I typed here');
    await desk(first).getByText('Step 3 of 7').waitFor();

    await press(desk(second), 'Open: Travel, The last bus');
    await desk(second).getByText('It may not come').waitFor();
    await desk(second).getByText('The planning meeting').waitFor();
    expect(faults()).toEqual([]);
  });
});

test('an online surgery is set up in one form, and a resident is put on its list', async () => {
  await stage.tell(async () => {
    const priya = await openBefore('Cllr Priya Reeve', desktop);
    const hub = desk(priya);
    await press(hub, 'Set up an online surgery');
    const form = hub.getByRole('dialog');
    await form.getByLabel('What is it called?').fill('Northgate ward surgery');
    await form.getByLabel('From').fill('2027-01-14T18:00');
    await form.getByLabel('Until').fill('2027-01-14T19:00');
    expect(await findings(priya, 'the form of an online surgery')).toEqual([]);
    await press(form, 'Set it up');
    await hub.getByText('Northgate ward surgery', { exact: true }).waitFor();
    await hub.getByRole('button', { name: 'Copy the link to join' }).waitFor();

    await hub.getByLabel('Name').fill('Sam Ahmed');
    await hub.getByLabel('Email', { exact: true }).fill('sam.ahmed@resident.example');
    await press(hub, 'Add to the list');
    await hub.getByText('Sam Ahmed is on the list and gets an invitation.').first().waitFor();
    expect(await findings(priya, 'the surgeries')).toEqual([]);
    expect(faults()).toEqual([]);
  });
});

test('a visit check: do not visit, until an officer has answered in one of four sentences', async () => {
  await stage.tell(async () => {
    const grace = await openBefore('Cllr Grace Whitcombe', phone);
    const hub = desk(grace);
    await press(hub, 'Ask before a visit');
    await press(hub, 'Ask an officer');
    await hub.getByText('Write who you want to visit.').first().waitFor();
    await hub.getByLabel('Who do you want to visit?').fill('Mr K. Doyle');
    await hub.getByLabel('Where?').fill('Flat 4, 19 Tanyard Row');
    await hub.getByLabel('Day and time').fill('2027-02-03T18:30');
    await hub.getByLabel('What is it about?').fill('A leaking roof');
    expect(await findings(grace, 'asking before a visit')).toEqual([]);
    await press(hub, 'Ask an officer');
    const own = hub.getByRole('region', { name: 'Visit check' });
    await own.getByText('Do not visit until an officer replies.').waitFor();

    const helen = await openBefore('Helen Tregear', desktop);
    const officer = desk(helen);
    await officer.getByRole('button', { name: /^Open the visit check by Cllr Grace/ }).click();
    await officer.getByText('Flat 4, 19 Tanyard Row').waitFor();
    await officer.getByRole('radio', { name: 'Go ahead only with these steps' }).check();
    await press(officer, 'Save');
    await officer.getByText('Choose at least one step.').first().waitFor();
    await officer.getByRole('checkbox', { name: 'Take somebody with you' }).check();
    expect(await findings(helen, 'answering a visit check')).toEqual([]);
    await press(officer, 'Save');
    await officer.getByText('Saved. Cllr Grace Whitcombe is being told.').first().waitFor();

    await grace.reload();
    await toBefore(grace, phone);
    await own.getByText('Go ahead only with these steps:').waitFor();
    await own.getByText('Take somebody with you').waitFor();
    expect(await findings(grace, 'an answered visit check')).toEqual([]);
    expect(faults()).toEqual([]);
  });
});
