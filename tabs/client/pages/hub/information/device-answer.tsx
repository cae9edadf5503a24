import { Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import { isBroken } from '#core/domain/information/device.ts';
import { deviceWords } from '#core/domain/words/devices.ts';
import type { DeviceLine } from '#core/use-cases/information/information-views.ts';
import { call } from '../../../api.ts';
import { AnswerForm } from '../../../components/answer-form.tsx';
import type { Said } from '../../../components/use-said.ts';
import { WordsField } from '../../../components/words-field.tsx';
import { problemAt, problemOfForm } from '../../../components/form-problems.ts';
import { useWords } from '../../../language.tsx';

interface Props {
  readonly line: DeviceLine;
  readonly acts: Said;
  readonly done: () => void;
}

const outcomesOf = (line: DeviceLine) => {
  if (line.stage === 'asked') return ['issued', 'declined'] as const;
  return isBroken(line) ? (['issued', 'returned'] as const) : (['returned'] as const);
};

/** Given out, not given, replaced or given back. */
export const DeviceAnswer = ({ line, acts, done }: Props) => {
  const { desk } = useWords(deviceWords);
  const [answers, setAnswers] = useState({ outcome: '', number: line.number ?? '', answer: '' });
  const { problem } = acts;
  const at = problemAt(problem);
  const send = async (): Promise<void> => {
    const { key: device, revision } = line;
    if (await acts.run(() => call('answer-device', { device, revision, ...answers }))) done();
  };
  const nameOf = (outcome: 'issued' | 'declined' | 'returned'): string =>
    outcome === 'issued' && line.stage !== 'asked'
      ? desk.outcomes.replaced
      : desk.outcomes[outcome];
  return (
    <AnswerForm
      wrong={problem ?? answers}
      problem={problemOfForm(problem)}
      isSending={acts.isActing}
      submit={desk.save}
      send={send}
      cancel={done}
    >
      <Field required label={desk.outcome} validationMessage={at('outcome') ?? null}>
        <RadioGroup
          value={answers.outcome}
          onChange={(_event, { value: outcome }) => {
            setAnswers({ ...answers, outcome });
          }}
        >
          {outcomesOf(line).map((outcome) => (
            <Radio key={outcome} value={outcome} label={nameOf(outcome)} />
          ))}
        </RadioGroup>
      </Field>
      {answers.outcome === 'issued' && (
        <Field label={desk.number} hint={desk.numberHint} validationMessage={at('number') ?? null}>
          <Input
            value={answers.number}
            onChange={(_event, { value: number }) => {
              setAnswers({ ...answers, number });
            }}
          />
        </Field>
      )}
      <WordsField
        label={desk.words}
        hint={desk.wordsHint}
        value={answers.answer}
        problem={at('answer')}
        mayBeEmpty={answers.outcome !== 'declined'}
        change={(answer) => {
          setAnswers({ ...answers, answer });
        }}
      />
    </AnswerForm>
  );
};
