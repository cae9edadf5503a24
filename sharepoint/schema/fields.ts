/**
 * The small language in which lists are written. Fields are plain data: the browser loads them too,
 * so there is no validation library here.
 */

/** The same words in English and Welsh. Welsh is marked for a translator's review in docs. */
export interface Words {
  readonly en: string;
  readonly cy: string;
}

/** ISO-8601 in UTC with milliseconds, for example 2026-12-28T23:40:00.000Z. Compares as text. */
export type Instant = string & { readonly instant: unique symbol };

interface FieldBase {
  readonly label: Words;
  /** What an officer or manager reads beside the field. */
  readonly help?: Words;
  /** Filtered on by a query or a view: gets an index. */
  readonly indexed?: boolean;
  /** No two items may share a value; indexed as well, which SharePoint needs. */
  readonly unique?: boolean;
  /** Set by the hub alone: no card or form may write it. */
  readonly readOnly?: boolean;
  /** Kept out of forms and default views: keys and hashes. */
  readonly hidden?: boolean;
  /** What a row has that is added by hand in SharePoint: a choice key, number or flag. */
  readonly startsAs?: string | number | boolean;
  /** How SharePoint draws the column. */
  readonly look?: Look;
}

/** A name that sharepoint/generate knows; or the moment with its age, until another column holds a choice. */
export type Look =
  | 'level-pill'
  | 'status-pill'
  | 'overdue'
  | 'due-date'
  | 'checked-date'
  | 'bytes'
  | 'wrapped'
  | { readonly ageUnless: { readonly column: string; readonly is: string } };

export interface TextField extends FieldBase {
  readonly kind: 'text';
  /** Characters; SharePoint ends at 255. */
  readonly maxLength: number;
}
/** Several lines of plain text; SharePoint ends at 63,999 characters. */
export interface NoteField extends FieldBase {
  readonly kind: 'note';
  readonly maxLength: number;
}
export interface ChoiceField<Choice extends string = string> extends FieldBase {
  readonly kind: 'choice';
  /** Key in code to words on screen; SharePoint stores the English words. */
  readonly choices: Readonly<Record<Choice, Words>>;
}
export interface InstantField extends FieldBase {
  readonly kind: 'instant';
}
export interface WholeNumberField extends FieldBase {
  readonly kind: 'whole-number';
  readonly minimum?: number;
}
export interface FlagField extends FieldBase {
  readonly kind: 'flag';
}

export type Field =
  TextField | NoteField | ChoiceField | InstantField | WholeNumberField | FlagField;

/** A field that an item may lack. */
export interface OptionalField<F extends Field = Field> {
  readonly kind: 'optional';
  readonly field: F;
}
export type AnyField = Field | OptionalField;

type Without<F> = Omit<F, 'kind'>;

export const text = (of: Without<TextField>): TextField => ({ kind: 'text', ...of });
export const note = (of: Without<NoteField>): NoteField => ({ kind: 'note', ...of });
export const choice = <const C extends string>(of: Without<ChoiceField<C>>): ChoiceField<C> => ({
  kind: 'choice',
  ...of,
});
export const instant = (of: Without<InstantField>): InstantField => ({ kind: 'instant', ...of });
export const wholeNumber = (of: Without<WholeNumberField>): WholeNumberField => ({
  kind: 'whole-number',
  ...of,
});
export const flag = (of: Without<FlagField>): FlagField => ({ kind: 'flag', ...of });
export const optional = <F extends Field>(field: F): OptionalField<F> => ({
  kind: 'optional',
  field,
});

/** The field itself, whether or not it is optional. */
export const bare = (field: AnyField): Field => (field.kind === 'optional' ? field.field : field);

/** The value that a field holds in code. */
export type ValueOf<F> =
  F extends OptionalField<infer Inner>
    ? ValueOf<Inner>
    : F extends ChoiceField<infer C>
      ? C
      : F extends { kind: 'instant' }
        ? Instant
        : F extends { kind: 'whole-number' }
          ? number
          : F extends { kind: 'flag' }
            ? boolean
            : string;
