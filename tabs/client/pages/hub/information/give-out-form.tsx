import { Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { deviceName } from '#core/domain/information/device.ts';
import { deviceWords } from '#core/domain/words/devices.ts';
import type { DeviceDesk } from '#core/use-cases/information/information-views.ts';
import { call } from '../../../api.ts';
import { AnswerForm } from '../../../components/answer-form.tsx';
import type { Said } from '../../../components/use-said.ts';
import { problemOfForm } from '../../../components/form-problems.ts';
import { useLanguage, useWords } from '../../../language.tsx';

interface Props {
  readonly desk: DeviceDesk;
  readonly acts: Said;
  readonly done: () => void;
}

/** Writes down what a councillor has got without asking here. */
export const GiveOutForm = ({ desk, acts, done }: Props) => {
  const words = useWords(deviceWords).desk;
  const language = useLanguage();
  const [answers, setAnswers] = useState(() => ({
    person: '',
    kind: desk.kinds.length === 1 ? (desk.kinds[0] ?? '') : '',
    number: '',
    submission: crypto.randomUUID(),
  }));
  const { problem } = acts;
  const at = (field: string): string | null => (problem?.field === field ? problem.sentence : null);
  const send = async (): Promise<void> => {
    if (await acts.run(() => call('give-out-device', answers))) done();
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
      <Field required label={words.person} validationMessage={at('person')}>
        <Select
          value={answers.person}
          onChange={(_event, { value: person }) => {
            setAnswers({ ...answers, person });
          }}
        >
          <option value="" />
          {desk.councillors.map(({ key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field required label={words.kind} validationMessage={at('kind')}>
        <Select
          value={answers.kind}
          onChange={(_event, { value: kind }) => {
            setAnswers({ ...answers, kind });
          }}
        >
          <option value="" />
          {desk.kinds.map((kind) => (
            <option key={kind} value={kind}>
              {deviceName(kind, language)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.number} hint={words.numberHint} validationMessage={at('number')}>
        <Input
          value={answers.number}
          onChange={(_event, { value: number }) => {
            setAnswers({ ...answers, number });
          }}
        />
      </Field>
    </AnswerForm>
  );
};
