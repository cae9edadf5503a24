import type { BrowsedColumn, BrowsedItem, BrowsedList, BrowsedView } from './browsed.ts';
import { idOf } from './browsed.ts';
import { groupingOf, groupItems } from './caml.ts';
import { cellText, isNumber } from './cell-value.ts';
import type { Scope } from './formatting/value.ts';
import { GroupRows } from './group-rows.tsx';
import { ItemRow } from './item-row.tsx';
import { formatterOf } from './item-scope.ts';

interface Props {
  readonly list: BrowsedList;
  readonly view: BrowsedView;
  readonly items: readonly BrowsedItem[];
  readonly scopeOf: (item: BrowsedItem, rowIndex: number) => Scope;
  readonly onOpen: (item: string) => void;
}

/** The rows of a view, grouped as its CAML says. Scrolls on its own, across too. */
export function ListGrid({ list, view, items, scopeOf, onOpen }: Props) {
  const columns = columnsOf(list, view);
  const formatter = formatterOf(view.formatter);
  const grouping = groupingOf(view.query);
  const rows = (some: readonly BrowsedItem[]) =>
    some.map((item) => (
      <ItemRow
        key={idOf(item)}
        columns={columns}
        item={item}
        scope={scopeOf(item, items.indexOf(item))}
        formatter={formatter}
        onOpen={onOpen}
      />
    ));
  return (
    <div className="sp-grid" role="region" aria-label={`${list.title}: ${view.name}`} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.name}
                scope="col"
                className={isNumber(column) ? 'sp-number' : undefined}
              >
                {column.displayName}
              </th>
            ))}
          </tr>
        </thead>
        {grouping === undefined ? (
          <tbody>{rows(items)}</tbody>
        ) : (
          groupItems(items, groupNamer(list, grouping.fields[0] ?? '')).map((group) => (
            <GroupRows
              key={group.name}
              name={group.name}
              count={group.items.length}
              width={columns.length}
              collapsed={grouping.collapsed}
            >
              {rows(group.items)}
            </GroupRows>
          ))
        )}
      </table>
    </div>
  );
}

function columnsOf(list: BrowsedList, view: BrowsedView): BrowsedColumn[] {
  return view.fields
    .map((field) => list.columns.find(({ name }) => name === field || linksTo(field) === name))
    .filter((column) => column !== undefined);
}

/** Views name the title with its link: LinkTitle. */
function linksTo(field: string): string {
  return /^LinkTitle/.test(field) ? 'Title' : field;
}

function groupNamer(list: BrowsedList, field: string): (item: BrowsedItem) => string {
  const column = list.columns.find(({ name }) => name === field);
  const heading = column?.displayName ?? field;
  return (item) => {
    const text = column === undefined ? '' : cellText(column, item);
    return `${heading}: ${text === '' ? '(Empty)' : text}`;
  };
}
