import {
  Button,
  DrawerBody,
  DrawerHeader,
  DrawerHeaderTitle,
  OverlayDrawer,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { HistoryRegular } from '@fluentui/react-icons/svg/history';
import { useState } from 'react';
import type { BrowsedItem, BrowsedList } from './browsed.ts';
import { idOf } from './browsed.ts';
import { cellText } from './cell-value.ts';
import { DeleteRow } from './delete-row.tsx';
import type { Scope } from './formatting/value.ts';
import { ItemFields } from './item-fields.tsx';
import { RowForm } from './row-form.tsx';
import { RowHistory } from './row-history.tsx';
import { SaveFile } from './save-file.tsx';

interface Props {
  readonly list: BrowsedList;
  /** A new row where it is left out. */
  readonly item?: BrowsedItem | undefined;
  readonly scope?: Scope | undefined;
  /** Who looks, and whether they may change things here. */
  readonly person: string;
  readonly mayEdit: boolean;
  readonly onClose: () => void;
}

type Mode = 'view' | 'edit' | 'history';

/**
 * One row at the side: every column of it, its form, or its versions. It is closed by `open`, not by taking it away: then
 * the focus goes back and the page behind can be read again.
 */
export function ItemPanel({ open, ...props }: Props & { readonly open: boolean }) {
  return (
    <OverlayDrawer
      open={open}
      position="end"
      size="medium"
      className="sp-panel"
      onOpenChange={props.onClose}
    >
      <PanelContent {...props} />
    </OverlayDrawer>
  );
}

function PanelContent(props: Props) {
  const { list, item, scope, person, mayEdit, onClose } = props;
  const [mode, setMode] = useState<Mode>('view');
  const view = (): void => setMode('view');
  return (
    <>
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
          {item === undefined ? 'New item' : headingOf(mode, titleOf(list, item))}
        </DrawerHeaderTitle>
      </DrawerHeader>
      <DrawerBody tabIndex={0}>
        {item === undefined && <RowForm list={list} person={person} onDone={onClose} />}
        {item !== undefined && mode === 'edit' && (
          <RowForm list={list} person={person} item={item} onDone={view} />
        )}
        {item !== undefined && mode === 'history' && (
          <RowHistory list={list} item={item} person={person} mayEdit={mayEdit} onBack={view} />
        )}
        {item !== undefined && scope !== undefined && mode === 'view' && (
          <>
            <Commands {...props} item={item} onMode={setMode} />
            <ItemFields columns={list.columns} item={item} scope={scope} />
          </>
        )}
      </DrawerBody>
    </>
  );
}

function Commands({
  list,
  item,
  person,
  mayEdit,
  onClose,
  onMode,
}: Props & { readonly item: BrowsedItem; readonly onMode: (mode: Mode) => void }) {
  return (
    <div className="sp-commands sp-item-commands" role="group" aria-label="Commands">
      {mayEdit && (
        <Button appearance="subtle" icon={<EditRegular />} autoFocus onClick={() => onMode('edit')}>
          Edit
        </Button>
      )}
      <SaveFile item={item} />
      <Button
        appearance="subtle"
        icon={<HistoryRegular />}
        autoFocus={!mayEdit}
        onClick={() => onMode('history')}
      >
        Version history
      </Button>
      {mayEdit && (
        <DeleteRow
          person={person}
          list={list.id}
          item={idOf(item)}
          name={titleOf(list, item)}
          onDone={onClose}
        />
      )}
    </div>
  );
}

function titleOf(list: BrowsedList, item: BrowsedItem): string {
  const [first] = list.columns;
  const title = first === undefined ? '' : cellText(first, item);
  return title === '' ? `Item ${idOf(item)}` : title;
}

function headingOf(mode: Mode, title: string): string {
  if (mode === 'edit') return `Edit: ${title}`;
  return mode === 'history' ? `Version history: ${title}` : title;
}
