import { Button } from '@fluentui/react-components';
import { SendFilled } from '@fluentui/react-icons/svg/send';
import { useRef, useState } from 'react';
import type { ClipboardEvent, KeyboardEvent } from 'react';
import { AttachButton } from './attach-button.tsx';
import { AttachmentChips } from './attachment-chips.tsx';
import type { UploadedFile } from './upload.ts';
import type { Attachments } from './use-attachments.ts';

interface Props {
  readonly attachments: Attachments;
  /** False where the app takes no files; a picture can be pasted all the same. */
  readonly takesFiles: boolean;
  readonly onSay: (text: string, files: readonly UploadedFile[]) => void;
}

/** Where one types. Enter sends, Shift+Enter begins a new line; a picture or file that is pasted goes with the message. */
export function ComposeBox({ attachments, takesFiles, onSay }: Props) {
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const isEmpty = text.trim() === '' && attachments.all.length === 0;
  const sendIt = (): void => {
    if (isEmpty || !attachments.ready) return;
    onSay(text.trim() === '' ? '' : text, attachments.take());
    setText('');
    field.current?.focus();
  };
  const onPaste = (event: ClipboardEvent): void => {
    const files = [...event.clipboardData.files];
    if (files.length === 0) return;
    event.preventDefault();
    attachments.add(files.filter(isPicture), 'picture');
    if (takesFiles)
      attachments.add(
        files.filter((file) => !isPicture(file)),
        'file',
      );
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    sendIt();
  };
  return (
    <form
      className="compose"
      onSubmit={(event) => {
        event.preventDefault();
        sendIt();
      }}
    >
      <AttachmentChips attachments={attachments} />
      <div className="compose-line">
        <div className="compose-field">
          <div className="compose-grow" aria-hidden>
            {`${text}\n`}
          </div>
          <textarea
            ref={field}
            rows={1}
            placeholder="Type a message"
            aria-label="Type a message"
            value={text}
            onChange={(event) => setText(event.target.value)}
            onKeyDown={onKeyDown}
            onPaste={onPaste}
          />
        </div>
        {takesFiles && <AttachButton onFiles={(files) => attachments.add(files, 'file')} />}
        <Button
          type="submit"
          appearance="transparent"
          icon={<SendFilled />}
          aria-label="Send"
          disabledFocusable={isEmpty || !attachments.ready}
        />
      </div>
    </form>
  );
}

const isPicture = ({ type }: File): boolean => type.startsWith('image/');
