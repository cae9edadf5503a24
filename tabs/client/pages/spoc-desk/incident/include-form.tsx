import { useState } from 'react';
import { desk } from '../opened-words.ts';
import type { FormProps } from './form-props.ts';
import { AnswerForm } from '../../../components/answer-form.tsx';
import { WordsField } from '../../../components/words-field.tsx';

interface Props extends Omit<FormProps, 'reference'> {
  readonly send: (reason: string) => Promise<unknown>;
}

/** Why somebody may see it again. */
export const IncludeForm = ({ send, ...rest }: Props) => {
  const words = desk.exclusion.include;
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState<{ readonly reason?: string }>({});
  const submit = async (): Promise<void> => {
    if (reason.trim() === '') setMissing({ reason: words.noReason });
    else await send(reason);
  };
  return (
    <AnswerForm {...rest} wrong={missing} submit={words.submit} send={submit}>
      <WordsField
        takesFocus
        label={words.reason}
        hint={words.reasonHint}
        value={reason}
        problem={missing.reason}
        change={(value) => {
          setMissing({});
          setReason(value);
        }}
      />
    </AnswerForm>
  );
};
