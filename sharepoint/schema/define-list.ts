import type { AnyField, OptionalField, ValueOf, Words } from './fields.ts';

export type Fields = Readonly<Record<string, AnyField>>;

/** Columns are keys of the list's fields; the compiler checks them where a list is written. */
export interface View<Column extends string = string> {
  /** In English: SharePoint knows a view by one name. */
  readonly name: string;
  /** The name in Welsh, for the handbook. */
  readonly cy?: string;
  readonly columns: readonly Column[];
  /**
   * Conditions that all must hold. The first must be on an indexed column and leave fewer than 5,000
   * rows, or SharePoint refuses to show the view (platform-facts: list view threshold).
   */
  readonly where?: readonly Condition<Column>[];
  readonly orderBy?: readonly { readonly column: Column; readonly descending?: boolean }[];
  readonly groupBy?: Column;
  readonly isDefault?: boolean;
  readonly rowLimit?: number;
  /** Rows in which this choice holds anything else stand out. The view shows the column: it says why in words. */
  readonly standsOut?: { readonly column: Column; readonly unless: string };
}

export interface Condition<Column extends string = string> {
  readonly column: Column;
  readonly is: 'equal' | 'not-equal' | 'before' | 'after' | 'empty' | 'not-empty';
  /**
   * A choice key, text, number or flag; or a day counted from the one on which somebody looks. A moment
   * on that day counts as after it, not as before it: { daysFromNow: 0 } is "today or later".
   */
  readonly value?: string | number | boolean | { readonly daysFromNow: number };
}

export interface ListDefinition<F extends Fields = Fields, Column extends string = string> {
  /** PascalCase; the title of the SharePoint list and the key by which drills name it. */
  readonly name: string;
  readonly title: Words;
  readonly purpose: Words;
  /** Where the list lies: design.md 3, two sites. */
  readonly site: 'register' | 'restricted' | 'both';
  /** 'hub': people only read it. 'people': meant to be edited in SharePoint too. */
  readonly editedBy: 'hub' | 'people';
  /** 'files': a document library, whose items each carry one file. 'rows' where left out. */
  readonly holds?: 'rows' | 'files';
  readonly fields: F;
  readonly views: readonly View<Column>[];
  /**
   * Rows without which the hub would not work as it should: provisioning puts them into the list while
   * it has no row at all, and never again. `defineList` checks them against the fields.
   */
  readonly startsWith?: readonly object[];
}

/** A list, written once. Everything else about it is derived. */
export const defineList = <const F extends Fields>(
  list: ListDefinition<F, keyof F & string> & {
    readonly startsWith?: readonly RowOf<NoInfer<F>>[];
  },
): ListDefinition<F, keyof F & string> => list;

type OptionalKeys<F> = { [K in keyof F]: F[K] extends OptionalField ? K : never }[keyof F];

type RowOf<F> = { readonly [K in Exclude<keyof F, OptionalKeys<F>>]: ValueOf<F[K]> } & {
  readonly [K in OptionalKeys<F> & keyof F]?: ValueOf<F[K]>;
};

/** One item of a list as code holds it. An optional field that is empty is absent. */
export type ItemOf<L> = L extends ListDefinition<infer F, infer _Column> ? RowOf<F> : never;

/** The internal name of the SharePoint column of a field: PascalCase of its key. */
export const columnName = (key: string): string => key.charAt(0).toUpperCase() + key.slice(1);
