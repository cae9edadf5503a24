// Words that leave the hub: nothing on a lock screen, and no promise that the council has not made.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { done, refusal, refuse } from '#core/domain/refusal.ts';
import { levels } from '#lists/incidents.ts';
import type { Level } from '#lists/incidents.ts';
import { previews } from '#core/domain/words/previews.ts';
import { sentences } from '#core/domain/words/sentences.ts';
import { told } from '#core/domain/words/told.ts';
import { anyText } from '../support/any-text.ts';
import { everybody } from '../support/sample.ts';

const { alertMail, alertPreview, alertText, councillorPreview } = previews.en;

const allLevels = Object.keys(levels) as Level[];

describe('what may stand on a lock screen', () => {
  test('only whether it is urgent', () => {
    expect(allLevels.map(alertPreview)).toEqual([
      'Urgent councillor safety incident',
      'Urgent councillor safety incident',
      'Councillor safety incident',
      'Councillor safety incident',
    ]);
  });

  test.each(allLevels)('%s: no name, ward or word of a report in any of it', (level) => {
    const texts = [
      alertPreview(level),
      councillorPreview,
      alertText(level, '7KQ-4M2-XCA'),
      alertMail(level, '7KQ-4M2-XCA'),
    ];
    const telling = everybody.flatMap(({ name, ward }) => [...name.split(' '), ward ?? 'Marlowe']);
    for (const text of texts)
      for (const word of [
        ...telling.filter((each) => each.length > 4),
        'threat',
        'knife',
        'afraid',
      ])
        expect(text.toLowerCase()).not.toContain(word.toLowerCase());
  });

  test('a text message fits into one, and says what to press', () => {
    for (const level of allLevels) {
      const text = alertText(level, '7KQ-4M2-XCA');
      expect(text.length).toBeLessThanOrEqual(160);
      expect(text).toMatch(/^[\x20-\x7e]+$/);
      expect(text).toContain('7KQ-4M2-XCA');
      expect(text).toContain("I've got this");
    }
  });

  test('the first line of a mail is the preview', () => {
    for (const level of allLevels)
      expect(alertMail(level, '7KQ-4M2-XCA').split('\n')[0]).toBe(`${alertPreview(level)}.`);
    expect(alertMail('low', '7KQ-4M2-XCA')).toContain('Reference: 7KQ-4M2-XCA');
  });
});

describe('what the councillor is told', () => {
  test('who has it and since when, and that 999 comes first', () => {
    expect(told.en.taken('Marged Ellis', '11:52pm')).toBe(
      'Marged Ellis has your report since 11:52pm and is looking at it now. In danger, call 999.',
    );
  });

  test('the officer’s own words, unchanged', () => {
    fc.assert(
      fc.property(anyText, (words) => {
        expect(told.en.fromOfficer('Dev', words)).toBe(`Dev writes:\n\n${words}`);
      }),
    );
  });

  test('who closed it and why, and that they may disagree', () => {
    expect(told.en.closed('Dev', 'Police have it')).toMatch(
      /^Dev has closed.*: Police have it\n\nIf/s,
    );
  });

  test('never that police are coming or that it will be all right', () => {
    const said = [
      told.en.taken('D', '1pm'),
      told.en.fromOfficer('D', ''),
      told.en.closed('D', ''),
    ].join('\n');
    expect(said).not.toMatch(/police|on (the|their) way|coming|safe now|don’t worry|will help/i);
  });
});

describe('sentences of refusal', () => {
  test('a report that was not received says so first, with a number and 999', () => {
    expect(sentences.en.notReceived('01632 960100')).toMatch(
      /^Not received\..*01632 960100.*999\.$/,
    );
  });

  test('somebody unknown is told whom to call', () => {
    expect(sentences.en.unknownPerson('01632 960100')).toMatch(/999.*01632 960100/);
  });

  test('too long a text is told with both numbers as people write them', () => {
    expect(sentences.en.tooLong('What happened?', 20_000, 20_001)).toMatch(/20,001.*20,000/);
  });
});

describe('a refusal is a value', () => {
  test('with its kind and sentence, and the field where it is about one', () => {
    expect(refusal('invalid', 'Say more.', 'what')).toEqual({
      kind: 'invalid',
      sentence: 'Say more.',
      field: 'what',
    });
    expect(refusal('forbidden', 'No.')).not.toHaveProperty('field');
    expect(refuse('forbidden', 'No.')).toEqual({
      ok: false,
      refused: { kind: 'forbidden', sentence: 'No.' },
    });
    expect(done(7)).toEqual({ ok: true, value: 7 });
  });
});
