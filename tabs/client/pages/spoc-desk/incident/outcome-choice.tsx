import {
  Badge,
  Field,
  Radio,
  RadioGroup,
  makeStyles,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { desk } from '../opened-words.ts';
import { outcomes } from '#lists/incidents.ts';
import type { Level, Outcome } from '#lists/incidents.ts';
import { suggestedOutcomes } from './suggested-outcomes.ts';
import { languageNow } from '../../../spoken.ts';

const useStyles = makeStyles({
  line: {
    display: 'inline-flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
  },
  hint: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground2 },
});

const all = Object.keys(outcomes) as Outcome[];

interface Props {
  /** Absent until severity and likelihood are chosen. */
  readonly level: Level | undefined;
  readonly value: Outcome | undefined;
  readonly problem: string | undefined;
  readonly choose: (outcome: Outcome) => void;
}

/** One of the four outcomes, with what is usual at this level marked. */
export const OutcomeChoice = ({ level, value, problem, choose }: Props) => {
  const styles = useStyles();
  const suggested: readonly Outcome[] = level === undefined ? [] : suggestedOutcomes(level);
  return (
    <Field required label={desk.triage.outcome} validationMessage={problem ?? null}>
      <RadioGroup
        value={value ?? ''}
        onChange={(_event, data) => {
          choose(data.value as Outcome);
        }}
      >
        {all.map((outcome) => (
          <Radio
            key={outcome}
            value={outcome}
            label={
              <>
                <span className={styles.line}>
                  {outcomes[outcome][languageNow()]}
                  {suggested.includes(outcome) && (
                    <Badge appearance="tint" color="brand">
                      {desk.triage.suggested}
                    </Badge>
                  )}
                </span>
                <span className={styles.hint}>{desk.triage.outcomeHints[outcome]}</span>
              </>
            }
          />
        ))}
      </RadioGroup>
    </Field>
  );
};
