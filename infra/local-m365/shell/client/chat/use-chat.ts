import { useCallback, useEffect, useState } from 'react';
import type { ChatMessage } from '../../../connector/connector.ts';
import { openChat, readMessages, say } from '../api.ts';
import { noteOwnDoing } from '../own-doing.ts';
import type { UploadedFile } from './upload.ts';
import { useResource } from '../use-resource.ts';

/** Something typed that has not come back as a message yet. */
export interface Outgoing {
  readonly id: number;
  readonly text: string;
  readonly files: readonly UploadedFile[];
  readonly failed: boolean;
}

export interface Chat {
  readonly messages: readonly ChatMessage[] | undefined;
  readonly outgoing: readonly Outgoing[];
  /** True while the bot has been spoken to and has not answered. */
  readonly waiting: boolean;
  say(text: string, files?: readonly UploadedFile[]): Promise<void>;
  sayAgain(outgoing: Outgoing): Promise<void>;
  reload(): Promise<void>;
}

/** The person's chat with the bot. Opening it installs the app, so that the bot greets. */
export function useChat(person: string): Chat {
  const { value, reload } = useResource(
    `chat/${person}`,
    () => readMessages(person),
    ['chat'],
    person,
  );
  const [outgoing, setOutgoing] = useState<readonly Outgoing[]>([]);
  useEffect(() => {
    openChat(person).then(reload, () => undefined);
  }, [person, reload]);
  const speak = useCallback(
    async (text: string, files: readonly UploadedFile[] = []) => {
      const id = performance.now();
      noteOwnDoing();
      setOutgoing((all) => [...all, { id, text, files, failed: false }]);
      const arrived = await say(
        person,
        text,
        files.map((file) => file.id),
      ).then(
        () => true,
        () => false,
      );
      noteOwnDoing();
      await reload();
      setOutgoing((all) => (arrived ? without(all, id) : withFailure(all, id)));
    },
    [person, reload],
  );
  const again = useCallback(
    async ({ id, text, files }: Outgoing) => {
      setOutgoing((all) => without(all, id));
      await speak(text, files);
    },
    [speak],
  );
  const open = outgoing.filter((one) => one.failed || !isAmong(value, one));
  return {
    messages: value,
    outgoing: open,
    waiting: outgoing.some((one) => !one.failed),
    say: speak,
    sayAgain: again,
    reload,
  };
}

function without(all: readonly Outgoing[], id: number): readonly Outgoing[] {
  return all.filter((one) => one.id !== id);
}

function withFailure(all: readonly Outgoing[], id: number): readonly Outgoing[] {
  return all.map((one) => (one.id === id ? { ...one, failed: true } : one));
}

/** Whether the newest thing that the person said is this: it is shown once, even while the bot still thinks. */
function isAmong(messages: readonly ChatMessage[] | undefined, { text }: Outgoing): boolean {
  return messages?.findLast((message) => !message.fromBot)?.text === text;
}
