import { useState } from 'react';
import { interestWords } from '#core/domain/words/sensitive-interests.ts';
import type { OpenedInterest } from '#core/use-cases/information/information-views.ts';
import { call } from '../../../api.ts';
import { AnswerForm } from '../../../components/answer-form.tsx';
import type { Said } from '../../../components/use-said.ts';
import { WordsField } from '../../../components/words-field.tsx';
import { problemAt, problemOfForm } from '../../../components/form-problems.ts';
import { useWords } from '../../../language.tsx';

interface Props {
  /** The one that is written anew; a new one where left out. */
  readonly of: OpenedInterest | undefined;
  readonly acts: Said;
  readonly done: () => void;
}

/** What should be kept out of the register; why may stay open. No question asks for an incident. */
export const InterestForm = ({ of, acts, done }: Props) => {
  const words = useWords(interestWords);
  const { form } = words;
  const [answers, setAnswers] = useState(() => ({
    request: of?.key ?? '',
    interest: of?.interest ?? '',
    reason: of?.reason ?? '',
    submission: crypto.randomUUID(),
  }));
  const { problem } = acts;
  const at = problemAt(problem);
  const send = async (): Promise<void> => {
    if (await acts.run(() => call('ask-interest', answers))) done();
  };
  return (
    <AnswerForm
      wrong={problem ?? answers}
      problem={problemOfForm(problem)}
      isSending={acts.isActing}
      submit={of === undefined ? form.send : form.save}
      send={send}
      cancel={done}
    >
      {of?.answer !== undefined && (
        <p>
          {words.answer} <bdi>{of.answer}</bdi>
        </p>
      )}
      <WordsField
        label={form.interest}
        hint={form.interestHint}
        value={answers.interest}
        problem={at('interest')}
        takesFocus
        change={(interest) => {
          setAnswers({ ...answers, interest });
        }}
      />
      <WordsField
        label={form.reason}
        hint={form.reasonHint}
        value={answers.reason}
        problem={at('reason')}
        mayBeEmpty
        rows={4}
        change={(reason) => {
          setAnswers({ ...answers, reason });
        }}
      />
    </AnswerForm>
  );
};
