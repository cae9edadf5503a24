import {
  Button,
  DrawerBody,
  DrawerHeader,
  DrawerHeaderTitle,
  OverlayDrawer,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { BrowsedColumn, BrowsedItem, BrowsedList } from './browsed.ts';
import { idOf } from './browsed.ts';
import { Cell } from './cell.tsx';
import { cellText } from './cell-value.ts';
import type { Scope } from './formatting/value.ts';

interface Props {
  readonly list: BrowsedList;
  readonly item: BrowsedItem;
  readonly scope: Scope;
  readonly onClose: () => void;
}

/** Every column of one item, at the side. */
export function ItemPanel({ list, item, scope, onClose }: Props) {
  const [first] = list.columns;
  const title = first === undefined ? '' : cellText(first, item);
  return (
    <OverlayDrawer open position="end" size="medium" className="sp-panel" onOpenChange={onClose}>
      <DrawerHeader>
        <DrawerHeaderTitle
          heading={{ as: 'h2' }}
          action={
            <Button
              appearance="subtle"
              icon={<DismissRegular />}
              aria-label="Close"
              onClick={onClose}
            />
          }
        >
          {title === '' ? `Item ${idOf(item)}` : title}
        </DrawerHeaderTitle>
      </DrawerHeader>
      <DrawerBody tabIndex={0}>
        <dl className="sp-fields">
          {systemLast(list.columns).map((column) => (
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
      </DrawerBody>
    </OverlayDrawer>
  );
}

const system = ['ID', 'Created', 'Author', 'Modified', 'Editor'];

/** What SharePoint keeps by itself stands below what people have written. */
function systemLast(columns: readonly BrowsedColumn[]): BrowsedColumn[] {
  const own = columns.filter(({ name }) => !system.includes(name));
  const kept = system.map((name) => columns.find((column) => column.name === name));
  return [...own, ...kept.filter((column) => column !== undefined)];
}
