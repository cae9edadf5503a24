import { Button, MessageBar, MessageBarBody, Spinner } from '@fluentui/react-components';
import { useState } from 'react';
import { sharePointDate } from '../times.ts';
import { useResource } from '../use-resource.ts';
import type { BrowsedItem, BrowsedList } from './browsed.ts';
import { idOf } from './browsed.ts';
import { cellText } from './cell-value.ts';
import { EditRefused, readHistory, restoreVersion } from './edit-api.ts';

interface Props {
  readonly list: BrowsedList;
  readonly item: BrowsedItem;
  readonly person: string;
  /** Whether earlier versions can be restored by this person. */
  readonly mayEdit: boolean;
  readonly onBack: () => void;
}

/** The versions of a row, newest first: who, when and what was different. */
export function RowHistory({ list, item, person, mayEdit, onBack }: Props) {
  const id = idOf(item);
  const [refusal, setRefusal] = useState<string>();
  const key = `history/${person}/${list.id}/${id}`;
  const { value, reload } = useResource(key, () => readHistory(person, list.id, id), ['list']);
  const restore = async (version: string): Promise<void> => {
    try {
      setRefusal(undefined);
      await restoreVersion(person, list.id, id, version);
      await reload();
    } catch (error) {
      setRefusal(error instanceof EditRefused ? error.message : 'Nothing was restored.');
    }
  };
  if (value === undefined) return <Spinner className="screen-loading" label="Loading" />;
  return (
    <div className="sp-history">
      <div className="sp-commands">
        <Button onClick={onBack} autoFocus>
          Back to the item
        </Button>
      </div>
      {refusal !== undefined && (
        <MessageBar intent="error" role="alert">
          <MessageBarBody>{refusal}</MessageBarBody>
        </MessageBar>
      )}
      <ol aria-label="Versions">
        {value.map((one, at) => (
          <li key={one.version}>
            <div className="sp-version-head">
              <h3>{`Version ${one.version}`}</h3>
              {at > 0 && mayEdit && (
                <Button
                  size="small"
                  aria-label={`Restore version ${one.version}`}
                  onClick={() => void restore(one.version)}
                >
                  Restore
                </Button>
              )}
            </div>
            <p>{`${sharePointDate(one.at, false)}, ${one.by}`}</p>
            <Changes list={list} version={one} />
          </li>
        ))}
      </ol>
    </div>
  );
}

type Version = Awaited<ReturnType<typeof readHistory>>[number];

function Changes({ list, version }: { list: BrowsedList; version: Version }) {
  if (version.changed.length === 0) return <p className="sp-empty">No column changed.</p>;
  return (
    <dl>
      {version.changed.map(({ column, displayName, was, is }) => (
        <div key={column}>
          <dt>{displayName}</dt>
          <dd>
            {was !== null && <del>{worded(list, column, was)}</del>}
            {was !== null && ' '}
            <ins>{is === null ? '(empty)' : worded(list, column, is)}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function worded(list: BrowsedList, name: string, value: unknown): string {
  const column = list.columns.find((one) => one.name === name);
  return column === undefined ? String(value) : cellText(column, { [name]: value });
}
