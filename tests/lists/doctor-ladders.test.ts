// What the doctor says of ladders that people have edited.
import { expect, test } from '@jest/globals';
import { laddersFrom, usualLadders } from '#core/domain/alerts/ladders.ts';
import { usualSteps } from '#lists/ladder-steps.ts';
import { ladderFindings } from '../../sharepoint/doctor/ladders.ts';
import { everybody } from '../support/sample.ts';

test('ladders that make sense, with people for every step, are no finding', () => {
  const council = { ladders: () => usualLadders, people: () => everybody };
  expect(ladderFindings(council)).toEqual([]);
});

test('a ladder that makes no sense is serious, and says which and why', () => {
  const rows = usualSteps.filter(({ ladder, step }) => ladder !== 'critical' || step !== 3);
  const council = { ladders: () => laddersFrom(rows, {}), people: () => everybody };
  expect(ladderFindings(council)).toMatchObject([
    {
      serious: true,
      where: 'Ladders: Critical',
      what: expect.stringMatching(/^Step 3 is missing.*the ladder as it was before/),
    },
  ]);
});

test('a step whose roles nobody holds is named', () => {
  const people = everybody.filter(({ roles }) => !roles.includes('manager'));
  const found = ladderFindings({ ladders: () => usualLadders, people: () => people });
  expect(found.map(({ where, what }) => [where, what.slice(0, 34)])).toEqual([
    ['Ladders: High, in office hours', 'Step 2 asks nobody: SPoC managers.'],
    ['Ladders: Moderate', 'Step 2 asks nobody: SPoC managers.'],
    ['Ladders: Low', 'Step 2 asks nobody: SPoC managers.'],
  ]);
  expect(found.every(({ serious }) => !serious)).toBe(true);
});
