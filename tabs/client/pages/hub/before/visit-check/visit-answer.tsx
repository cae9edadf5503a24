import { Button, Field, Radio, RadioGroup, Select, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { visitChecks } from '#lists/visit-checks.ts';
import type { Instant } from '#core/domain/time/instant.ts';
import { saidMoment } from '#core/domain/time/said-moment.ts';
import { answerName, stepName, visitAnswers, visitSteps } from '#core/domain/before/visit-check.ts';
import type { VisitStep } from '#core/domain/before/visit-check.ts';
import { visitWords } from '#core/domain/words/visits.ts';
import type { OpenedVisit } from '#core/use-cases/visits/visit-views.ts';
import { call } from '../../../../api.ts';
import { AnswerForm } from '../../../../components/answer-form.tsx';
import { BoxesField } from '../../../../components/boxes-field.tsx';
import { TypedFacts } from '../../../../components/typed-facts.tsx';
import type { Said } from '../../../../components/use-said.ts';
import { problemAt, problemOfForm } from '../../../../components/form-problems.ts';
import { useLanguage, useWords } from '../../../../language.tsx';

const useStyles = makeStyles({
  text: { margin: 0 },
});

interface Props {
  readonly opened: OpenedVisit;
  readonly now: Instant;
  readonly acts: Said;
  readonly close: () => void;
}

/** What was asked, and the one sentence with which it is answered. */
export const VisitAnswerForm = ({ opened, now, acts, close }: Props) => {
  const language = useLanguage();
  const { desk } = useWords(visitWords);
  return (
    <>
      <TypedFacts>
        {[
          [desk.resident, opened.resident],
          [desk.address, opened.address],
          [desk.visitAt, saidMoment(opened.visitAt, language)],
          [desk.purpose, opened.purpose],
        ]}
      </TypedFacts>
      {now < opened.visitAt ? (
        <AdviceForm opened={opened} acts={acts} close={close} />
      ) : (
        <>
          <p>{desk.tooLate}</p>
          <Button onClick={close}>{desk.close}</Button>
        </>
      )}
    </>
  );
};

interface Answers {
  readonly answer: string;
  readonly steps: readonly VisitStep[];
  readonly police: string;
}

const answersIn = ({ stage, steps, police }: OpenedVisit): Answers => ({
  answer: visitAnswers.find((each) => each === stage) ?? '',
  steps,
  police: police ?? '',
});

const AdviceForm = ({ opened, acts, close }: Omit<Props, 'now'>) => {
  const styles = useStyles();
  const { desk } = useWords(visitWords);
  const [answers, setAnswers] = useState(() => answersIn(opened));
  const { problem } = acts;
  const at = problemAt(problem);
  const send = async (): Promise<void> => {
    const { key: request, revision } = opened;
    const input = { request, revision, ...answers, steps: answers.steps.join(',') };
    if (await acts.run(() => call('answer-visit', input))) close();
  };
  const change = (part: Partial<Answers>): void => {
    setAnswers({ ...answers, ...part });
  };
  return (
    <AnswerForm
      wrong={problem ?? answers}
      problem={problemOfForm(problem)}
      isSending={acts.isActing}
      submit={desk.save}
      send={send}
      cancel={close}
    >
      <p className={styles.text}>{desk.rule}</p>
      <AnswerField
        answer={answers.answer}
        isFirst={opened.answeredAt === undefined}
        problem={at('answer')}
        choose={(answer) => {
          change({ answer });
        }}
      />
      {answers.answer === 'with-steps' && (
        <StepsField
          steps={answers.steps}
          problem={at('steps')}
          choose={(steps) => {
            change({ steps });
          }}
        />
      )}
      <PoliceField
        police={answers.police}
        choose={(police) => {
          change({ police });
        }}
      />
      <p className={styles.text}>{desk.logged}</p>
    </AnswerForm>
  );
};

interface AnswerFieldProps {
  readonly answer: string;
  /** Nothing has been answered so far, so nothing may stay so. */
  readonly isFirst: boolean;
  readonly problem: string | undefined;
  readonly choose: (answer: string) => void;
}

const AnswerField = ({ answer, isFirst, problem, choose }: AnswerFieldProps) => {
  const language = useLanguage();
  const { desk } = useWords(visitWords);
  return (
    <Field
      required
      label={desk.answer}
      hint={answer === 'none' ? desk.noAnswerHint : desk.answerHint}
      validationMessage={problem ?? null}
    >
      <RadioGroup
        value={answer}
        onChange={(_event, { value }) => {
          choose(value);
        }}
      >
        {visitAnswers.map((each) => (
          <Radio key={each} value={each} label={answerName(each, language)} />
        ))}
        {isFirst && <Radio value="none" label={desk.noAnswer} />}
      </RadioGroup>
    </Field>
  );
};

interface StepsFieldProps {
  readonly steps: readonly VisitStep[];
  readonly problem: string | undefined;
  readonly choose: (steps: readonly VisitStep[]) => void;
}

const StepsField = ({ steps, problem, choose }: StepsFieldProps) => {
  const language = useLanguage();
  const { desk } = useWords(visitWords);
  return (
    <BoxesField
      label={desk.steps}
      hint={desk.stepsHint}
      offered={visitSteps.map((step) => ({ value: step, label: stepName(step, language) }))}
      chosen={steps}
      problem={problem}
      width={240}
      choose={choose}
    />
  );
};

interface PoliceFieldProps {
  readonly police: string;
  readonly choose: (police: string) => void;
}

const PoliceField = ({ police, choose }: PoliceFieldProps) => {
  const language = useLanguage();
  const { desk } = useWords(visitWords);
  const { choices } = visitChecks.fields.police.field;
  return (
    <Field label={desk.police} hint={desk.policeHint}>
      <Select
        value={police}
        onChange={(_event, { value }) => {
          choose(value);
        }}
      >
        <option value="">{desk.notAsked}</option>
        {Object.entries(choices).map(([value, words]) => (
          <option key={value} value={value}>
            {words[language]}
          </option>
        ))}
      </Select>
    </Field>
  );
};
