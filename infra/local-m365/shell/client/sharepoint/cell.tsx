import { useContext } from 'react';
import { FileIcon } from '../file-icon.tsx';
import type { BrowsedColumn, BrowsedItem } from './browsed.ts';
import { cellText, isNote } from './cell-value.ts';
import { FileAddress } from './file-address.ts';
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
  if (column.type === 'fileIcon') return <FileIcon name={cellText(column, item)} />;
  if (column.type === 'fileName') return <FileName name={cellText(column, item)} item={item} />;
  return <div className={cellClass(column)}>{cellText(column, item)}</div>;
}

/** The name of a file leads to it; a folder's leads nowhere here. */
function FileName({ name, item }: { name: string; item: BrowsedItem }) {
  const addressOf = useContext(FileAddress);
  if (addressOf === undefined || item['DocIcon'] === 'folder')
    return <div className="sp-cell">{name}</div>;
  return (
    <a
      className="sp-cell sp-file"
      href={addressOf(item)}
      target="_blank"
      rel="noopener noreferrer"
      onClick={(event) => event.stopPropagation()}
    >
      {name}
    </a>
  );
}

function cellClass(column: BrowsedColumn): string {
  return isNote(column) ? 'sp-cell sp-note' : 'sp-cell';
}
