/** Reads what Teams sent. The token vouches for who and where; everything else may have been made up. */
import type { Activity, Attachment } from 'botbuilder';
import type { Spoken } from './spoken-words.ts';
import type { Data, Turn } from './turn.ts';

const isRecord = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Who wrote or pressed; undefined outside a personal chat, where the hub says nothing. */
export const turnIn = (activity: Activity): Turn | undefined => {
  const { conversation, from, replyToId } = activity as Partial<Activity>;
  if (conversation?.conversationType !== 'personal') return undefined;
  const person = textOf(from?.aadObjectId).toLowerCase();
  const reader = textOf(from?.id);
  return {
    person,
    conversation: conversation.id,
    ...(reader === '' ? {} : { reader }),
    ...(replyToId === undefined ? {} : { replyTo: replyToId }),
  };
};

export interface Press {
  readonly verb: string;
  readonly data: Data;
}

/** The button of an Action.Execute. */
export const executedIn = ({ value }: Activity): Press => {
  const action: unknown = isRecord(value) ? value['action'] : undefined;
  if (!isRecord(action)) return { verb: '', data: {} };
  return {
    verb: textOf(action['verb']),
    data: isRecord(action['data']) ? action['data'] : {},
  };
};

/** The button of an Action.Submit; undefined for a message that is no button. */
export const submittedIn = ({ value }: Activity): Press | undefined =>
  isRecord(value) && typeof value['verb'] === 'string'
    ? { verb: value['verb'], data: value }
    : undefined;

/** Teams repeats every written message as an HTML attachment; that one is no file. */
const isFile = ({ contentType }: Attachment): boolean =>
  contentType !== 'text/html' && !contentType.startsWith('application/vnd.microsoft.card.');

export const spokenIn = (activity: Activity): Spoken => {
  const { text, attachments } = activity as Partial<Activity>;
  return { text: textOf(text), hasFiles: attachments?.some(isFile) ?? false };
};
