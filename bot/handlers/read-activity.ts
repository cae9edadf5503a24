/** Reads what Teams sent. The token vouches for who and where; everything else may have been made up. */
import type { Activity, Attachment } from 'botbuilder';
import type { ChatFile } from '#core/use-cases/evidence/take-chat-files.ts';
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

const downloadInfo = 'application/vnd.microsoft.teams.file.download.info';

/** Pasted pictures carry no name that anybody has given them; any other attachment says what it is called. */
const fileIn = ({ contentType, contentUrl, name, content }: Attachment): ChatFile => {
  const named = name === undefined || name === '' ? {} : { name };
  if (contentType.startsWith('image/')) {
    const source = { address: contentUrl ?? '', kind: 'connector' } as const;
    return { ...named, contentType, source };
  }
  const info: unknown = contentType === downloadInfo ? content : undefined;
  const address = isRecord(info) ? textOf(info['downloadUrl']) : '';
  return { name: name ?? 'file', contentType, source: { address, kind: 'shared' } };
};

/** More files than anybody sends in one message by hand. */
const mostFiles = 20;

export const spokenIn = (activity: Activity): Spoken => {
  const { id, text, attachments = [] } = activity as Partial<Activity>;
  const files = attachments.filter(isFile).slice(0, mostFiles).map(fileIn);
  return { text: textOf(text), message: textOf(id), files };
};
