import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { Refusal } from '#core/domain/refusal.ts';
import { faults } from '../faults.ts';

/** Why what was sent was not taken. What was typed is still there. */
export const FormProblem = ({ problem }: { readonly problem: Refusal | undefined }) =>
  problem === undefined ? null : (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        {problem.sentence} {faults.kept}
      </MessageBarBody>
    </MessageBar>
  );
