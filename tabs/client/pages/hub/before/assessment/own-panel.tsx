import {
  Button,
  Skeleton,
  SkeletonItem,
  makeStyles,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { typeName } from '#core/domain/before/assessment-messages.ts';
import type { Instant } from '#core/domain/time/instant.ts';
import { longDate, momentFor } from '#core/domain/time/wall-clock.ts';
import { assessmentWords } from '#core/domain/words/assessment.ts';
import { beforeWords } from '#core/domain/words/before.ts';
import type {
  AssessmentLine,
  MyAssessments,
} from '#core/use-cases/assessments/assessment-views.ts';
import { Surface } from '../../../../components/surface.tsx';
import { useLanguage, useWords } from '../../../../language.tsx';
import { RiskPill } from './risk-pill.tsx';

const useStyles = makeStyles({
  rows: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalM} 0`,
    ':not(:last-child)': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  words: { display: 'flex', flexDirection: 'column', flexGrow: 1, flexBasis: '220px', minWidth: 0 },
  title: { ...typographyStyles.body1Strong },
  faint: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly mine: MyAssessments | undefined;
  readonly read: (key: string) => void;
}

/** The person's own assessments, newest first. */
export const OwnPanel = ({ mine, read }: Props) => {
  const styles = useStyles();
  const words = useWords(beforeWords);
  if (mine?.writes === false) return null;
  return (
    <Surface title={words.assess.own}>
      {mine === undefined && (
        <Skeleton aria-label={words.loading}>
          <SkeletonItem size={48} />
        </Skeleton>
      )}
      {mine?.own.length === 0 && <p className={styles.none}>{words.assess.none}</p>}
      {mine !== undefined && mine.own.length > 0 && (
        <ul className={styles.rows}>
          {mine.own.map((line) => (
            <OwnRow
              key={line.key}
              line={line}
              now={mine.now}
              open={() => {
                read(line.key);
              }}
            />
          ))}
        </ul>
      )}
    </Surface>
  );
};

interface RowProps {
  readonly line: AssessmentLine;
  readonly now: Instant;
  readonly open: () => void;
}

const OwnRow = ({ line, now, open }: RowProps) => {
  const styles = useStyles();
  const language = useLanguage();
  const { assess, read } = useWords(beforeWords);
  const type = typeName(line.type, language);
  const score = line.scoreAfter ?? line.scoreBefore;
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <span className={styles.title}>{type}</span>
        <span dir="auto">{line.place ?? assess.noPlace}</span>
        <span className={styles.faint}>{useStanding(line)}</span>
        <span className={styles.faint}>
          {assess.changed(momentFor(line.changedAt, now, language))}
        </span>
        <ReviewNote line={line} now={now} />
      </div>
      {score !== undefined && <RiskPill score={score} />}
      <Button onClick={open} aria-label={assess.open(type, line.place ?? '')}>
        {line.stage === 'draft' ? read.change : read.open}
      </Button>
    </li>
  );
};

/** How it stands, in the words of whoever reads it. */
export const useStanding = ({ stage, helper = '' }: AssessmentLine): string => {
  const { stages } = useWords(assessmentWords);
  if (stage === 'with-officer') return stages.withOfficer(helper);
  return stage === 'answered' ? stages.answered(helper) : stages[stage];
};

const ReviewNote = ({ line, now }: Pick<RowProps, 'line' | 'now'>) => {
  const styles = useStyles();
  const language = useLanguage();
  const { assess } = useWords(beforeWords);
  const { reviewOn } = line;
  if (reviewOn === undefined) return null;
  return (
    <span className={styles.faint}>
      {reviewOn <= now ? assess.reviewDue : assess.reviewOn(longDate(reviewOn, language))}
    </span>
  );
};
