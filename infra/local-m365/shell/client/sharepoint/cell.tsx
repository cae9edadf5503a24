import type { BrowsedColumn, BrowsedItem } from './browsed.ts';
import { cellText, isNote } from './cell-value.ts';
import { Formatted } from './formatting/formatted.tsx';
import type { Scope } from './formatting/value.ts';
import { columnScope, formatterOf } from './item-scope.ts';

interface Props {
  readonly column: BrowsedColumn;
  readonly item: BrowsedItem;
  /** Of the whole item. */
  readonly scope: Scope;
}

/** What stands in a cell: drawn by the column's formatter where it has one, otherwise as plain text. */
export function Cell({ column, item, scope }: Props) {
  const formatter = formatterOf(column.formatter);
  if (formatter !== undefined && 'elmType' in formatter) {
    return (
      <div className="sp-formatted">
        <Formatted json={formatter} scope={columnScope(scope, column)} />
      </div>
    );
  }
  return <div className={cellClass(column)}>{cellText(column, item)}</div>;
}

function cellClass(column: BrowsedColumn): string {
  return isNote(column) ? 'sp-cell sp-note' : 'sp-cell';
}
