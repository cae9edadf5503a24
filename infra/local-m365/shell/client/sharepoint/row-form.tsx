import { Button, MessageBar, MessageBarBody, Spinner } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { readPeople } from '../api.ts';
import { useResource } from '../use-resource.ts';
import type { BrowsedItem, BrowsedList } from './browsed.ts';
import { idOf } from './browsed.ts';
import { addRow, changeRow, EditRefused } from './edit-api.ts';
import { FieldInput } from './field-input.tsx';
import { askedColumns, blankColumns, changedFields, formValues } from './form-values.ts';

interface Props {
  readonly list: BrowsedList;
  /** Whose hand it is. */
  readonly person: string;
  /** The row to change; a new one where it is left out. */
  readonly item?: BrowsedItem;
  readonly onDone: () => void;
}

const BLANK = 'You can\u2019t leave this blank.';

/** SharePoint's form of a row: the list's own columns, Save and Cancel, and what was not taken. */
export function RowForm({ list, person, item, onDone }: Props) {
  const columns = askedColumns(list);
  const [opened] = useState(() => ({ values: formValues(columns, item), etag: etagOf(item) }));
  const [values, setValues] = useState(opened.values);
  const [blank, setBlank] = useState<readonly string[]>([]);
  const [saving, setSaving] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const form = useRef<HTMLFormElement>(null);
  const people = useResource('people', readPeople, ['people']).value;
  useEffect(
    () => form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus(),
    [people],
  );
  const save = async (): Promise<void> => {
    const missing = blankColumns(columns, values);
    setBlank(missing);
    setRefusal(undefined);
    if (missing.length > 0) return focusOn(form.current, missing[0]);
    const fields = changedFields(columns, opened.values, values);
    if (item !== undefined && Object.keys(fields).length === 0) return onDone();
    setSaving(true);
    try {
      if (item === undefined) await addRow(person, list.id, fields);
      else await changeRow(person, list.id, idOf(item), fields, opened.etag);
      onDone();
    } catch (error) {
      setRefusal(error instanceof EditRefused ? error.message : 'Nothing was saved.');
      setSaving(false);
    }
  };
  if (people === undefined) return <Spinner className="screen-loading" label="Loading" />;
  return (
    <form
      ref={form}
      className="sp-form"
      aria-label={item === undefined ? 'New item' : 'Edit item'}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!saving) void save();
      }}
    >
      <div className="sp-commands">
        <Button type="submit" appearance="primary" disabledFocusable={saving}>
          Save
        </Button>
        <Button onClick={onDone}>Cancel</Button>
      </div>
      {refusal !== undefined && (
        <MessageBar intent="error" layout="multiline" role="alert">
          <MessageBarBody>{refusal}</MessageBarBody>
        </MessageBar>
      )}
      {columns.map((column) => (
        <FieldInput
          key={column.name}
          column={column}
          value={values[column.name] ?? ''}
          people={people}
          fault={blank.includes(column.name) ? BLANK : undefined}
          onChange={(value) => setValues((before) => ({ ...before, [column.name]: value }))}
        />
      ))}
    </form>
  );
}

function etagOf(item: BrowsedItem | undefined): string {
  const etag = item?.['@odata.etag'];
  return typeof etag === 'string' ? etag : '*';
}

function focusOn(form: HTMLFormElement | null, name: string | undefined): void {
  const control = form?.elements.namedItem(name ?? '');
  if (control instanceof HTMLElement) control.focus();
}
