/** What an answer of the hub holds that later steps mean by it. */

/** The key of something that is no incident: an assessment, a surgery. */
export const keyIn = (text: string): string | undefined => /"key":"([^"]+)"/.exec(text)?.[1];

export interface Read {
  readonly key: string;
  /** How it stood: an ETag, with its quotation marks. */
  readonly revision: string;
}

const readIn = (part: unknown): readonly Read[] => {
  if (typeof part !== 'object' || part === null) return [];
  const fields = new Map<string, unknown>(Object.entries(part));
  const [key, revision] = [fields.get('key'), fields.get('revision')];
  const inner = [...fields.values()].flatMap(readIn);
  return typeof key === 'string' && typeof revision === 'string'
    ? [{ key, revision }, ...inner]
    : inner;
};

/** Everything in an answer that can be answered as it stood there, alone or in a list; none where it is no JSON. */
export const everyRead = (text: string): readonly Read[] => {
  try {
    return readIn(JSON.parse(text));
  } catch (problem) {
    if (problem instanceof SyntaxError) return [];
    throw problem;
  }
};
