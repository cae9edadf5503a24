import type { Instant } from '#core/domain/time/instant.ts';
import { momentFor } from '#core/domain/time/wall-clock.ts';
import type { ChatWords } from '#core/domain/words/chat.ts';
import { say } from './actions.ts';
import { dangerLine } from './danger.ts';
import { card, container, heading, subtle, text } from './elements.ts';
import type { Card, Element } from './elements.ts';
import { reportState } from './receipt.ts';
import type { OwnReport } from './receipt.ts';

const most = 12;

const row = (report: OwnReport, words: ChatWords, now: Instant): Element => {
  const state = reportState(report, words, now);
  return container(
    [
      text(report.reference, { weight: 'bolder', fontType: 'monospace' }),
      text(state.title, { spacing: 'none' }),
      subtle(words.receipt.receivedAt(momentFor(report.receivedAt, now, words.language)), {
        spacing: 'none',
      }),
    ],
    { style: state.style },
  );
};

/** The reader's own reports, in the order given, with who has each. */
export const myReportsCard = (
  facts: { readonly reports: readonly OwnReport[]; readonly dutyPhone: string },
  now: Instant,
  words: ChatWords,
): Card => {
  const { myReports } = words;
  const older = facts.reports.length - most;
  return card(
    {
      body: [
        heading(myReports.title, { id: 'my-reports' }),
        ...(facts.reports.length === 0 ? [text(myReports.none)] : []),
        ...facts.reports.slice(0, most).map((report) => row(report, words, now)),
        ...(older > 0 ? [subtle(myReports.older(older))] : []),
        dangerLine(words, facts.dutyPhone),
      ],
      actions: [say('start-report', words.buttons.report)],
      fallbackText: words.noCard,
    },
    words.language,
  );
};
