/** The message of a notice: its card, and the little that a locked phone may show. */
import { isOfIncident } from '#core/ports.ts';
import type { IncidentTelling, Telling } from '#core/ports.ts';
import type { HubPage } from '#core/domain/alerts/messages.ts';
import { alertCard } from './cards/alert.ts';
import { settledAlertCard, withdrawnAlertCard } from './cards/alert-settled.ts';
import { handEditCard } from './cards/hand-edit.ts';
import { handOverCard, helpCard, toOwnerCard } from './cards/colleague.ts';
import { chatWordsFor } from './cards/chat-words.ts';
import type { Card } from './cards/elements.ts';
import { hubMessageCard } from './cards/hub-message.ts';
import { receiptCard } from './cards/receipt.ts';
import { previews } from './cards/summaries.ts';
import { updateCard } from './cards/update.ts';

type DeskLink = (reference?: string) => string;

/** Where a card leads to. */
export interface Links {
  readonly deskLink: DeskLink;
  readonly pageLink: (page: HubPage, part?: string) => string;
}

/** They have left, or may not know that there is such an incident. */
const isBarred = ({ incident, to }: IncidentTelling): boolean =>
  !to.active || [...incident.excludedKeys, incident.reporterKey].includes(to.key);

const alertFor = (telling: IncidentTelling, deskLink: DeskLink): Card => {
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

/** What a colleague asks, while they ask it; how things stand, once they do not. */
const askedByColleague = (telling: IncidentTelling, deskLink: DeskLink): Card => {
  const { incident, notice, to, report, reporterPhone, now } = telling;
  const isOpen = incident.status !== 'closed' && incident.ownerKey !== undefined;
  const isOffered = notice.kind === 'hand-over' && incident.handOver?.to === to.key;
  const isHelp = notice.kind === 'help' && incident.ownerKey !== to.key;
  if (isBarred(telling) || !isOpen || (!isOffered && !isHelp)) return alertFor(telling, deskLink);
  const context = {
    now,
    deskLink: deskLink(incident.reference),
    reporterPhone: reporterPhone ?? null,
    ...(report === undefined ? {} : { report }),
    ...(notice.words === undefined ? {} : { note: notice.words }),
  };
  const words = chatWordsFor(to.language);
  return (isOffered ? handOverCard : helpCard)(incident, context, words);
};

const toOwnerFor = (telling: IncidentTelling, deskLink: DeskLink): Card => {
  const { incident, notice, to, now } = telling;
  const { reference } = incident;
  const words = chatWordsFor(to.language);
  return isBarred(telling)
    ? withdrawnAlertCard(words)
    : toOwnerCard(
        {
          reference,
          words: notice.words ?? '',
          at: notice.dueAt,
          now,
          deskLink: deskLink(reference),
        },
        words,
      );
};

/** Somebody excluded meanwhile may not know that there is such an incident. */
const handEditFor = (telling: IncidentTelling, deskLink: DeskLink): Card => {
  const { incident, notice, to, now } = telling;
  const words = chatWordsFor(to.language);
  const { reference } = incident;
  return isBarred(telling)
    ? withdrawnAlertCard(words)
    : handEditCard({ reference, at: notice.dueAt, now, deskLink: deskLink(reference) }, words);
};

const incidentCard = (
  telling: IncidentTelling,
  deskLink: DeskLink,
  reader: string | undefined,
): Card => {
  const { notice, incident, to, dutyPhone, now } = telling;
  const words = chatWordsFor(to.language);
  if (notice.kind === 'alert') return alertFor(telling, deskLink);
  if (notice.kind === 'hand-over' || notice.kind === 'help')
    return askedByColleague(telling, deskLink);
  if (notice.kind === 'to-owner') return toOwnerFor(telling, deskLink);
  if (notice.kind === 'hand-edit') return handEditFor(telling, deskLink);
  if (notice.kind === 'receipt')
    return receiptCard(
      incident,
      reader === undefined ? { dutyPhone, now } : { dutyPhone, now, reader },
      words,
    );
  const { reference } = incident;
  return updateCard(
    { reference, words: notice.words ?? '', at: notice.dueAt, now, dutyPhone },
    words,
  );
};

const cardFor = (telling: Telling, links: Links, reader: string | undefined): Card => {
  if (isOfIncident(telling)) return incidentCard(telling, links.deskLink, reader);
  const { message, to } = telling;
  const { page, part } = message;
  const link = page === undefined ? undefined : links.pageLink(page, part);
  return hubMessageCard(message, link, chatWordsFor(to.language));
};

const previewOf = (telling: Telling): string => {
  const words = previews[telling.to.language];
  if (!isOfIncident(telling)) return words.messagePreview[telling.message.kind];
  const { notice, incident } = telling;
  const { kind } = notice;
  if (kind === 'alert') return words.alertPreview(incident.level);
  if (kind === 'hand-over' || kind === 'help' || kind === 'to-owner') return words.actPreview[kind];
  return notice.kind === 'hand-edit' ? words.handEditPreview : words.councillorPreview;
};

/** The activity that carries a notice. Its summary is all that a lock screen shows (invariant 15). */
export const messageFor = (telling: Telling, links: Links, reader: string | undefined) => ({
  type: 'message',
  summary: previewOf(telling),
  attachments: [
    {
      contentType: 'application/vnd.microsoft.card.adaptive',
      content: cardFor(telling, links, reader),
    },
  ],
  channelData: { notification: { alert: true } },
});
