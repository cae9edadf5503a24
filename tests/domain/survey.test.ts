/** The survey: skippable, and counted so that nobody can be told from the numbers, also not by taking away. domain.md 3.10. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { questionKeys, questionOf, readAnswer } from '#core/domain/say/survey.ts';
import type { QuestionKey, SurveyAnswer } from '#core/domain/say/survey.ts';
import {
  cellsText,
  countAnswers,
  countedFrom,
  fewest,
  roughly,
} from '#core/domain/say/survey-count.ts';

const times = (count: number, answer: SurveyAnswer): SurveyAnswer[] =>
  Array.from({ length: count }, () => answer);

const cellsOf = (question: QuestionKey, answers: readonly SurveyAnswer[]) =>
  countAnswers(answers).counted.find((each) => each.question === question)?.cells ?? {};

describe('reading', () => {
  test('every question can be skipped', () => {
    expect(readAnswer({})).toEqual({});
    expect(readAnswer({ frequency: '', channels: [], comment: '  ' })).toEqual({});
  });

  test('keeps options, and nothing that is none', () => {
    const raw = {
      frequency: 'weekly,never',
      channels: 'email,phone,mars',
      who: 'me',
      ward: 'Castle',
    };
    expect(readAnswer(raw)).toEqual({ frequency: ['never'], channels: ['phone', 'email'] });
  });

  test('a comment is kept as it was written, up to 1,000 characters', () => {
    expect(readAnswer({ comment: ` ${'ŵ'.repeat(1_200)} ` }).comment?.[0]).toHaveLength(1_000);
  });
});

describe('counting', () => {
  test('fewer than 5 answers give nothing at all', () => {
    expect(countAnswers(times(4, { risk: ['often'] }))).toEqual({ answered: 0, counted: [] });
  });

  test('a number under 5 is hidden, and with it as many as it takes not to be worked out', () => {
    const answers = [...times(12, { risk: ['never'] }), ...times(9, { risk: ['sometimes'] })];
    const one = cellsOf('risk', [...answers, ...times(3, { risk: ['often'] })]);
    expect(one).toEqual({
      never: 12,
      sometimes: 'hidden',
      often: 'hidden',
      skipped: 'hidden',
    });
  });

  test('large numbers alone are all shown', () => {
    const answers = [
      ...times(5, { risk: ['never'] }),
      ...times(6, { risk: ['sometimes'] }),
      ...times(7, { risk: ['often'] }),
      ...times(8, {}),
    ];
    expect(cellsOf('risk', answers)).toEqual({ never: 5, sometimes: 6, often: 7, skipped: 8 });
  });

  test('that everybody said the same is not told: it would tell it of each', () => {
    expect(Object.values(cellsOf('risk', times(20, { risk: ['often'] })))).toEqual([
      'hidden',
      'hidden',
      'hidden',
      'hidden',
    ]);
  });

  test('an option that all but three ticked is hidden: it tells of the three', () => {
    const answers = [...times(17, { channels: ['email'] }), ...times(3, { channels: ['phone'] })];
    expect(cellsOf('channels', answers)['email']).toBe('hidden');
  });

  test('comments are there from five on, in the order of the alphabet', () => {
    const say = (...words: string[]) => words.map((each): SurveyAnswer => ({ comment: [each] }));
    const four = countAnswers([...say('d', 'c', 'b', 'a'), {}]).counted.at(-1);
    expect(four?.words).toEqual([]);
    expect(
      countAnswers(say('e', 'd', 'c', 'b', 'a'))
        .counted.at(-1)
        ?.words.join(''),
    ).toBe('abcde');
  });

  test('how many have answered so far is told in steps of five', () => {
    expect([0, 4, 5, 9, 10, 23].map(roughly)).toEqual([0, 0, 5, 5, 10, 20]);
  });
});

const anyAnswer: fc.Arbitrary<SurveyAnswer> = fc
  .tuple(...questionKeys.map((key) => fc.subarray([...questionOf(key).options])))
  .map((chosen) =>
    readAnswer(
      Object.fromEntries(questionKeys.map((key, place) => [key, (chosen[place] ?? []).join(',')])),
    ),
  );

const exact = (answers: readonly SurveyAnswer[], key: QuestionKey, option: string): number =>
  option === 'skipped'
    ? answers.filter((answer) => answer[key] === undefined).length
    : answers.filter((answer) => answer[key]?.includes(option)).length;

describe('whatever is answered', () => {
  test('no number under 5 is shown, and every shown one is right', () => {
    fc.assert(
      fc.property(fc.array(anyAnswer, { maxLength: 40 }), (answers) => {
        for (const { question, cells } of countAnswers(answers).counted)
          for (const [option, count] of Object.entries(cells))
            if (count !== 'hidden') {
              expect(count).toBeGreaterThanOrEqual(fewest);
              expect(count).toBe(exact(answers, question, option));
            }
      }),
    );
  });

  test('of a single choice, what is taken away from the total leaves at least 5 in two or more cells', () => {
    fc.assert(
      fc.property(fc.array(anyAnswer, { minLength: 5, maxLength: 40 }), (answers) => {
        for (const { question, cells } of countAnswers(answers).counted) {
          if (questionOf(question).kind !== 'one') continue;
          const shown = Object.values(cells).filter((count) => count !== 'hidden');
          const hidden = Object.values(cells).length - shown.length;
          const rest = answers.length - shown.reduce((sum, count) => sum + count, 0);
          expect(hidden === 0 || (hidden >= 2 && rest >= fewest)).toBe(true);
        }
      }),
    );
  });

  test('of a free choice, those who did not tick a shown option are at least 5 too', () => {
    fc.assert(
      fc.property(fc.array(anyAnswer, { minLength: 5, maxLength: 40 }), (answers) => {
        for (const { question, cells } of countAnswers(answers).counted)
          if (questionOf(question).kind === 'many')
            for (const count of Object.values(cells))
              expect(count === 'hidden' || answers.length - count >= fewest).toBe(true);
      }),
    );
  });

  test('the row of the list says the same again, and so does what the page is sent', () => {
    fc.assert(
      fc.property(fc.array(anyAnswer, { minLength: 5, maxLength: 30 }), (answers) => {
        for (const counted of countAnswers(answers).counted)
          for (const again of [
            countedFrom(counted.question, cellsText(counted)),
            JSON.parse(JSON.stringify(counted)) as unknown,
          ])
            expect(again).toStrictEqual(counted);
      }),
    );
  });
});
