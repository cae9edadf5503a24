/** What somebody has made of a column: told, and put right only where that is asked for. */
import type { ColumnDefinition } from '@microsoft/microsoft-graph-types';

/** Something that was changed by hand: it is told and left as it is. */
export interface Difference {
  readonly column: string;
  readonly what: string;
  /** The hub can't read or write the column as it is. */
  readonly stopsHub?: true;
  /** What would put it right; absent where that would cost what the column holds. */
  readonly cure?: Cure;
}

/** A PATCH of a column that is sent only where somebody asks for it by name. */
export interface Cure {
  readonly id: string;
  readonly body: ColumnDefinition;
}

/** How a column of the right type differs from ours in what may be somebody's decision. */
export const byHand = (wanted: ColumnDefinition, there: ColumnDefinition): Difference[] => {
  const column = wanted.name ?? '';
  const changes = [nameChange, helpChange, choiceChange, lockChange].map((of) => of(wanted, there));
  return changes
    .filter((change) => change !== undefined)
    .map(({ body, ...change }) => ({ column, ...change, cure: { id: there.id ?? '', body } }));
};

type Change =
  { readonly what: string; readonly body: ColumnDefinition; readonly stopsHub?: true } | undefined;

const nameChange = (wanted: ColumnDefinition, there: ColumnDefinition): Change =>
  labelOf(there) === labelOf(wanted)
    ? undefined
    : {
        what: `is called “${labelOf(there)}”, should be “${labelOf(wanted)}”`,
        body: { displayName: labelOf(wanted) },
      };

const helpChange = (wanted: ColumnDefinition, there: ColumnDefinition): Change => {
  const [is, should] = [there.description ?? '', wanted.description ?? ''];
  return is === '' || should === '' || is === should
    ? undefined
    : { what: 'has another description', body: { description: should } };
};

const choiceChange = (wanted: ColumnDefinition, there: ColumnDefinition): Change => {
  const should = wanted.choice?.choices;
  const extra = (there.choice?.choices ?? []).filter((word) => should?.includes(word) === false);
  return extra.length === 0 || wanted.choice == null
    ? undefined
    : { what: `has more choices: ${extra.join(', ')}`, body: { choice: wanted.choice } };
};

const lockChange = (_: ColumnDefinition, there: ColumnDefinition): Change =>
  there.readOnly === true
    ? {
        what: 'is read-only, so the hub can’t write it',
        body: { readOnly: false },
        stopsHub: true,
      }
    : undefined;

const labelOf = (column: ColumnDefinition): string => column.displayName ?? '';
