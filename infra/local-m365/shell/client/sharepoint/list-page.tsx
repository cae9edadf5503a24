import { Button, Spinner } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useRef, useState } from 'react';
import type { DirectoryPerson } from '../../../world.ts';
import { readItems } from '../api.ts';
import { EmptyNote } from '../empty-note.tsx';
import { useResource } from '../use-resource.ts';
import { useWorldNow } from '../world-clock.tsx';
import type { BrowsedItem, BrowsedList, BrowsedView } from './browsed.ts';
import { idOf } from './browsed.ts';
import { ItemPanel } from './item-panel.tsx';
import { itemScope } from './item-scope.ts';
import { ListGrid } from './list-grid.tsx';
import { useFocusBack } from './use-focus-back.ts';
import { ViewPicker } from './view-picker.tsx';

interface Props {
  readonly list: BrowsedList;
  readonly viewName: string | undefined;
  readonly person: DirectoryPerson;
  /** Whether the person may change rows by hand. */
  readonly mayEdit: boolean;
  /** Address of a view. */
  readonly hrefOf: (view: string) => string;
}

/** One list: its title, its views, the rows of the view that is open, and the item that was clicked. */
export function ListPage({ list, viewName, person, mayEdit, hrefOf }: Props) {
  const view = viewOf(list, viewName);
  const [openItem, setOpenItem] = useState<string>();
  const [adding, setAdding] = useState(false);
  const now = useWorldNow(60_000);
  const { value: items, refused } = useResource(
    `items/${person.id}/${list.id}/${view.name}`,
    () => readItems(person.id, list.id, list.views.length > 0 ? view.name : undefined),
    ['list'],
  );
  const open = items?.find((item) => idOf(item) === openItem);
  const last = useRef(open);
  if (open !== undefined) last.current = open;
  const shown = open ?? last.current;
  const isOpen = open !== undefined || adding;
  const remember = useFocusBack(isOpen);
  const close = (): void => {
    setOpenItem(undefined);
    setAdding(false);
  };
  const scopeOf = (item: BrowsedItem, rowIndex: number) =>
    itemScope(list, item, rowIndex, now, person.mail);
  return (
    <section className="sp-list" aria-labelledby="sp-list-title">
      <ListHead
        list={list}
        mayEdit={mayEdit}
        onAdd={() => {
          remember();
          setAdding(true);
        }}
      />
      <ViewPicker views={list.views} open={view.name} hrefOf={hrefOf} />
      <NoRows items={items} refused={refused} />
      {items !== undefined && items.length > 0 && (
        <ListGrid
          list={list}
          view={view}
          items={items}
          scopeOf={scopeOf}
          onOpen={(item) => {
            remember();
            setOpenItem(item);
          }}
        />
      )}
      {(shown !== undefined || adding) && (
        <ItemPanel
          open={isOpen}
          list={list}
          item={adding ? undefined : shown}
          scope={shown === undefined ? undefined : scopeOf(shown, 0)}
          person={person.id}
          mayEdit={mayEdit}
          onClose={close}
        />
      )}
    </section>
  );
}

interface RowsProps {
  readonly items: readonly BrowsedItem[] | undefined;
  /** The status with which the view was refused. */
  readonly refused: number | undefined;
}

/** What stands in the place of rows while there are none to show. */
function NoRows({ items, refused }: RowsProps) {
  if (refused === THRESHOLD)
    return (
      <EmptyNote title="This view cannot be displayed">
        It exceeds the list view threshold (5000 items) enforced by the administrator.
      </EmptyNote>
    );
  if (items === undefined)
    return refused === undefined ? <Spinner className="screen-loading" label="Loading" /> : null;
  return items.length > 0 ? null : (
    <EmptyNote title="Nothing here">There are no items to show in this view.</EmptyNote>
  );
}

interface HeadProps {
  readonly list: BrowsedList;
  readonly mayEdit: boolean;
  readonly onAdd: () => void;
}

function ListHead({ list, mayEdit, onAdd }: HeadProps) {
  return (
    <header className="sp-list-head">
      <div>
        <h3 id="sp-list-title">{list.title}</h3>
        {list.description !== '' && <p>{list.description}</p>}
      </div>
      {mayEdit && !list.library && (
        <Button appearance="primary" icon={<AddRegular />} onClick={onAdd}>
          Add new item
        </Button>
      )}
    </header>
  );
}

/** What SharePoint answers for a view that touches more rows than it may. */
const THRESHOLD = 422;

/** The view of that name, or the default one, or all columns where the list has no view. */
function viewOf(list: BrowsedList, name: string | undefined): BrowsedView {
  const { views, columns } = list;
  const found =
    views.find((view) => view.name === name) ??
    views.find(({ isDefault }) => isDefault) ??
    views[0];
  return (
    found ?? {
      name: 'All Items',
      isDefault: true,
      fields: columns.map((column) => column.name),
      query: '',
      rowLimit: 30,
    }
  );
}
