/** Text messages through GOV.UK Notify: alerts and messages of the hub, and no word that may not be read over a shoulder. */
import { NotifyClient } from 'notifications-node-client';
import type { Delivery, Messenger, Receipt } from '../ports.ts';
import { textWordsOf } from './short-words.ts';

export interface TextMessengerSettings {
  /** Name, service id and secret in one, as Notify hands it out. */
  readonly apiKey: string;
  /** Where Notify answers; its own address unless given. */
  readonly baseUrl?: string;
  /** A text message template whose body is ((message)). */
  readonly templateId: string;
}

interface Answer {
  readonly status: number;
  readonly error: string;
  readonly message: string;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const recordOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

/** What Notify answered, if it did: https://docs.notifications.service.gov.uk/node.html#error-handling */
const answerIn = (problem: unknown): Answer | undefined => {
  const response = recordOf(recordOf(problem)['response']);
  if (typeof response['status'] !== 'number') return undefined;
  const { errors } = recordOf(response['data']);
  const first = recordOf(Array.isArray(errors) ? errors[0] : undefined);
  const { error, message } = { error: textOf(first['error']), message: textOf(first['message']) };
  return { status: response['status'], error, message };
};

const minute = 60;

/** The number itself is refused; a retry changes nothing. */
const isAboutNumber = ({ status, message }: Answer): boolean =>
  status === 400 && /phone_number|recipient/.test(message);

/** How long to wait after a refusal: the limit of a minute, that of the day, or until somebody mends key or template. */
const waitSeconds = ({ status, error }: Answer): number => {
  if (status !== 429) return 5 * minute;
  return error === 'RateLimitError' ? minute : 15 * minute;
};

/** A refusal in our words. Thrown again where nobody knows what became of it: no answer, or 5xx. */
const outcomeOf = (problem: unknown): Delivery => {
  const answer = answerIn(problem);
  if (answer === undefined || answer.status >= 500) throw withoutDetails(problem);
  const why = `GOV.UK Notify answered ${answer.status} ${answer.error}`;
  return isAboutNumber(answer)
    ? { outcome: 'unreachable', why, about: 'person' }
    : { outcome: 'later', seconds: waitSeconds(answer), why };
};

/** The client's error carries the request with number and key in it: not for a log. */
const withoutDetails = (problem: unknown): Error => {
  const status = answerIn(problem)?.status;
  const code = textOf(recordOf(problem)['code']);
  return new Error(`GOV.UK Notify did not answer: ${status ?? code}`);
};

const idIn = (answer: unknown): { readonly activity?: string } => {
  const id = textOf(recordOf(recordOf(answer)['data'])['id']);
  return id === '' ? {} : { activity: id };
};

/** https://docs.notifications.service.gov.uk/node.html#text-message-status-descriptions */
const receipts: Readonly<Record<string, Receipt>> = {
  delivered: 'delivered',
  // As far as a text message to another country can be followed.
  sent: 'delivered',
  'permanent-failure': 'permanent',
  'temporary-failure': 'temporary',
  'technical-failure': 'technical',
};

const receiptIn = (answer: unknown): Receipt =>
  receipts[textOf(recordOf(recordOf(answer)['data'])['status'])] ?? 'on-its-way';

/** Sends the text message of a notice. Throws where the outcome is unknown. */
export const textMessenger = ({
  apiKey,
  baseUrl,
  templateId,
}: TextMessengerSettings): Messenger => {
  const client =
    baseUrl === undefined ? new NotifyClient(apiKey) : new NotifyClient(baseUrl, apiKey);
  return {
    receipt: async (activity) => {
      try {
        return receiptIn(await client.getNotificationById(activity));
      } catch (problem) {
        throw withoutDetails(problem);
      }
    },
    deliver: async (telling): Promise<Delivery> => {
      const { notice, to } = telling;
      const message = textWordsOf(telling);
      if (message === undefined)
        return { outcome: 'unreachable', why: 'only alerts go by text message' };
      if (to.phone === undefined) return { outcome: 'unreachable', why: 'no phone number' };
      try {
        const answer = await client.sendSms(templateId, to.phone, {
          personalisation: { message },
          reference: notice.key,
        });
        return { outcome: 'sent', ...idIn(answer) };
      } catch (problem) {
        return outcomeOf(problem);
      }
    },
  };
};
