import { describe, expect, test } from '@jest/globals';
import { RecordUnavailable, RowChanged } from '#core/ports.ts';
import type { OwnLanguage } from '#core/ports.ts';
import { execute } from '#core/use-cases/registry.ts';
import { stage } from './stage.ts';

test('a person reads the hub in the language that they have chosen, and nobody else does', async () => {
  const { ok } = await stage();
  expect(await ok('aoife', 'my-language')).toEqual({ language: 'en' });
  expect(await ok('aoife', 'choose-language', { language: 'cy' })).toEqual({ language: 'cy' });
  expect(await ok('aoife', 'my-language')).toEqual({ language: 'cy' });
  expect(await ok('tom', 'my-language')).toEqual({ language: 'en' });
  expect(await ok('aoife', 'choose-language', { language: 'en' })).toEqual({ language: 'en' });
  expect(await ok('aoife', 'my-language')).toEqual({ language: 'en' });
});

test.each([undefined, '', 'fr', 'EN', 7, ['cy']])(
  '%j is no language of the hub',
  async (language) => {
    const { ok, refused } = await stage();
    expect(await refused('aoife', 'choose-language', { language })).toMatchObject({
      kind: 'invalid',
      sentence: 'Please choose English or Welsh.',
    });
    expect(await ok('aoife', 'my-language')).toEqual({ language: 'en' });
  },
);

describe('what could not be kept is said in the language that was asked for', () => {
  const choosing = async (choose: OwnLanguage['choose']) => {
    const { hub } = await stage();
    const answer = await execute({ ...hub, ownLanguage: { choose } }, 'aoife', 'choose-language', {
      language: 'cy',
    });
    return answer.ok ? undefined : answer.refused;
  };

  test('the row was changed meanwhile', async () => {
    expect(await choosing(() => Promise.reject(new RowChanged('changed')))).toMatchObject({
      kind: 'conflict',
      sentence: 'Mae rhywun newydd newid eich rhes yn y rhestr Pobl. Rhowch gynnig arall arni.',
    });
  });

  test('the row is not there any more', async () => {
    expect(await choosing(async () => false)).toMatchObject({ kind: 'not-found' });
  });

  test('SharePoint is away', async () => {
    expect(await choosing(() => Promise.reject(new RecordUnavailable('away')))).toMatchObject({
      kind: 'unavailable',
    });
  });
});
