import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { onlineWords } from '#core/domain/words/online.ts';
import { call } from '../../../../api.ts';
import { AnswerForm } from '../../../../components/answer-form.tsx';
import { Faint } from '../../../../components/rows.tsx';
import type { Said } from '../../../../components/use-said.ts';
import { problemOfForm } from '../../../../components/form-problems.ts';
import { useWords } from '../../../../language.tsx';

interface Props {
  readonly acts: Said;
  readonly done: () => void;
}

/** The address of a post, and nothing else: no reason is asked for. */
export const TakedownForm = ({ acts, done }: Props) => {
  const words = useWords(onlineWords).takedown;
  const [answers, setAnswers] = useState(() => ({
    address: '',
    submission: crypto.randomUUID(),
  }));
  const { problem } = acts;
  const send = async (): Promise<void> => {
    if (await acts.run(() => call('ask-takedown', answers))) done();
  };
  return (
    <AnswerForm
      wrong={problem ?? answers}
      problem={problemOfForm(problem)}
      isSending={acts.isActing}
      submit={words.send}
      send={send}
      cancel={done}
    >
      <Field
        required
        label={words.address}
        hint={words.addressHint}
        validationMessage={problem?.field === 'address' ? problem.sentence : null}
      >
        <Input
          type="url"
          value={answers.address}
          onChange={(_event, { value: address }) => {
            setAnswers({ ...answers, address });
          }}
        />
      </Field>
      <Faint>{words.privacy}</Faint>
    </AnswerForm>
  );
};
