/** The receipt: the reference, who has it, what comes next and by when. */
import { heldSince } from '#core/domain/incidents/held-since.ts';
import type { Incident } from '#core/domain/incidents/incident.ts';
import type { Instant } from '#core/domain/time/instant.ts';
import { momentFor } from '#core/domain/time/wall-clock.ts';
import type { ChatWords } from '#core/domain/words/chat.ts';
import { execute, say } from './actions.ts';
import { dangerLine } from './danger.ts';
import { band, card, container, heading, subtle, text } from './elements.ts';
import type { Action, Card, Element, Style } from './elements.ts';
import { plain } from './typed-text.ts';

/** What a reporter may know of an incident of their own. */
export type OwnReport = Pick<
  Incident,
  | 'reference'
  | 'status'
  | 'receivedAt'
  | 'acknowledgeBy'
  | 'owner'
  | 'acknowledgedAt'
  | 'ownerSince'
  | 'closedAt'
>;

export interface ReceiptContext {
  readonly dutyPhone: string;
  readonly now: Instant;
  /** The reader's id in Teams (29:...): their client then asks for the newest state by itself. */
  readonly reader?: string;
}

interface State {
  readonly style: Style;
  readonly title: string;
  readonly next: string;
}

/** Who has the report, in words that never say more than is true at `now`. */
export const reportState = (report: OwnReport, words: ChatWords, now: Instant): State => {
  const { receipt } = words;
  const at = (moment: Instant): string => momentFor(moment, now, words.language);
  if (report.status === 'closed') {
    const title = receipt.closed(at(report.closedAt ?? report.receivedAt));
    return { style: 'emphasis', title, next: receipt.closedNext };
  }
  if (report.owner !== undefined) {
    const since = at(heldSince(report) ?? report.receivedAt);
    const title = receipt.taken(plain(report.owner), since);
    return { style: 'good', title, next: receipt.takenNext };
  }
  const by = at(report.acknowledgeBy);
  const next = now >= report.acknowledgeBy ? receipt.nobodyLate(by) : receipt.nobodyNext(by);
  return { style: 'warning', title: receipt.nobody, next };
};

/** The receipt that takes the report card's place and redraws itself. It never says that help is coming. */
export const receiptCard = (report: OwnReport, context: ReceiptContext, words: ChatWords): Card => {
  const state = reportState(report, words, context.now);
  return card(
    {
      body: [
        heading(words.receipt.title, { id: 'receipt' }),
        referenceBlock(report, context.now, words),
        band(undefined, state.style, [
          text(state.title, { weight: 'bolder', size: 'medium' }),
          text(state.next, { spacing: 'small' }),
        ]),
        text(words.receipt.keep),
        dangerLine(words, context.dutyPhone),
      ],
      actions: [
        say('my-reports', words.buttons.myReports),
        say('start-report', words.buttons.reportMore),
      ],
      ...refreshFor(report, context.reader),
      fallbackText: words.noCard,
    },
    words.language,
  );
};

const referenceBlock = (report: OwnReport, now: Instant, words: ChatWords): Element =>
  container([
    subtle(words.receipt.reference),
    text(report.reference, {
      size: 'extraLarge',
      weight: 'bolder',
      fontType: 'monospace',
      spacing: 'none',
    }),
    subtle(words.receipt.receivedAt(momentFor(report.receivedAt, now, words.language)), {
      spacing: 'none',
    }),
  ]);

const refreshFor = (
  report: OwnReport,
  reader: string | undefined,
): { refresh?: { action: Action; userIds: readonly string[] } } => {
  if (reader === undefined || report.status === 'closed') return {};
  const { verb, data, title } = execute('refresh-receipt', '', { incident: report.reference });
  return {
    refresh: {
      action: { type: 'Action.Execute', verb, data, title: title ?? '' },
      userIds: [reader],
    },
  };
};
