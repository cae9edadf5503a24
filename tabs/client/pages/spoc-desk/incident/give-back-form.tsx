import { useState } from 'react';
import { desk } from '#core/domain/words/desk.ts';
import { AnswerForm } from '../../../components/answer-form.tsx';
import { WordsField } from '../../../components/words-field.tsx';
import type { FormProps } from './form-props.ts';
import { useDraft } from './use-draft.ts';

interface Props extends FormProps {
  /** True when it was taken. */
  readonly send: (reason: string) => Promise<boolean>;
}

/** Why it can't go on. */
export const GiveBackForm = ({ reference, send, ...rest }: Props) => {
  const words = desk.handing['give-back'];
  const draft = useDraft(reference, 'give-back', () => '');
  const [missing, setMissing] = useState<{ readonly reason?: string }>({});
  const submit = async (): Promise<void> => {
    if (draft.value.trim() === '') return setMissing({ reason: words.noReason });
    if (await send(draft.value)) draft.clear();
  };
  return (
    <AnswerForm {...rest} wrong={missing} submit={words.submit} send={submit}>
      <WordsField
        takesFocus
        label={words.reason}
        hint={words.reasonHint}
        value={draft.value}
        problem={missing.reason}
        change={(reason) => {
          setMissing({});
          draft.change(reason);
        }}
      />
    </AnswerForm>
  );
};
