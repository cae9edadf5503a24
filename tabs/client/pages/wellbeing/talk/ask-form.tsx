import { Field, Input, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { talkPageWords } from '#core/domain/words/talk-page.ts';
import type { MySupport } from '#core/use-cases/support/support-views.ts';
import { call } from '../../../api.ts';
import { AnswerForm } from '../../../components/answer-form.tsx';
import type { SupportActs } from '../../../components/support/use-support.ts';
import { useWords } from '../../../language.tsx';

const useStyles = makeStyles({
  faint: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly person: MySupport['supporters'][number];
  readonly acts: SupportActs;
  readonly done: () => void;
  readonly cancel: () => void;
}

/** Asks one person to talk: both answers may be left out. The same form sent again is one request. */
export const AskForm = ({ person, acts, done, cancel }: Props) => {
  const styles = useStyles();
  const { ask } = useWords(talkPageWords);
  const [submission] = useState(() => crypto.randomUUID());
  const [words, setWords] = useState('');
  const [reach, setReach] = useState('');
  const { problem } = acts;
  const problemOf = (field: string): string | null =>
    problem?.field === field ? problem.sentence : null;
  const send = async (): Promise<void> => {
    const input = { to: person.key, words, reach, submission };
    if (await acts.run(() => call('ask-to-talk', input))) done();
  };
  return (
    <AnswerForm
      wrong={problem ?? noProblem}
      problem={problem?.field === 'words' || problem?.field === 'reach' ? undefined : problem}
      submit={ask.send}
      isSending={acts.isActing}
      send={send}
      cancel={cancel}
    >
      <p className={styles.faint}>{ask.who(person.name)}</p>
      <Field label={ask.words} hint={ask.wordsHint} validationMessage={problemOf('words')}>
        <Textarea
          dir="auto"
          resize="vertical"
          maxLength={1_000}
          value={words}
          onChange={(_event, data) => {
            setWords(data.value);
          }}
        />
      </Field>
      <Field label={ask.reach} hint={ask.reachHint} validationMessage={problemOf('reach')}>
        <Input
          maxLength={200}
          value={reach}
          onChange={(_event, data) => {
            setReach(data.value);
          }}
        />
      </Field>
      <p className={styles.faint}>{ask.kept}</p>
    </AnswerForm>
  );
};

const noProblem = {};
