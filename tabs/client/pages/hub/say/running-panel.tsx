import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { longDate } from '#core/domain/time/wall-clock.ts';
import { sayWords } from '#core/domain/words/say.ts';
import type { HaveYourSay } from '#core/use-cases/say/say-views.ts';
import { call } from '../../../api.ts';
import { AnswerForm } from '../../../components/answer-form.tsx';
import { OwnDialog } from '../../../components/own-dialog.tsx';
import { Surface } from '../../../components/surface.tsx';
import type { Said } from '../../../components/use-said.ts';
import { problemOfForm } from '../../../components/form-problems.ts';
import { useLanguage, useWords } from '../../../language.tsx';

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalM}` },
});

interface Props {
  readonly page: HaveYourSay;
  readonly acts: Said;
}

/** For those who run the survey: whether one is open, and in steps of five how many have answered. */
export const RunningPanel = ({ page: { survey }, acts }: Props) => {
  const styles = useStyles();
  const words = useWords(sayWords);
  const language = useLanguage();
  const [isOpening, setOpening] = useState(false);
  const close = (): void => {
    setOpening(false);
  };
  return (
    <Surface title={words.running.title}>
      {survey === undefined ? (
        <>
          <p className={styles.text}>{words.survey.none}</p>
          <Button
            appearance="primary"
            onClick={() => {
              acts.clear();
              setOpening(true);
            }}
          >
            {words.running.open}
          </Button>
        </>
      ) : (
        <>
          <p className={styles.text}>
            {words.survey.open(survey.title, longDate(survey.closesAt, language))}
          </p>
          <p className={styles.text}>{words.running.soFar(survey.soFar ?? 0)}</p>
          <p className={styles.text}>
            {words.running.hiddenUntil(longDate(survey.closesAt, language))}
          </p>
        </>
      )}
      <OwnDialog isOpen={isOpening} close={close} title={words.running.open}>
        <OpenForm acts={acts} done={close} />
      </OwnDialog>
    </Surface>
  );
};

interface FormProps {
  readonly acts: Said;
  readonly done: () => void;
}

const OpenForm = ({ acts, done }: FormProps) => {
  const { running: words } = useWords(sayWords);
  const [answers, setAnswers] = useState(() => ({
    title: '',
    closes: '',
    submission: crypto.randomUUID(),
  }));
  const { problem } = acts;
  const at = (field: string): string | null => (problem?.field === field ? problem.sentence : null);
  const send = async (): Promise<void> => {
    if (await acts.run(() => call('open-survey', answers))) done();
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
      <Field required label={words.name} hint={words.nameHint} validationMessage={at('title')}>
        <Input
          value={answers.title}
          onChange={(_event, { value }) => {
            setAnswers({ ...answers, title: value });
          }}
        />
      </Field>
      <Field required label={words.closes} hint={words.closesHint} validationMessage={at('closes')}>
        <Input
          type="date"
          value={answers.closes}
          onChange={(_event, { value }) => {
            setAnswers({ ...answers, closes: value });
          }}
        />
      </Field>
    </AnswerForm>
  );
};
