/** A plan as a table that an administrator reads in a terminal. */
import type { Plan } from './provision.ts';
import { textTable } from '../text-table.ts';

/** The steps and differences, with a closing line. `applied` tells whether the steps were taken. */
export const planTable = (plan: Plan, applied: boolean): string =>
  [
    ...(plan.steps.length === 0 ? [] : [textTable(stepRows(plan))]),
    ...(plan.differences.length === 0
      ? []
      : [
          'Changed by hand, and left as it is (to put one right: --put-right LIST.COLUMN):',
          textTable([
            ['Site', 'List', 'Column', 'What'],
            ...plan.differences.map(({ site, list, column, what }) => [site, list, column, what]),
          ]),
        ]),
    ...plan.notes,
    closing(plan, applied),
  ].join('\n\n');

const stepRows = ({ steps }: Plan): string[][] => [
  ['Site', 'List', 'Step', 'Column', 'What'],
  ...steps.map(({ site, list, action, column, detail }) => [
    site,
    list,
    action,
    column ?? '',
    detail,
  ]),
];

const closing = ({ steps, notes }: Plan, applied: boolean): string => {
  if (steps.length === 0 && notes.length > 0) return 'There is nothing else to do.';
  if (steps.length === 0) return 'Both sites are as they should be. There is nothing to do.';
  const count = steps.length === 1 ? '1 step' : `${String(steps.length)} steps`;
  return applied
    ? `${count} taken. Both sites are as they should be.`
    : `${count} to take. Nothing was changed. To do it: npm run provision -- --apply`;
};
