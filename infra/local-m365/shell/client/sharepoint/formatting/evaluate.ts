import { isOperation, parseExpression } from './expression.ts';
import type { Expression } from './expression.ts';
import { operatorNamed } from './operators.ts';
import { isTrue, partOf, textOf } from './value.ts';
import type { Scope, Value } from './value.ts';

/**
 * What a property of a formatter gives for one item: plain text, `@currentField`, `[$Field]`, `=expression` or the
 * object form. What cannot be read gives undefined, as SharePoint then shows nothing.
 */
export function evaluateProperty(property: unknown, scope: Scope): Value {
  try {
    if (isOperation(property)) return evaluate(property, scope, referenceOrText);
    if (typeof property === 'number' || typeof property === 'boolean') return property;
    if (typeof property !== 'string') return undefined;
    if (!property.startsWith('=')) return referenceOrText(property, scope);
    return evaluate(parseExpression(property.slice(1)), scope, referenceOrQuoted);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

type ReadText = (text: string, scope: Scope) => Value;

function evaluate(expression: Expression, scope: Scope, readText: ReadText): Value {
  if (typeof expression === 'string') return readText(expression, scope);
  if (!isOperation(expression)) return expression;
  const { operator, operands } = expression;
  const at = (position: number): Value => {
    const operand = operands[position];
    return operand === undefined ? undefined : evaluate(operand, scope, readText);
  };
  switch (operator) {
    case 'if':
    case '?':
    case ':':
      return isTrue(at(0)) ? at(1) : at(2);
    case '&&':
      return operands.every((_operand, position) => isTrue(at(position)));
    case '||':
      return operands.some((_operand, position) => isTrue(at(position)));
    case 'loopIndex':
      return own(scope.loops, textOf(at(0)))?.index;
    default:
      return operatorNamed(operator)?.(...operands.map((_operand, position) => at(position)));
  }
}

/** In an Excel-like expression everything that is not in quotes is a reference. */
function referenceOrQuoted(text: string, scope: Scope): Value {
  return text.startsWith("'") ? text.slice(1) : referenceOrText(text, scope);
}

function referenceOrText(text: string, scope: Scope): Value {
  const [, sign, field = '', rest] = /^\[([$!])([^.\]]+)(?:\.([^\]]+))?\]$/.exec(text) ?? [];
  if (sign === '!') return scope.displayNames[field] ?? field;
  if (sign === '$') return partsOf(own(scope.fields, field), rest);
  if (text.startsWith('@')) return special(text, scope);
  return text;
}

function special(text: string, scope: Scope): Value {
  const [name = '', ...rest] = text.slice(1).split('.');
  const loop = own(scope.loops, name);
  if (loop !== undefined) return partsOf(loop.value, rest.join('.'));
  switch (name) {
    case 'currentField':
      return partsOf(scope.field, rest.join('.'));
    case 'now':
      return scope.now;
    case 'me':
      return scope.me;
    case 'rowIndex':
      return scope.rowIndex;
    case 'lcid':
      return 2057;
    default:
      return undefined;
  }
}

function partsOf(value: Value, path: string | undefined): Value {
  if (path === undefined || path === '') return value;
  return path.split('.').reduce<Value>(partOf, value);
}

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
