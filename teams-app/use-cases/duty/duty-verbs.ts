/** The verbs of the rota, and of whether alerts reach people. */
import { answerSwap } from './answer-swap.ts';
import { confirmTest } from './confirm-test.ts';
import { listDuty } from './list-duty.ts';
import { listReachability } from './list-reachability.ts';
import { myCalendar } from './my-calendar.ts';
import { myTurns } from './my-turns.ts';
import { removeDuty } from './remove-duty.ts';
import { setDuty } from './set-duty.ts';
import { swapDuty } from './swap-duty.ts';
import { whoIsOnDuty } from './who-is-on-duty.ts';

export const dutyVerbs = {
  'confirm-test': confirmTest,
  'list-reachability': listReachability,
  'who-is-on-duty': whoIsOnDuty,
  'list-duty': listDuty,
  'my-turns': myTurns,
  'my-calendar': myCalendar,
  'set-duty': setDuty,
  'remove-duty': removeDuty,
  'swap-duty': swapDuty,
  'answer-swap': answerSwap,
} as const;
