/** Reads each night which bank holidays have been announced. */
import { dailySlots } from '../../domain/time/slots.ts';
import type { Chore } from './chores.ts';

/** Where the list can't be read there is another night; the rules stand meanwhile. */
export const readBankHolidays: Chore = {
  name: 'bank-holidays',
  ...dailySlots('03:10'),
  run: async ({ holidays }) => {
    await holidays?.refresh();
  },
};
