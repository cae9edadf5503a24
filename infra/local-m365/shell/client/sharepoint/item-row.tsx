import type { BrowsedColumn, BrowsedItem } from './browsed.ts';
import { idOf } from './browsed.ts';
import { Cell } from './cell.tsx';
import { cellText, isNumber } from './cell-value.ts';
import { evaluateProperty } from './formatting/evaluate.ts';
import { Formatted } from './formatting/formatted.tsx';
import { textOf } from './formatting/value.ts';
import type { Scope } from './formatting/value.ts';

interface Props {
  readonly columns: readonly BrowsedColumn[];
  readonly item: BrowsedItem;
  readonly scope: Scope;
  /** The view's formatter. */
  readonly formatter: Record<string, unknown> | undefined;
  readonly onOpen: (item: string) => void;
}

/** One item of a list. A click anywhere opens it; with the keyboard, the button in its first cell. */
export function ItemRow({ columns, item, scope, formatter, onOpen }: Props) {
  const open = (): void => onOpen(idOf(item));
  if (formatter?.rowFormatter !== undefined) {
    return (
      <tr className="sp-row" onClick={open}>
        <td colSpan={columns.length}>
          <OpenButton onOpen={open} name={nameOf(columns, item)}>
            <Formatted json={formatter.rowFormatter} scope={scope} />
          </OpenButton>
        </td>
      </tr>
    );
  }
  const rowClass = textOf(evaluateProperty(formatter?.additionalRowClass, scope));
  return (
    <tr className={`sp-row ${rowClass}`} onClick={open}>
      {columns.map((column, position) => (
        <td key={column.name} className={isNumber(column) ? 'sp-number' : undefined}>
          {position === 0 ? (
            <OpenButton onOpen={open} name={nameOf(columns, item)}>
              <Cell column={column} item={item} scope={scope} />
            </OpenButton>
          ) : (
            <Cell column={column} item={item} scope={scope} />
          )}
        </td>
      ))}
    </tr>
  );
}

function OpenButton(props: { onOpen: () => void; name: string; children: React.ReactNode }) {
  return (
    <div className="sp-open">
      <button
        className="sp-open-button"
        aria-label={`Open ${props.name}`}
        onClick={(event) => {
          event.stopPropagation();
          props.onOpen();
        }}
      />
      {props.children}
    </div>
  );
}

function nameOf(columns: readonly BrowsedColumn[], item: BrowsedItem): string {
  const first = columns.find(({ type }) => type === 'fileName') ?? columns[0];
  const text = first === undefined ? '' : cellText(first, item);
  return text === '' ? `item ${idOf(item)}` : text;
}
