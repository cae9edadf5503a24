/** Alerts, word of rows changed by hand and messages of the hub, by e-mail, sent from the hub's mailbox through Graph. */
import { isAsking } from '../domain/alerts/notices.ts';
import { previews } from '../domain/words/previews.ts';
import { RecordUnavailable, isOfIncident } from '../ports.ts';
import type { Delivery, Messenger, Telling } from '../ports.ts';
import type { Graph } from './graph-client.ts';
import { isRefused } from './graph-refusal.ts';

/**
 * Sends what may go by e-mail, in words that say nothing of what happened. A
 * second mail under the same notice can be told by its header. Nothing else goes by e-mail. Throws where
 * nobody knows whether the mail went out.
 */
export const mailMessenger = (graph: Graph, settings: { readonly mailbox: string }): Messenger => ({
  deliver: async (telling) => {
    const { to } = telling;
    if (isForChatAlone(telling)) return { outcome: 'unreachable', why: 'only alerts go by e-mail' };
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

/** Receipts and updates hold a councillor's own words: for the chat alone. */
const isForChatAlone = (telling: Telling): boolean =>
  isOfIncident(telling) &&
  !isAsking(telling.notice) &&
  !['hand-edit', 'to-owner'].includes(telling.notice.kind);

/** Subject and body: neither says what happened, to whom or where (invariant 15). */
const wordsOf = (telling: Telling): { subject: string; content: string } => {
  const words = previews[telling.to.language];
  if (!isOfIncident(telling)) {
    const { message } = telling;
    return { subject: words.messagePreview[message.kind], content: words.messageMail(message) };
  }
  const { reference, level } = telling.incident;
  const { kind } = telling.notice;
  if (kind === 'hand-edit')
    return { subject: words.handEditPreview, content: words.handEditMail(reference) };
  if (kind === 'hand-over' || kind === 'help' || kind === 'to-owner')
    return { subject: words.actPreview[kind], content: words.actMail(kind, reference) };
  return { subject: words.alertPreview(level), content: words.alertMail(level, reference) };
};

const isUrgent = (telling: Telling): boolean =>
  isOfIncident(telling)
    ? ['critical', 'high'].includes(telling.incident.level)
    : telling.message.urgent === true;

const messageOf = (telling: Telling) => {
  const { notice, to } = telling;
  const { subject, content } = wordsOf(telling);
  return {
    subject,
    importance: isUrgent(telling) ? 'high' : 'normal',
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
