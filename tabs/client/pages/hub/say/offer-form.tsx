import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { sayWords } from '#core/domain/words/say.ts';
import { call } from '../../../api.ts';
import { AnswerForm } from '../../../components/answer-form.tsx';
import type { Said } from '../../../components/use-said.ts';
import { problemOfForm } from '../../../components/form-problems.ts';
import { useWords } from '../../../language.tsx';

const useStyles = makeStyles({
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(160px, 100%), 1fr))',
    gap: tokens.spacingVerticalM,
    alignItems: 'start',
  },
});

interface Props {
  readonly acts: Said;
  readonly done: () => void;
}

/** Offers times, one after the other. */
export const OfferForm = ({ acts, done }: Props) => {
  const styles = useStyles();
  const { dropIn: words } = useWords(sayWords);
  const [answers, setAnswers] = useState(() => ({
    starts: '',
    minutes: '30',
    count: '2',
    place: '',
    submission: crypto.randomUUID(),
  }));
  const { problem } = acts;
  const send = async (): Promise<void> => {
    if (await acts.run(() => call('offer-slots', answers))) done();
  };
  const line = (
    key: 'starts' | 'minutes' | 'count' | 'place',
    type: 'text' | 'number' | 'datetime-local',
    hint?: string,
  ) => (
    <Field
      required
      label={words[key]}
      hint={hint ?? null}
      validationMessage={problem?.field === key ? problem.sentence : null}
    >
      <Input
        type={type}
        value={answers[key]}
        onChange={(_event, { value }) => {
          setAnswers({ ...answers, [key]: value });
        }}
      />
    </Field>
  );
  return (
    <AnswerForm
      wrong={problem ?? answers}
      problem={problemOfForm(problem)}
      isSending={acts.isActing}
      submit={words.save}
      send={send}
      cancel={done}
    >
      {line('starts', 'datetime-local')}
      <div className={styles.pair}>
        {line('minutes', 'number')}
        {line('count', 'number')}
      </div>
      {line('place', 'text', words.placeHint)}
    </AnswerForm>
  );
};
