/** What was typed and not yet sent, kept while the page is open: never written to the device. */
const drafts = new Map<string, unknown>();

export interface Draft<Value> {
  readonly read: () => Value | undefined;
  readonly keep: (value: Value) => void;
  readonly clear: () => void;
}

/** The draft of one form of one incident. */
export const draftOf = <Value>(reference: string, form: string): Draft<Value> => {
  const key = `${reference}/${form}`;
  return {
    read: () => drafts.get(key) as Value | undefined,
    keep: (value) => void drafts.set(key, value),
    clear: () => void drafts.delete(key),
  };
};
