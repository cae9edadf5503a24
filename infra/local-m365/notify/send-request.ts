import type { NotifyTemplate } from '../tenant.ts';
import { readUkMobile } from './phone.ts';
import type { Refusal } from './refusal.ts';
import { badRequest, invalid } from './refusal.ts';
import type { Personalisation } from './templates.ts';
import { fillIn, findTemplate, missingValues } from './templates.ts';

/** What an accepted request comes to. */
export interface Sending {
  readonly template: NotifyTemplate;
  readonly to: string;
  readonly subject?: string;
  readonly text: string;
  readonly reference: string | null;
}

const recipient = { sms: 'phone_number', email: 'email_address' } as const;
const longestText = 918;
const properties = {
  sms: ['phone_number', 'template_id', 'personalisation', 'reference', 'sms_sender_id'],
  email: [
    'email_address',
    'template_id',
    'personalisation',
    'reference',
    'email_reply_to_id',
    'one_click_unsubscribe_url',
    'sanitise_content_for',
  ],
} as const;

/** Reads a request to send, or says what Notify refuses in it: the first thing that is wrong. */
export function readSendRequest(type: 'sms' | 'email', body: unknown): Sending | Refusal {
  const asked = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
  const wrong = shapeProblem(type, asked);
  if (wrong !== undefined) return wrong;
  const template = findTemplate(String(asked.template_id));
  if (template === undefined) return badRequest('Template not found');
  if (template.type !== type) {
    return badRequest(`${template.type} template is not suitable for ${type} notification`);
  }
  return fillTemplate(template, asked, String(asked[recipient[type]]));
}

function fillTemplate(
  template: NotifyTemplate,
  asked: Record<string, unknown>,
  to: string,
): Sending | Refusal {
  const values = (asked.personalisation ?? {}) as Personalisation;
  const missing = missingValues(template, values);
  if (missing.length > 0) return badRequest(`Missing personalisation: ${missing.join(', ')}`);
  const text = fillIn(template.body, values);
  if (template.type === 'sms' && text.length > longestText) {
    const count = `Content for template has a character count greater than the limit of ${longestText}`;
    return badRequest(count);
  }
  const reference = typeof asked.reference === 'string' ? asked.reference : null;
  const subject = template.subject === undefined ? undefined : fillIn(template.subject, values);
  return { template, to, text, reference, ...(subject !== undefined && { subject }) };
}

function shapeProblem(type: 'sms' | 'email', asked: Record<string, unknown>): Refusal | undefined {
  for (const name of [recipient[type], 'template_id']) {
    if (asked[name] === undefined) return invalid(`${name} is a required property`);
    if (typeof asked[name] !== 'string') return invalid(`${name} is not of type string`);
  }
  const unknown = Object.keys(asked).find(
    (name) => !(properties[type] as readonly string[]).includes(name),
  );
  if (unknown !== undefined) {
    return invalid(`Additional properties are not allowed (${unknown} was unexpected)`);
  }
  if (!isUuid(String(asked.template_id))) return invalid('template_id is not a valid UUID');
  if (asked.personalisation !== undefined && typeof asked.personalisation !== 'object') {
    return invalid('personalisation is not of type object');
  }
  return recipientProblem(type, String(asked[recipient[type]]));
}

function recipientProblem(type: 'sms' | 'email', to: string): Refusal | undefined {
  if (type === 'email') {
    const valid = /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(to);
    return valid ? undefined : invalid('email_address Not a valid email address');
  }
  const read = readUkMobile(to);
  return 'problem' in read ? invalid(`phone_number ${read.problem}`) : undefined;
}

export function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}
