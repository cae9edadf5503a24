// What the wrong person sees: a councillor nothing of the desk, a stranger whom to call.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { findings } from './accessible.ts';
import { startBrowserStage } from './browser-stage.ts';
import type { BrowserStage } from './browser-stage.ts';
import { become, desk, goTo, message, referenceOn, report, say } from './steps.ts';

const phone = { width: 390, height: 844 };
const desktop = { width: 1440, height: 900 };

let stage: BrowserStage;
let reference: string;
beforeAll(async () => {
  stage = await startBrowserStage({
    change: (council) => ({
      ...council,
      people: [...council.people, { alias: 'stranger', name: 'Nobody Known', roles: [] }],
    }),
  });
  const aoife = await stage.openWindow(phone);
  await become(aoife, 'Cllr Aoife Brennan-Osei');
  const receipt = await report(aoife, 'someone is outside my house', 'Yes');
  reference = referenceOn(await receipt.innerText());
});
afterAll(() => stage.close());

test('a councillor who opens the SPoC desk sees none of it, not even their own report', async () => {
  await stage.tell(async () => {
    for (const name of ['Cllr Tom Adeyemi', 'Cllr Aoife Brennan-Osei']) {
      const page = await stage.openWindow(desktop);
      await become(page, name);
      await goTo(page, 'SPoC desk');
      await desk(page).getByText('This page is for the council’s safety team').waitFor();
      const shown = await desk(page).locator('body').innerText();
      expect(shown).not.toContain(reference);
      expect(shown).not.toMatch(/Brennan|Marlowe|outside my house/);
      expect(await findings(page, `the desk of ${name}`)).toEqual([]);
    }
  });
});

test('a councillor is not let into the SharePoint site', async () => {
  await stage.tell(async () => {
    const page = await stage.openWindow(desktop);
    await become(page, 'Cllr Tom Adeyemi');
    await goTo(page, 'SharePoint');
    await page.getByText('You need permission to access this site.').waitFor();
    expect(await page.getByRole('main').innerText()).not.toContain('Incidents');
    expect(await findings(page, 'SharePoint for a councillor')).toEqual([]);
  });
});

test('a stranger is told whom to call, in the chat and on the desk nothing else', async () => {
  await stage.tell(async () => {
    const page = await stage.openWindow(phone);
    await become(page, 'Nobody Known');
    await say(page, 'someone is outside my house');
    const answer = message(page, 'I don’t have you on my list of people');
    await answer.getByText('01632 960123').first().waitFor();
    expect(await answer.innerText()).toContain('999');
    expect(await answer.getByRole('button').count()).toBe(0);
    expect(await findings(page, 'the answer to a stranger')).toEqual([]);
    await goTo(page, 'SPoC desk');
    await desk(page).getByRole('heading', { name: 'This page can’t be shown' }).waitFor();
    const shown = await desk(page).locator('body').innerText();
    expect(shown).not.toContain(reference);
    expect(shown).not.toMatch(/Brennan|Dev Okafor|07700/);
  });
});
