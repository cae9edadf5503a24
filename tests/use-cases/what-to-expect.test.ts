/** What the council says it will do: in its order, for its kind of council, edited by those who answer for it. */
import { expect, test } from '@jest/globals';
import { guidance } from '#lists/guidance.ts';
import { guidanceAtFirst } from '#lists/guidance-texts.ts';
import { defaultSettings } from '#core/domain/settings.ts';
import type { Settings } from '#core/domain/settings.ts';
import { execute } from '#core/use-cases/registry.ts';
import { blocksOf } from '../../tabs/client/components/blocks.ts';
import { at } from '../support/sample.ts';
import { stage } from './stage.ts';
import type { Stage } from './stage.ts';

const filled = async (): Promise<Stage> => {
  const on = await stage();
  const list = on.hub.lists.of(guidance);
  for (const row of guidanceAtFirst.toReversed()) await list.add(row);
  return on;
};

const readIn = async (on: Stage, tier: Settings['tier']) => {
  const council = { ...on.hub.council, settings: () => ({ ...defaultSettings, tier }) };
  const answer = await execute({ ...on.hub, council }, 'aoife', 'what-to-expect', {});
  if (!answer.ok) throw new Error(answer.refused.sentence);
  return answer.value.texts;
};

test('the texts come in the council’s order', async () => {
  const { texts } = await (await filled()).ok('aoife', 'what-to-expect');
  expect(texts.slice(0, 3).map(({ title }) => title)).toEqual([
    'When you report something',
    'What we can do',
    'Criticism, and where it stops',
  ]);
});

test.each([
  ['county', /say “Operation Ford”/],
  ['district', /say “Operation Ford”/],
  ['unitary', /say “Operation Ford”/],
  ['parish', /does not cover parish/],
] as const)('a %s reads its own about Operation Ford, once', async (tier, words) => {
  const ford = (await readIn(await filled(), tier)).filter((text) => /Ford/.test(text.title));
  expect(ford).toHaveLength(1);
  expect(ford[0]?.words).toMatch(words);
});

test('only those who answer for the texts are shown where they are edited', async () => {
  const on = await filled();
  expect((await on.ok('ines', 'what-to-expect')).listAddress).toContain('/Lists/Guidance');
  for (const who of ['aoife', 'dev', 'vera'])
    expect((await on.ok(who, 'what-to-expect')).listAddress).toBeUndefined();
});

test('a text that people add shows owner, version and when it is looked at again', async () => {
  const on = await filled();
  const more = { owner: 'Democratic Services', edition: '3', reviewBy: at('2027-05-01T00:00:00Z') };
  const { item, etag } = await on.hub.lists
    .of(guidance)
    .add({ title: 'Parking', words: 'Ask us.', position: 5, ...more });
  expect((await on.ok('aoife', 'what-to-expect')).texts[0]).toEqual({
    item,
    revision: etag,
    title: 'Parking',
    words: 'Ask us.',
    ...more,
  });
});

test('every text stands in both languages, and promises nothing for the police', () => {
  for (const { titleCy, wordsCy, words } of guidanceAtFirst) {
    expect(titleCy).not.toBe('');
    expect(blocksOf(wordsCy)).toHaveLength(blocksOf(words).length);
    expect(words).not.toMatch(/police will|will be charged by/i);
  }
});

test('lines that begin with a hyphen become one list', () => {
  expect(blocksOf('You can:\n- one\n\n- two\r\nAnd so on.\n')).toEqual([
    { is: 'line', words: 'You can:' },
    { is: 'points', points: ['one', 'two'] },
    { is: 'line', words: 'And so on.' },
  ]);
});
