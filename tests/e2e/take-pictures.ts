/** Takes the six pictures of the README anew: node tests/e2e/take-pictures.ts (after npm run build). */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Locator } from 'playwright-core';
import { startBrowserStage } from './browser-stage.ts';
import type { BrowserStage } from './browser-stage.ts';
import { firstMorning, liveTwoDays } from './council-in-use.ts';
import { become, card, desk, goTo, press, say } from './steps.ts';

const images = fileURLToPath(new URL('../../docs/images/', import.meta.url));
const phone = { width: 430, height: 1_600, deviceScaleFactor: 2 };

/** Segoe UI, the font of Teams, is not on Linux; Liberation Sans comes nearest. */
const fonts = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include>/etc/fonts/fonts.conf</include>
  <match target="pattern">
    <test name="family"><string>Segoe UI</string></test>
    <edit name="family" mode="assign" binding="strong"><string>Liberation Sans</string></edit>
  </match>
</fontconfig>`;

const take = async (what: Locator, name: string): Promise<void> => {
  await what.screenshot({ path: join(images, `${name}.png`), animations: 'disabled' });
};

/** A picture of a card once its place no longer changes. */
const takeCard = async (message: Locator, name: string): Promise<void> => {
  await message.getByRole('button').last().click({ trial: true });
  await message.page().mouse.move(0, 0);
  await take(message.locator('.card'), name);
};

const takeCards = async (stage: BrowserStage): Promise<void> => {
  const aoife = await stage.openWindow(phone);
  await become(aoife, 'Cllr Aoife Brennan-Osei');
  await say(aoife, 'Someone is outside my house. He has been at the gate since ten.');
  const report = card(aoife, 'Tell us what happened');
  await report.getByRole('radio', { name: 'Yes' }).check();
  await takeCard(report, 'report-card');
  await press(report, 'Send report');
  await card(aoife, 'We have your report').waitFor();

  const ruth = await stage.openWindow(phone);
  await become(ruth, 'Ruth Adair');
  await takeCard(card(ruth, 'Critical: nobody has this yet'), 'alert');
};

/** Some weeks after the first morning. */
const firstVisit = '2027-02-03T18:30';

const takeHub = async (stage: BrowserStage): Promise<void> => {
  const priya = await stage.openWindow({ width: 1_240, height: 740 });
  await become(priya, 'Cllr Priya Reeve');
  await goTo(priya, 'Hub');
  await desk(priya)
    .getByRole('region', { name: 'On duty now' })
    .getByRole('link')
    .first()
    .waitFor();
  await take(priya.locator('iframe'), 'hub');
  const hub = desk(priya);
  await hub.getByRole('link', { name: 'Before you go' }).click();
  await press(hub, 'Ask before a visit');
  await hub.getByLabel('Who do you want to visit?').fill('Mr K. Doyle');
  await hub.getByLabel('Where?').fill('Flat 4, 19 Tanyard Row');
  await hub.getByLabel('Day and time').fill(firstVisit);
  await hub.getByLabel('What is it about?').fill('A leaking roof');
  await press(hub, 'Ask an officer');
  await hub.getByRole('region', { name: 'Visit check' }).getByText('Do not visit').waitFor();
  await take(priya.locator('iframe'), 'before-you-go');
};

const takePages = async (stage: BrowserStage): Promise<void> => {
  const callum = await stage.openWindow({ width: 1_240, height: 740 });
  await become(callum, 'Callum Nwosu');
  await goTo(callum, 'SPoC desk');
  await desk(callum).getByText('Aoife Brennan-Osei').waitFor();
  await take(callum.locator('iframe'), 'desk');

  const helen = await stage.openWindow({ width: 1_640, height: 600 });
  await become(helen, 'Helen Tregear');
  await goTo(helen, 'SharePoint');
  await helen.getByRole('row').nth(6).waitFor();
  await take(helen.getByRole('region', { name: 'Incidents', exact: true }), 'list');
};

const folder = await mkdtemp(join(tmpdir(), 'hub-pictures-'));
const fontsFile = join(folder, 'fonts.conf');
await writeFile(fontsFile, fonts);
await mkdir(images, { recursive: true });
const stage = await startBrowserStage({
  start: firstMorning,
  environment: { FONTCONFIG_FILE: fontsFile },
});
try {
  await liveTwoDays(stage.house);
  await takeCards(stage);
  await takeHub(stage);
  await takePages(stage);
} finally {
  await stage.close();
  await rm(folder, { recursive: true, force: true });
}
