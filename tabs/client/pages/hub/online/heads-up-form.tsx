/** Schedules a decision to watch, or changes one. What was typed stays until it is saved. */
import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { wallClockOf } from '#core/domain/time/wall-clock-field.ts';
import { headsUpWords } from '#core/domain/words/heads-up.ts';
import type {
  HeadsUpForm as Answers,
  ScheduledHeadsUp,
} from '#core/use-cases/online/online-views.ts';
import { call } from '../../../api.ts';
import { AnswerForm } from '../../../components/answer-form.tsx';
import type { Said } from '../../../components/use-said.ts';
import { problemOfForm } from '../../../components/form-problems.ts';
import { useWords } from '../../../language.tsx';
import { Line, Text } from './heads-up-fields.tsx';
import type { PartProps } from './heads-up-fields.tsx';
import { WardsField } from './wards-field.tsx';

const useStyles = makeStyles({
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(220px, 100%), 1fr))',
    '& > *': { minWidth: 0 },
    '& input': { minWidth: 0, width: '100%' },
    gap: tokens.spacingVerticalM,
    alignItems: 'start',
  },
  welsh: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    paddingTop: tokens.spacingVerticalM,
  },
  summary: { cursor: 'pointer', minHeight: '24px' },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
});

const empty: Omit<Answers, 'submission'> = {
  headsUp: '',
  etag: '',
  title: '',
  decision: '',
  tellOn: '',
  wards: '',
  what: '',
  facts: '',
  contact: '',
  titleCy: '',
  whatCy: '',
  factsCy: '',
  tellAgain: 'no',
};

const answersFor = ({ row, etag, wards }: ScheduledHeadsUp): Omit<Answers, 'submission'> => ({
  headsUp: row.key,
  etag,
  title: row.title,
  decision: wallClockOf(row.decisionAt),
  tellOn: row.stage === 'planned' ? (wallClockOf(row.tellAt).split('T')[0] ?? '') : '',
  wards: wards.join('\n'),
  what: row.what,
  facts: row.facts,
  contact: row.contact ?? '',
  titleCy: row.titleCy ?? '',
  whatCy: row.whatCy ?? '',
  factsCy: row.factsCy ?? '',
  tellAgain: 'no',
});

interface Props {
  /** Undefined: a new one. */
  readonly of: ScheduledHeadsUp | undefined;
  readonly wards: readonly string[];
  readonly acts: Said;
  readonly done: () => void;
}

export const HeadsUpForm = ({ of, wards, acts, done }: Props) => {
  const words = useWords(headsUpWords).officers.form;
  const [answers, setAnswers] = useState<Answers>(() => ({
    ...(of === undefined ? empty : answersFor(of)),
    submission: crypto.randomUUID(),
  }));
  const set = (more: Partial<Answers>): void => {
    setAnswers({ ...answers, ...more });
  };
  const send = async (): Promise<void> => {
    if (await acts.run(() => call('set-heads-up', answers))) done();
  };
  const { problem } = acts;
  const part = { answers, set, problem };
  const isTold = of?.row.stage === 'told';
  return (
    <AnswerForm
      wrong={problem ?? answers}
      problem={problemOfForm(problem)}
      isSending={acts.isActing}
      submit={words.save}
      send={send}
      cancel={done}
    >
      <Line {...part} of="title" label={words.topic} hint={words.topicHint} />
      <When {...part} isTold={isTold} />
      <WardsField
        wards={wards}
        chosen={answers.wards}
        problem={problem?.field === 'wards' ? problem.sentence : undefined}
        choose={(chosen) => {
          set({ wards: chosen });
        }}
      />
      <Text {...part} of="what" label={words.what} />
      <Text {...part} of="facts" label={words.facts} hint={words.factsHint} rows={5} />
      <Line {...part} of="contact" label={words.contact} hint={words.contactHint} isOptional />
      <Welsh {...part} />
      {isTold && (
        <Checkbox
          label={words.tellAgain}
          checked={answers.tellAgain === 'yes'}
          onChange={(_event, { checked }) => {
            set({ tellAgain: checked === true ? 'yes' : 'no' });
          }}
        />
      )}
    </AnswerForm>
  );
};

const When = ({ isTold, ...part }: PartProps & { readonly isTold: boolean }) => {
  const styles = useStyles();
  const words = useWords(headsUpWords).officers.form;
  return (
    <div className={styles.pair}>
      <Line {...part} of="decision" label={words.decision} type="datetime-local" />
      {!isTold && (
        <Line
          {...part}
          of="tellOn"
          label={words.tellOn}
          hint={words.tellHint}
          type="date"
          isOptional
        />
      )}
    </div>
  );
};

const welshFields = ['titleCy', 'whatCy', 'factsCy'] as const;

/** Open where something is written in it, or wrong. */
const Welsh = (part: PartProps) => {
  const styles = useStyles();
  const words = useWords(headsUpWords).officers.form;
  const { answers, problem } = part;
  const [isWritten] = useState(() => welshFields.some((field) => answers[field] !== ''));
  const isWrong = welshFields.some((field) => field === problem?.field);
  return (
    <details open={isWritten || isWrong}>
      <summary className={styles.summary}>{words.welsh}</summary>
      <div className={styles.welsh} lang="cy">
        <p className={styles.hint}>{words.welshHint}</p>
        <Line {...part} of="titleCy" label={words.topicCy} isOptional />
        <Text {...part} of="whatCy" label={words.whatCy} isOptional />
        <Text {...part} of="factsCy" label={words.factsCy} rows={5} isOptional />
      </div>
    </details>
  );
};
