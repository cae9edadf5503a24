import { Refused } from '../api.ts';
import type { WantedFile } from '../../../connector/chat-files.ts';

/** A file that has been taken in and can be sent with a message. */
export interface UploadedFile {
  readonly id: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly as: WantedFile['as'];
}

/** Address of a file that the person has sent. */
export const addressOfFile = (person: string, id: string): string =>
  `/shell/api/people/${encodeURIComponent(person)}/files/${encodeURIComponent(id)}`;

/** Takes a file in, telling how much has gone (0 to 1). Fails with Refused, or where it is called off by `signal`. */
export function uploadFile(
  person: string,
  file: File,
  { as, signal, onProgress }: UploadOptions,
): Promise<UploadedFile> {
  const query = new URLSearchParams({ name: file.name, as });
  const request = new XMLHttpRequest();
  request.open('POST', `${addressOfFile(person, '')}?${query.toString()}`);
  request.setRequestHeader('content-type', 'application/octet-stream');
  request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 1 : loaded / total);
  signal.addEventListener('abort', () => request.abort());
  return new Promise((resolve, reject) => {
    request.onload = () => {
      if (request.status === 200) resolve(JSON.parse(request.responseText) as UploadedFile);
      else reject(new Refused(request.status));
    };
    request.onerror = request.onabort = () => reject(new Refused(0));
    request.send(file);
  });
}

interface UploadOptions {
  readonly as: WantedFile['as'];
  readonly signal: AbortSignal;
  readonly onProgress: (part: number) => void;
}
