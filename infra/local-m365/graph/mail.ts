/** Mail that the hub sends over Graph, kept as it arrives in the mailboxes of the tenant. */
import { randomUUID } from 'node:crypto';
import type { World } from '../world.ts';
import { bodyOf, invalid, isObject, onlyKnown, Refusal, textOf } from './answers.ts';
import type { Call, GraphAnswer, JsonObject } from './answers.ts';
import { nextNumber, run } from './database.ts';
import { findPerson } from './users.ts';

export interface Mail {
  readonly from: string;
  readonly to: string[];
  readonly cc: string[];
  readonly bcc: string[];
  readonly subject: string;
  readonly contentType: 'text' | 'html';
  readonly content: string;
  readonly importance: string;
  readonly headers: { name: string; value: string }[];
}

const MESSAGE = [
  'subject',
  'body',
  'toRecipients',
  'ccRecipients',
  'bccRecipients',
  'replyTo',
  'from',
  'sender',
  'importance',
  'internetMessageHeaders',
  'attachments',
  'isReadReceiptRequested',
  'isDeliveryReceiptRequested',
  'categories',
  'flag',
];
const MOST_HEADERS = 5;
const MOST_RECIPIENTS = 500;

/** POST /users/{id or user principal name}/sendMail */
export function sendMail(call: Call): GraphAnswer {
  const from = senderOf(call);
  const body = bodyOf(call.request);
  const [message, saved] = [
    body['message'] ?? body['Message'],
    body['saveToSentItems'] ?? body['SaveToSentItems'],
  ];
  const stray = Object.keys(body).find((name) => !/^(message|saveToSentItems)$/i.test(name));
  if (stray !== undefined)
    throw new Refusal(400, 'BadRequest', `The parameter '${stray}' is not defined.`);
  if (!isObject(message) || (saved !== undefined && typeof saved !== 'boolean')) {
    throw new Refusal(
      400,
      'ErrorInvalidParameter',
      'The message of the request is missing or not valid.',
    );
  }
  keepMail(call.world, readMessage(message, from));
  return { status: 202 };
}

/** The mailbox that is sent from: the hub's own, for Exchange holds the app to that one. */
function senderOf({ world, params, roles }: Call): string {
  const asked = params['user'] ?? '';
  const own = asked.toLowerCase() === world.tenant.mailbox.toLowerCase();
  if (!own && !findPerson(world, asked)) {
    throw new Refusal(404, 'ErrorInvalidUser', `The requested user '${asked}' is invalid.`);
  }
  if (!own || !roles.includes('Mail.Send')) {
    throw new Refusal(
      403,
      'ErrorAccessDenied',
      'Access is denied. Check credentials and try again.',
    );
  }
  return world.tenant.mailbox;
}

function readMessage(message: JsonObject, from: string): Mail {
  onlyKnown(message, MESSAGE, 'message');
  const [to, cc, bcc] = ['toRecipients', 'ccRecipients', 'bccRecipients'].map((name) =>
    recipients(message, name),
  );
  const count = [to, cc, bcc].reduce((sum, list) => sum + (list?.length ?? 0), 0);
  if (count === 0) {
    throw new Refusal(
      400,
      'ErrorInvalidRecipients',
      'At least one recipient is not valid., Recipients are required.',
    );
  }
  if (count > MOST_RECIPIENTS)
    throw new Refusal(400, 'ErrorTooManyRecipients', 'There are too many recipients.');
  const { subject = '', body = {}, importance = 'normal' } = message;
  if (typeof subject !== 'string' || !isObject(body)) throw invalid('The message is not valid.');
  const type = textOf(body['contentType'] ?? 'text').toLowerCase();
  if (type !== 'text' && type !== 'html')
    throw new Refusal(400, 'RequestBodyRead', 'contentType must be text or html.');
  return {
    from,
    to: to ?? [],
    cc: cc ?? [],
    bcc: bcc ?? [],
    subject,
    contentType: type,
    content: textOf(body['content']),
    importance: textOf(importance),
    headers: headersOf(message),
  };
}

function recipients(message: JsonObject, name: string): string[] {
  const list = message[name] ?? [];
  if (!Array.isArray(list))
    throw new Refusal(400, 'RequestBodyRead', `${name} must be a collection.`);
  return list.map((one: unknown) => {
    const address =
      isObject(one) && isObject(one['emailAddress']) ? one['emailAddress']['address'] : undefined;
    if (typeof address === 'string' && /^[^\s@]+@[^\s@]+$/.test(address)) return address;
    throw new Refusal(
      400,
      'ErrorInvalidRecipients',
      `At least one recipient is not valid., Recipient '${String(address)}' is not resolved.`,
    );
  });
}

function headersOf(message: JsonObject): Mail['headers'] {
  const list = message['internetMessageHeaders'] ?? [];
  if (!Array.isArray(list))
    throw new Refusal(400, 'RequestBodyRead', 'internetMessageHeaders must be a collection.');
  if (list.length > MOST_HEADERS) {
    throw new Refusal(
      400,
      'InvalidInternetMessageHeaderCollection',
      `Maximum number of headers in one message should be less than or equal to ${MOST_HEADERS}.`,
    );
  }
  return list.map((one: unknown) => {
    const { name, value } = isObject(one) ? one : {};
    if (typeof name === 'string' && /^x-/i.test(name) && typeof value === 'string')
      return { name, value };
    const text = `The internet message header name '${String(name)}' should start with 'x-' or 'X-'.`;
    throw new Refusal(400, 'InvalidInternetMessageHeader', text);
  });
}

/** Puts a mail into the mailboxes and says so to each person who gets it. */
export function keepMail(world: World, mail: Mail): void {
  const sql = 'insert into graph_mails values (?, ?, ?, ?)';
  run(world, sql, randomUUID(), nextNumber(world, 'mail'), world.clock.now(), JSON.stringify(mail));
  for (const person of world.people.all()) {
    if (receives(mail, person.mail) || receives(mail, person.userPrincipalName)) {
      world.changes.emit('changed', { what: 'mail', person: person.id });
    }
  }
}

/** Whether a mail is addressed to this address. */
export const receives = ({ to, cc, bcc }: Mail, address: string): boolean =>
  [...to, ...cc, ...bcc].some((one) => one.toLowerCase() === address.toLowerCase());
