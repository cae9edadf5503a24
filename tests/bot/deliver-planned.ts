/** Sends what is planned for chats, as the engine does, and marks it as sent. */
import { isAsking } from '#core/domain/alerts/notices.ts';
import type { Stage } from './bot-stage.ts';

/** Every planned notice of an incident to a colleague goes into their chat. */
export const deliverPlanned = async (stage: Stage): Promise<void> => {
  const { promises, clock, outside } = stage;
  for (const notice of await promises.notices.claim('test', clock.now(), 'teams', 50)) {
    const to = outside.people.find(({ key }) => key === notice.to);
    const incident = await promises.find(notice.reference);
    if (incident === undefined || to === undefined) continue;
    if (!isAsking(notice) && notice.kind !== 'to-owner') continue;
    await stage.connector.openChat(to.key);
    const report = await promises.unrecordedReport(incident.reference);
    const delivery = await stage.messenger.deliver({
      notice,
      incident,
      to,
      dutyPhone: '01632 960123',
      now: clock.now(),
      ...(report === undefined || !isAsking(notice) ? {} : { report }),
    });
    if (delivery.outcome !== 'sent') throw new Error(delivery.why);
    const { outcome: _sent, ...as } = delivery;
    await promises.notices.sent(notice.key, clock.now(), { ...as, drawnFrom: incident.version });
  }
};
