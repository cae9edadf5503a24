import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { instantAt } from '#core/domain/time/instant.ts';
import type { Answers } from '#core/domain/before/assessment.ts';
import { stepsOf } from '#core/domain/before/assessment-questions.ts';
import type { AssessmentType, Question } from '#core/domain/before/assessment-questions.ts';
import { assessmentWords } from '#core/domain/words/assessment.ts';
import { Banner } from '../../../../components/banner.tsx';
import { faults } from '../../../../faults.ts';
import { useLanguage, useWords } from '../../../../language.tsx';
import { answerInWords, wordsOfQuestion } from './question-words.ts';
import { isDifferent } from './draft-saver.ts';
import type { Writing } from './use-writing.ts';

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  questions: {
    margin: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
  },
  question: { ...typographyStyles.body1Strong },
  answer: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  whose: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground2 },
  line: { margin: 0 },
});

interface Props {
  readonly type: AssessmentType;
  readonly writing: Writing;
  /** Saves what was typed here and goes on. */
  readonly keep: () => void;
}

/** The answers were changed in another window: what was typed is still in the form, and the writer chooses. */
export const WrittenElsewhere = ({ type, writing, keep }: Props) => {
  const styles = useStyles();
  const { elsewhere } = useWords(assessmentWords);
  const { other, problem, isSaving } = writing;
  return (
    <div className={styles.all}>
      <Banner intent="warning" title={elsewhere.title}>
        {problem?.sentence} {faults.kept}
      </Banner>
      {other !== undefined && (
        <Differences {...{ type, ...other }} here={writing.answers} there={other.answers} />
      )}
      <div className={styles.buttons}>
        <Button disabledFocusable={isSaving} onClick={keep}>
          {elsewhere.keep}
        </Button>
        {other === undefined ? (
          <Button disabledFocusable={isSaving} onClick={() => void writing.look()}>
            {elsewhere.look}
          </Button>
        ) : (
          <Button
            onClick={() => {
              writing.takeOther(other);
            }}
          >
            {elsewhere.take}
          </Button>
        )}
      </div>
    </div>
  );
};

interface DifferencesProps {
  readonly type: AssessmentType;
  readonly here: Answers;
  readonly there: Answers;
  /** What would stand if both were kept. */
  readonly together: Answers;
}

const Differences = ({ type, here, there, together }: DifferencesProps) => {
  const styles = useStyles();
  const words = useWords(assessmentWords);
  const { elsewhere } = words;
  const differing = stepsOf(type)
    .flatMap(({ questions }) => questions)
    .filter(({ key }) => isDifferent(key, here, there));
  if (differing.length === 0) return <p className={styles.line}>{elsewhere.same}</p>;
  return (
    <>
      <dl className={styles.questions}>
        {differing.map((question) => (
          <div key={question.key}>
            <dt className={styles.question}>{wordsOfQuestion(words, question.key).label}</dt>
            {isDifferent(question.key, together, there) && (
              <Said question={question} whose={elsewhere.here} answer={here[question.key]} />
            )}
            <Said question={question} whose={elsewhere.there} answer={there[question.key]} />
          </div>
        ))}
      </dl>
      <p className={styles.line}>{elsewhere.rest}</p>
    </>
  );
};

interface SaidProps {
  readonly question: Question;
  readonly whose: string;
  readonly answer: string | undefined;
}

const Said = ({ question, whose, answer = '' }: SaidProps) => {
  const styles = useStyles();
  const language = useLanguage();
  const { elsewhere } = useWords(assessmentWords);
  const now = instantAt(Date.now());
  return (
    <dd className={styles.answer}>
      <span className={styles.whose}>{whose}</span>
      <span dir="auto">
        {answer.trim() === ''
          ? elsewhere.empty
          : answerInWords(question, answer, { language, now })}
      </span>
    </dd>
  );
};
