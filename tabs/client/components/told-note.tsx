import { MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';

const useStyles = makeStyles({
  note: { borderRadius: tokens.borderRadiusMedium, ':focus': { outlineStyle: 'none' } },
});

export interface Told {
  readonly intent: 'success' | 'warning' | 'error';
  readonly text: string;
}

/** The answer to what was just done. Takes the keyboard, for the form that had it may be gone. */
export const ToldNote = ({ told }: { readonly told: Told }) => {
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => note.current?.focus(), [told]);
  return (
    <div ref={note} tabIndex={-1} className={useStyles().note}>
      <MessageBar intent={told.intent} layout="multiline">
        <MessageBarBody>{told.text}</MessageBarBody>
      </MessageBar>
    </div>
  );
};
