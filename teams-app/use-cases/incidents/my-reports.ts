import { done } from '../../domain/refusal.ts';
import { dutyPhone } from '../duty/duty-now.ts';
import { receiptFacts } from './receipt-facts.ts';
import { useCase } from '../use-case.ts';
import type { MyReports } from '../views.ts';

/** The caller's own reports, newest first, with their state. Nobody else's, whatever their role. */
export const myReports = useCase(
  'anybody',
  () => done({}),
  async (hub, caller) => {
    const phone = dutyPhone(hub);
    const reports = hub.readModel
      .reportedBy(caller.key, await hub.promises.live())
      .toSorted((a, b) => b.receivedAt.localeCompare(a.receivedAt))
      .map((incident) => receiptFacts(incident, phone));
    return done<MyReports>({ reports, dutyPhone: phone });
  },
);
