/** Files of the library of policies. Who may read which is decided by the use-cases. */

export interface OpenedDocument {
  /** The file's name in the library. */
  readonly name: string;
  readonly size: number;
  readonly bytes: AsyncIterable<Uint8Array>;
}

export interface Documents {
  /**
   * The file of a row of the library, by the row's item; undefined where there is none. Throws RecordUnavailable
   * where SharePoint does not answer. Costs 3 resource units.
   */
  open(item: string): Promise<OpenedDocument | undefined>;
}
