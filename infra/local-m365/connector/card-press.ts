import type { CardAction } from './connector.ts';
import type { Delivered } from './delivery.ts';

type Activity = Record<string, unknown>;
type Inputs = Record<string, unknown>;

const adaptiveCard = 'application/vnd.microsoft.card.adaptive';
const toast = 'application/vnd.microsoft.activity.message';

/** What Teams sends for Action.Execute: the invoke adaptiveCard/action, answered in the same request. */
export function executeActivity(
  message: string,
  action: CardAction,
  inputs: Inputs,
  trigger: 'manual' | 'automatic',
): Activity {
  const { type, id, title, verb, data } = action;
  const value = { action: { type, id, title, verb, data: merged(data, inputs) }, trigger };
  return { type: 'invoke', name: 'adaptiveCard/action', replyToId: message, value };
}

/** What Teams sends for Action.Submit: a message with a value and no text. */
export function submitActivity(message: string, action: CardAction, inputs: Inputs): Activity {
  return { type: 'message', replyToId: message, value: merged(action.data, inputs) };
}

/** What the answer to an invoke shows to the person who pressed: a card, or a short text. */
export function answeredActivity({
  status,
  body,
}: Delivered): { attachments?: unknown[]; text?: string } | undefined {
  if (status !== 200 || typeof body !== 'object' || body === null) return undefined;
  const { type, value } = body as { type?: unknown; value?: unknown };
  if (type === adaptiveCard) {
    return { attachments: [{ contentType: adaptiveCard, content: value }] };
  }
  return type === toast && typeof value === 'string' ? { text: value } : undefined;
}

function merged(data: unknown, inputs: Inputs): Inputs {
  return { ...(typeof data === 'object' ? data : {}), ...inputs };
}
