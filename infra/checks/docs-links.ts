import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { projectFiles } from './project-files.ts';

const fences = /```[\s\S]*?```|`[^`\n]*`/g;
const link = /!?\[[^\]]*\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)|<img[^>]+src="([^"]+)"/g;

/** GitHub's anchor of a heading. */
function anchorOf(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}

function anchorsOf(markdown: string): Set<string> {
  const headings = [...markdown.replace(/```[\s\S]*?```/g, '').matchAll(/^#{1,6} (.+)$/gm)];
  const ids = [...markdown.matchAll(/<a (?:id|name)="([^"]+)"/g)];
  return new Set([
    ...headings.map((each) => anchorOf(each[1] ?? '')),
    ...ids.map((each) => each[1] ?? ''),
  ]);
}

async function problemOf(file: string, target: string): Promise<string | undefined> {
  if (/^[a-z][a-z0-9+.-]*:/i.test(target)) return undefined;
  const [path = '', anchor] = decodeURI(target).split('#');
  const aim =
    path === '' ? file : normalize(join(path.startsWith('/') ? '.' : dirname(file), path));
  if (aim.startsWith('..')) return `${file}: ${target} leads out of the project`;
  if (!existsSync(aim)) return `${file}: ${target} is not there`;
  if (anchor === undefined || !aim.endsWith('.md')) return undefined;
  const known = anchorsOf(await readFile(aim, 'utf8'));
  return known.has(anchor) ? undefined : `${file}: ${target} has no such heading`;
}

/** A sentence for each relative link in one Markdown text that leads nowhere. Links to the web are not followed. */
export async function linkProblems(file: string, markdown: string): Promise<string[]> {
  const links = [...markdown.replace(fences, '').matchAll(link)];
  const found = links.map((match) => problemOf(file, match[1] ?? match[2] ?? ''));
  return (await Promise.all(found)).filter((problem) => problem !== undefined);
}

/** The same for every Markdown file of the project. */
export async function checkDocsLinks(): Promise<string[]> {
  const files = (await projectFiles()).filter((path) => path.endsWith('.md'));
  const found = files.map(async (file) => linkProblems(file, await readFile(file, 'utf8')));
  return (await Promise.all(found)).flat();
}
