import { Button, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { typeName } from '#core/domain/before/assessment-messages.ts';
import type { AssessmentType } from '#core/domain/before/assessment-questions.ts';
import { beforeWords } from '#core/domain/words/before.ts';
import type { OpenedAssessment } from '#core/use-cases/assessments/assessment-views.ts';
import { call } from '../../../../api.ts';
import { Banner } from '../../../../components/banner.tsx';
import { FormProblem } from '../../../../components/form-problem.tsx';
import { NotShown } from '../../../../components/not-shown.tsx';
import { Printed } from '../../../../components/printed.tsx';
import { Surface } from '../../../../components/surface.tsx';
import { ToldNote } from '../../../../components/told-note.tsx';
import { useAnswer } from '../../../../components/use-answer.ts';
import { useLanguage, useWords } from '../../../../language.tsx';
import { AnswersPanel } from './answers-panel.tsx';
import { HelperActs } from './helper-acts.tsx';
import { OwnActs } from './own-acts.tsx';
import { useStanding } from './own-panel.tsx';
import { useActs } from '../use-acts.ts';
import type { Acts } from '../use-acts.ts';

const useStyles = makeStyles({
  back: { alignSelf: 'flex-start' },
  body: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  standing: { margin: 0 },
  advice: { whiteSpace: 'pre-wrap', margin: 0 },
});

interface Props {
  readonly of: string;
  readonly close: () => void;
  readonly write: (type: AssessmentType, key: string) => void;
}

/** One assessment to read, to print and to do something with. */
export const AssessmentPage = ({ of, close, write }: Props) => {
  const styles = useStyles();
  const { loading, read } = useWords(beforeWords);
  const [ask] = useState(() => () => call('open-assessment', { assessment: of }));
  const { value, problem, again } = useAnswer(ask);
  const acts = useActs(again);
  return (
    <>
      <Button
        appearance="subtle"
        className={styles.back}
        icon={<ArrowLeftRegular />}
        onClick={close}
      >
        {read.back}
      </Button>
      {value === undefined && problem === undefined && <Spinner label={loading} />}
      {value === undefined && problem !== undefined && (
        <NotShown again={again}>{problem.sentence}</NotShown>
      )}
      {value !== undefined && <Opened {...{ opened: value, acts, close, write }} />}
    </>
  );
};

interface OpenedProps extends Omit<Props, 'of'> {
  readonly opened: OpenedAssessment;
  readonly acts: Acts;
}

const Opened = ({ opened, acts, close, write }: OpenedProps) => {
  const styles = useStyles();
  const language = useLanguage();
  const standing = useStanding(opened);
  return (
    <Printed>
      <Surface title={typeName(opened.type, language)}>
        <div className={styles.body}>
          {acts.told !== undefined && <ToldNote told={acts.told} />}
          <FormProblem problem={acts.problem} />
          <p className={styles.standing}>{standing}</p>
          <div data-not-printed="">
            {opened.mine ? (
              <OwnActs {...{ opened, acts, close, write }} />
            ) : (
              <HelperActs {...{ opened, acts }} />
            )}
          </div>
          <Advice opened={opened} />
          <AnswersPanel opened={opened} />
        </div>
      </Surface>
    </Printed>
  );
};

const Advice = ({ opened }: { readonly opened: OpenedAssessment }) => {
  const styles = useStyles();
  const { read } = useWords(beforeWords);
  const { advice, helper = '' } = opened;
  if (advice === undefined) return null;
  return (
    <Banner intent="success" title={read.advice(helper)}>
      <span className={styles.advice} dir="auto">
        {advice}
      </span>
    </Banner>
  );
};
