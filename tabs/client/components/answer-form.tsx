import { makeStyles, tokens } from '@fluentui/react-components';
import type { SyntheticEvent } from 'react';
import type { Refusal } from '#core/domain/refusal.ts';
import { FormButtons } from './form-buttons.tsx';
import { FormProblem } from './form-problem.tsx';
import { useFocusOnWrong } from './use-focus-on-wrong.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
});

interface Props {
  /** Why the hub did not take it. */
  readonly problem: Refusal | undefined;
  readonly isSending: boolean;
  readonly cancel: () => void;
  /** A new object whenever answers were found wrong: the first of them takes the keyboard. */
  readonly wrong: object;
  /** The word on the button that sends it. */
  readonly submit: string;
  readonly send: () => Promise<void>;
  readonly children: React.ReactNode;
}

/** What stands around the questions of every form: where the keyboard goes, what the hub said, the buttons. */
export const AnswerForm = ({
  wrong,
  problem,
  submit,
  isSending,
  send,
  cancel,
  children,
}: Props) => {
  const styles = useStyles();
  return (
    <form
      ref={useFocusOnWrong(wrong)}
      className={styles.form}
      noValidate
      onSubmit={(event: SyntheticEvent) => {
        event.preventDefault();
        void send();
      }}
    >
      {children}
      <FormProblem problem={problem} />
      <FormButtons submit={submit} isSending={isSending} cancel={cancel} />
    </form>
  );
};
