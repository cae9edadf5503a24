/** The chat in Welsh: asked for in the chat, and in every answer, message and lock screen from then on. */
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { StoreUnavailable } from '../../teams-app/ports.ts';
import { firstId, setStage, textIn } from './bot-stage.ts';
import type { Stage } from './bot-stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
beforeEach(() => stage.fresh());
afterAll(() => stage.close());

const newest = (person: string) => stage.cards(person).at(-1);

test('a word changes the language, and another changes it back', async () => {
  await stage.connector.say('aoife', 'Cymraeg');
  expect(newest('aoife')).toMatchObject({ lang: 'cy' });
  expect(textIn(newest('aoife'))).toContain('Nid llinell argyfwng yw hon.');
  await stage.connector.say('tomos', 'help');
  expect(newest('tomos')).toMatchObject({ lang: 'en' });
  await stage.connector.say('aoife', 'Saesneg');
  expect(textIn(newest('aoife'))).toContain('This is not an emergency line.');
});

test('a report from the first word to the receipt', async () => {
  await stage.connector.say('aoife', 'yn Gymraeg os gwelwch yn dda');
  await stage.connector.say('aoife', 'mae rhywun y tu allan i’r tŷ');
  expect(textIn(newest('aoife'))).toContain('Mewn perygl nawr?');
  const { card } = await stage.press('aoife', 'submit-report', { what: 'mae cyllell ganddo' });
  expect(firstId(card)).toBe('receipt');
  expect(textIn(card)).toContain('Does neb wedi cymryd hwn eto');
  expect(textIn(card)).toMatch(/Dylai rhywun gymryd hwn erbyn .* ar 29 Rhagfyr 2026|erbyn 11:50pm/);
  await stage.connector.say('aoife', 'unrhyw newyddion?');
  expect(textIn(newest('aoife'))).toContain('Fy adroddiadau');
});

test('what is typed is understood as it stands on the buttons', async () => {
  await stage.connector.say('aoife', 'cymraeg');
  for (const [words, id] of [
    ['Adrodd rhywbeth', 'report'],
    ['Fy adroddiadau', 'my-reports'],
    ['Pwy sydd ar ddyletswydd', 'duty'],
  ] as const) {
    await stage.connector.say('aoife', words);
    expect(firstId(newest('aoife'))).toBe(id);
  }
});

test('a check-in in Welsh: begun, made longer, help asked, safe', async () => {
  await stage.connector.say('aoife', 'cymraeg');
  await stage.connector.say('aoife', 'cymhorthfa yn Neuadd Tanyard am 2 awr');
  expect(textIn(newest('aoife'))).toContain('Rydych allan tan');
  await stage.connector.say('aoife', '30 munud arall');
  expect(textIn(newest('aoife'))).toContain('Rydych allan tan');
  await stage.connector.say('aoife', 'Mae angen help arna i');
  expect(textIn(newest('aoife'))).toContain('eich helpu');
  await stage.connector.say('aoife', 'Rwy’n ddiogel');
  expect(textIn(newest('aoife'))).toContain('Rydych yn ôl');
});

test('a report that could not be saved says so, and whom to call', async () => {
  await stage.connector.say('aoife', 'cymraeg');
  await stage.connector.say('aoife', 'adrodd');
  stage.hub.promises = {
    ...stage.promises,
    accept: () => Promise.reject(new StoreUnavailable('away')),
  };
  const { card } = await stage.press('aoife', 'submit-report', { what: 'x' });
  expect(textIn(card)).toMatch(/Heb ei dderbyn\. .* Mewn perygl, ffoniwch 999/);
});
