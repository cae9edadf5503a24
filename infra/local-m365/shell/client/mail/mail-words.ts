import type { BrowsedMail } from '../../../graph/browse.ts';

/** The words of a mail. HTML gives up its text and line breaks; nothing of it is ever put into the page. */
export function wordsOf({ contentType, body }: Pick<BrowsedMail, 'contentType' | 'body'>): string {
  if (contentType !== 'html') return body;
  const broken = body.replace(/<br\s*\/?>|<\/(p|div|h[1-6]|li|tr)>/gi, '$&\n');
  const parsed = new DOMParser().parseFromString(broken, 'text/html').body;
  for (const unseen of parsed.querySelectorAll('script, style')) unseen.remove();
  return parsed.textContent.replace(/\n{3,}/g, '\n\n').trim();
}
