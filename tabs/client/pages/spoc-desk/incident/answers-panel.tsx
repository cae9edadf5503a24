import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { WarningFilled } from '@fluentui/react-icons';
import type { Language } from '#core/domain/language.ts';
import type { Report } from '#core/domain/incidents/report.ts';
import { desk } from '../opened-words.ts';
import { incidents } from '#lists/incidents.ts';
import { bare } from '#schema/fields.ts';
import { Surface } from '../../../components/surface.tsx';
import { TypedWords } from './typed-words.tsx';
import { languageNow } from '../../../spoken.ts';

const useStyles = makeStyles({
  answers: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(260px, 100%), 1fr))',
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}`,
    margin: 0,
  },
  question: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  answer: { margin: 0 },
  whole: { gridColumn: '1 / -1' },
  none: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    margin: `${tokens.spacingVerticalL} 0 0`,
  },
  afraid: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorPaletteRedForeground1,
  },
});

const asked = [
  'afraidNow',
  'category',
  'channel',
  'when',
  'where',
  'subject',
  'about',
  'effect',
  'wish',
] as const;
type Question = (typeof asked)[number];

const labelOf = (question: Question): string =>
  bare(incidents.fields[question]).label[languageNow()];

/** Every other question of the report card: the answers, and which have none. */
export const AnswersPanel = ({ report }: { readonly report: Report }) => {
  const styles = useStyles();
  const unanswered = asked.filter((question) => report[question] === undefined);
  return (
    <Surface title={desk.incident.answers}>
      <dl className={styles.answers}>
        {asked.map((question) => (
          <Answer key={question} question={question} value={report[question]} />
        ))}
      </dl>
      {unanswered.length > 0 && (
        <p className={styles.none}>{desk.incident.notAnswered(unanswered.map(labelOf))}</p>
      )}
    </Surface>
  );
};

interface AnswerProps {
  readonly question: Question;
  readonly value: string | undefined;
}

const Answer = ({ question, value }: AnswerProps) => {
  const styles = useStyles();
  if (value === undefined) return null;
  const isNote = bare(incidents.fields[question]).kind === 'note';
  const isAfraid = question === 'afraidNow' && value !== 'no';
  return (
    <div className={mergeClasses(isNote && styles.whole)}>
      <dt className={styles.question}>{labelOf(question)}</dt>
      <dd className={mergeClasses(styles.answer, isAfraid && styles.afraid)}>
        {isAfraid && <WarningFilled aria-hidden />}
        <TypedWords>{wordsOf(question, value)}</TypedWords>
      </dd>
    </div>
  );
};

/** The words of a choice; what was typed where it is no choice. */
const wordsOf = (question: Question, value: string): string => {
  const field = bare(incidents.fields[question]);
  if (field.kind !== 'choice') return value;
  return (
    (field.choices as Readonly<Record<string, Record<Language, string>>>)[value]?.[languageNow()] ??
    value
  );
};
