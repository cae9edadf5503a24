import { Field, Input, Radio, RadioGroup, Textarea, makeStyles } from '@fluentui/react-components';
import { longestAnswer } from '#core/domain/before/assessment.ts';
import type { Question } from '#core/domain/before/assessment-questions.ts';
import { assessmentWords } from '#core/domain/words/assessment.ts';
import { useWords } from '../../../../language.tsx';
import { choicesOf, wordsOfQuestion } from './question-words.ts';

const useStyles = makeStyles({ row: { flexWrap: 'wrap' }, short: { maxWidth: '260px' } });

interface Props {
  readonly question: Question;
  readonly value: string;
  readonly problem: string | undefined;
  readonly change: (value: string) => void;
}

/** One question with the field that its kind wants. */
export const QuestionField = ({ question, value, problem, change }: Props) => {
  const { label, hint } = wordsOfQuestion(useWords(assessmentWords), question.key);
  return (
    <Field label={label} {...(hint === '' ? {} : { hint })} validationMessage={problem ?? null}>
      <Answer question={question} value={value} problem={problem} change={change} />
    </Field>
  );
};

const Answer = ({ question, value, problem, change, ...field }: Props) => {
  const styles = useStyles();
  switch (question.kind) {
    case 'line':
      return (
        <Input
          {...field}
          value={value}
          maxLength={longestAnswer.line}
          onChange={(_event, data) => {
            change(data.value);
          }}
        />
      );
    case 'words':
      return (
        <Textarea
          {...field}
          dir="auto"
          resize="vertical"
          rows={2}
          maxLength={longestAnswer.words}
          value={value}
          onChange={(_event, data) => {
            change(data.value);
          }}
        />
      );
    case 'moment':
      return (
        <Input
          {...field}
          className={styles.short}
          type="datetime-local"
          value={value}
          onChange={(_event, data) => {
            change(data.value);
          }}
        />
      );
    case 'yes-no':
    case 'done':
    case 'score':
      return <Choice {...field} question={question} value={value} change={change} />;
  }
};

type ChoiceProps = Omit<Props, 'problem'>;

const Choice = ({ question, value, change, ...field }: ChoiceProps) => {
  const styles = useStyles();
  const choices = choicesOf(useWords(assessmentWords), question);
  return (
    <RadioGroup
      {...field}
      {...(question.kind === 'score' ? {} : { layout: 'horizontal', className: styles.row })}
      value={value}
      onChange={(_event, data) => {
        change(data.value);
      }}
    >
      {choices.map(([key, label]) => (
        <Radio key={key} value={key} label={label} />
      ))}
    </RadioGroup>
  );
};
