import { Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { trainingWords } from '#core/domain/words/training.ts';
import type { MyTraining } from '#core/use-cases/training/training-views.ts';
import { call } from '../../../api.ts';
import { AnswerForm } from '../../../components/answer-form.tsx';
import type { Said } from '../../../components/use-said.ts';
import { problemOfForm } from '../../../components/form-problems.ts';
import { useWords } from '../../../language.tsx';

interface Props {
  readonly training: MyTraining;
  readonly acts: Said;
  readonly done: () => void;
}

/** "I have done this": for e-learning, and courses elsewhere. */
export const NoteForm = ({ training, acts, done }: Props) => {
  const words = useWords(trainingWords);
  const [answers, setAnswers] = useState({ course: '', part: '1', day: '' });
  const { problem } = acts;
  const at = (field: string): string | null => (problem?.field === field ? problem.sentence : null);
  const chosen = training.courses.find(({ code }) => code === answers.course);
  const send = async (): Promise<void> => {
    if (await acts.run(() => call('note-training', answers))) done();
  };
  return (
    <AnswerForm
      wrong={problem ?? answers}
      problem={problemOfForm(problem)}
      isSending={acts.isActing}
      submit={words.note}
      send={send}
      cancel={done}
    >
      <Field required label={words.course} hint={words.noteHint} validationMessage={at('course')}>
        <Select
          value={answers.course}
          onChange={(_event, { value }) => {
            setAnswers({ ...answers, course: value, part: '1' });
          }}
        >
          <option value="" />
          {training.courses.map(({ code, title }) => (
            <option key={code} value={code}>
              {title}
            </option>
          ))}
        </Select>
      </Field>
      {(chosen?.parts ?? 1) > 1 && (
        <Field required label={words.whichPart} validationMessage={at('part')}>
          <Select
            value={answers.part}
            onChange={(_event, { value }) => {
              setAnswers({ ...answers, part: value });
            }}
          >
            <option value="1">{words.part('1', chosen?.partOne ?? '')}</option>
            <option value="2">{words.part('2', chosen?.partTwo ?? '')}</option>
          </Select>
        </Field>
      )}
      <Field required label={words.day} hint={words.dayHint} validationMessage={at('day')}>
        <Input
          type="date"
          value={answers.day}
          onChange={(_event, { value }) => {
            setAnswers({ ...answers, day: value });
          }}
        />
      </Field>
    </AnswerForm>
  );
};
