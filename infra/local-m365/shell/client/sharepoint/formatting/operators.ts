import { clockTime, sharePointDate } from '../../times.ts';
import { isTrue, numberOf, textOf } from './value.ts';
import type { Value } from './value.ts';

type Operator = (...operands: Value[]) => Value;

const dayLength = 86_400_000;
const minuteLength = 60_000;

const comparisons: Record<string, Operator> = {
  '==': (left, right) => equal(left, right),
  '!=': (left, right) => !equal(left, right),
  '<': (left, right) => order(left, right) < 0,
  '>': (left, right) => order(left, right) > 0,
  '<=': (left, right) => order(left, right) <= 0,
  '>=': (left, right) => order(left, right) >= 0,
  '!': (value) => !isTrue(value),
};

const arithmetic: Record<string, Operator> = {
  '+': (...all) => (all.every(isCounted) ? sum(all) : all.map(textOf).join('')),
  '-': (left, right) => numberOf(left) - numberOf(right),
  '*': (left, right) => numberOf(left) * numberOf(right),
  '/': (left, right) => numberOf(left) / numberOf(right),
  '%': (left, right) => numberOf(left) % numberOf(right),
  abs: (value) => Math.abs(numberOf(value)),
  floor: (value) => Math.floor(numberOf(value)),
  ceiling: (value) => Math.ceil(numberOf(value)),
  pow: (value, power) => numberOf(value) ** numberOf(power),
  cos: (value) => Math.cos(numberOf(value)),
  sin: (value) => Math.sin(numberOf(value)),
  Number: (value) => numberOf(value),
};

const texts: Record<string, Operator> = {
  toString: (value: Value) => textOf(value),
  toLowerCase: (value) => textOf(value).toLowerCase(),
  toUpperCase: (value) => textOf(value).toUpperCase(),
  indexOf: (value, part) =>
    Array.isArray(value)
      ? value.map(textOf).indexOf(textOf(part))
      : textOf(value).indexOf(textOf(part)),
  lastIndexOf: (value, part) => textOf(value).lastIndexOf(textOf(part)),
  startsWith: (value, part) => textOf(value).startsWith(textOf(part)),
  endsWith: (value, part) => textOf(value).endsWith(textOf(part)),
  substring: (value, from, to) =>
    textOf(value).substring(numberOf(from), to === undefined ? undefined : numberOf(to)),
  replace: (value, part, by) => textOf(value).replace(textOf(part), () => textOf(by)),
  replaceAll: (value, part, by) => textOf(value).replaceAll(textOf(part), () => textOf(by)),
  split: (value, by) => textOf(value).split(textOf(by)),
  join: (value, by) => listOf(value).map(textOf).join(textOf(by)),
  length: (value) => (Array.isArray(value) ? value.length : textOf(value) === '' ? 0 : 1),
  padStart: (value, length, by) =>
    textOf(value).padStart(numberOf(length), by === undefined ? ' ' : textOf(by)),
  padEnd: (value, length, by) =>
    textOf(value).padEnd(numberOf(length), by === undefined ? ' ' : textOf(by)),
};

const dates: Record<string, Operator> = {
  Date: (value) => dateOf(value),
  getDate: (value) => Number(londonParts(value)[0]),
  getMonth: (value) => Number(londonParts(value)[1]) - 1,
  getYear: (value) => Number(londonParts(value)[2]),
  addDays: (value, days) => new Date(numberOf(dateOf(value)) + numberOf(days) * dayLength),
  addMinutes: (value, minutes) =>
    new Date(numberOf(dateOf(value)) + numberOf(minutes) * minuteLength),
  toLocaleString: (value: Value) => sharePointDate(numberOf(dateOf(value)), false),
  toLocaleDateString: (value) => sharePointDate(numberOf(dateOf(value)), true),
  toLocaleTimeString: (value) => clockTime(numberOf(dateOf(value))),
  toDateString: (value) => sharePointDate(numberOf(dateOf(value)), true),
};

const operators = new Map<string, Operator>(
  Object.entries({ ...comparisons, ...arithmetic, ...texts, ...dates }),
);

/** The operator or function of this name; undefined for one that SharePoint has and this page does not. */
export function operatorNamed(name: string): Operator | undefined {
  return operators.get(name);
}

function equal(left: Value, right: Value): boolean {
  if (left instanceof Date || right instanceof Date)
    return numberOf(dateOf(left)) === numberOf(dateOf(right));
  if (typeof left === 'boolean' || typeof right === 'boolean')
    return isTrue(left) === isTrue(right);
  return textOf(left) === textOf(right);
}

function order(left: Value, right: Value): number {
  if (left instanceof Date || right instanceof Date)
    return numberOf(dateOf(left)) - numberOf(dateOf(right));
  if (isCounted(left) || isCounted(right)) return numberOf(left) - numberOf(right);
  return textOf(left) < textOf(right) ? -1 : textOf(left) > textOf(right) ? 1 : 0;
}

function isCounted(value: Value): boolean {
  return typeof value === 'number' || value instanceof Date;
}

function sum(values: readonly Value[]): Value {
  return values.reduce<number>((total, value) => total + numberOf(value), 0);
}

function listOf(value: Value): readonly Value[] {
  return Array.isArray(value) ? (value as readonly Value[]) : value === undefined ? [] : [value];
}

function dateOf(value: Value): Value {
  if (value instanceof Date) return value;
  if (value === undefined || value === '') return new Date(Number.NaN);
  return new Date(typeof value === 'number' ? value : textOf(value));
}

function londonParts(value: Value): string[] {
  return sharePointDate(numberOf(dateOf(value)), true).split('/');
}
