export interface BrowsedColumn {
  readonly name: string;
  readonly displayName: string;
  readonly type: string;
  readonly choices?: readonly string[];
  readonly description?: string;
  /** Column formatting JSON, as text or parsed. */
  readonly formatter?: unknown;
}

export interface BrowsedView {
  readonly name: string;
  readonly isDefault: boolean;
  /** Internal names. */
  readonly fields: readonly string[];
  /** CAML. */
  readonly query: string;
  readonly rowLimit: number;
  readonly formatter?: unknown;
}

export interface BrowsedList {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly siteId: string;
  readonly itemCount: number;
  readonly columns: readonly BrowsedColumn[];
  readonly views: readonly BrowsedView[];
}

export interface BrowsedItem {
  readonly id: string;
  readonly fields: Readonly<Record<string, unknown>>;
}
