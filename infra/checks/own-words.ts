/** Finds words that people read written into a page, a component, a card or a handler: they belong in a catalogue. */
import ts from 'typescript';

/** Attributes and properties that people read. */
const read =
  /^(aria-label|ariaLabel|alt|title|label|placeholder|hint|text|caption|content|header|heading|sentence|errorMessage|fallbackText|description|summary|say|words)$/;

/** What the trail and the log say of a channel, and what a door asks for. */
const unread = /^(why|Authorization|authorization)$/;

const hasWord = (text: string): boolean => /\p{L}{2,}/u.test(text);
/** A capital, and small words after it: no style, address or code looks like that. */
const isSentence = (text: string): boolean =>
  /^(?!Bearer )\p{Lu}[\p{Ll}’']*[,:]? \p{L}/u.test(text.trim());

/** Thrown and logged words are for whoever looks after the hub, and in one language. */
const isForKeepers = (node: ts.Node): boolean => {
  for (let up = node.parent; !ts.isSourceFile(up); up = up.parent) {
    if (ts.isNewExpression(up) && /Error$/.test(up.expression.getText())) return true;
    if (ts.isThrowStatement(up)) return true;
    if (ts.isCallExpression(up) && /\blog\.(info|warn|error)$/.test(up.expression.getText()))
      return true;
  }
  return false;
};

const nameOf = ({ parent }: ts.Node): string => {
  if (ts.isJsxAttribute(parent)) return parent.name.getText();
  if (ts.isPropertyAssignment(parent) || ts.isVariableDeclaration(parent))
    return parent.name.getText().replaceAll("'", '');
  if (ts.isJsxExpression(parent) || ts.isConditionalExpression(parent)) return nameOf(parent);
  return '';
};

const textOf = (node: ts.Node): string | undefined => {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (ts.isTemplateExpression(node))
    return [node.head.text, ...node.templateSpans.map(({ literal }) => `x${literal.text}`)].join(
      '',
    );
  return undefined;
};

/** Whether this piece of code is words of its own. `title: 'Save'` is; `appearance="subtle"` is not. */
const isOwnWords = (node: ts.Node): boolean => {
  if (ts.isJsxText(node)) return hasWord(node.text);
  const text = textOf(node);
  if (text === undefined || isForKeepers(node) || unread.test(nameOf(node))) return false;
  const isChild = ts.isJsxExpression(node.parent) && !ts.isJsxAttribute(node.parent.parent);
  if (isChild) return hasWord(text);
  return isSentence(text) || (read.test(nameOf(node)) && /^\p{Lu}\p{Ll}/u.test(text));
};

/** One line for each place. `path` is for the message alone. */
export const ownWords = (path: string, code: string): string[] => {
  const file = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    if (isOwnWords(node)) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${path}:${String(line + 1)} ${node.getText().trim().slice(0, 60)}`);
    }
    ts.forEachChild(node, look);
  };
  look(file);
  return found;
};
