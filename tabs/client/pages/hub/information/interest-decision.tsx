import { Button, Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import { interestWords } from '#core/domain/words/sensitive-interests.ts';
import type { OpenedInterest } from '#core/use-cases/information/information-views.ts';
import { call } from '../../../api.ts';
import { AnswerForm } from '../../../components/answer-form.tsx';
import { TypedFacts } from '../../../components/typed-facts.tsx';
import type { Said } from '../../../components/use-said.ts';
import { WordsField } from '../../../components/words-field.tsx';
import { problemAt, problemOfForm } from '../../../components/form-problems.ts';
import { useWords } from '../../../language.tsx';

interface Props {
  readonly opened: OpenedInterest;
  readonly acts: Said;
  readonly close: () => void;
}

/** What was asked, and the monitoring officer's decision about it. */
export const InterestDecision = ({ opened, acts, close }: Props) => {
  const { desk } = useWords(interestWords);
  const isOpen = opened.stage === 'asked' || opened.stage === 'more-wanted';
  return (
    <>
      <TypedFacts>
        {[
          [desk.interest, opened.interest],
          [desk.reason, opened.reason ?? desk.noReason],
          ...(opened.answer === undefined
            ? []
            : [[isOpen ? desk.before : desk.answer, opened.answer] as const]),
        ]}
      </TypedFacts>
      {isOpen ? (
        <DecisionForm opened={opened} acts={acts} close={close} />
      ) : (
        <Button onClick={close}>{desk.close}</Button>
      )}
    </>
  );
};

const decisions = ['granted', 'more-wanted', 'not-granted'] as const;

const DecisionForm = ({ opened, acts, close }: Props) => {
  const { desk } = useWords(interestWords);
  const [answers, setAnswers] = useState({ decision: '', answer: '' });
  const { problem } = acts;
  const at = problemAt(problem);
  const send = async (): Promise<void> => {
    const { key: request, revision } = opened;
    if (await acts.run(() => call('decide-interest', { request, revision, ...answers }))) close();
  };
  return (
    <AnswerForm
      wrong={problem ?? answers}
      problem={problemOfForm(problem)}
      isSending={acts.isActing}
      submit={desk.send}
      send={send}
      cancel={close}
    >
      <Field required label={desk.decision} validationMessage={at('decision') ?? null}>
        <RadioGroup
          value={answers.decision}
          onChange={(_event, { value: decision }) => {
            setAnswers({ ...answers, decision });
          }}
        >
          {decisions.map((decision) => (
            <Radio key={decision} value={decision} label={desk.decisions[decision]} />
          ))}
        </RadioGroup>
      </Field>
      <WordsField
        label={desk.answer}
        hint={desk.answerHint}
        value={answers.answer}
        problem={at('answer')}
        mayBeEmpty={answers.decision === 'granted'}
        rows={4}
        change={(answer) => {
          setAnswers({ ...answers, answer });
        }}
      />
      <p>{desk.logged}</p>
    </AnswerForm>
  );
};
