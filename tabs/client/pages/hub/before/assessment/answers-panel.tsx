import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { stepsOf } from '#core/domain/before/assessment-questions.ts';
import type { Question, Step } from '#core/domain/before/assessment-questions.ts';
import { longDate, momentFor } from '#core/domain/time/wall-clock.ts';
import { assessmentWords } from '#core/domain/words/assessment.ts';
import { beforeWords } from '#core/domain/words/before.ts';
import type { OpenedAssessment } from '#core/use-cases/assessments/assessment-views.ts';
import { Facts } from '../../../../components/facts.tsx';
import { useLanguage, useWords } from '../../../../language.tsx';
import { answerInWords, wordsOfQuestion } from './question-words.ts';
import { RiskPicture } from './risk-picture.tsx';

const useStyles = makeStyles({
  step: { breakInside: 'avoid' },
  title: { ...typographyStyles.subtitle2, margin: `0 0 ${tokens.spacingVerticalS}` },
  answers: { margin: 0, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  question: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  answer: { margin: 0, whiteSpace: 'pre-wrap' },
  open: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly opened: OpenedAssessment;
}

/** Everything that was asked, with what was answered; what was left open says so, for whoever reads it on paper. */
export const AnswersPanel = ({ opened }: Props) => {
  const { read } = useWords(beforeWords);
  const isHidden = !opened.mine && !opened.withMe && opened.type === 'home';
  if (isHidden) return <p>{read.homeHidden}</p>;
  return (
    <>
      <Top opened={opened} />
      <RiskPicture answers={opened.answers} />
      {stepsOf(opened.type).map((step) => (
        <StepAnswers key={step.key} step={step} opened={opened} />
      ))}
    </>
  );
};

const Top = ({ opened }: Props) => {
  const language = useLanguage();
  const { read } = useWords(beforeWords);
  const words = useWords(assessmentWords);
  const { signedAt, reviewOn, triggers, now } = opened;
  return (
    <Facts>
      {[
        [read.whose, opened.councillor],
        [read.signed, signedAt === undefined ? read.none : momentFor(signedAt, now, language)],
        [read.review, reviewOn === undefined ? read.none : longDate(reviewOn, language)],
        [read.triggers, triggers.map((key) => words.triggers[key]).join('; ') || read.none],
      ]}
    </Facts>
  );
};

const StepAnswers = ({ step, opened }: Props & { readonly step: Step }) => {
  const styles = useStyles();
  const { steps } = useWords(assessmentWords);
  return (
    <section className={styles.step}>
      <h3 className={styles.title}>{steps[step.key]}</h3>
      <dl className={styles.answers}>
        {step.questions.map((question) => (
          <Answer key={question.key} question={question} opened={opened} />
        ))}
      </dl>
    </section>
  );
};

const Answer = ({ question, opened }: Props & { readonly question: Question }) => {
  const styles = useStyles();
  const language = useLanguage();
  const { read } = useWords(beforeWords);
  const { label } = wordsOfQuestion(useWords(assessmentWords), question.key);
  const answer = opened.answers[question.key];
  return (
    <div>
      <dt className={styles.question}>{label}</dt>
      <dd className={styles.answer} dir="auto">
        {answer === undefined ? (
          <span className={styles.open}>{read.notAnswered}</span>
        ) : (
          answerInWords(question, answer, { language, now: opened.now })
        )}
      </dd>
    </div>
  );
};
