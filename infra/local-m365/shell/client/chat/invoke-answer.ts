import type { InvokeAnswer } from '../api.ts';

/** What Teams makes of the bot's answer to a pressed button. */
export type Outcome =
  | { readonly kind: 'card'; readonly card: unknown }
  | { readonly kind: 'message'; readonly text: string }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'failed' };

/** Reads {statusCode, type, value}. Whatever Teams could not use counts as failed. */
export function outcomeOf({ status, body }: InvokeAnswer): Outcome {
  if (status < 200 || status > 299) return { kind: 'failed' };
  if (typeof body !== 'object' || body === null) return { kind: 'nothing' };
  const { statusCode = 200, type, value } = body as Record<string, unknown>;
  if (typeof statusCode !== 'number' || statusCode < 200 || statusCode > 299)
    return { kind: 'failed' };
  if (type === 'application/vnd.microsoft.card.adaptive') return { kind: 'card', card: value };
  if (type === 'application/vnd.microsoft.activity.message')
    return { kind: 'message', text: String(value) };
  return { kind: 'nothing' };
}
