import type { BrowsedMail } from '../graph/browse.ts';
import { browseMail } from '../graph/browse.ts';
import type { World } from '../world.ts';
import type { Received } from './received-item.ts';

/** The mails that reached the person's mailbox. */
export function mailOf(world: World, person: string): Received[] {
  return browseMail(world, person).map((mail) => ({
    at: mail.sentAt,
    channel: 'email',
    how: 'sent',
    preview: mail.subject,
    text: plainText(mail),
    raw: mail,
  }));
}

function plainText({ body, contentType }: BrowsedMail): string {
  if (contentType === 'text') return body;
  const lines = body.replace(/<(style|title)[^]*?<\/\1>/gi, '').replace(/<[^>]*>/g, '\n');
  return lines.replace(/\s*\n\s*/g, '\n').trim();
}
