import { Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import { onlineWords } from '#core/domain/words/online.ts';
import type { TakedownLine } from '#core/use-cases/online/online-views.ts';
import { call } from '../../../../api.ts';
import { AnswerForm } from '../../../../components/answer-form.tsx';
import type { Said } from '../../../../components/use-said.ts';
import { WordsField } from '../../../../components/words-field.tsx';
import { problemAt, problemOfForm } from '../../../../components/form-problems.ts';
import { useWords } from '../../../../language.tsx';

interface Props {
  readonly line: TakedownLine;
  readonly acts: Said;
  readonly done: () => void;
}

const outcomesOf = ({ stage }: TakedownLine) =>
  stage === 'asked' ? (['sent', 'removed', 'stays'] as const) : (['removed', 'stays'] as const);

/** What has happened, and what the councillor should know of it. */
export const TakedownAnswer = ({ line, acts, done }: Props) => {
  const words = useWords(onlineWords).officers;
  const [answers, setAnswers] = useState({
    outcome: '',
    reference: line.platformReference ?? '',
    words: '',
  });
  const { problem } = acts;
  const at = problemAt(problem);
  const send = async (): Promise<void> => {
    const { key: request, revision } = line;
    if (await acts.run(() => call('answer-takedown', { request, revision, ...answers }))) done();
  };
  return (
    <AnswerForm
      wrong={problem ?? answers}
      problem={problemOfForm(problem)}
      isSending={acts.isActing}
      submit={words.save}
      send={send}
      cancel={done}
    >
      <Field required label={words.what} validationMessage={at('outcome') ?? null}>
        <RadioGroup
          value={answers.outcome}
          onChange={(_event, { value: outcome }) => {
            setAnswers({ ...answers, outcome });
          }}
        >
          {outcomesOf(line).map((outcome) => (
            <Radio key={outcome} value={outcome} label={words[outcome]} />
          ))}
        </RadioGroup>
      </Field>
      <Field
        label={words.reference}
        hint={words.referenceHint}
        validationMessage={at('reference') ?? null}
      >
        <Input
          value={answers.reference}
          onChange={(_event, { value: reference }) => {
            setAnswers({ ...answers, reference });
          }}
        />
      </Field>
      <WordsField
        label={words.words}
        hint={words.wordsHint}
        value={answers.words}
        problem={at('words')}
        mayBeEmpty={answers.outcome !== 'stays'}
        change={(text) => {
          setAnswers({ ...answers, words: text });
        }}
      />
    </AnswerForm>
  );
};
