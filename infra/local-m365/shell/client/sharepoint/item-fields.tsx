import type { BrowsedColumn, BrowsedItem } from './browsed.ts';
import { Cell } from './cell.tsx';
import { cellText } from './cell-value.ts';
import type { Scope } from './formatting/value.ts';

interface Props {
  readonly columns: readonly BrowsedColumn[];
  readonly item: BrowsedItem;
  readonly scope: Scope;
}

/** Every column of one item with what stands in it. */
export function ItemFields({ columns, item, scope }: Props) {
  return (
    <dl className="sp-fields">
      {systemLast(columns).map((column) => (
        <div key={column.name}>
          <dt title={column.description}>{column.displayName}</dt>
          <dd>
            {cellText(column, item) === '' ? (
              <span className="sp-empty">–</span>
            ) : (
              <Cell column={column} item={item} scope={scope} />
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

const system = ['ID', 'Created', 'Author', 'Modified', 'Editor'];

/** What SharePoint keeps by itself stands below what people have written. */
function systemLast(columns: readonly BrowsedColumn[]): BrowsedColumn[] {
  const own = columns.filter(({ name }) => !system.includes(name));
  const kept = system.map((name) => columns.find((column) => column.name === name));
  return [...own, ...kept.filter((column) => column !== undefined)];
}
