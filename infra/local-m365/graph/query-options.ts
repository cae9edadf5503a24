/** The query options of a request: $select, $expand, $top and where a page begins. */
import { invalid } from './answers.ts';
import type { GraphRequest, JsonObject } from './answers.ts';

export interface Expansion {
  readonly name: string;
  /** Names in its $select, or undefined for all. */
  readonly select: string[] | undefined;
}

/** The value of an option. Graph v1.0 takes these names with and without the dollar sign. */
export const option = ({ query }: GraphRequest, name: string): string | undefined =>
  query.get(`$${name}`) ?? query.get(name) ?? undefined;

/** Refuses options that the place does not offer: they would be taken for granted otherwise. */
export function allowOptions({ query }: GraphRequest, allowed: readonly string[]): void {
  for (const name of query.keys()) {
    const bare = name.replace(/^\$/, '');
    if (name.startsWith('$') && !allowed.includes(bare))
      throw invalid(`The query option '${name}' is not supported here.`);
  }
}

/** Names in $select, or undefined if there is none. */
export function selected(request: GraphRequest): string[] | undefined {
  return option(request, 'select')
    ?.split(',')
    .map((name) => name.trim());
}

/** What $expand asks for: `fields($select=A,B),columns`. */
export function expansions(request: GraphRequest, allowed: readonly string[]): Expansion[] {
  const parts = outside(option(request, 'expand') ?? '', ',').map(readExpansion);
  const stray = parts.find(({ name }) => !allowed.includes(name));
  if (stray) throw invalid(`Could not find a property named '${stray.name}' to expand.`);
  return parts;
}

function readExpansion(text: string): Expansion {
  const [, name = '', inner = ''] = /^(\w+)(?:\((.*)\))?$/s.exec(text) ?? [];
  if (!name) throw invalid(`Term '${text}' is not valid in a $expand expression.`);
  let select: string[] | undefined;
  for (const one of outside(inner, ';')) {
    const [, key, value] = /^\$?(\w+)=(.*)$/s.exec(one) ?? [];
    if (key?.toLowerCase() !== 'select' || !value)
      throw invalid(`'${one}' is not supported within $expand.`);
    select = value.split(',').map((part) => part.trim());
  }
  return { name, select };
}

/** The parts of a text between separators that stand outside brackets. */
function outside(text: string, separator: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const letter of text) {
    depth += letter === '(' ? 1 : letter === ')' ? -1 : 0;
    if (letter === separator && depth === 0) parts.push('');
    else parts.push((parts.pop() ?? '') + letter);
  }
  return parts.map((part) => part.trim()).filter(Boolean);
}

/** How many rows a page has: 200 unless told, 5,000 at most. */
export function pageSize(request: GraphRequest, usual = 200, most = 5000): number {
  const text = option(request, 'top');
  if (text === undefined) return usual;
  if (!/^\d+$/.test(text) || Number(text) < 1)
    throw invalid('The $top query option must be a positive whole number.');
  return Math.min(Number(text), most);
}

/** Only the selected properties of an object, with id and annotations, or all of them. */
export function narrowed(
  object: JsonObject,
  names: string[] | undefined,
  kept: readonly string[] = [],
): JsonObject {
  if (!names) return object;
  const wanted = (name: string) =>
    name.includes('@') || names.includes(name) || kept.includes(name);
  return Object.fromEntries(Object.entries(object).filter(([name]) => wanted(name)));
}

/** A place in a paged answer, made opaque, and read again. */
export const seal = (value: JsonObject): string =>
  Buffer.from(JSON.stringify(value)).toString('base64url');
export function unseal(token: string): JsonObject {
  try {
    const value: unknown = JSON.parse(Buffer.from(token, 'base64url').toString());
    if (typeof value === 'object' && value !== null) return value as JsonObject;
  } catch {
    // refused below, like every other text that we did not make
  }
  throw invalid('The provided continuation token is not valid.');
}
