import { Button } from '@fluentui/react-components';
import { AttachRegular } from '@fluentui/react-icons/svg/attach';
import { useRef } from 'react';

/** Chooses files from the device; on a phone that offers the camera and the photos too. */
export function AttachButton({ onFiles }: { onFiles: (files: FileList) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        onChange={({ currentTarget }) => {
          if (currentTarget.files) onFiles(currentTarget.files);
          currentTarget.value = '';
        }}
      />
      <Button
        appearance="transparent"
        icon={<AttachRegular />}
        aria-label="Attach files"
        title="Attach files"
        onClick={() => input.current?.click()}
      />
    </>
  );
}
