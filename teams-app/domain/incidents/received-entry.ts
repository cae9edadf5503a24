/** A report received and the first people alerted stand in the trail as one entry (docs/decisions/0005). */
import type { AuditDraft } from '../trail/audit.ts';

const alerted = '\nAlerted: ';

const detailsOf = (drafts: readonly AuditDraft[]): string =>
  drafts.flatMap(({ detail }) => (detail === undefined ? [] : [detail])).join('; ');

/** The entry 'report-received' with who was alerted, how and when, behind its own words; as of the receipt. */
export const receivedWith = (received: AuditDraft, alerts: readonly AuditDraft[]): AuditDraft =>
  alerts.length === 0
    ? received
    : { ...received, detail: `${received.detail ?? ''}${alerted}${detailsOf(alerts)}` };

/** What such an entry says of the report itself. */
export const saidOnReceipt = (detail: string): string => detail.split(alerted)[0] ?? detail;

/** One entry that says what all of these say, as of the last. Undefined where there are none. */
export const asOne = (drafts: readonly AuditDraft[]): AuditDraft | undefined => {
  const last = drafts.at(-1);
  return last === undefined ? undefined : { ...last, detail: detailsOf(drafts) };
};
