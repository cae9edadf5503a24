import { expect, test } from '@jest/globals';
import { parseInstant } from '../../teams-app/domain/instant.ts';
import { ladderSteps } from '../../tabs/client/pages/spoc-desk/incident/ladder-steps.ts';

const at = (time: string) => parseInstant(`2026-12-28T${time}:00Z`);
const ladder = [
  { at: at('23:45'), names: ['Priya Nair', 'Aled Pugh'] },
  { at: at('23:40'), names: ['Dev Okafor', 'Marged Ellis'] },
  { at: at('23:50'), names: ['Catherine Boyle'] },
];
const row = {
  reference: '7KQ-4M2-XCA',
  title: 'Marlowe, 28 December 2026',
  level: 'critical',
  status: 'received',
  overdue: 'on-time',
  ward: 'Marlowe',
  reporter: 'Cllr Aoife Brennan-Osei',
  version: 1,
  receivedAt: at('23:40'),
} as const;

const told = (opened: Parameters<typeof ladderSteps>[0], now: string) =>
  ladderSteps(opened, at(now)).map(({ state, when, who }) => [state, when, who]);

test('while nobody has it: who was asked, who is asked now, who is next, in order of time', () => {
  expect(told({ row, ladder }, '23:47')).toEqual([
    ['asked', 'Asked at 11:40pm', 'Dev Okafor, Marged Ellis'],
    ['asking', 'Asked at 11:45pm, waiting for an answer', 'Priya Nair, Aled Pugh'],
    ['next', 'Next, at 11:50pm', 'Catherine Boyle'],
  ]);
});

test('once somebody has it: later steps are not needed', () => {
  const taken = { ...row, owner: 'Marged Ellis', acknowledgedAt: at('23:48') };
  expect(told({ row: taken, ladder }, '23:55')).toEqual([
    ['asked', 'Asked at 11:40pm', 'Dev Okafor, Marged Ellis'],
    ['asked', 'Asked at 11:45pm', 'Priya Nair, Aled Pugh'],
    ['taken', 'Marged Ellis took it at 11:48pm', undefined],
    ['not-needed', 'Was due at 11:50pm, not needed', 'Catherine Boyle'],
  ]);
});

test('nobody is waited for on a step that had nobody to ask', () => {
  const gap = [{ at: at('23:40'), names: [] }];
  expect(told({ row, ladder: gap }, '23:41')).toEqual([
    ['asked', 'Asked at 11:40pm', 'Nobody to ask on this step'],
  ]);
});

test('an incident without a ladder has no steps', () => {
  expect(ladderSteps({ row, ladder: [] }, at('23:41'))).toEqual([]);
});
