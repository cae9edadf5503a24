// A language that is chosen in the tab or in the chat: kept in the People list, and spoken on every channel from then on.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startStage } from '../support/house.ts';
import type { Stage } from '../support/house.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.close());

const languageOf = (name: RegExp): unknown =>
  stage.rows('People').find((row) => name.test(String(row['title'])))?.['language'];

test('chosen in the tab, it is in the list and in the chat, and nobody else reads it', async () => {
  expect(languageOf(/Brennan-Osei/)).toBe('English');
  const chosen = await stage.call('aoife', 'choose-language', { language: 'cy' });
  expect(chosen.refused).toBeUndefined();
  expect(languageOf(/Brennan-Osei/)).toBe('Welsh');
  expect(languageOf(/Adeyemi/)).toBe('English');
  await stage.say('aoife', 'cymorth');
  expect(stage.newest('aoife')).toContain('Nid llinell argyfwng yw hon.');
  await stage.say('tom', 'help');
  expect(stage.newest('tom')).toContain('This is not an emergency line.');
});

test('who has a report, and since when, is told in the language of whoever reads it', async () => {
  await stage.call('dev', 'choose-language', { language: 'cy' });
  await stage.report('aoife', { what: 'Mae rhywun wrth y drws', afraidNow: 'yes' });
  await stage.house.settle();
  expect(stage.newest('dev')).toContain('does neb wedi cymryd hwn eto');
  await stage.press('dev', 'acknowledge');
  await stage.house.settle();
  expect(stage.newest('aoife')).toContain('Mae eich adroddiad gyda Dev Okafor ers 11:4');
});

test('asked for in the chat, it is what the tab reads, and whoever edits the list sees it', async () => {
  await stage.say('aoife', 'Saesneg');
  expect((await stage.call('aoife', 'my-language', {})).text).toMatch(/"language":\s*"en"/);
  expect(languageOf(/Brennan-Osei/)).toBe('English');
});
