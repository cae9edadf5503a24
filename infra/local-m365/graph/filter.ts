/**
 * $filter of list items (platform-facts A3): comparisons and startswith on one indexed column of the list. What SharePoint
 * does not do, it refuses.
 */
import { invalid, printTime } from './answers.ts';
import type { Column } from './columns.ts';
import { keyOf } from './field-values.ts';

/** A filter ready for SQL: a condition on `value` and its parameters. */
export interface Filter {
  readonly column: Column;
  readonly condition: string;
  readonly parameters: (string | number)[];
  /** Rows without any value may match, so that an index of values does not do. */
  readonly matchesEmpty: boolean;
}

const OPERATORS: Record<string, string> = {
  eq: '=',
  ne: 'is not',
  lt: '<',
  gt: '>',
  le: '<=',
  ge: '>=',
};
const TOKEN = /\s*('(?:[^']|'')*'|[(),]|[^\s(),']+)/gy;

/** Reads a filter against the columns of a list. Throws a Refusal for what SharePoint does not do. */
export function readFilter(text: string, columns: readonly Column[]): Filter {
  const tokens = [...text.trim().matchAll(TOKEN)].map(([, token]) => token ?? '');
  if (tokens.join('').length !== text.replace(/\s+(?=(?:[^']*'[^']*')*[^']*$)/g, '').length)
    throw unreadable();
  const reader = new FilterReader(tokens, columns);
  const condition = reader.either();
  if (!reader.done || !reader.column) throw unreadable();
  const { column, parameters, matchesEmpty } = reader;
  return { column, condition, parameters, matchesEmpty };
}

const unreadable = () => invalid('Invalid filter clause');

class FilterReader {
  readonly parameters: (string | number)[] = [];
  column: Column | undefined;
  matchesEmpty = false;
  readonly #tokens: string[];
  readonly #columns: readonly Column[];

  constructor(tokens: string[], columns: readonly Column[]) {
    this.#tokens = tokens;
    this.#columns = columns;
  }

  get done(): boolean {
    return this.#tokens.length === 0;
  }

  either(): string {
    const parts = [this.#both()];
    while (this.#take('or')) parts.push(this.#both());
    return parts.length === 1 ? (parts[0] ?? '') : `(${parts.join(' or ')})`;
  }

  #both(): string {
    const parts = [this.#one()];
    while (this.#take('and')) parts.push(this.#one());
    return parts.join(' and ');
  }

  #one(): string {
    if (this.#take('(')) {
      const inner = this.either();
      this.#expect(')');
      return inner;
    }
    const token = this.#tokens.shift() ?? '';
    if (token.toLowerCase() === 'startswith') return this.#startsWith();
    if (this.#tokens[0] === '(')
      throw invalid(`The function '${token}' is not supported in filters of list items.`);
    const column = this.#named(token);
    const operator = (this.#tokens.shift() ?? '').toLowerCase();
    const sign = OPERATORS[operator];
    if (!sign) throw unreadable();
    this.parameters.push(literalOf(column, this.#tokens.shift() ?? ''));
    if (operator === 'ne') this.matchesEmpty = true;
    return `value ${sign} ?`;
  }

  #startsWith(): string {
    this.#expect('(');
    const column = this.#named(this.#tokens.shift() ?? '');
    this.#expect(',');
    const start = literalOf(column, this.#tokens.shift() ?? '');
    this.#expect(')');
    if (typeof start !== 'string' || column.facet === 'dateTime') throw unreadable();
    this.parameters.push(start, `${start}\u{10ffff}`);
    return '(value >= ? and value < ?)';
  }

  /** The column of `fields/Name`; all clauses must speak of the same one. */
  #named(path: string): Column {
    const [, name] = /^fields\/(\w+)$/.exec(path) ?? [];
    if (name === undefined)
      throw invalid(`The property '${path}' cannot be used in filters of list items.`);
    const column = this.#columns.find((one) => keyOf(one) === name);
    if (!column)
      throw invalid(`Column '${name}' does not exist. It may have been deleted by another user.`);
    if (this.column && this.column.name !== name && keyOf(this.column) !== name) {
      throw invalid('A filter of list items can use only one indexed field.');
    }
    this.column = column;
    return column;
  }

  #take(word: string): boolean {
    const found = this.#tokens[0]?.toLowerCase() === word;
    if (found) this.#tokens.shift();
    return found;
  }

  #expect(word: string): void {
    if (!this.#take(word)) throw unreadable();
  }
}

/** A literal in the form in which the index keeps values of the column. */
function literalOf({ facet, name }: Column, token: string): string | number {
  const quoted = token.startsWith("'") ? token.slice(1, -1).replaceAll("''", "'") : undefined;
  const mismatch = invalid(`The literal ${token} is not of the type of field '${name}'.`);
  if (facet === 'text' || facet === 'choice') {
    if (quoted === undefined) throw mismatch;
    return quoted.toLowerCase();
  }
  if (facet === 'dateTime') {
    const time = Date.parse(quoted ?? token);
    if (Number.isNaN(time)) throw mismatch;
    return printTime(time).toLowerCase();
  }
  const words: Record<string, number> = facet === 'boolean' ? { true: 1, false: 0 } : {};
  const plain = quoted ?? token;
  const number = words[plain] ?? Number(plain);
  if (plain === '' || Number.isNaN(number)) throw mismatch;
  return number;
}
