import {
  MessageBar,
  MessageBarBody,
  makeStyles,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import {
  ArrowRepeatAllRegular,
  CircleRegular,
  ErrorCircleRegular,
  WeatherMoonRegular,
} from '@fluentui/react-icons';
import type { Instant } from '#core/domain/time/instant.ts';
import { momentFor } from '../times-now.ts';
import { reference } from './ladder-words.ts';
import type { LadderPreview } from '#core/use-cases/settings/reference-views.ts';
import { ladderNames, targets } from '#lists/ladder-steps.ts';
import { StepItem, StepList } from './step-list.tsx';
import { languageNow } from '../spoken.ts';

const useStyles = makeStyles({
  card: {
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  start: {
    ...typographyStyles.caption1,
    margin: `0 0 ${tokens.spacingVerticalM}`,
    color: tokens.colorNeutralForeground2,
  },
  wrong: { marginBottom: tokens.spacingVerticalM, borderRadius: tokens.borderRadiusMedium },
});

interface Props {
  readonly ladder: LadderPreview;
  readonly now: Instant;
}

/** Who is asked when, down to where it starts again. */
export const LadderCard = ({ ladder, now }: Props) => {
  const styles = useStyles();
  const words = reference.ladders;
  const { again, startsAt, nightFallsAt } = ladder;
  return (
    <section className={styles.card} aria-labelledby={`ladder-${ladder.name}`}>
      <h3 id={`ladder-${ladder.name}`} className={styles.title}>
        {ladderNames[ladder.name][languageNow()]}
      </h3>
      <p className={styles.start}>{words.startsAt(momentFor(startsAt, now))}</p>
      {ladder.wrong !== undefined && (
        <MessageBar intent="error" layout="multiline" className={styles.wrong}>
          <MessageBarBody>
            {words.wrong(ladder.wrong[languageNow()])} {words.from[ladder.from]}
          </MessageBarBody>
        </MessageBar>
      )}
      <StepList>
        {ladder.steps.map((step) => (
          <Step key={step.at} step={step} startsAt={startsAt} />
        ))}
        {again !== undefined && (
          <StepItem
            icon={<ArrowRepeatAllRegular />}
            weight="faint"
            title={words.again(
              momentFor(again.at, startsAt),
              again.step,
              again.afterMinutes,
              ladder.inOfficeHours,
            )}
          />
        )}
        {nightFallsAt !== undefined && (
          <StepItem
            icon={<WeatherMoonRegular />}
            weight="faint"
            title={words.night(momentFor(nightFallsAt, startsAt))}
          />
        )}
      </StepList>
    </section>
  );
};

interface StepProps {
  readonly step: LadderPreview['steps'][number];
  readonly startsAt: Instant;
}

const Step = ({ step, startsAt }: StepProps) => {
  const words = reference.ladders;
  const asks = step.asks.map((target) => targets[target][languageNow()]).join(', ');
  const isEmpty = step.names.length === 0;
  return (
    <StepItem
      icon={isEmpty ? <ErrorCircleRegular /> : <CircleRegular />}
      weight="normal"
      title={words.step(momentFor(step.at, startsAt), asks)}
    >
      {isEmpty ? words.nobody : <bdi>{step.names.join(', ')}</bdi>}
    </StepItem>
  );
};
