import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import { deviceKinds, deviceName } from '#core/domain/information/device.ts';
import { deviceWords } from '#core/domain/words/devices.ts';
import { call } from '../../../api.ts';
import { AnswerForm } from '../../../components/answer-form.tsx';
import type { Said } from '../../../components/use-said.ts';
import { WordsField } from '../../../components/words-field.tsx';
import { useLanguage, useWords } from '../../../language.tsx';
import { Faint } from '../../../components/rows.tsx';
import { problemAt, problemOfForm } from '../../../components/form-problems.ts';

interface Props {
  readonly acts: Said;
  readonly done: () => void;
}

/** Asks for a phone, a SIM or an alarm. No reason is asked for. */
export const DeviceForm = ({ acts, done }: Props) => {
  const { form } = useWords(deviceWords);
  const language = useLanguage();
  const [answers, setAnswers] = useState(() => ({
    kind: '',
    wish: '',
    submission: crypto.randomUUID(),
  }));
  const { problem } = acts;
  const at = problemAt(problem);
  const send = async (): Promise<void> => {
    if (await acts.run(() => call('ask-device', answers))) done();
  };
  return (
    <AnswerForm
      wrong={problem ?? answers}
      problem={problemOfForm(problem)}
      isSending={acts.isActing}
      submit={form.send}
      send={send}
      cancel={done}
    >
      <Field required label={form.kind} validationMessage={at('kind') ?? null}>
        <RadioGroup
          value={answers.kind}
          onChange={(_event, { value: kind }) => {
            setAnswers({ ...answers, kind });
          }}
        >
          {deviceKinds.map((kind) => (
            <Radio
              key={kind}
              value={kind}
              label={
                <>
                  {deviceName(kind, language)}
                  <br />
                  <Faint>{form.hints[kind]}</Faint>
                </>
              }
            />
          ))}
        </RadioGroup>
      </Field>
      <WordsField
        label={form.wish}
        hint={form.wishHint}
        value={answers.wish}
        problem={at('wish')}
        mayBeEmpty
        change={(wish) => {
          setAnswers({ ...answers, wish });
        }}
      />
    </AnswerForm>
  );
};
