import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { questionGroups } from '#core/domain/say/survey.ts';
import type { QuestionKey } from '#core/domain/say/survey.ts';
import { sayWords } from '#core/domain/words/say.ts';
import { call } from '../../../api.ts';
import type { Said } from '../../../components/use-said.ts';
import { useWords } from '../../../language.tsx';
import { QuestionField } from './question-field.tsx';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL },
  group: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type Answers = Readonly<Partial<Record<QuestionKey, string>>>;

const groupsOf = Object.entries(questionGroups) as readonly (readonly [
  keyof typeof questionGroups,
  readonly QuestionKey[],
])[];

interface Props {
  readonly survey: string;
  readonly acts: Said;
  readonly later: () => void;
}

/** Every question on one page, so that none can hide behind another; none has to be answered. */
export const SurveyForm = ({ survey, acts, later }: Props) => {
  const styles = useStyles();
  const { survey: words } = useWords(sayWords);
  const [answers, setAnswers] = useState<Answers>({});
  const top = useRef<HTMLParagraphElement>(null);
  useEffect(() => top.current?.focus(), []);
  const send = (): void => {
    void acts.run(() => call('answer-survey', { ...answers, survey }));
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <p ref={top} tabIndex={-1} className={styles.quiet}>
        {words.notKept}
      </p>
      {groupsOf.map(([group, keys]) => (
        <div key={group} className={styles.group}>
          <h3 className={styles.heading}>{words.groups[group]}</h3>
          {keys.map((question) => (
            <QuestionField
              key={question}
              question={question}
              value={answers[question] ?? ''}
              change={(value) => {
                setAnswers({ ...answers, [question]: value });
              }}
            />
          ))}
        </div>
      ))}
      <div className={styles.acts}>
        <Button type="submit" appearance="primary" disabledFocusable={acts.isActing}>
          {words.send}
        </Button>
        <Button onClick={later}>{words.later}</Button>
      </div>
    </form>
  );
};
