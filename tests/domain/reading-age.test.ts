/**
 * How hard it is to read what a councillor reads: by Flesch and Kincaid, grade 8 at most (a reader of
 * about 13), over each catalogue as a whole and for each text that is long enough to be measured.
 */
import { describe, expect, test } from '@jest/globals';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

const hardest = 8;
/** A formula that counts syllables says nothing of a few words. */
const fewestWords = 12;

/** What stands in for a name, a time, a number or one of the choices that a text is made for. */
const fillers: readonly unknown[] = ['Ann', 2, 'critical', 'rota', ['Ann'], {}];

/** The text that a function of the catalogue makes. */
const madeBy = (make: (...values: readonly unknown[]) => unknown, place: string): unknown => {
  for (const filler of fillers) {
    try {
      const made = make(...Array.from({ length: make.length }, () => filler));
      if (typeof made === 'string' && !/undefined|NaN|\[object/.test(made)) return made;
    } catch {
      // It wants another kind of value.
    }
  }
  throw new Error(`${place} is made of a value that this test does not know`);
};

/** Every text of a catalogue by its place. */
const textsIn = (part: unknown, place: string): [place: string, text: string][] => {
  if (typeof part === 'string') return [[place, part]];
  if (typeof part === 'function')
    return textsIn(madeBy(part as (...values: readonly unknown[]) => unknown, place), place);
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([name, each]) => textsIn(each, `${place}.${name}`));
};

/** Abbreviations and numbers are read as they are spoken: 999 is one thing to know, not a hard word. */
const plain = (text: string): string =>
  text
    .replaceAll(/\b\d[\d ,.:]*(am|pm|MB)?\b/g, 'one')
    .replaceAll(/[“”"()]/g, ' ')
    .replaceAll(/\n+/g, '. ');

const wordsOf = (text: string): string[] => text.match(/\p{L}[\p{L}’'-]*/gu) ?? [];
const sentencesOf = (text: string): string[] =>
  text.split(/[.!?:;]+(?:\s|$)/).filter((sentence) => wordsOf(sentence).length > 0);

/** The grade of an American school at which a text is understood. */
const gradeOf = (text: string): number => {
  const read = plain(text);
  const words = wordsOf(read);
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return fleschKincaid({
    sentence: sentencesOf(read).length,
    word: words.length,
    syllable: syllables,
  });
};

test('the measure tells plain words from hard ones', () => {
  expect(gradeOf('The cat sat on the mat. It did not move. Then it ran off.')).toBeLessThan(2);
  expect(
    gradeOf(
      'Notwithstanding the aforementioned considerations, the authority endeavours to facilitate an appropriate multidisciplinary intervention.',
    ),
  ).toBeGreaterThan(15);
});

/** Catalogues that councillors do not read, each with its reason. Every other one is measured. */
const forOfficers: Readonly<Record<string, string>> = {
  acts: 'officers handing over, asking for help and standing down',
  'chat-acts': 'the cards on which officers do so',
  'check-in-officers': 'what officers read of a check-in that became an incident',
  crowd: 'alerts that wait, for people on duty',
  desk: 'the parts of the SPoC desk put together: each part is measured by itself',
  'desk-opened': 'the same of an opened incident',
  'desk-acts': 'triage by officers: severity and likelihood in the words of the law',
  'message-kinds': 'a few words each, and most of them for people on duty',
  ladders: 'for managers who edit the ladders',
  pulse: 'the engine, for people on duty and whoever looks after the hub',
  rota: 'the rota, for people on duty and whoever keeps it',
  'rota-messages': 'the rota, for people on duty and whoever keeps it',
  previews: 'alerts and e-mails to people on duty; a councillor gets one line',
  'test-page': 'the monthly test of people on duty',
};

const folder = join(import.meta.dirname, '../../teams-app/domain/words/en');
const files = (await readdir(folder)).map((file) => file.replace(/\.ts$/, ''));

/** Those with something to measure: lists of names of months have no sentences. */
const catalogues = (
  await Promise.all(
    files
      .filter((name) => !Object.hasOwn(forOfficers, name))
      .map(
        async (name) => [name, textsIn(await import(join(folder, `${name}.ts`)), name)] as const,
      ),
  )
).filter(([, texts]) => texts.some(([, text]) => wordsOf(text).length >= fewestWords));

test('every exception is a catalogue', () => {
  expect(Object.keys(forOfficers).filter((name) => !files.includes(name))).toEqual([]);
  expect(catalogues.length).toBeGreaterThan(4);
});

describe.each(catalogues)('the words of %s', (_name, texts) => {
  const long = texts.filter(([, text]) => wordsOf(text).length >= fewestWords);

  test('are plain as a whole', () => {
    expect(gradeOf(texts.map(([, text]) => text.replace(/[^.!?]$/, '$&.')).join(' '))).toBeLessThan(
      hardest,
    );
  });

  test.each(long)('%s', (_place, text) => {
    expect(gradeOf(text)).toBeLessThanOrEqual(hardest);
  });
});
