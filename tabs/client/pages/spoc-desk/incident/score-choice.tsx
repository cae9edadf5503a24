import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { Score } from '#core/domain/incidents/triage.ts';

const scores: readonly Score[] = [1, 2, 3, 4, 5];

/** The score that a number or its text is; undefined if it is none. */
export const scoreOf = (value: unknown): Score | undefined =>
  scores.find((score) => score === Number(value));

interface Props {
  readonly label: string;
  /** The words of 1 to 5. */
  readonly choices: readonly string[];
  readonly value: Score | undefined;
  readonly problem: string | undefined;
  readonly takesFocus?: boolean;
  readonly choose: (score: Score) => void;
}

/** One of five, each with what it means. */
export const ScoreChoice = ({ label, choices, value, problem, takesFocus, choose }: Props) => (
  <Field required label={label} validationMessage={problem ?? null}>
    <RadioGroup
      value={value === undefined ? '' : String(value)}
      onChange={(_event, data) => {
        const score = scoreOf(data.value);
        if (score !== undefined) choose(score);
      }}
    >
      {scores.map((score) => (
        <Radio
          key={score}
          value={String(score)}
          autoFocus={takesFocus === true && score === (value ?? 1)}
          label={`${String(score)}. ${choices[score - 1] ?? ''}`}
        />
      ))}
    </RadioGroup>
  </Field>
);
