import { Field, Select } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Refusal } from '#core/domain/refusal.ts';
import { desk } from '../opened-words.ts';
import type { KnownPerson } from '#core/use-cases/settings/reference-views.ts';
import { call } from '../../../api.ts';
import type { FormProps } from './form-props.ts';
import { AnswerForm } from '../../../components/answer-form.tsx';
import { useDraft } from './use-draft.ts';
import { WordsField } from '../../../components/words-field.tsx';

interface Answers {
  readonly person: string;
  readonly reason: string;
}

interface Props extends FormProps {
  /** Keys of people who need not be offered. */
  readonly without: readonly string[];
  /** True when it was taken. */
  readonly send: (answers: Answers) => Promise<boolean>;
}

type Missing = Readonly<Partial<Record<keyof Answers, string>>>;

const missingIn = ({ person, reason }: Answers): Missing => ({
  ...(person === '' ? { person: desk.exclusion.exclude.noPerson } : {}),
  ...(reason.trim() === '' ? { reason: desk.exclusion.exclude.noReason } : {}),
});

/** Who, and why. */
export const ExcludeForm = ({ reference, problem, without, send, ...rest }: Props) => {
  const words = desk.exclusion.exclude;
  const people = usePeople();
  const draft = useDraft<Answers>(reference, 'exclude', () => ({ person: '', reason: '' }));
  const [missing, setMissing] = useState<Missing>({});
  const change = (part: Partial<Answers>): void => {
    setMissing({});
    draft.change({ ...draft.value, ...part });
  };
  const submit = async (): Promise<void> => {
    const wrong = missingIn(draft.value);
    if (Object.keys(wrong).length > 0) return setMissing(wrong);
    if (await send(draft.value)) draft.clear();
  };
  const offered = people.names?.filter(({ key }) => !without.includes(key)) ?? [];
  return (
    <AnswerForm
      {...rest}
      wrong={missing}
      problem={problem ?? people.problem}
      submit={words.submit}
      send={submit}
    >
      <Field required label={words.person} validationMessage={missing.person ?? null}>
        <Select
          autoFocus
          value={draft.value.person}
          onChange={(_event, { value }) => change({ person: value })}
        >
          <option value="">{people.isLoading ? words.loading : words.choose}</option>
          {offered.map(({ key, name, ward }) => (
            <option key={key} value={key}>
              {ward === undefined ? name : `${name}, ${ward}`}
            </option>
          ))}
        </Select>
      </Field>
      <WordsField
        label={words.reason}
        hint={words.reasonHint}
        value={draft.value.reason}
        problem={missing.reason}
        change={(reason) => {
          change({ reason });
        }}
      />
    </AnswerForm>
  );
};

interface People {
  readonly names?: readonly KnownPerson[];
  readonly problem?: Refusal;
  readonly isLoading: boolean;
}

/** The names of everybody in post, asked for once. */
const usePeople = (): People => {
  const [people, setPeople] = useState<People>({ isLoading: true });
  useEffect(() => {
    void call('list-people', {}).then((answer) => {
      setPeople(
        answer.ok
          ? { names: answer.value.people, isLoading: false }
          : { problem: answer.refused, isLoading: false },
      );
    });
  }, []);
  return people;
};
