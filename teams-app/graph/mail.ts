/** Alerts, and word of rows changed by hand, by e-mail, sent from the hub's mailbox through Graph. */
import {
  alertMail,
  alertPreview,
  handEditMail,
  handEditPreview,
} from '../domain/words/previews.ts';
import { RecordUnavailable } from '../ports.ts';
import type { Delivery, Messenger, Telling } from '../ports.ts';
import type { Graph } from './graph-client.ts';
import { isRefused } from './graph-refusal.ts';

/**
 * Sends an alert, or word of a row changed by hand, as an e-mail that says nothing of what happened. A
 * second mail under the same notice can be told by its header. Nothing else goes by e-mail. Throws where
 * nobody knows whether the mail went out.
 */
export const mailMessenger = (graph: Graph, settings: { readonly mailbox: string }): Messenger => ({
  deliver: async (telling) => {
    const { notice, to } = telling;
    if (notice.kind !== 'alert' && notice.kind !== 'hand-edit')
      return { outcome: 'unreachable', why: 'only alerts go by e-mail' };
    if (to.email === '') return { outcome: 'unreachable', why: 'no e-mail address' };
    try {
      const path = `/users/${encodeURIComponent(settings.mailbox)}/sendMail`;
      await graph.post(path, { message: messageOf(telling), saveToSentItems: false });
      return { outcome: 'sent' };
    } catch (error) {
      return deliveryAfter(error);
    }
  },
});

/** Subject and body: neither says what happened, to whom or where (invariant 15). */
const wordsOf = ({ notice, incident }: Telling): { subject: string; content: string } =>
  notice.kind === 'hand-edit'
    ? { subject: handEditPreview, content: handEditMail(incident.reference) }
    : {
        subject: alertPreview(incident.level),
        content: alertMail(incident.level, incident.reference),
      };

const messageOf = (telling: Telling) => {
  const { notice, incident, to } = telling;
  const { subject, content } = wordsOf(telling);
  return {
    subject,
    importance: ['critical', 'high'].includes(incident.level) ? 'high' : 'normal',
    body: { contentType: 'text', content },
    toRecipients: [{ emailAddress: { address: to.email, name: to.name } }],
    internetMessageHeaders: [
      { name: 'X-Safety-Hub-Kind', value: notice.kind },
      { name: 'X-Safety-Hub-Notice', value: notice.key },
    ],
  };
};

/** Certainly not sent: later. A refusal: never. Anything else is unknown. */
const deliveryAfter = (error: unknown): Delivery => {
  if (isRefused(error, 'forbidden', 'not-found', 'invalid')) {
    return { outcome: 'unreachable', why: `the mailbox refused it (${error.code})` };
  }
  if (error instanceof RecordUnavailable && error.notDone) {
    return { outcome: 'later', seconds: error.waitSeconds ?? 15, why: 'Exchange asks us to wait' };
  }
  throw error;
};
