import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Instant } from '#core/domain/time/instant.ts';
import { saidMoment } from '#core/domain/time/said-moment.ts';
import { answerName, isUnanswered, stepName } from '#core/domain/before/visit-check.ts';
import type { VisitAnswer } from '#core/domain/before/visit-check.ts';
import { visitWords } from '#core/domain/words/visits.ts';
import type { OwnVisit } from '#core/use-cases/visits/visit-views.ts';
import { call } from '../../../../api.ts';
import { Banner } from '../../../../components/banner.tsx';
import { Faint } from '../../../../components/rows.tsx';
import type { Said } from '../../../../components/use-said.ts';
import { useLanguage, useWords } from '../../../../language.tsx';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    rowGap: tokens.spacingVerticalS,
    overflowWrap: 'anywhere',
  },
  resident: { ...typographyStyles.body1Strong },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
  },
  steps: {
    margin: `${tokens.spacingVerticalXS} 0`,
    paddingInlineStart: tokens.spacingHorizontalXL,
  },
});

interface Props {
  readonly visit: OwnVisit;
  readonly now: Instant;
  readonly acts: Said;
}

/** One visit of the councillor's own. What to do stands first, whatever it is. */
export const OwnVisitRow = ({ visit, now, acts }: Props) => {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(visitWords);
  const { key: request, resident, address, visitAt, askedAt, answeredAt } = visit;
  return (
    <li className={styles.row}>
      <span className={styles.resident}>
        <bdi>{resident}</bdi>
      </span>
      <span>
        <bdi>{address}</bdi>
      </span>
      <span>{words.visit(saidMoment(visitAt, language))}</span>
      <Advice visit={visit} now={now} />
      <Faint>
        {answeredAt === undefined
          ? words.asked(saidMoment(askedAt, language))
          : words.answered(saidMoment(answeredAt, language))}{' '}
        {words.number(visit.number)}
      </Faint>
      {isUnanswered(visit) && now < visitAt && (
        <div className={styles.foot}>
          <Button
            disabledFocusable={acts.isActing}
            aria-label={words.takeBackNamed(resident)}
            onClick={() => {
              void acts.run(() => call('withdraw-visit', { request }));
            }}
          >
            {words.takeBack}
          </Button>
        </div>
      )}
    </li>
  );
};

const intents = {
  wait: 'warning',
  'no-advice-against': 'info',
  'with-steps': 'warning',
  'not-advised': 'error',
} as const satisfies Record<VisitAnswer, string>;

interface AdviceProps {
  readonly visit: OwnVisit;
  readonly now: Instant;
}

const Advice = ({ visit, now }: AdviceProps) => {
  const { stage } = visit;
  if (stage === 'asked' || stage === 'wait' || stage === 'withdrawn')
    return <NoAdvice visit={visit} now={now} />;
  return <Answer visit={visit} answer={stage} />;
};

/** Until there is an answer: what to do, and by when there should be one. */
const NoAdvice = ({ visit: { stage, dueAt, visitAt }, now }: AdviceProps) => {
  const language = useLanguage();
  const words = useWords(visitWords);
  if (visitAt <= now) return <Banner intent="error" title={words.passed} />;
  return (
    <Banner intent="warning" title={stage === 'wait' ? words.wait : words.doNotVisit}>
      {dueAt <= now ? words.overdue : words.aim(saidMoment(dueAt, language))}
      {now < dueAt && visitAt <= dueAt && <> {words.aimLate}</>}
    </Banner>
  );
};

interface AnswerProps {
  readonly visit: OwnVisit;
  readonly answer: Exclude<VisitAnswer, 'wait'>;
}

const Answer = ({ visit: { steps }, answer }: AnswerProps) => {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords(visitWords);
  return (
    <Banner
      intent={intents[answer]}
      title={`${answerName(answer, language)}${answer === 'with-steps' ? ':' : '.'}`}
    >
      {answer === 'no-advice-against' && words.usual}
      {answer === 'not-advised' && words.instead}
      {answer === 'with-steps' && (
        <ul className={styles.steps}>
          {steps.map((step) => (
            <li key={step}>{stepName(step, language)}</li>
          ))}
        </ul>
      )}{' '}
      {words.once}
    </Banner>
  );
};
