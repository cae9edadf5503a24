import { Field, Select } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Refusal } from '#core/domain/refusal.ts';
import { desk } from '../opened-words.ts';
import type { HandOverChoice } from '#core/use-cases/views.ts';
import { call } from '../../../api.ts';
import { AnswerForm } from '../../../components/answer-form.tsx';
import type { FormProps } from './form-props.ts';
import { NoteField } from './note-field.tsx';
import { useDraft } from './use-draft.ts';

interface Answers {
  readonly to: string;
  readonly note: string;
}

interface Props extends FormProps {
  /** True when it was taken. */
  readonly send: (answers: Answers) => Promise<boolean>;
}

const wordsHere = () => desk.handing['hand-over'];

/** To whom, and what they should know. Those on duty stand first. */
export const HandOverForm = ({ reference, problem, send, ...rest }: Props) => {
  const colleagues = useColleagues(reference);
  const draft = useDraft<Answers>(reference, 'hand-over', () => ({ to: '', note: '' }));
  const [missing, setMissing] = useState<{ readonly to?: string }>({});
  const change = (part: Partial<Answers>): void => {
    setMissing({});
    draft.change({ ...draft.value, ...part });
  };
  const submit = async (): Promise<void> => {
    if (draft.value.to === '') return setMissing({ to: wordsHere().noTo });
    if (await send(draft.value)) draft.clear();
  };
  return (
    <AnswerForm
      {...rest}
      wrong={missing}
      problem={problem ?? colleagues.problem}
      submit={wordsHere().submit}
      send={submit}
    >
      <Field required label={wordsHere().to} validationMessage={missing.to ?? null}>
        <Select
          autoFocus
          value={draft.value.to}
          onChange={(_event, { value }) => {
            change({ to: value });
          }}
        >
          <option value="">{emptyWords(colleagues)}</option>
          {colleagues.names?.map(({ key, name, isOnDuty }) => (
            <option key={key} value={key}>
              {isOnDuty ? wordsHere().onDuty(name) : name}
            </option>
          ))}
        </Select>
      </Field>
      <NoteField
        label={wordsHere().note}
        hint={wordsHere().noteHint}
        value={draft.value.note}
        change={(note) => {
          change({ note });
        }}
      />
    </AnswerForm>
  );
};

interface Colleagues {
  readonly names?: readonly HandOverChoice[];
  readonly problem?: Refusal;
}

const emptyWords = ({ names, problem }: Colleagues): string => {
  if (names === undefined) return problem === undefined ? wordsHere().loading : wordsHere().choose;
  return names.length === 0 ? wordsHere().nobody : wordsHere().choose;
};

/** Whom this incident can be offered to, asked for when the form opens. */
const useColleagues = (reference: string): Colleagues => {
  const [colleagues, setColleagues] = useState<Colleagues>({});
  useEffect(() => {
    void call('hand-over-choices', { incident: reference }).then((answer) => {
      setColleagues(answer.ok ? { names: answer.value.people } : { problem: answer.refused });
    });
  }, [reference]);
  return colleagues;
};
