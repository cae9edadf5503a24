// The rota through the doors of the real house: the tab's calls, the chat, the lists in SharePoint, and who is alerted.
import { afterEach, expect, test } from '@jest/globals';
import { objectIdOf } from '../../infra/one-machine/council.ts';
import { startStage } from '../support/house.ts';
import type { Stage } from '../support/house.ts';
import { closeQuietly } from '../support/nothing-else.ts';
import { thatNight } from '../support/on-call.ts';

let stage: Stage;
afterEach(() => closeQuietly(stage));

const begin = async (): Promise<void> => {
  const until = '2027-03-01T08:30:00Z';
  stage = await startStage((council) => ({ ...council, duty: [{ ...thatNight, until }] }));
};

const key = objectIdOf;
const tonight = { from: '2026-12-28T23:45', to: '2026-12-29T08:30' };
const override = { kind: 'override', ...tonight, lead: key('ruth'), deputy: key('callum') };
const afraid = { what: 'They are at my door', afraidNow: 'yes' };

const alerted = (alias: string): boolean => stage.newest(alias).includes('"verb":"acknowledge"');

interface Page {
  readonly bars: readonly { readonly lead?: { readonly name: string } }[];
  readonly rows: readonly { readonly row: string; readonly etag: string }[];
}
const page = async (alias: string): Promise<Page> =>
  (JSON.parse((await stage.call(alias, 'list-duty', {})).text) as { readonly value: Page }).value;

test('an override counts from its minute on: in the list, on the page, and for whoever is alerted', async () => {
  await begin();
  expect(await stage.call('ines', 'set-duty', override)).not.toHaveProperty('refused');
  expect(stage.rows('Duty').at(-1)).toMatchObject({
    kind: 'Override',
    lead: 'Ruth Adair',
    deputy: 'Callum Nwosu',
  });
  expect((await page('dev')).bars.map(({ lead }) => lead?.name)).toContain('Ruth Adair');
  await stage.house.advanceTo(Date.parse('2026-12-28T23:45:00Z'));
  await stage.report('aoife', afraid);
  expect(['ruth', 'callum', 'dev', 'marged'].map(alerted)).toEqual([true, true, false, false]);
});

test('taking the only turn off the rota is refused, and with a reason it is not', async () => {
  await begin();
  const [row] = (await page('ines')).rows;
  const refused = await stage.call('ines', 'remove-duty', { ...row });
  expect(refused.refused).toBe('invalid');
  expect(refused.text).toMatch(/That would leave a gap\. Nobody is on call from 11:40pm on Monday/);
  expect(stage.rows('Duty')).toHaveLength(1);
  const anyway = { ...row, anyway: 'yes', reason: 'The council is abolished' };
  expect(await stage.call('ines', 'remove-duty', anyway)).not.toHaveProperty('refused');
  expect(stage.rows('Duty')).toEqual([]);
  expect((await stage.call('dev', 'set-duty', override)).refused).toBe('forbidden');
});

test('a swap: asked on the page, answered in the chat, and whoever said yes is alerted', async () => {
  await begin();
  const asked = { ...tonight, from: '2026-12-28T23:40', with: key('fatima'), note: 'A fever' };
  expect(await stage.call('dev', 'swap-duty', asked)).not.toHaveProperty('refused');
  expect(stage.newest('fatima')).toMatch(/Dev Okafor asks whether you can be on call as lead/);
  expect(stage.newest('fatima')).toMatch(/A fever/);
  await stage.press('fatima', 'hub-message');
  expect(stage.newest('dev')).toMatch(/Fatima Haddad takes your turn/);
  expect(stage.rows('Duty').at(-1)).toMatchObject({ kind: 'Swap', state: 'Accepted' });
  await stage.report('aoife', afraid);
  expect(['fatima', 'marged', 'dev'].map(alerted)).toEqual([true, true, false]);
});

test('SharePoint is away: kindly refused; the rota that is known goes on counting', async () => {
  await begin();
  const { faults } = stage.house.m365.world;
  faults.add({ kind: 'down', service: 'sharepoint', retryAfter: 30 });
  const refused = await stage.call('ines', 'set-duty', override);
  expect(refused.refused).toBe('unavailable');
  expect(refused.text).toMatch(/the rota can’t be changed now/);
  await stage.report('aoife', afraid);
  expect(['dev', 'marged'].map(alerted)).toEqual([true, true]);
  faults.clear();
  stage.house.m365.world.clock.set(Date.parse('2026-12-28T23:43:00Z'));
  await stage.house.settle();
  expect(await stage.call('ines', 'set-duty', override)).not.toHaveProperty('refused');
});
