import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { visitWords } from '#core/domain/words/visits.ts';
import { call } from '../../../../api.ts';
import { AnswerForm } from '../../../../components/answer-form.tsx';
import { Faint } from '../../../../components/rows.tsx';
import type { Said } from '../../../../components/use-said.ts';
import { WordsField } from '../../../../components/words-field.tsx';
import { problemAt, problemOfForm } from '../../../../components/form-problems.ts';
import { useWords } from '../../../../language.tsx';

interface Props {
  readonly acts: Said;
  readonly done: () => void;
}

/** Whom, where, when and what for: all that an officer needs to look. */
export const VisitForm = ({ acts, done }: Props) => {
  const { form } = useWords(visitWords);
  const [answers, setAnswers] = useState(() => ({
    resident: '',
    address: '',
    visitAt: '',
    purpose: '',
    submission: crypto.randomUUID(),
  }));
  const { problem } = acts;
  const at = problemAt(problem);
  const send = async (): Promise<void> => {
    if (await acts.run(() => call('ask-visit', answers))) done();
  };
  const line = (name: 'resident' | 'visitAt', type: 'text' | 'datetime-local', hint?: string) => (
    <Field
      required
      label={form[name]}
      {...(hint === undefined ? {} : { hint })}
      validationMessage={at(name) ?? null}
    >
      <Input
        type={type}
        value={answers[name]}
        onChange={(_event, { value }) => {
          setAnswers({ ...answers, [name]: value });
        }}
      />
    </Field>
  );
  return (
    <AnswerForm
      wrong={problem ?? answers}
      problem={problemOfForm(problem)}
      isSending={acts.isActing}
      submit={form.send}
      send={send}
      cancel={done}
    >
      {line('resident', 'text', form.residentHint)}
      <WordsField
        label={form.address}
        hint={form.addressHint}
        value={answers.address}
        problem={at('address')}
        rows={2}
        change={(address) => {
          setAnswers({ ...answers, address });
        }}
      />
      {line('visitAt', 'datetime-local')}
      <WordsField
        label={form.purpose}
        hint={form.purposeHint}
        value={answers.purpose}
        problem={at('purpose')}
        rows={2}
        change={(purpose) => {
          setAnswers({ ...answers, purpose });
        }}
      />
      <Faint>{form.who}</Faint>
    </AnswerForm>
  );
};
