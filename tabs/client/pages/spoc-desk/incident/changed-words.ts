/** Whether the words that are shown are still the councillor's. */
import type { Report } from '#core/domain/incidents/report.ts';
import type { OpenedIncident } from '#core/use-cases/views.ts';
import { incidents } from '#lists/incidents.ts';

/** The column as an edit by hand names it: the trail is kept in English. */
const column = incidents.fields.what.label.en;

/** A value that is very long is told without its end. */
const isTold = (words: string, told: string): boolean =>
  words === told || (told.endsWith('…') && words.startsWith(told.slice(0, -1)));

/** True where the words stand as somebody has changed them by hand; false once they are put back, by whomever. */
export const areChanged = (
  report: Pick<Report, 'what'> | undefined,
  edits: OpenedIncident['handEdits'],
): boolean => {
  const last = edits.findLast((edit) => edit.column === column);
  return report !== undefined && last !== undefined && isTold(report.what, last.is);
};
