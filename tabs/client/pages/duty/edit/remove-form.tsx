import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Instant } from '#core/domain/time/instant.ts';
import { dutyPage } from '../words.ts';
import type { DutyPage, DutyRowView } from '#core/use-cases/duty/duty-views.ts';
import { call } from '../../../api.ts';
import { AnswerForm } from '../../../components/answer-form.tsx';
import { spanWords } from '../duty-times.ts';
import type { DutyActs } from '../use-duty-acts.ts';
import { AnywayFields } from './anyway-fields.tsx';
import { PreviewList } from './preview-list.tsx';
import { changesOf } from './preview.ts';

const useStyles = makeStyles({
  ask: { margin: 0 },
  row: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly page: DutyPage;
  readonly now: Instant;
  readonly row: DutyRowView;
  readonly acts: DutyActs;
  readonly done: () => void;
  readonly cancel: () => void;
}

/** Takes a row off the rota; a gap that it leaves has to be said to be wanted, and why. */
export const RemoveForm = ({ page, now, row, acts, done, cancel }: Props) => {
  const styles = useStyles();
  const words = dutyPage.forms;
  const [answers, setAnswers] = useState({ anyway: false, reason: '' });
  const { problem } = acts;
  const atReason = problem?.field === 'reason' ? problem.sentence : undefined;
  const send = async (): Promise<void> => {
    const anyway = answers.anyway ? { anyway: 'yes', reason: answers.reason } : {};
    const { row: item, etag } = row;
    if (await acts.run(() => call('remove-duty', { row: item, etag, ...anyway }))) done();
  };
  return (
    <AnswerForm
      wrong={atReason === undefined ? {} : { reason: atReason }}
      problem={atReason === undefined ? problem : undefined}
      submit={words.remove}
      isSending={acts.isActing}
      send={send}
      cancel={cancel}
    >
      <p className={styles.ask}>{words.removeAsk}</p>
      <p className={styles.row}>
        <bdi>{row.title}</bdi>, {row.repeats?.inWords ?? spanWords(row.from, row.until)}
      </p>
      <PreviewList changes={changesOf(page.rows, { row: row.row }, now)} page={page} />
      {(answers.anyway || problem?.field === 'anyway') && (
        <AnywayFields
          label={words.anywayRemove}
          value={answers}
          problem={atReason}
          change={(part) => {
            setAnswers({ ...answers, ...part });
          }}
        />
      )}
    </AnswerForm>
  );
};
