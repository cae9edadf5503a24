import { Button } from '@fluentui/react-components';
import { SendFilled } from '@fluentui/react-icons/svg/send';
import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';

/** Where one types. Enter sends, Shift+Enter begins a new line. */
export function ComposeBox({ onSay }: { onSay: (text: string) => void }) {
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const sendIt = (): void => {
    if (text.trim() === '') return;
    onSay(text);
    setText('');
    field.current?.focus();
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
        />
      </div>
      <Button
        type="submit"
        appearance="transparent"
        icon={<SendFilled />}
        aria-label="Send"
        disabledFocusable={text.trim() === ''}
      />
    </form>
  );
}
