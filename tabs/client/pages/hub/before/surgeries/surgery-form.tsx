import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { addMinutes } from '#core/domain/time/instant.ts';
import type { Instant } from '#core/domain/time/instant.ts';
import { wallClockOf } from '#core/domain/time/wall-clock-field.ts';
import { surgeryWords } from '#core/domain/words/surgeries.ts';
import type { SurgeryView } from '#core/use-cases/surgeries/surgery-views.ts';
import { call } from '../../../../api.ts';
import { AnswerForm } from '../../../../components/answer-form.tsx';
import { useWords } from '../../../../language.tsx';
import type { Acts } from '../use-acts.ts';

/** What is being written: a new one, one that is there, or one like it a week later. */
export interface Editing {
  readonly is: SurgeryView['kind'];
  readonly of?: SurgeryView;
  readonly like?: SurgeryView;
}

const useStyles = makeStyles({
  hint: { margin: 0 },
  times: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(200px, 100%), 1fr))',
    gap: tokens.spacingHorizontalM,
  },
});

const week = 7 * 24 * 60;
const weekLater = (at: Instant): Instant => addMinutes(at, week);

const firstOf = ({ of, like }: Editing) => {
  const model = of ?? like;
  const move = of === undefined ? weekLater : (at: Instant): Instant => at;
  return model === undefined
    ? { title: '', from: '', until: '' }
    : {
        title: model.title,
        from: wallClockOf(move(model.startsAt)),
        until: wallClockOf(move(model.endsAt)),
      };
};

interface Props {
  readonly editing: Editing;
  readonly acts: Acts;
  readonly close: () => void;
}

/** One form for both kinds; an online one is set up with it. */
export const SurgeryForm = ({ editing, acts, close }: Props) => {
  const styles = useStyles();
  const { form } = useWords(surgeryWords);
  const [draft, setDraft] = useState(() => firstOf(editing));
  const [submission] = useState(() => crypto.randomUUID());
  const isNewOnline = editing.is === 'online' && editing.of === undefined;
  const { problem } = acts;
  const isOwn = ['title', 'from', 'until'].includes(problem?.field ?? '');
  const send = async (): Promise<void> => {
    const input = { ...draft, submission };
    const isDone = await acts.run(() =>
      isNewOnline
        ? call('set-up-surgery', input)
        : call('save-surgery', { ...input, surgery: editing.of?.key ?? '' }),
    );
    if (isDone) close();
  };
  const field = (name: keyof typeof draft, label: string, more: object = {}) => (
    <Field
      required
      label={label}
      validationMessage={problem?.field === name ? problem.sentence : null}
      {...more}
    >
      <Input
        type={name === 'title' ? 'text' : 'datetime-local'}
        value={draft[name]}
        onChange={(_event, { value }) => {
          setDraft({ ...draft, [name]: value });
        }}
      />
    </Field>
  );
  return (
    <AnswerForm
      wrong={isOwn && problem !== undefined ? problem : {}}
      problem={isOwn ? undefined : problem}
      submit={isNewOnline ? form.setUp : form.save}
      isSending={acts.isActing}
      send={send}
      cancel={close}
    >
      {isNewOnline && <p className={styles.hint}>{form.onlineHint}</p>}
      {editing.is === 'online'
        ? field('title', form.topic, { hint: form.topicHint })
        : field('title', form.place)}
      <div className={styles.times}>
        {field('from', form.from)}
        {field('until', form.until)}
      </div>
    </AnswerForm>
  );
};
