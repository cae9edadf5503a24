import { sharePointDate } from '../../times.ts';

/** What an expression of column formatting can give. */
export type Value = string | number | boolean | Date | undefined | readonly Value[] | ValueRecord;

/** A person, lookup or hyperlink, with its parts. */
export interface ValueRecord {
  readonly [part: string]: Value;
}

/** Where an expression is looked at: one item, one of its fields, a moment, a person. */
export interface Scope {
  readonly field: Value;
  readonly fields: Readonly<Record<string, Value>>;
  readonly displayNames: Readonly<Record<string, string>>;
  readonly now: Date;
  /** E-mail address of whoever looks. */
  readonly me: string;
  readonly rowIndex: number;
  /** Names given by forEach, with the place of each in its loop. */
  readonly loops: Readonly<Record<string, { readonly value: Value; readonly index: number }>>;
}

/** The value as SharePoint writes it out. */
export function textOf(value: Value): string {
  if (value === undefined) return '';
  if (value instanceof Date) return sharePointDate(value.getTime(), false);
  if (Array.isArray(value)) return (value as readonly Value[]).map(textOf).join(', ');
  if (typeof value === 'object') {
    const { title, lookupValue, desc } = value as ValueRecord;
    return textOf(title ?? lookupValue ?? desc);
  }
  return String(value);
}

/** The value as a number; dates as milliseconds since 1970. NaN where it is none. */
export function numberOf(value: Value): number {
  if (value instanceof Date) return value.getTime();
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return Number(value);
  return Number.NaN;
}

/** Whether `if` takes it for true. */
export function isTrue(value: Value): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return value !== undefined && value !== '' && value !== 0 && value !== false;
}

/** A part such as `title` or `email`; a plain value has none but length-less text parts, so it answers undefined. */
export function partOf(value: Value, part: string): Value {
  if (typeof value !== 'object' || value instanceof Date || Array.isArray(value)) return undefined;
  return Object.hasOwn(value, part) ? (value as ValueRecord)[part] : undefined;
}
