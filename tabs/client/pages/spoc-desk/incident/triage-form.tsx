import { useState } from 'react';
import { desk } from '../opened-words.ts';
import type { OpenedIncident } from '#core/use-cases/views.ts';
import type { FormProps } from './form-props.ts';
import { AnswerForm } from '../../../components/answer-form.tsx';
import { LevelResult } from './level-result.tsx';
import { OutcomeChoice } from './outcome-choice.tsx';
import { ScoreChoice, scoreOf } from './score-choice.tsx';
import { suggestedOutcomes } from './suggested-outcomes.ts';
import { levelOf, outcomeOf, readTriage } from './triage-answers.ts';
import type { Missing, TriageAnswers, WholeTriage } from './triage-answers.ts';
import { useDraft } from './use-draft.ts';
import { WordsField } from '../../../components/words-field.tsx';

interface Props extends FormProps {
  /** The level and the triage that there are already. */
  readonly opened: Pick<OpenedIncident, 'row' | 'triage'>;
  /** True when it was taken. */
  readonly send: (triage: WholeTriage) => Promise<boolean>;
}

/** Severity, likelihood and what to do (domain.md 3.3 and 3.4). */
export const TriageForm = ({ reference, opened, send, ...rest }: Props) => {
  const before = opened.row.level;
  const draft = useDraft(reference, 'triage', () => answersFrom(opened.triage));
  const [missing, setMissing] = useState<Missing>({});
  const answers = draft.value;
  const change = (part: Partial<TriageAnswers>): void => {
    setMissing({});
    draft.change({ ...answers, ...part });
  };
  const submit = async (): Promise<void> => {
    const read = readTriage(answers, before);
    if ('missing' in read) return setMissing(read.missing);
    if (await send(read.whole)) draft.clear();
  };
  const level = levelOf(answers, before);
  const outcome = outcomeOf(answers, before);
  const departs =
    level !== undefined && outcome !== undefined && !suggestedOutcomes(level).includes(outcome);
  return (
    <AnswerForm {...rest} wrong={missing} submit={desk.triage.submit} send={submit}>
      <ScoreChoice
        label={desk.triage.severity}
        choices={desk.triage.severities}
        value={answers.severity}
        problem={missing.severity}
        takesFocus
        choose={(severity) => {
          change({ severity });
        }}
      />
      <ScoreChoice
        label={desk.triage.likelihood}
        choices={desk.triage.likelihoods}
        value={answers.likelihood}
        problem={missing.likelihood}
        choose={(likelihood) => {
          change({ likelihood });
        }}
      />
      <LevelResult answers={answers} before={before} />
      <OutcomeChoice
        level={level}
        value={outcome}
        problem={missing.outcome}
        choose={(chosen) => {
          change({ outcome: chosen });
        }}
      />
      <WordsField
        label={desk.triage.reason}
        hint={departs ? desk.triage.departs : desk.triage.reasonHint}
        value={answers.reason}
        problem={missing.reason}
        change={(reason) => {
          change({ reason });
        }}
      />
    </AnswerForm>
  );
};

const answersFrom = (before: OpenedIncident['triage']): TriageAnswers => {
  const severity = scoreOf(before?.severity);
  const likelihood = scoreOf(before?.likelihood);
  return {
    ...(severity === undefined ? {} : { severity }),
    ...(likelihood === undefined ? {} : { likelihood }),
    ...(before?.outcome === undefined ? {} : { outcome: before.outcome }),
    reason: '',
  };
};
