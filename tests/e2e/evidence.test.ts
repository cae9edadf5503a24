// Evidence as people send it: a photo from a councillor's phone in the chat, and files that an officer adds on the desk.
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { findings } from './accessible.ts';
import { startBrowserStage } from './browser-stage.ts';
import type { BrowserStage } from './browser-stage.ts';
import * as steps from './steps.ts';
import { card, desk, goTo, press, referenceOn } from './steps.ts';
import { picture } from '../support/picture.ts';

let stage: BrowserStage;
beforeEach(async () => {
  stage = await startBrowserStage();
});
afterEach(() => stage.close());

const photo = { name: 'back gate.png', mimeType: 'image/png', buffer: picture(1_200, 900, 'dusk') };
/** 12 MB, as a phone takes them: four pieces. */
const large = {
  name: 'IMG_2041.png',
  mimeType: 'image/png',
  buffer: picture(2_000, 2_000, 'noise'),
};

const openDesk = async (page: Page, reference: string): Promise<void> => {
  await goTo(page, 'SPoC desk');
  await desk(page).getByText(new RegExp(reference)).first().waitFor();
  await desk(page)
    .getByRole('button', { name: /28 December 2026/ })
    .click();
  await desk(page).getByRole('heading', { name: 'Evidence' }).waitFor();
};

const phone = { width: 390, height: 844 };

test('on a phone: a photo from the chat, a large file on the desk with its progress, and a picture looked at', () =>
  stage.tell(async () => {
    const aoife = await stage.openWindow(phone);
    await steps.become(aoife, 'Aoife Brennan-Osei');
    const receipt = await steps.report(aoife, 'He was at my back gate', 'Yes');
    const reference = referenceOn(await receipt.innerText());
    await aoife.locator('input[type=file]').setInputFiles(photo);
    await press(aoife.locator('body'), 'Send');
    const saved = card(aoife, 'We have your file');
    await saved.waitFor();
    expect(await saved.innerText()).toContain(`Saved with your report ${reference}`);

    const marged = await stage.openWindow(phone);
    await steps.become(marged, 'Marged Ellis');
    await openDesk(marged, reference);
    const line = desk(marged).getByRole('listitem').filter({ hasText: 'back gate.png' });
    await line.getByText('from Cllr Aoife Brennan-Osei').waitFor();
    await press(line, 'View back gate.png');
    const shown = desk(marged).getByRole('img', { name: 'back gate.png' });
    await shown.waitFor();
    expect(await shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1_200);
    await press(desk(marged), 'Close');

    await desk(marged).locator('input[type=file]').setInputFiles(large);
    await desk(marged)
      .getByRole('progressbar', { name: /IMG_2041\.png/ })
      .waitFor();
    await desk(marged).getByText('IMG_2041.png is saved.').first().waitFor();
    const added = desk(marged).getByRole('listitem').filter({ hasText: 'from Marged Ellis' });
    await added.getByText('11 MB').waitFor();
    expect(await findings(marged, 'the evidence')).toEqual([]);

    await desk(marged).getByRole('button', { name: 'Refresh' }).click();
    await line.getByText('Checked').waitFor();
    await press(desk(marged), /Show who opened it/);
    await desk(marged).getByText('Evidence opened').first().waitFor();
    expect(stage.wrongs).toEqual([]);
  }));
