// Every mistake that npm run mutants plants can still be planted: where the code has moved, the mutant must follow.
import { existsSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { everyMutant } from '../../infra/checks/mutants/every-mutant.ts';
import { whatDoesNotApply } from '../../infra/checks/mutants/plant.ts';

test.each(everyMutant.map((mutant) => [mutant.name, mutant] as const))('%s', async (_, mutant) => {
  expect(await whatDoesNotApply('.', mutant)).toEqual([]);
  expect(mutant.tests.filter((file) => !existsSync(file))).toEqual([]);
});

test('no two have one name', () => {
  expect(new Set(everyMutant.map(({ name }) => name)).size).toBe(everyMutant.length);
});
