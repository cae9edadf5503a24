import { useState } from 'react';
import { desk } from '../opened-words.ts';
import type { FormProps } from './form-props.ts';
import { AnswerForm } from '../../../components/answer-form.tsx';
import type { TextFormName } from './use-acts.ts';
import { useDraft } from './use-draft.ts';
import { WordsField } from '../../../components/words-field.tsx';

/** A text, and the name under which the hub knows it however often it is sent. */
export interface WrittenText {
  readonly text: string;
  readonly submission: string;
}

interface Props extends FormProps {
  readonly form: TextFormName;
  /** True when it was taken. */
  readonly send: (written: WrittenText) => Promise<boolean>;
}

/** One text that must not be empty: a note, an update, a reason. */
export const TextForm = ({ form, reference, problem, send, ...rest }: Props) => {
  const words = desk.forms[form];
  const draft = useDraft<WrittenText>(reference, form, () => ({
    text: '',
    submission: crypto.randomUUID(),
  }));
  const [missing, setMissing] = useState<{ readonly text?: string }>({});
  const submit = async (): Promise<void> => {
    if (draft.value.text.trim() === '') return setMissing({ text: words.empty });
    if (await send(draft.value)) draft.clear();
  };
  const ofField = problem?.field === undefined ? undefined : problem.sentence;
  return (
    <AnswerForm
      {...rest}
      wrong={missing}
      problem={ofField === undefined ? problem : undefined}
      submit={words.submit}
      send={submit}
    >
      <WordsField
        takesFocus
        label={words.label}
        hint={words.hint}
        rows={4}
        value={draft.value.text}
        problem={missing.text ?? ofField}
        change={(text) => {
          setMissing({});
          draft.change({ ...draft.value, text });
        }}
      />
    </AnswerForm>
  );
};
