import {
  Button,
  Checkbox,
  Field,
  Input,
  Radio,
  RadioGroup,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { SyntheticEvent } from 'react';
import { isHelpOffered, triggerKeys, usualReview } from '#core/domain/before/assessment.ts';
import type { Answers, TriggerKey } from '#core/domain/before/assessment.ts';
import type { Refusal } from '#core/domain/refusal.ts';
import { dayOf } from '#core/domain/time/wall-clock.ts';
import { instantAt } from '#core/domain/time/instant.ts';
import { assessmentWords } from '#core/domain/words/assessment.ts';
import { beforeWords } from '#core/domain/words/before.ts';
import { announce } from '../../../../announcer.ts';
import { call } from '../../../../api.ts';
import { Banner } from '../../../../components/banner.tsx';
import { FormProblem } from '../../../../components/form-problem.tsx';
import { Surface } from '../../../../components/surface.tsx';
import { problemAt } from '../../../../components/form-problems.ts';
import { useWords } from '../../../../language.tsx';
import { RiskPicture } from './risk-picture.tsx';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  boxes: { display: 'flex', flexDirection: 'column' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  short: { maxWidth: '220px' },
});

interface Props {
  readonly of: string;
  /** Of the answers that are shown here. */
  readonly revision: string;
  readonly answers: Answers;
  readonly back: () => void;
  /** To the step of a question that must be answered first. */
  readonly toQuestion: (key: string) => void;
  readonly done: (key: string) => void;
}

interface Wanted {
  readonly reviewOn: string;
  readonly triggers: readonly TriggerKey[];
  readonly help: '' | 'yes' | 'no';
}

/** The risk in a picture, the day of review, and the question whether an officer shall look at it. */
export const FinishForm = ({ of, revision, answers, back, toQuestion, done }: Props) => {
  const styles = useStyles();
  const { check, form } = useWords(beforeWords);
  const offered = isHelpOffered(answers);
  const [wanted, setWanted] = useState<Wanted>(() => ({
    reviewOn: dayOf(usualReview(instantAt(Date.now()))),
    triggers: ['incident', 'change'],
    help: offered ? '' : 'no',
  }));
  const [problem, setProblem] = useState<Refusal>();
  const [isSending, setSending] = useState(false);
  const send = async (): Promise<void> => {
    const { help, reviewOn, triggers } = wanted;
    if (help === '') return setProblem({ kind: 'invalid', sentence: check.choose, field: 'help' });
    setSending(true);
    const input = { assessment: of, revision, reviewOn, help, triggers: triggers.join(',') };
    const answer = await call('finish-assessment', input);
    setSending(false);
    announce(answer.ok ? answer.value.say : answer.refused.sentence);
    if (answer.ok) return done(of);
    setProblem(answer.refused);
  };
  const atField = problemAt(problem);
  const isOwnField = ['reviewOn', 'help', 'triggers'].includes(problem?.field ?? '');
  return (
    <Surface title={check.title}>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event: SyntheticEvent) => {
          event.preventDefault();
          void send();
        }}
      >
        <RiskPicture answers={answers} />
        {offered && (
          <Banner intent="warning" title={check.highTitle}>
            {check.high}
          </Banner>
        )}
        <HelpField {...{ wanted, setWanted }} problem={atField('help')} />
        <ReviewFields {...{ wanted, setWanted }} problem={atField('reviewOn')} />
        <FormProblem problem={isOwnField ? undefined : problem} />
        <div className={styles.buttons}>
          <Button type="submit" appearance="primary" disabledFocusable={isSending}>
            {check.finish}
          </Button>
          <Button onClick={back}>{form.back}</Button>
          {problem?.field !== undefined && !isOwnField && (
            <ToQuestion field={problem.field} go={toQuestion} />
          )}
        </div>
      </form>
    </Surface>
  );
};

interface FieldsProps {
  readonly wanted: Wanted;
  readonly setWanted: (wanted: Wanted) => void;
  readonly problem: string | undefined;
}

const HelpField = ({ wanted, setWanted, problem }: FieldsProps) => {
  const { check } = useWords(beforeWords);
  return (
    <Field label={check.help} hint={check.helpHint} validationMessage={problem ?? null}>
      <RadioGroup
        value={wanted.help}
        onChange={(_event, { value }) => {
          setWanted({ ...wanted, help: value === 'yes' ? 'yes' : 'no' });
        }}
      >
        <Radio value="yes" label={check.helpYes} />
        <Radio value="no" label={check.helpNo} />
      </RadioGroup>
    </Field>
  );
};

const ReviewFields = ({ wanted, setWanted, problem }: FieldsProps) => {
  const styles = useStyles();
  const { check } = useWords(beforeWords);
  const { triggers } = useWords(assessmentWords);
  return (
    <>
      <Field label={check.reviewOn} hint={check.reviewHint} validationMessage={problem ?? null}>
        <Input
          type="date"
          className={styles.short}
          value={wanted.reviewOn}
          onChange={(_event, { value }) => {
            setWanted({ ...wanted, reviewOn: value });
          }}
        />
      </Field>
      <Field label={check.triggers} hint={check.triggersHint}>
        <div role="group" aria-label={check.triggers} className={styles.boxes}>
          {triggerKeys.map((key) => (
            <Checkbox
              key={key}
              label={triggers[key]}
              checked={wanted.triggers.includes(key)}
              onChange={(_event, { checked }) => {
                const others = wanted.triggers.filter((each) => each !== key);
                setWanted({ ...wanted, triggers: checked === true ? [...others, key] : others });
              }}
            />
          ))}
        </div>
      </Field>
    </>
  );
};

const ToQuestion = ({
  field,
  go,
}: {
  readonly field: string;
  readonly go: (key: string) => void;
}) => {
  const { check } = useWords(beforeWords);
  return (
    <Button
      onClick={() => {
        go(field);
      }}
    >
      {check.toQuestion}
    </Button>
  );
};
