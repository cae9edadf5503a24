/** What somebody has changed by hand in the row of an incident in SharePoint, and how the trail says it. */
import { isInstant } from '../time/instant.ts';
import type { Instant } from '../time/instant.ts';

/** One column of a row that was changed by hand. */
export interface RowEdit {
  readonly at: Instant;
  /** The column as people see it in SharePoint. */
  readonly column: string;
  /** Empty where the column had no value. */
  readonly was: string;
  readonly is: string;
}

/** More of a value than this is left to SharePoint's version history: the trail's column ends at 60,000. */
const longestShown = 20_000;

const shown = (value: string): string =>
  value.length <= longestShown ? value : `${value.slice(0, longestShown)}…`;

/** The detail of the entry 'row-edited': one column, read by people and by rowEditIn. */
export const rowEditDetail = ({ at, column, was, is }: RowEdit): string =>
  [`Changed: ${at}`, `Column: ${column}`, `Was: ${shown(was)}`, `Is: ${shown(is)}`].join('\n');

const parts = /^Changed: (\S+)\nColumn: ([^\n]*)\nWas: ([^]*?)\nIs: ([^]*)$/;

/** The edit that such a detail tells of; undefined where it is another text. */
export const rowEditIn = (detail: string | undefined): RowEdit | undefined => {
  const [, at = '', column = '', was = '', is = ''] = parts.exec(detail ?? '') ?? [];
  return isInstant(at) ? { at, column, was, is } : undefined;
};
