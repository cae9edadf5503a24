/** Just enough XML for CAML: elements, attributes, text. No namespaces, no DTD, no processing instructions. */

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

const TOKEN =
  /<!--[^]*?-->|<(\/?)([A-Za-z][\w.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)/gy;

/** The elements of a fragment, such as `<Where>...</Where><OrderBy>...</OrderBy>`. Throws an Error if it is not well formed. */
export function parseXml(source: string): XmlElement[] {
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  let read = 0;
  for (const match of source.matchAll(TOKEN)) {
    const [whole, closing, name, attributes = '', alone, text] = match;
    read += whole.length;
    const current = open.at(-1) ?? root;
    if (text !== undefined) current.text += decodeEntities(text);
    else if (name === undefined) continue;
    else if (closing) close(open, name);
    else {
      const element = { name, attributes: readAttributes(attributes), children: [], text: '' };
      current.children.push(element);
      if (!alone) open.push(element);
    }
  }
  if (read !== source.length || open.length !== 1) throw new Error('the XML is not well formed');
  return root.children;
}

function close(open: XmlElement[], name: string): void {
  if (open.length < 2 || open.pop()?.name !== name)
    throw new Error(`</${name}> closes nothing that is open`);
}

function readAttributes(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)];
  const decoded = pairs.map(
    ([, name = '', one, other]) => [name, decodeEntities(one ?? other ?? '')] as const,
  );
  return Object.fromEntries(decoded);
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text with its entities (&amp; and the like) as the characters they stand for. */
export function decodeEntities(text: string): string {
  return text.replace(/&(#x[\da-f]+|#\d+|\w+);/gi, (whole, name: string) => {
    if (/^#x/i.test(name)) return String.fromCodePoint(Number.parseInt(name.slice(2), 16));
    if (name.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)));
    return ENTITIES[name] ?? whole;
  });
}

/** The first child element with this name. */
export const child = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((one) => one.name === name);
