import { Button, Field, Input, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { wallClockOf } from '#core/domain/time/wall-clock-field.ts';
import { trainingWords } from '#core/domain/words/training.ts';
import type {
  MyTraining,
  SessionView,
  SetSessionInput,
} from '#core/use-cases/training/training-views.ts';
import { call } from '../../../api.ts';
import { AnswerForm } from '../../../components/answer-form.tsx';
import type { Said } from '../../../components/use-said.ts';
import { problemOfForm } from '../../../components/form-problems.ts';
import { useWords } from '../../../language.tsx';

const useStyles = makeStyles({
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(200px, 100%), 1fr))',
    gap: tokens.spacingVerticalM,
    alignItems: 'start',
  },
});

type Answers = Required<Omit<SetSessionInput, 'session' | 'etag'>>;

interface Setting {
  readonly course?: string;
  readonly session?: SessionView;
}

const answersFor = ({ course = '', session }: Setting): Answers => ({
  course,
  part: String(session?.part ?? 1),
  starts: session === undefined ? '' : wallClockOf(session.startsAt),
  ends: session === undefined ? '' : wallClockOf(session.endsAt),
  place: session?.place ?? '',
  joinLink: session?.joinLink ?? '',
  capacity: String(session?.capacity ?? 20),
  submission: crypto.randomUUID(),
});

interface Props {
  readonly training: MyTraining;
  readonly setting: Setting;
  readonly acts: Said;
  readonly done: () => void;
}

/** Sets a date of a course, changes it, or calls it off. */
export const SessionForm = ({ training, setting, acts, done }: Props) => {
  const styles = useStyles();
  const words = useWords(trainingWords);
  const [answers, setAnswers] = useState(() => answersFor(setting));
  const { problem } = acts;
  const { session } = setting;
  const send = async (): Promise<void> => {
    const at = session === undefined ? {} : { session: session.session, etag: session.etag };
    if (await acts.run(() => call('set-session', { ...answers, ...at }))) done();
  };
  const callOff = async (at: SessionView): Promise<void> => {
    const { session: item, etag } = at;
    if (await acts.run(() => call('call-off-session', { session: item, etag }))) done();
  };
  const field = (key: keyof Answers) => ({
    value: answers[key],
    problem: problem?.field === key ? problem.sentence : undefined,
    change: (value: string) => {
      setAnswers({ ...answers, [key]: value });
    },
  });
  const parts = training.courses.find(({ code }) => code === answers.course)?.parts ?? 1;
  return (
    <AnswerForm
      wrong={problem ?? answers}
      problem={problemOfForm(problem)}
      isSending={acts.isActing}
      submit={words.save}
      send={send}
      cancel={done}
    >
      <Choice {...field('course')} label={words.course}>
        <option value="" />
        {training.courses.map(({ code, title }) => (
          <option key={code} value={code}>
            {title}
          </option>
        ))}
      </Choice>
      {parts > 1 && (
        <Choice {...field('part')} label={words.whichPart}>
          <option value="1">{words.partAlone('1')}</option>
          <option value="2">{words.partAlone('2')}</option>
        </Choice>
      )}
      <div className={styles.pair}>
        <Line {...field('starts')} label={words.starts} type="datetime-local" />
        <Line {...field('ends')} label={words.ends} type="datetime-local" />
      </div>
      <Line {...field('place')} label={words.place} hint={words.placeHint} type="text" />
      <div className={styles.pair}>
        <Line
          {...field('joinLink')}
          label={words.link}
          hint={words.linkHint}
          type="url"
          isOptional
        />
        <Line {...field('capacity')} label={words.capacity} type="number" />
      </div>
      {session?.off === false && (
        <details>
          <summary>{words.callOff}</summary>
          <p>{words.callOffAsk}</p>
          <Button
            disabledFocusable={acts.isActing}
            onClick={() => {
              void callOff(session);
            }}
          >
            {words.callOff}
          </Button>
        </details>
      )}
    </AnswerForm>
  );
};

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly problem: string | undefined;
  readonly change: (value: string) => void;
}

const Choice = ({
  label,
  value,
  problem,
  change,
  children,
}: FieldProps & { readonly children: React.ReactNode }) => (
  <Field required label={label} validationMessage={problem ?? null}>
    <Select
      value={value}
      onChange={(_event, data) => {
        change(data.value);
      }}
    >
      {children}
    </Select>
  </Field>
);

interface LineProps extends FieldProps {
  readonly hint?: string;
  readonly type: 'text' | 'url' | 'number' | 'datetime-local';
  readonly isOptional?: boolean;
}

const Line = ({ label, hint, type, value, problem, change, isOptional = false }: LineProps) => (
  <Field
    required={!isOptional}
    label={label}
    hint={hint ?? null}
    validationMessage={problem ?? null}
  >
    <Input
      type={type}
      value={value}
      onChange={(_event, data) => {
        change(data.value);
      }}
    />
  </Field>
);
