/** CAML queries of views: which items they show and in what order, at a moment. */
import { textOf } from './answers.ts';
import { child, parseXml } from './xml.ts';
import type { XmlElement } from './xml.ts';

export type Shown = Readonly<Record<string, unknown>>;
type Test = (item: Shown) => boolean;

export interface Query {
  /** Internal names of all columns that it speaks of. */
  readonly columns: readonly string[];
  /** Conditions that all hold for what it shows. */
  readonly conditions: readonly Condition[];
  /** Internal names of the columns by which it sorts and groups. */
  readonly orders: readonly string[];
  /** The items that it shows, in order; groups stay together and come first in the order. */
  apply<Item extends Shown>(items: readonly Item[], now: number): Item[];
}

export interface Condition {
  /** Internal names of the columns that it speaks of. */
  readonly columns: readonly string[];
  holds(item: Shown, now: number): boolean;
}

interface Order {
  readonly name: string;
  readonly descending: boolean;
}

/** Time zone of the sample council's sites: a date alone is a day there. */
const SITE_ZONE = 'Europe/London';
const day = new Intl.DateTimeFormat('en-CA', { timeZone: SITE_ZONE });
const DAY = 86_400_000;

/** Reads a view's query. Throws an Error for what SharePoint would not understand. */
export function readQuery(caml: string): Query {
  const parsed = parseXml(caml.trim());
  const parts = parsed.length === 1 && parsed[0]?.name === 'Query' ? parsed[0].children : parsed;
  const stray = parts.find(({ name }) => !['Where', 'OrderBy', 'GroupBy'].includes(name));
  if (stray) throw new Error(`<${stray.name}> does not belong in a query`);
  const part = (name: string) => parts.find((one) => one.name === name);
  const [condition, ...more] = part('Where')?.children ?? [];
  if (more.length > 0) throw new Error('<Where> holds one condition');
  const orders = [...ordersOf(part('GroupBy')), ...ordersOf(part('OrderBy'))];
  const columns = [...orders.map(({ name }) => name), ...(condition ? namesIn(condition) : [])];
  readCondition(condition, 0);
  return {
    columns,
    conditions: conjuncts(condition).map((one) => ({
      columns: namesIn(one),
      holds: (item, now) => readCondition(one, now)(item),
    })),
    orders: orders.map(({ name }) => name),
    apply: (items, now) => items.filter(readCondition(condition, now)).sort(comparing(orders)),
  };
}

const conjuncts = (element: XmlElement | undefined): XmlElement[] =>
  element?.name === 'And' ? element.children.flatMap(conjuncts) : element ? [element] : [];

const ordersOf = (part: XmlElement | undefined): Order[] =>
  (part?.children ?? []).map(({ attributes }) => ({
    name: attributes['Name'] ?? '',
    descending: attributes['Ascending']?.toUpperCase() === 'FALSE',
  }));

function namesIn(element: XmlElement): string[] {
  const own = element.name === 'FieldRef' ? [element.attributes['Name'] ?? ''] : [];
  return [...own, ...element.children.flatMap(namesIn)];
}

function comparing(orders: readonly Order[]): (a: Shown, b: Shown) => number {
  return (a, b) => {
    for (const { name, descending } of orders) {
      const difference = compare(sortable(a[name]), sortable(b[name]));
      if (difference !== 0) return descending ? -difference : difference;
    }
    return 0;
  };
}

/** Empty comes first, as in SharePoint. */
function sortable(value: unknown): string | number {
  return typeof value === 'number' ? value : textOf(value).toLowerCase();
}

function compare(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a) < String(b) ? -1 : String(a) > String(b) ? 1 : 0;
}

const COMPARISONS: Record<string, (difference: number) => boolean> = {
  Eq: (difference) => difference === 0,
  Neq: (difference) => difference !== 0,
  Lt: (difference) => difference < 0,
  Leq: (difference) => difference <= 0,
  Gt: (difference) => difference > 0,
  Geq: (difference) => difference >= 0,
};

function readCondition(element: XmlElement | undefined, now: number): Test {
  if (!element) return () => true;
  const { name, children } = element;
  if (name === 'And' || name === 'Or') {
    if (children.length !== 2) throw new Error(`<${name}> joins two conditions`);
    const [one, other] = children.map((inner) => readCondition(inner, now));
    return name === 'And'
      ? (item) => Boolean(one?.(item) && other?.(item))
      : (item) => Boolean(one?.(item) || other?.(item));
  }
  const column = child(element, 'FieldRef')?.attributes['Name'];
  if (!column) throw new Error(`<${name}> names no column`);
  const isEmpty: Test = (item) =>
    item[column] === undefined || item[column] === null || item[column] === '';
  if (name === 'IsNull') return isEmpty;
  if (name === 'IsNotNull') return (item) => !isEmpty(item);
  const value = child(element, 'Value');
  if (!value) throw new Error(`<${name}> has no value`);
  if (name === 'BeginsWith' || name === 'Contains')
    return textTest(name, column, value.text.toLowerCase());
  const holds = COMPARISONS[name];
  if (!holds) throw new Error(`<${name}> is not a condition`);
  const difference = differenceFrom(value, now);
  return (item) => (isEmpty(item) ? name === 'Neq' : holds(difference(item[column])));
}

function textTest(name: string, column: string, text: string): Test {
  const of = (item: Shown) => textOf(item[column]).toLowerCase();
  return name === 'Contains'
    ? (item) => of(item).includes(text)
    : (item) => of(item).startsWith(text);
}

/** How far a column's value is from the value of a condition: below, at or above zero. */
function differenceFrom(value: XmlElement, now: number): (own: unknown) => number {
  const type = value.attributes['Type'] ?? 'Text';
  if (type === 'DateTime') {
    const withTime = value.attributes['IncludeTimeValue']?.toUpperCase() === 'TRUE';
    const time = momentOf(value, now);
    const own = (given: unknown) => Date.parse(String(given));
    return withTime
      ? (given) => own(given) - time
      : (given) => compare(day.format(own(given)), day.format(time));
  }
  const text = value.text.trim();
  if (type === 'Boolean' || type === 'Integer' || type === 'Number' || type === 'Counter') {
    const number = /^true$/i.test(text) ? 1 : /^false$/i.test(text) ? 0 : Number(text);
    if (Number.isNaN(number)) throw new Error(`'${text}' is not a ${type}`);
    return (given) => Number(given) - number;
  }
  return (given) => compare(String(given).toLowerCase(), value.text.toLowerCase());
}

/** The moment that a <Value Type="DateTime"> names: a time, <Today/> or <Now/>. */
function momentOf(value: XmlElement, now: number): number {
  const [relative] = value.children;
  if (relative && relative.name !== 'Today' && relative.name !== 'Now') {
    throw new Error(`<${relative.name}/> is not a moment`);
  }
  if (relative)
    return (
      now + Number(relative.attributes['OffsetDays'] ?? relative.attributes['Offset'] ?? 0) * DAY
    );
  const time = Date.parse(value.text.trim());
  if (Number.isNaN(time)) throw new Error(`'${value.text}' is not a date and time`);
  return time;
}
