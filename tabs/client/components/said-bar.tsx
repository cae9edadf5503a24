import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { Said } from './use-said.ts';

/** What the hub said to the last act. Screen readers have heard it already. */
export const SaidBar = ({ said, problem }: Pick<Said, 'said' | 'problem'>) => {
  const sentence = problem?.sentence ?? said;
  return sentence === undefined ? null : (
    <MessageBar
      intent={problem === undefined ? 'success' : 'warning'}
      layout="multiline"
      politeness="polite"
    >
      <MessageBarBody>{sentence}</MessageBarBody>
    </MessageBar>
  );
};
