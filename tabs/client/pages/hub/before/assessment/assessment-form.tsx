import { Button, ProgressBar, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { SyntheticEvent } from 'react';
import { typeName } from '#core/domain/before/assessment-messages.ts';
import { stepsOf } from '#core/domain/before/assessment-questions.ts';
import type { AssessmentType, Step } from '#core/domain/before/assessment-questions.ts';
import { assessmentWords } from '#core/domain/words/assessment.ts';
import { beforeWords } from '#core/domain/words/before.ts';
import type { AssessmentSaved } from '#core/use-cases/assessments/assessment-views.ts';
import { call } from '../../../../api.ts';
import { FormProblem } from '../../../../components/form-problem.tsx';
import { NotShown } from '../../../../components/not-shown.tsx';
import { Surface } from '../../../../components/surface.tsx';
import { useAnswer } from '../../../../components/use-answer.ts';
import { useFocusOnWrong } from '../../../../components/use-focus-on-wrong.ts';
import { useLanguage, useWords } from '../../../../language.tsx';
import type { Begun } from './draft-saver.ts';
import { FinishForm } from './finish-form.tsx';
import { QuestionField } from './question-field.tsx';
import { useWriting } from './use-writing.ts';
import type { Writing } from './use-writing.ts';
import { WrittenElsewhere } from './written-elsewhere.tsx';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  top: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  step: { margin: 0, color: tokens.colorNeutralForeground2, ':focus': { outlineStyle: 'none' } },
  hint: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  danger: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly type: AssessmentType;
  /** Its key; '' for a new one. */
  readonly of: string;
  readonly close: () => void;
  readonly read: (key: string) => void;
}

/** A new one, or one that is read first. */
export const AssessmentForm = (props: Props) =>
  props.of === '' ? <Form {...props} begun={nothing} /> : <FormOfOne {...props} />;

const nothing: Begun = { key: '', revision: '', answers: {} };

const FormOfOne = (props: Props) => {
  const { of } = props;
  const [ask] = useState(() => () => call('open-assessment', { assessment: of }));
  const { value, problem, again } = useAnswer(ask);
  const { loading } = useWords(beforeWords);
  if (value !== undefined)
    return <Form {...props} begun={{ ...value, revision: value.revision ?? '' }} />;
  return problem === undefined ? (
    <Spinner label={loading} />
  ) : (
    <NotShown again={again}>{problem.sentence}</NotShown>
  );
};

const Form = ({ type, close, read, begun }: Props & { readonly begun: Begun }) => {
  const writing = useWriting(type, begun);
  const [finished, finish] = useState<AssessmentSaved>();
  const [place, setPlace] = useState(0);
  const steps = stepsOf(type);
  const step = steps[place];
  if (finished !== undefined || step === undefined)
    return (
      <FinishForm
        of={finished?.key ?? ''}
        revision={finished?.revision ?? ''}
        answers={writing.answers}
        back={() => {
          finish(undefined);
        }}
        toQuestion={(key) => {
          finish(undefined);
          setPlace(
            Math.max(
              0,
              steps.findIndex((one) => has(one, key)),
            ),
          );
        }}
        done={read}
      />
    );
  return (
    <StepForm
      key={step.key}
      {...{ type, step, place, writing, close }}
      of={steps.length}
      back={() => {
        setPlace(place - 1);
      }}
      next={(saved) => {
        if (place + 1 < steps.length) setPlace(place + 1);
        else finish(saved);
      }}
    />
  );
};

const has = ({ questions }: Step, key: string): boolean =>
  questions.some((question) => question.key === key);

interface StepProps {
  readonly type: AssessmentType;
  readonly step: Step;
  /** From 0. */
  readonly place: number;
  /** How many steps there are. */
  readonly of: number;
  readonly writing: Writing;
  readonly back: () => void;
  readonly next: (saved: AssessmentSaved) => void;
  readonly close: () => void;
}

const StepForm = ({ type, step, place, of, writing, back, next, close }: StepProps) => {
  const styles = useStyles();
  const language = useLanguage();
  const { form } = useWords(beforeWords);
  const words = useWords(assessmentWords);
  const { problem } = writing;
  const isHere = problem?.field !== undefined && has(step, problem.field);
  const top = useRef<HTMLParagraphElement>(null);
  useEffect(() => top.current?.focus(), []);
  const wanted = useRef(next);
  const then = (saved: AssessmentSaved | undefined): void => {
    if (saved !== undefined) wanted.current(saved);
  };
  const saveThen = async (go: (saved: AssessmentSaved) => void): Promise<void> => {
    wanted.current = go;
    then(await writing.save(form.saved));
  };
  return (
    <Surface title={`${typeName(type, language)}: ${words.steps[step.key]}`}>
      <form
        ref={useFocusOnWrong(isHere ? problem : {})}
        className={styles.form}
        noValidate
        onSubmit={(event: SyntheticEvent) => {
          event.preventDefault();
          void saveThen(next);
        }}
      >
        <div className={styles.top}>
          <p ref={top} tabIndex={-1} className={styles.step}>
            {form.step(place + 1, of)}
          </p>
          <ProgressBar aria-hidden value={(place + 1) / of} thickness="large" />
          <p className={styles.hint}>{words.stepHints[step.key]}</p>
        </div>
        {step.questions.map((question) => (
          <QuestionField
            key={question.key}
            question={question}
            value={writing.answers[question.key] ?? ''}
            problem={problem?.field === question.key ? problem.sentence : undefined}
            change={(value) => {
              writing.change(question.key, value);
            }}
          />
        ))}
        {problem?.kind === 'conflict' ? (
          <WrittenElsewhere
            {...{ type, writing }}
            keep={() => void writing.keep(form.saved).then(then)}
          />
        ) : (
          <FormProblem problem={isHere ? undefined : problem} />
        )}
        <div className={styles.buttons}>
          <Button type="submit" appearance="primary" disabledFocusable={writing.isSaving}>
            {place + 1 < of ? form.next : form.last}
          </Button>
          {place > 0 && <Button onClick={back}>{form.back}</Button>}
          <Button appearance="subtle" onClick={() => void saveThen(close)}>
            {form.close}
          </Button>
        </div>
        <p className={styles.danger}>{form.danger}</p>
      </form>
    </Surface>
  );
};
