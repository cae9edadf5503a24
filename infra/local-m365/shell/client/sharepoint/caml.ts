export interface Grouping {
  /** Internal names of the columns, outermost first; SharePoint groups by two at most. */
  readonly fields: readonly string[];
  readonly collapsed: boolean;
}

/** How a view's CAML groups its rows; undefined where it does not. */
export function groupingOf(query: string): Grouping | undefined {
  const [, attributes = '', inside = ''] = /<GroupBy\b([^>]*)>(.*?)<\/GroupBy>/is.exec(query) ?? [];
  const fields = [...inside.matchAll(/<FieldRef\b[^>]*\bName=["']([^"']+)["']/gi)].map(
    ([, name]) => name ?? '',
  );
  if (fields.length === 0) return undefined;
  return { fields: fields.slice(0, 2), collapsed: /\bCollapse=["']TRUE["']/i.test(attributes) };
}

export interface Group<T> {
  readonly name: string;
  readonly items: readonly T[];
}

/** Items by the first of the names given, in order of first appearance, then groups by name as SharePoint does. */
export function groupItems<T>(items: readonly T[], nameOf: (item: T) => string): Group<T>[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const name = nameOf(item);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [item]);
    else group.push(item);
  }
  return [...groups]
    .map(([name, members]) => ({ name, items: members }))
    .sort((one, other) => one.name.localeCompare(other.name, 'en-GB', { numeric: true }));
}
