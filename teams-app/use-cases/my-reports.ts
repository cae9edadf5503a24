import { done } from '../domain/refusal.ts';
import { dutyPhone } from './duty-now.ts';
import { receiptFacts } from './receipt-facts.ts';
import { useCase } from './use-case.ts';
import type { MyReports } from './views.ts';

/** The caller's own reports, newest first, with their state. Nobody else's, whatever their role. */
export const myReports = useCase(
  'anybody',
  () => done({}),
  async (hub, caller) => {
    const phone = dutyPhone(hub);
    const own = (await hub.promises.live()).filter((each) => each.reporterKey === caller.key);
    const known = new Set(own.map((incident) => incident.reference));
    const recorded = hub.readModel
      .all()
      .filter((each) => each.reporterKey === caller.key && !known.has(each.reference));
    const reports = [...own, ...recorded]
      .sort((a, b) => b.receivedAt.localeCompare(a.receivedAt))
      .map((incident) => receiptFacts(incident, phone));
    return done<MyReports>({ reports, dutyPhone: phone });
  },
);
