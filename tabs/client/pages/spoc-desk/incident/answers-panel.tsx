import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { WarningFilled } from '@fluentui/react-icons';
import type { Report } from '#core/domain/report.ts';
import { desk } from '#core/domain/words/desk.ts';
import { bare } from '#schema/fields.ts';
import { incidents } from '#lists/incidents.ts';
import { Surface } from '../../../components/surface.tsx';
import { TypedWords } from './typed-words.tsx';

const useStyles = makeStyles({
  answers: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, margin: 0 },
  question: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  answer: { margin: 0 },
  none: { color: tokens.colorNeutralForeground3 },
  afraid: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorStatusDangerForeground1,
  },
});

const asked = [
  'afraidNow',
  'when',
  'where',
  'channel',
  'category',
  'subject',
  'effect',
  'wish',
  'about',
] as const;

/** Every other question of the report card, answered or not, in the order in which it was asked. */
export const AnswersPanel = ({ report }: { readonly report: Report }) => {
  const styles = useStyles();
  return (
    <Surface title={desk.incident.answers}>
      <dl className={styles.answers}>
        {asked.map((question) => (
          <div key={question}>
            <dt className={styles.question}>{bare(incidents.fields[question]).label.en}</dt>
            <Answer question={question} value={report[question]} />
          </div>
        ))}
      </dl>
    </Surface>
  );
};

interface AnswerProps {
  readonly question: (typeof asked)[number];
  readonly value: string | undefined;
}

const Answer = ({ question, value }: AnswerProps) => {
  const styles = useStyles();
  if (value === undefined) {
    return <dd className={mergeClasses(styles.answer, styles.none)}>{desk.incident.notAsked}</dd>;
  }
  if (question === 'afraidNow' && value !== 'no') {
    return (
      <dd className={mergeClasses(styles.answer, styles.afraid)}>
        <WarningFilled aria-hidden /> {wordsOf(question, value)}
      </dd>
    );
  }
  return (
    <dd className={styles.answer}>
      <TypedWords>{wordsOf(question, value)}</TypedWords>
    </dd>
  );
};

/** The words of a choice; what was typed where it is no choice. */
const wordsOf = (question: AnswerProps['question'], value: string): string => {
  const field = bare(incidents.fields[question]);
  if (field.kind !== 'choice') return value;
  return (field.choices as Readonly<Record<string, { en: string }>>)[value]?.en ?? value;
};
