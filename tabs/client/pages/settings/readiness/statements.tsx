import { Badge, Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { longDate } from '#core/domain/time/wall-clock.ts';
import { readinessWords } from '#core/domain/words/readiness.ts';
import type { Readiness, StatementView } from '#core/use-cases/library/library-views.ts';
import { readiness as list } from '#lists/readiness.ts';
import { useLanguage, useWords } from '../../../language.tsx';

const useStyles = makeStyles({
  group: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalS} 0`,
  },
  summary: { ...typographyStyles.body1Strong, minHeight: '24px', cursor: 'pointer' },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  statement: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: tokens.spacingHorizontalM,
    alignItems: 'start',
    padding: `${tokens.spacingVerticalM} 0`,
    '@media (max-width: 599px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  words: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  pill: { alignSelf: 'flex-start' },
  faint: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  evidence: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
});

interface Props {
  readonly readiness: Readiness;
  readonly choose: (statement: StatementView) => void;
}

/** The statements under their principles; each can be scored. */
export const Statements = ({ readiness, choose }: Props) => {
  const styles = useStyles();
  const words = useWords(readinessWords);
  const language = useLanguage();
  return readiness.scores.map(({ principle, points, of }) => (
    <details key={principle} className={styles.group}>
      <summary className={styles.summary}>
        {words.ofPrinciple(
          list.fields.principle.choices[principle][language],
          words.points(points, of),
        )}
      </summary>
      <ul className={styles.list}>
        {readiness.statements
          .filter((each) => each.principle === principle)
          .map((each) => (
            <Statement key={each.item} statement={each} choose={choose} />
          ))}
      </ul>
    </details>
  ));
};

interface StatementProps {
  readonly statement: StatementView;
  readonly choose: (statement: StatementView) => void;
}

const Statement = ({ statement, choose }: StatementProps) => {
  const styles = useStyles();
  const words = useWords(readinessWords);
  const language = useLanguage();
  const { text, score, evidence, scoredBy, scoredAt, isOld } = statement;
  return (
    <li className={styles.statement}>
      <div className={styles.words}>
        <span>{text}</span>
        <Badge
          className={styles.pill}
          appearance="tint"
          color={score === '2' ? 'success' : 'informative'}
          shape="rounded"
        >
          {score === undefined ? words.notScored : words.scores[score]}
        </Badge>
        {evidence !== undefined && <span className={styles.evidence}>{evidence}</span>}
        {scoredBy !== undefined && scoredAt !== undefined && (
          <span className={styles.faint}>
            {words.scoredBy(scoredBy, longDate(scoredAt, language))}
          </span>
        )}
        {isOld && <strong>{words.isOld}</strong>}
      </div>
      <Button
        aria-label={words.scoreNamed(text)}
        onClick={() => {
          choose(statement);
        }}
      >
        {words.score}
      </Button>
    </li>
  );
};
