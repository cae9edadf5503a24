import { FileIcon } from '../file-icon.tsx';
import { addressOfFile } from './upload.ts';

/** A file or picture in a message that the person has sent. */
export interface Sent {
  readonly as: 'file' | 'picture';
  readonly id: string;
  readonly name: string;
}

/** The file that an attachment of a message stands for, if it is one. */
export function sentIn(attachment: unknown): Sent | undefined {
  const { contentType, contentUrl, name, content } = attachment as Record<string, unknown>;
  if (contentType === 'application/vnd.microsoft.teams.file.download.info') {
    const { uniqueId } = content as { uniqueId?: unknown };
    return { as: 'file', id: String(uniqueId), name: String(name) };
  }
  if (typeof contentType !== 'string' || !contentType.startsWith('image/')) return undefined;
  const id = /\/attachments\/([^/]+)\/views\//.exec(String(contentUrl))?.[1];
  return id === undefined ? undefined : { as: 'picture', id, name: 'Picture' };
}

/** A picture as it is, a file as a line that fetches it. */
export function SentFile({ sent, person }: { sent: Sent; person: string }) {
  const address = addressOfFile(person, sent.id);
  if (sent.as === 'picture')
    return <img className="sent-picture" src={address} alt="The picture that was sent" />;
  return (
    <a className="sent-file" href={address} download={sent.name}>
      <FileIcon name={sent.name} />
      <span className="sent-file-name">{sent.name}</span>
    </a>
  );
}
