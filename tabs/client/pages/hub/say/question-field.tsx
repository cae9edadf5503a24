import {
  Button,
  Checkbox,
  Field,
  Radio,
  RadioGroup,
  Textarea,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { longestComment, questionOf } from '#core/domain/say/survey.ts';
import type { QuestionKey } from '#core/domain/say/survey.ts';
import { sayWords } from '#core/domain/words/say.ts';
import { surveyWords } from '#core/domain/words/survey.ts';
import { useLanguage, useWords } from '../../../language.tsx';

const useStyles = makeStyles({
  set: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  options: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(240px, 100%), 1fr))',
  },
  clear: { justifySelf: 'start', minWidth: 'auto' },
});

interface Props {
  readonly question: QuestionKey;
  /** Chosen options with commas between, or words; empty where it is skipped. */
  readonly value: string;
  readonly change: (value: string) => void;
}

/** One question of the survey. What was chosen can be taken back. */
export const QuestionField = ({ question, value, change }: Props) => {
  const { survey: words } = useWords(sayWords);
  const { ask } = surveyWords[useLanguage()][question];
  const { kind } = questionOf(question);
  if (kind === 'words')
    return (
      <Field label={ask} hint={words.wordsHint}>
        <Textarea
          rows={4}
          dir="auto"
          maxLength={longestComment}
          value={value}
          onChange={(_event, data) => {
            change(data.value);
          }}
        />
      </Field>
    );
  return kind === 'one' ? (
    <One question={question} value={value} change={change} />
  ) : (
    <Many question={question} value={value} change={change} />
  );
};

const One = ({ question, value, change }: Props) => {
  const styles = useStyles();
  const { survey: words } = useWords(sayWords);
  const { ask, options } = surveyWords[useLanguage()][question];
  return (
    <fieldset className={styles.set}>
      <legend className={styles.legend}>{ask}</legend>
      <p className={styles.hint}>{words.skipHint}</p>
      <RadioGroup
        aria-label={ask}
        value={value}
        onChange={(_event, data) => {
          change(data.value);
        }}
      >
        {questionOf(question).options.map((option) => (
          <Radio key={option} value={option} label={options[option] ?? option} />
        ))}
      </RadioGroup>
      {value !== '' && (
        <Button
          size="small"
          className={styles.clear}
          aria-label={`${words.clear}: ${ask}`}
          onClick={() => {
            change('');
          }}
        >
          {words.clear}
        </Button>
      )}
    </fieldset>
  );
};

const Many = ({ question, value, change }: Props) => {
  const styles = useStyles();
  const { survey: words } = useWords(sayWords);
  const { ask, options } = surveyWords[useLanguage()][question];
  const chosen = value.split(',').filter(Boolean);
  return (
    <fieldset className={styles.set}>
      <legend className={styles.legend}>{ask}</legend>
      <p className={styles.hint}>{words.manyHint}</p>
      <div className={styles.options}>
        {questionOf(question).options.map((option) => (
          <Checkbox
            key={option}
            label={options[option] ?? option}
            checked={chosen.includes(option)}
            onChange={(_event, { checked }) => {
              const others = chosen.filter((each) => each !== option);
              change((checked === true ? [...others, option] : others).join(','));
            }}
          />
        ))}
      </div>
    </fieldset>
  );
};
