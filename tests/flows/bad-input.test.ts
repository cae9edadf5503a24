// What people type is stored as typed and shown as text, and a refused card brings the words back.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { objectIdOf } from '../../infra/one-machine/council.ts';
import { referenceIn, startStage } from '../support/house.ts';
import type { Stage } from '../support/house.ts';
import { closeQuietly } from '../support/nothing-else.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage((council) => ({
    ...council,
    people: [...council.people, { alias: 'stranger', name: 'Nobody Known', roles: [] }],
  }));
});
afterAll(() => closeQuietly(stage));

const texts: Readonly<Record<string, string>> = {
  formula: '=HYPERLINK("http://x.test","pay")',
  script: '<script>alert(1)</script> <img src=x onerror=alert(1)> &amp; & <b>bold</b>',
  markdown:
    '# not a heading\n* not a list\n[not a link](http://x.test) **stars** _lines_ `ticks` 1. one',
  emoji: '🔪🏠 👨‍👩‍👧 naïve café',
  welsh: 'Mae rhywun y tu ôl i’r tŷ ger y llŷn — ŵ ŷ Ŵ Ŷ',
  'right to left': 'هددني رجل عند الباب\u200f اليوم',
  spaces: '  two spaces before, tab\there,\r\nand a Windows line  ',
  long: 'a long story with an end. '.repeat(800).slice(0, 20_000),
};

describe.each(Object.entries(texts))('%s', (_kind, what) => {
  test('is stored as typed, and opens as typed', async () => {
    const receipt = await stage.report('sian', { what, afraidNow: 'no' });
    const reference = referenceIn(receipt.text);
    expect(reference).not.toBe('');
    const row = stage.rows('Incidents').find((each) => each['reference'] === reference);
    expect(row?.['what']).toBe(what);
    const opened = await stage.call('ines', 'open-incident', { incident: reference });
    expect(
      (JSON.parse(opened.text) as { value: { report: { what: string } } }).value.report.what,
    ).toBe(what);
  });
});

test.each([
  ['', 'nothing'],
  ['   \n ', 'white space'],
])('%j is refused, and asks for a few words', async (what) => {
  const answer = await stage.report('tom', { what, afraidNow: 'no', where: 'Harbour Row' });
  expect(answer.refused).toBe('invalid');
  expect(answer.text).toContain('Please tell us what happened');
  expect(answer.text).toContain('Harbour Row');
});

test('20,001 characters are refused with the number, and nothing typed is lost', async () => {
  const answer = await stage.report('tom', { what: 'x'.repeat(20_001), afraidNow: 'no' });
  expect(answer.refused ?? 'kept').toMatch(/invalid|kept/);
  expect(answer.text).toContain('20,001');
});

test('a card from yesterday is refused, its words come back, and the new card goes through', async () => {
  await stage.say('martin', 'Report something');
  const { clock } = stage.house.m365.world;
  clock.set(clock.now() + 13 * 3_600_000);
  const typed = {
    what: 'He shouted “we know where you live”',
    effect: 'I cannot sleep',
    afraidNow: 'no',
  };
  const answer = await stage.press('martin', 'submit-report', typed);
  expect(answer?.refused).toBe('too-late');
  expect(answer?.text).toContain('He shouted “we know where you live”');
  expect(answer?.text).toContain('I cannot sleep');
  const again = await stage.press('martin', 'submit-report', typed);
  expect(again?.refused).toBeUndefined();
  expect(referenceIn(again?.text ?? '')).not.toBe('');
});

test.each([
  ['another submission', { submission: 'made-up' }],
  ['another time', { drawnAt: '2030-01-01T00:00:00.000Z' }],
  ['no time at all', { drawnAt: 'yesterday' }],
  ['another mark', { mark: 'AAAA' }],
])('a card with %s is refused, and its words come back', async (_what, forged) => {
  const before = stage.rows('Incidents').length;
  const answer = await stage.report('yusuf', {
    what: 'Somebody keyed my car',
    afraidNow: 'no',
    ...forged,
  });
  expect(answer.refused).toBe('invalid');
  expect(answer.text).toContain('Somebody keyed my car');
  expect(stage.rows('Incidents').length).toBe(before);
});

test('a card drawn for one councillor cannot be sent by another', async () => {
  const { connector } = stage.house.m365;
  await stage.say('grace', 'Report something');
  await stage.say('hannah', 'Report something');
  const graces = connector.messages(objectIdOf('grace')).at(-1);
  const card = (graces?.attachments[0] as { content: { actions?: unknown } }).content;
  const mark = /"submission":"([^"]+)","drawnAt":"([^"]+)","mark":"([^"]+)"/.exec(
    JSON.stringify(card),
  );
  expect(mark).not.toBeNull();
  const answer = await stage.press('hannah', 'submit-report', {
    what: 'Mine now',
    afraidNow: 'no',
    submission: mark?.[1],
    drawnAt: mark?.[2],
    mark: mark?.[3],
  });
  expect(answer?.refused).toBe('invalid');
});

test('an unknown person is told whom to call, and nothing else', async () => {
  await stage.say('stranger', 'Report something');
  const said = stage.newest('stranger');
  expect(said).toContain('999');
  expect(said).toContain('01632 960123');
  expect(said).not.toContain('submit-report');
  const called = await stage.call('stranger', 'list-incidents', { view: 'open' });
  expect(called.refused).toBe('forbidden');
  expect(called.text).not.toContain('rows');
});
