// What a councillor sends, read from a card: scenario 11 and domain.md 3.2.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { incidents } from '#lists/incidents.ts';
import type { Report } from '#core/domain/incidents/report.ts';
import { readReport } from '#core/domain/incidents/report.ts';
import { anyText } from '../support/any-text.ts';

const read = (raw: Readonly<Record<string, unknown>>): Report => {
  const result = readReport(raw);
  if (!result.ok) throw new Error(result.refused.sentence);
  return result.value;
};
const refusedOf = (raw: Readonly<Record<string, unknown>>) => {
  const result = readReport(raw);
  return result.ok ? undefined : result.refused;
};

test('one text is enough, and no answer about fear counts as not sure', () => {
  expect(read({ what: 'He shouted at me' })).toEqual({
    what: 'He shouted at me',
    afraidNow: 'not-sure',
    about: 'nobody',
  });
});

test('every answer is read', () => {
  const answers = {
    what: 'He shouted at me',
    afraidNow: 'no',
    when: 'tonight',
    where: 'at home',
    channel: 'in-person',
    category: 'hate',
    subject: 'a man in a red coat',
    ward: 'Llŷn',
    effect: 'I can’t sleep',
    wish: 'Please don’t do anything',
    about: 'officer',
    aboutWho: 'ruth',
  };
  expect(read(answers)).toEqual(answers);
});

describe('words are kept as typed', () => {
  test.each([
    ['emoji', '🔪🏠 👨‍👩‍👧'],
    ['Welsh', 'Siân Ŵyn-O’Hanlon, ward Llŷn: ŵ ŷ'],
    ['right to left', 'שלום ‮abc‬ مرحبا'],
    ['HTML', '<script>alert(1)</script>'],
    ['Markdown', '**bold** [link](http://x.test) # h'],
    ['a formula', '=HYPERLINK("http://x.test","pay")'],
    ['lines and blanks around', '  first\r\n\tsecond  \n'],
    ['decomposed letters', 'Sia\u0302n'],
  ])('%s', (_kind, text) => {
    const texts = { what: text, when: text, where: text, subject: text, effect: text, wish: text };
    expect(read({ ...texts, ward: text })).toMatchObject({ ...texts, ward: text });
  });

  test('any text at all that is not blank', () => {
    fc.assert(
      fc.property(
        anyText.filter((text) => text.trim() !== ''),
        (text) => {
          expect(read({ what: text }).what).toBe(text);
        },
      ),
    );
  });
});

describe('what happened must be told', () => {
  test.each([undefined, null, '', '  \n\t ', 42, ['text'], { text: 'x' }])(
    '%j is refused',
    (what) => {
      expect(refusedOf({ what })).toEqual({
        kind: 'invalid',
        sentence: 'Please tell us what happened. A few words are enough.',
        field: 'what',
      });
    },
  );

  test('other texts may be left out, and blank ones are', () => {
    expect(read({ what: 'x', where: ' ', wish: '', ward: '\n', effect: 7 })).toEqual({
      what: 'x',
      afraidNow: 'not-sure',
      about: 'nobody',
    });
  });
});

describe('how long a text may be', () => {
  test('20,000 characters are taken and 20,001 are refused, with both numbers', () => {
    expect(read({ what: 'é'.repeat(20_000) }).what).toHaveLength(20_000);
    expect(refusedOf({ what: 'é'.repeat(20_001) })).toMatchObject({
      kind: 'invalid',
      field: 'what',
      sentence: expect.stringMatching(
        /^“What happened\?” has 20,001 characters. We can take 20,000/,
      ),
    });
  });

  test.each([
    ['when', 200],
    ['where', 255],
    ['subject', 255],
    ['effect', 20_000],
    ['wish', 20_000],
    ['ward', 100],
  ] as const)('%s takes %i and not one more', (key, most) => {
    expect(read({ what: 'x', [key]: 'w'.repeat(most) })[key]).toHaveLength(most);
    expect(refusedOf({ what: 'x', [key]: 'w'.repeat(most + 1) })).toMatchObject({ field: key });
  });

  test('with several that are too long, one is named', () => {
    const long = 'w'.repeat(20_001);
    expect(refusedOf({ what: long, where: long })).toMatchObject({ field: 'what' });
    expect(refusedOf({ what: 'x', ward: long, where: long })).toMatchObject({ field: 'ward' });
    expect(refusedOf({ what: 'x', wish: long, where: long })).toMatchObject({ field: 'where' });
  });
});

describe('afraid for their safety now', () => {
  test.each([
    ['yes', 'yes'],
    [' Yes ', 'yes'],
    ['true', 'yes'],
    [true, 'yes'],
    ['no', 'no'],
    ['NO', 'no'],
    ['false', 'no'],
    [false, 'no'],
    ['not-sure', 'not-sure'],
    ['Not sure', 'not-sure'],
  ])('%j is %s', (answer, afraidNow) => {
    expect(read({ what: 'x', afraidNow: answer }).afraidNow).toBe(afraidNow);
  });

  test.each([undefined, null, '', 'maybe', 0, 1, 'constructor', '__proto__', 'toString'])(
    '%j is no answer, so not sure',
    (answer) => {
      expect(read({ what: 'x', afraidNow: answer }).afraidNow).toBe('not-sure');
    },
  );
});

describe('choices', () => {
  test.each(['martian', 'constructor', '__proto__', 'toString', 'Hate', 5, null])(
    '%j is no choice of ours and is passed over',
    (choice) => {
      expect(read({ what: 'x', channel: choice, category: choice, about: choice })).toEqual({
        what: 'x',
        afraidNow: 'not-sure',
        about: 'nobody',
      });
    },
  );

  test('every choice that the list offers is read', () => {
    for (const about of Object.keys(incidents.fields.about.choices))
      expect(read({ what: 'x', about }).about).toBe(about);
  });

  test('nothing that the card does not ask gets in', () => {
    const forged = { level: 'low', reference: 'X', reporterKey: 'dev', excludedKeys: 'ines' };
    expect(Object.keys(read({ what: 'x', ...forged })).sort()).toEqual([
      'about',
      'afraidNow',
      'what',
    ]);
  });
});

describe('whom it is about', () => {
  test.each(['councillor', 'officer'])('is read when it is about a %s', (about) => {
    expect(read({ what: 'x', about, aboutWho: 'ruth' })).toMatchObject({ about, aboutWho: 'ruth' });
    expect(read({ what: 'x', about })).not.toHaveProperty('aboutWho');
  });

  test('counts even beside a "No": the card promises that a chosen person can’t see the report', () => {
    expect(read({ what: 'x', about: 'nobody', aboutWho: 'ruth' }).aboutWho).toBe('ruth');
  });

  test('counts when that question was passed over: the card says that they can’t see it', () => {
    expect(read({ what: 'x', aboutWho: 'ruth' })).toMatchObject({
      about: 'nobody',
      aboutWho: 'ruth',
    });
    expect(read({ what: 'x', about: '', aboutWho: 'ruth' }).aboutWho).toBe('ruth');
  });
});
