import { Spinner } from '@fluentui/react-components';
import { useState } from 'react';
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
import { ViewPicker } from './view-picker.tsx';

interface Props {
  readonly list: BrowsedList;
  readonly viewName: string | undefined;
  readonly person: DirectoryPerson;
  /** Address of a view. */
  readonly hrefOf: (view: string) => string;
}

/** One list: its title, its views, the rows of the view that is open, and the item that was clicked. */
export function ListPage({ list, viewName, person, hrefOf }: Props) {
  const view = viewOf(list, viewName);
  const [openItem, setOpenItem] = useState<string>();
  const now = useWorldNow(60_000);
  const items = useResource(
    `items/${person.id}/${list.id}/${view.name}`,
    () => readItems(person.id, list.id, list.views.length > 0 ? view.name : undefined),
    ['list'],
  ).value;
  const open = items?.find((item) => idOf(item) === openItem);
  const scopeOf = (item: BrowsedItem, rowIndex: number) =>
    itemScope(list, item, rowIndex, now, person.mail);
  return (
    <section className="sp-list" aria-labelledby="sp-list-title">
      <header className="sp-list-head">
        <div>
          <h3 id="sp-list-title">{list.title}</h3>
          {list.description !== '' && <p>{list.description}</p>}
        </div>
      </header>
      <ViewPicker views={list.views} open={view.name} hrefOf={hrefOf} />
      {items === undefined && <Spinner className="screen-loading" label="Loading" />}
      {items?.length === 0 && (
        <EmptyNote title="Nothing here">There are no items to show in this view.</EmptyNote>
      )}
      {items !== undefined && items.length > 0 && (
        <ListGrid list={list} view={view} items={items} scopeOf={scopeOf} onOpen={setOpenItem} />
      )}
      {open !== undefined && (
        <ItemPanel
          list={list}
          item={open}
          scope={scopeOf(open, 0)}
          onClose={() => setOpenItem(undefined)}
        />
      )}
    </section>
  );
}

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
