import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { PersonSupportRegular, PrintRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { SyntheticEvent } from 'react';
import { beforeWords } from '#core/domain/words/before.ts';
import type { OpenedAssessment } from '#core/use-cases/assessments/assessment-views.ts';
import { call } from '../../../../api.ts';
import { printPage } from '../../../../components/printed.tsx';
import { WordsField } from '../../../../components/words-field.tsx';
import { useWords } from '../../../../language.tsx';
import type { Acts } from '../use-acts.ts';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

interface Props {
  readonly opened: OpenedAssessment;
  readonly acts: Acts;
}

/** What an officer does who was asked: takes it, then answers. */
export const HelperActs = ({ opened, acts }: Props) => {
  const styles = useStyles();
  const { read } = useWords(beforeWords);
  const isMine = opened.withMe && opened.stage !== 'asked';
  if (isMine) return <AdviceForm opened={opened} acts={acts} />;
  return (
    <div className={styles.row}>
      {opened.stage === 'asked' && (
        <Button
          appearance="primary"
          icon={<PersonSupportRegular />}
          disabledFocusable={acts.isActing}
          onClick={() => void acts.run(() => call('take-assessment', { assessment: opened.key }))}
        >
          {read.take}
        </Button>
      )}
    </div>
  );
};

const AdviceForm = ({ opened, acts }: Props) => {
  const styles = useStyles();
  const { read } = useWords(beforeWords);
  const [advice, setAdvice] = useState(opened.advice ?? '');
  const { problem } = acts;
  const send = (): Promise<boolean> =>
    acts.run(() => call('answer-assessment', { assessment: opened.key, advice }));
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event: SyntheticEvent) => {
        event.preventDefault();
        void send();
      }}
    >
      <WordsField
        label={read.answer}
        hint={read.answerHint}
        value={advice}
        problem={problem?.field === 'advice' ? problem.sentence : undefined}
        change={setAdvice}
        rows={5}
      />
      <div className={styles.row}>
        <Button type="submit" appearance="primary" disabledFocusable={acts.isActing}>
          {read.send}
        </Button>
        <Button icon={<PrintRegular />} onClick={printPage}>
          {read.print}
        </Button>
      </div>
    </form>
  );
};
