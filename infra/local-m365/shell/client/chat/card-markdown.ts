/**
 * The Markdown that Teams shows in a card's text: bold, italic, links, bulleted and numbered lines. The answer is
 * safe HTML: everything typed is escaped first, and links go to web, mail and telephone addresses only.
 */
export function cardMarkdown(text: string): string {
  const blocks: string[] = [];
  for (const group of linesInGroups(text)) {
    if (group.kind === 'plain') blocks.push(group.lines.map(inline).join('<br>'));
    else blocks.push(list(group.kind, group.lines, group.start));
  }
  return blocks.join('');
}

interface Group {
  readonly kind: 'plain' | 'ul' | 'ol';
  readonly lines: string[];
  readonly start: number;
}

const bullet = /^\s*[-*]\s+(.*)$/;
const numbered = /^\s*(\d{1,9})\.\s+(.*)$/;

function linesInGroups(text: string): Group[] {
  const groups: Group[] = [];
  for (const line of text.split(/\r\n|\r|\n/)) {
    const [, point] = bullet.exec(line) ?? [];
    const [, number, step] = numbered.exec(line) ?? [];
    const kind = point !== undefined ? 'ul' : step !== undefined ? 'ol' : 'plain';
    const last = groups.at(-1);
    const words = point ?? step ?? line;
    if (last?.kind === kind) last.lines.push(words);
    else groups.push({ kind, lines: [words], start: Number(number ?? 1) });
  }
  return groups;
}

function list(kind: 'ul' | 'ol', lines: readonly string[], start: number): string {
  const from = kind === 'ol' && start !== 1 ? ` start="${start}"` : '';
  return `<${kind}${from}>${lines.map((line) => `<li>${inline(line)}</li>`).join('')}</${kind}>`;
}

// Private-use characters stand for a backslashed mark while the others are looked for.
const marks = '\\`*_{}[]()#+-.!|<>~';
const held = 0xe000;

function inline(line: string): string {
  const kept = line
    .replace(/[\ue000-\ue020]/g, '')
    .replace(/\\([\\`*_{}[\]()#+\-.!|<>~])/g, (_whole, mark: string) =>
      String.fromCharCode(held + marks.indexOf(mark)),
    );
  const html = escapeHtml(kept)
    .replace(/\[([^\]]+)\]\(((?:https?:\/\/|mailto:|tel:)[^\s()]+)\)/g, link)
    .replace(/\*\*(?=\S)(.+?)(?<=\S)\*\*/g, '<strong>$1</strong>')
    .replace(/(?<![\w])_(?=\S)([^_]+?)(?<=\S)_(?![\w])/g, '<em>$1</em>')
    .replace(/(?<![\w*])\*(?=\S)([^*]+?)(?<=\S)\*(?![\w*])/g, '<em>$1</em>');
  return html.replace(/[\ue000-\ue020]/g, (mark) =>
    escapeHtml(marks[mark.charCodeAt(0) - held] ?? ''),
  );
}

/** The address leaves the other rules alone: its marks are written as character references. */
function link(_whole: string, words: string, address: string): string {
  const safe = address.replace(/[*_]/g, (mark) => `&#${mark.charCodeAt(0)};`);
  return `<a href="${safe}" target="_blank" rel="noopener noreferrer">${words}</a>`;
}

/** Text as HTML that shows exactly that text. */
function escapeHtml(text: string): string {
  return text.replace(
    /[&<>"']/g,
    (mark) =>
      ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[mark] ?? mark,
  );
}
