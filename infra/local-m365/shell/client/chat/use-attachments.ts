import { useCallback, useEffect, useRef, useState } from 'react';
import type { WantedFile } from '../../../connector/chat-files.ts';
import { uploadFile } from './upload.ts';
import type { UploadedFile } from './upload.ts';

/** Something that is to go with the message, while it is taken in and after. */
export interface Attachment {
  readonly key: number;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly as: WantedFile['as'];
  /** How much of it has been taken in, 0 to 1. */
  readonly progress: number;
  readonly failed: boolean;
  /** Once it has been taken in. */
  readonly file?: UploadedFile;
  /** Of a picture. */
  readonly preview?: string;
}

export interface Attachments {
  readonly all: readonly Attachment[];
  /** True where all of them have been taken in. */
  readonly ready: boolean;
  add(files: Iterable<File>, as: WantedFile['as']): void;
  remove(key: number): void;
  /** Takes out what is ready, to be sent. */
  take(): UploadedFile[];
}

/** What the person has attached to the message that they write. Each file is taken in at once, as Teams does. */
export function useAttachments(person: string): Attachments {
  const [all, setAll] = useState<readonly Attachment[]>([]);
  const running = useRef(new Map<number, AbortController>());
  const change = useCallback((key: number, part: Partial<Attachment>) => {
    setAll((some) => some.map((one) => (one.key === key ? { ...one, ...part } : one)));
  }, []);
  const start = useCallback(
    (file: File, as: WantedFile['as']) => {
      const key = nextKey();
      const called = new AbortController();
      running.current.set(key, called);
      setAll((some) => [...some, begun(key, file, as)]);
      const onProgress = (progress: number): void => change(key, { progress });
      uploadFile(person, file, { as, signal: called.signal, onProgress }).then(
        (uploaded) => change(key, { file: uploaded, progress: 1 }),
        () => change(key, { failed: true }),
      );
    },
    [person, change],
  );
  useEffect(() => {
    const { current } = running;
    return () => current.forEach((called) => called.abort());
  }, []);
  return {
    all,
    ready: all.every(({ file }) => file !== undefined),
    add: (files, as) => {
      for (const file of files) start(file, as);
    },
    remove: (key) => {
      running.current.get(key)?.abort();
      setAll((some) => some.filter((one) => one.key !== key));
    },
    take: () => {
      setAll([]);
      return all.flatMap(({ file }) => file ?? []);
    },
  };
}

let last = 0;
const nextKey = (): number => (last += 1);

function begun(key: number, file: File, as: WantedFile['as']): Attachment {
  const { name, size } = file;
  const preview = as === 'picture' ? { preview: URL.createObjectURL(file) } : {};
  return { key, name, size, as, progress: 0, failed: false, ...preview };
}
