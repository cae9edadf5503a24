import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { groupingOf, groupItems } from '../../infra/local-m365/shell/client/sharepoint/caml.ts';
import { cellText, cellValue } from '../../infra/local-m365/shell/client/sharepoint/cell-value.ts';
import {
  addressOf,
  styleOf,
} from '../../infra/local-m365/shell/client/sharepoint/formatting/element-look.ts';
import { evaluateProperty } from '../../infra/local-m365/shell/client/sharepoint/formatting/evaluate.ts';
import { parseExpression } from '../../infra/local-m365/shell/client/sharepoint/formatting/expression.ts';
import type { Scope } from '../../infra/local-m365/shell/client/sharepoint/formatting/value.ts';

const scope: Scope = {
  field: 'Critical',
  fields: {
    Level: 'Critical',
    Due: new Date('2026-11-22T23:30:00Z'),
    Actions: 3,
    Tags: ['a', 'b'],
    Owner: { title: 'Marged Ellis', email: 'm@valemoor.example' },
  },
  displayNames: { Due: 'Next deadline' },
  now: new Date('2026-11-22T23:40:00Z'),
  me: 'me@valemoor.example',
  rowIndex: 4,
  loops: { tag: { value: 'b', index: 1 } },
};

test.each([
  ['plain words', 'plain words'],
  ['@currentField', 'Critical'],
  ['[$Owner.title]', 'Marged Ellis'],
  ['[!Due.DisplayName]', 'Next deadline'],
  [
    "=if(@currentField == 'Critical', 'sp-field-severity--blocked', '')",
    'sp-field-severity--blocked',
  ],
  ["=if([$Due] < @now && [$Actions] >= 3, 'late', 'in time')", 'late'],
  ["=if(!([$Due] < @now) || [$Actions] == 4, 'a', 'b')", 'b'],
  ["='It is ' + toLowerCase([$Level]) + ' it\\'s'", "It is critical it's"],
  ['=1 + 2 * 3 - -4', 11],
  ["=[$Level] == 'High' ? 'h' : 'other'", 'other'],
  ['=toLocaleDateString([$Due])', '22/11/2026'],
  ['=toLocaleString(addDays([$Due], 1))', '23/11/2026 23:30'],
  ["=join([$Tags], '/')", 'a/b'],
  ["=loopIndex('tag')", 1],
  ['=[$Missing]', undefined],
  ['=if([$Due] <', undefined],
  ["=noSuchFunction('x')", undefined],
])('%s gives %p', (written, given) => {
  expect(evaluateProperty(written, scope)).toEqual(given);
});

test('the object form and the Excel-like form say the same', () => {
  const operation = {
    operator: '?',
    operands: [{ operator: '<', operands: ['[$Due]', '@now'] }, 'late', 'in time'],
  };
  expect(evaluateProperty(operation, scope)).toBe('late');
  expect(evaluateProperty("=if([$Due] < @now, 'late', 'in time')", scope)).toBe('late');
});

test('what a person wrote is never read as an expression', () => {
  const hostile = { ...scope, field: "=if(1==1,'[$Owner.email]','')" };
  expect(evaluateProperty('@currentField', hostile)).toBe(hostile.field);
  expect(evaluateProperty("='' + @currentField", hostile)).toBe(hostile.field);
});

test('names of JavaScript’s own objects are no fields, functions or loops', () => {
  for (const written of [
    '[$constructor]',
    '@__proto__',
    "=constructor('x')",
    '[$Owner.constructor]',
  ]) {
    expect(evaluateProperty(written, scope)).toBeUndefined();
  }
});

test('styles and links that SharePoint does not let through are left out', () => {
  const style = { color: 'red', 'background-image': 'url(https://evil.example)', behavior: 'x' };
  expect(styleOf(style, scope)).toEqual({ color: 'red' });
  expect(addressOf({ href: 'javascript:alert(1)' }, scope)).toBeUndefined();
  expect(addressOf({ href: 'https://valemoor.example/' }, scope)).toBe('https://valemoor.example/');
});

test('cells are written as SharePoint writes them in en-GB', () => {
  const column = (type: 'dateTime' | 'dateOnly' | 'boolean' | 'number' | 'note') => ({
    name: 'X',
    displayName: 'X',
    type,
    asked: true,
    required: false,
    many: false,
  });
  const at = { X: '2026-07-01T22:40:00Z' };
  expect(cellText(column('dateTime'), at)).toBe('01/07/2026 23:40');
  expect(cellText(column('dateOnly'), at)).toBe('01/07/2026');
  expect(cellText(column('boolean'), { X: false })).toBe('No');
  expect(cellText(column('number'), { X: 1234.5 })).toBe('1,234.5');
  expect(cellText(column('note'), { X: '<b>=1+1</b>' })).toBe('<b>=1+1</b>');
  expect(cellValue(column('dateTime'), {})).toBeUndefined();
});

test('a view’s CAML says how its rows are grouped', () => {
  const query =
    '<GroupBy Collapse="TRUE" GroupLimit="30"><FieldRef Name="Ward"/></GroupBy><OrderBy/>';
  expect(groupingOf(query)).toEqual({ fields: ['Ward'], collapsed: true });
  expect(groupingOf('<OrderBy><FieldRef Name="Ward"/></OrderBy>')).toBeUndefined();
  const groups = groupItems(['b2', 'a1', 'b1'], (item) => item.charAt(0));
  expect(groups).toEqual([
    { name: 'a', items: ['a1'] },
    { name: 'b', items: ['b2', 'b1'] },
  ]);
});

test('every expression in the formatters of the sample council’s lists can be read', () => {
  const folder = new URL('../../sharepoint/generated/', import.meta.url);
  const script = readFileSync(new URL('incidents-site-script.json', folder), 'utf8');
  const written = expressionsIn(JSON.parse(script));
  expect(written.length).toBeGreaterThan(3);
  for (const expression of written)
    expect(() => parseExpression(expression.slice(1))).not.toThrow();
});

function expressionsIn(part: unknown): string[] {
  if (typeof part === 'string') return /^=(?!=$)/.test(part) ? [part] : [];
  return typeof part === 'object' && part !== null
    ? Object.values(part).flatMap(expressionsIn)
    : [];
}
