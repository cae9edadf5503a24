/** An expression of column formatting: what is written, or an operator with its operands. */
export type Expression = string | number | boolean | Operation;

export interface Operation {
  readonly operator: string;
  readonly operands: readonly Expression[];
}

/** True for the object form, {"operator": "==", "operands": [...]}. */
export function isOperation(value: unknown): value is Operation {
  if (typeof value !== 'object' || value === null) return false;
  const { operator, operands } = value as Record<string, unknown>;
  return typeof operator === 'string' && Array.isArray(operands);
}

const token =
  /\s*(?:('(?:\\.|[^'\\])*')|(\d+(?:\.\d+)?)|(\[[$!][^\]]+\])|(@[\w.]+)|([A-Za-z_][\w.]*)|(==|!=|<=|>=|&&|\|\||[-+*/%<>(),!?:]))/y;

const strengths: Readonly<Record<string, number>> = {
  '||': 1,
  '&&': 2,
  '==': 3,
  '!=': 3,
  '<': 4,
  '>': 4,
  '<=': 4,
  '>=': 4,
  '+': 5,
  '-': 5,
  '*': 6,
  '/': 6,
  '%': 6,
};

const parsed = new Map<string, Expression>();

/**
 * Reads the Excel-like form behind `=`, for example if([$Level]=='Critical','a','b'), into the object form. Plain
 * words in quotes come back behind a `'`, so that they are never taken for a field. Throws SyntaxError.
 */
export function parseExpression(source: string): Expression {
  const known = parsed.get(source);
  if (known !== undefined) return known;
  const reader = readerOf(tokensOf(source));
  const expression = readTernary(reader);
  if (reader.peek() !== undefined)
    throw new SyntaxError(`Unexpected ${reader.peek()} in ${source}`);
  parsed.set(source, expression);
  return expression;
}

interface Reader {
  peek(): string | undefined;
  next(): string;
  expect(text: string): void;
}

function tokensOf(source: string): string[] {
  const tokens: string[] = [];
  token.lastIndex = 0;
  while (source.slice(token.lastIndex).trim() !== '') {
    const from = token.lastIndex;
    const match = token.exec(source);
    if (match === null) throw new SyntaxError(`Cannot read ${source.slice(from)}`);
    tokens.push(match[0].trim());
  }
  return tokens;
}

function readerOf(tokens: readonly string[]): Reader {
  let at = 0;
  const next = (): string => {
    const found = tokens[at++];
    if (found === undefined) throw new SyntaxError('The expression ends too early');
    return found;
  };
  return {
    peek: () => tokens[at],
    next,
    expect(text) {
      const found = next();
      if (found !== text) throw new SyntaxError(`Expected ${text}, found ${found}`);
    },
  };
}

function readTernary(reader: Reader): Expression {
  const condition = readBinary(reader, 1);
  if (reader.peek() !== '?') return condition;
  reader.next();
  const then = readTernary(reader);
  reader.expect(':');
  return { operator: '?', operands: [condition, then, readTernary(reader)] };
}

function readBinary(reader: Reader, least: number): Expression {
  let left = readUnary(reader);
  for (;;) {
    const operator = reader.peek() ?? '';
    const strength = strengths[operator];
    if (strength === undefined || strength < least) return left;
    reader.next();
    left = { operator, operands: [left, readBinary(reader, strength + 1)] };
  }
}

function readUnary(reader: Reader): Expression {
  const operator = reader.peek();
  if (operator !== '-' && operator !== '!') return readTerm(reader);
  reader.next();
  const operand = readUnary(reader);
  if (operator === '!') return { operator: '!', operands: [operand] };
  return { operator: '-', operands: [0, operand] };
}

function readTerm(reader: Reader): Expression {
  const found = reader.next();
  if (found === '(') {
    const inner = readTernary(reader);
    reader.expect(')');
    return inner;
  }
  if (found.startsWith("'")) return `'${found.slice(1, -1).replace(/\\(.)/g, '$1')}`;
  if (/^\d/.test(found)) return Number(found);
  if (reader.peek() === '(') return { operator: found, operands: readOperands(reader) };
  if (found === 'true' || found === 'false') return found === 'true';
  return found;
}

function readOperands(reader: Reader): Expression[] {
  const operands: Expression[] = [];
  reader.expect('(');
  while (reader.peek() !== ')') {
    operands.push(readTernary(reader));
    if (reader.peek() === ',') reader.next();
    else if (reader.peek() !== ')') reader.expect(')');
  }
  reader.next();
  return operands;
}
