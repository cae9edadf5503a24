import { isOut } from '../../domain/check-ins/check-in.ts';
import { done } from '../../domain/refusal.ts';
import { checkInView } from './check-in-views.ts';
import type { CheckInForm, MyCheckIn } from './check-in-views.ts';
import { dutyPhone } from '../duty/duty-now.ts';
import { ownCheckIn } from './own-check-in.ts';
import { textFrom } from '../text-from.ts';
import { randomKey } from '../random-key.ts';
import { useCase } from '../use-case.ts';

/** The caller's check-in as it stands: the one that is running, else the last of today. */
export const myCheckIn = useCase(
  ['councillor'],
  (raw) => done({ checkIn: textFrom(raw, 'checkIn') }),
  async (hub, caller, wanted) => {
    const found = await ownCheckIn(hub, caller, wanted.checkIn);
    return done<MyCheckIn>({
      ...(found === undefined ? {} : { checkIn: checkInView(hub, found) }),
      dutyPhone: dutyPhone(hub),
    });
  },
);

/** What a new form is drawn from. Nothing is kept until it comes back. */
export const newCheckIn = useCase(
  ['councillor'],
  () => done({}),
  async (hub, caller) => {
    const last = await hub.promises.checkIns.openOf(caller.key);
    const isRunning =
      last !== undefined && isOut(last) && (last.overdue ?? last.help) === undefined;
    return done<CheckInForm>({
      submission: randomKey(hub),
      dutyPhone: dutyPhone(hub),
      ...(isRunning ? { running: checkInView(hub, last) } : {}),
    });
  },
);
