/** A mail in somebody's inbox. */
export interface MailMessage {
  readonly id: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly contentType: 'text' | 'html';
  readonly content: string;
  readonly importance: string;
  /** ISO-8601, UTC. */
  readonly at: string;
}

/** The words of a mail. HTML gives up its text and line breaks; nothing of it is ever put into the page. */
export function wordsOf({ contentType, content }: MailMessage): string {
  if (contentType !== 'html') return content;
  const broken = content.replace(/<br\s*\/?>|<\/(p|div|h[1-6]|li|tr)>/gi, '$&\n');
  const body = new DOMParser().parseFromString(broken, 'text/html').body;
  for (const unseen of body.querySelectorAll('script, style')) unseen.remove();
  return (body.textContent ?? '').replace(/\n{3,}/g, '\n\n').trim();
}
