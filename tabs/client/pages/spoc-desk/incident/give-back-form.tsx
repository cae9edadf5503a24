import { desk } from '../opened-words.ts';
import { AnswerForm } from '../../../components/answer-form.tsx';
import type { FormProps } from './form-props.ts';
import { NoteField } from './note-field.tsx';
import { useDraft } from './use-draft.ts';

interface Props extends FormProps {
  /** True when it was taken. */
  readonly send: (note: string) => Promise<boolean>;
}

/** Why it can't go on, where there is time to say so. */
export const GiveBackForm = ({ reference, send, ...rest }: Props) => {
  const words = desk.handing['give-back'];
  const draft = useDraft(reference, 'give-back', () => '');
  const submit = async (): Promise<void> => {
    if (await send(draft.value)) draft.clear();
  };
  return (
    <AnswerForm {...rest} wrong={nothingWrong} submit={words.submit} send={submit}>
      <NoteField
        takesFocus
        label={words.note}
        hint={words.noteHint}
        value={draft.value}
        change={draft.change}
      />
    </AnswerForm>
  );
};

/** There is no question that could be answered wrong. */
const nothingWrong = {};
