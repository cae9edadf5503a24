/** The message of a notice: its card, and the little that a locked phone may show. */
import type { Telling } from '#core/ports.ts';
import { alertCard } from './cards/alert.ts';
import { settledAlertCard, withdrawnAlertCard } from './cards/alert-settled.ts';
import { handEditCard } from './cards/hand-edit.ts';
import { chatWordsFor } from './cards/chat-words.ts';
import type { Card } from './cards/elements.ts';
import { receiptCard } from './cards/receipt.ts';
import { alertPreview, councillorPreview, handEditPreview } from './cards/summaries.ts';
import { updateCard } from './cards/update.ts';

type DeskLink = (reference?: string) => string;

/** They have left, or may not know that there is such an incident. */
const isBarred = ({ incident, to }: Telling): boolean =>
  !to.active || [...incident.excludedKeys, incident.reporterKey].includes(to.key);

const alertFor = (telling: Telling, deskLink: DeskLink): Card => {
  const { incident, notice, to, report, reporterPhone, asked = [], now } = telling;
  const words = chatWordsFor(to.language);
  if (isBarred(telling)) return withdrawnAlertCard(words);
  const context = {
    now,
    deskLink: deskLink(incident.reference),
    reporterPhone: reporterPhone ?? null,
    ...(report === undefined ? {} : { report }),
  };
  const isOver = incident.status === 'closed' || incident.ownerKey !== undefined;
  const passedOn = notice.state === 'sent' && incident.declinedKeys.includes(to.key);
  return isOver || passedOn
    ? settledAlertCard(incident, { ...context, reader: to.key, askedNext: asked }, words)
    : alertCard(incident, context, words);
};

/** Somebody excluded meanwhile may not know that there is such an incident. */
const handEditFor = (telling: Telling, deskLink: DeskLink): Card => {
  const { incident, notice, to, now } = telling;
  const words = chatWordsFor(to.language);
  const { reference } = incident;
  return isBarred(telling)
    ? withdrawnAlertCard(words)
    : handEditCard({ reference, at: notice.dueAt, now, deskLink: deskLink(reference) }, words);
};

const cardFor = (telling: Telling, deskLink: DeskLink, reader: string | undefined): Card => {
  const { notice, incident, to, dutyPhone, now } = telling;
  const words = chatWordsFor(to.language);
  switch (notice.kind) {
    case 'alert':
      return alertFor(telling, deskLink);
    case 'hand-edit':
      return handEditFor(telling, deskLink);
    case 'receipt':
      return receiptCard(
        incident,
        reader === undefined ? { dutyPhone, now } : { dutyPhone, now, reader },
        words,
      );
    case 'update': {
      const said = notice.words ?? '';
      const { reference } = incident;
      return updateCard({ reference, words: said, at: notice.dueAt, now, dutyPhone }, words);
    }
  }
};

const previewOf = ({ notice, incident }: Telling): string => {
  if (notice.kind === 'alert') return alertPreview(incident.level);
  return notice.kind === 'hand-edit' ? handEditPreview : councillorPreview;
};

/** The activity that carries a notice. Its summary is all that a lock screen shows (invariant 15). */
export const messageFor = (telling: Telling, deskLink: DeskLink, reader: string | undefined) => ({
  type: 'message',
  summary: previewOf(telling),
  attachments: [
    {
      contentType: 'application/vnd.microsoft.card.adaptive',
      content: cardFor(telling, deskLink, reader),
    },
  ],
  channelData: { notification: { alert: true } },
});
