import { Field, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { readinessWords } from '#core/domain/words/readiness.ts';
import type { StatementView } from '#core/use-cases/library/library-views.ts';
import { call } from '../../../api.ts';
import { AnswerForm } from '../../../components/answer-form.tsx';
import type { Said } from '../../../components/use-said.ts';
import { problemOfForm } from '../../../components/form-problems.ts';
import { useWords } from '../../../language.tsx';

interface Props {
  readonly statement: StatementView;
  readonly acts: Said;
  readonly close: () => void;
}

/** Scores a statement 0, 1 or 2, with what shows it. */
export const ScoreForm = ({ statement, acts, close }: Props) => {
  const words = useWords(readinessWords);
  const [score, setScore] = useState<string>(statement.score ?? '');
  const [evidence, setEvidence] = useState(statement.evidence ?? '');
  const { problem } = acts;
  const send = async (): Promise<void> => {
    const { item, etag } = statement;
    if (await acts.run(() => call('score-statement', { item, etag, score, evidence }))) close();
  };
  const wrongIn = (field: string): string | null =>
    problem?.field === field ? problem.sentence : null;
  return (
    <AnswerForm
      wrong={problem ?? statement}
      problem={problemOfForm(problem)}
      isSending={acts.isActing}
      submit={words.save}
      send={send}
      cancel={close}
    >
      <Field required label={words.score} validationMessage={wrongIn('score')}>
        <RadioGroup
          value={score}
          onChange={(_event, { value }) => {
            setScore(value);
          }}
        >
          {Object.entries(words.scores).map(([key, label]) => (
            <Radio key={key} value={key} label={label} />
          ))}
        </RadioGroup>
      </Field>
      <Field
        label={words.evidence}
        hint={words.evidenceHint}
        validationMessage={wrongIn('evidence')}
      >
        <Textarea
          dir="auto"
          resize="vertical"
          rows={4}
          value={evidence}
          onChange={(_event, { value }) => {
            setEvidence(value);
          }}
        />
      </Field>
    </AnswerForm>
  );
};
