/** Plans a café, or changes one. What was typed stays until it is saved. */
import {
  Checkbox,
  Field,
  Input,
  Select,
  Textarea,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { repeats } from '#core/domain/cafes/cafe.ts';
import { wallClockOf } from '#core/domain/time/wall-clock-field.ts';
import { cafePageWords } from '#core/domain/words/cafe-page.ts';
import type {
  CafeList,
  CafeScope,
  CafeView,
  ScheduleCafeInput,
} from '#core/use-cases/cafes/cafe-views.ts';
import { call } from '../../../api.ts';
import { AnswerForm } from '../../../components/answer-form.tsx';
import type { Said } from '../../../components/use-said.ts';
import { useWords } from '../../../language.tsx';
import { ScopeChoice } from './call-off-form.tsx';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(220px, 100%), 1fr))',
    '& > *': { minWidth: 0 },
    '& input, & select': { minWidth: 0, width: '100%' },
    gap: tokens.spacingVerticalM,
    alignItems: 'start',
  },
});

type Answers = Required<ScheduleCafeInput>;

const newCafe = (): Answers => ({
  title: '',
  day: '',
  from: '18:00',
  until: '19:30',
  place: '',
  online: '',
  capacity: '12',
  host: '',
  openTo: 'everybody',
  group: '',
  about: '',
  repeat: 'once',
  times: '6',
  submission: crypto.randomUUID(),
  anyway: '',
});

const partOf = (moment: CafeView['startsAt'], part: 0 | 1): string =>
  wallClockOf(moment).split('T')[part] ?? '';

/** A host who has left the council is to be chosen anew. */
const answersFor = (cafe: CafeView): Answers => ({
  ...newCafe(),
  title: cafe.title,
  day: partOf(cafe.startsAt, 0),
  from: partOf(cafe.startsAt, 1),
  until: partOf(cafe.endsAt, 1),
  place: cafe.place ?? '',
  online: cafe.online ? 'yes' : '',
  capacity: String(cafe.capacity),
  host: cafe.manage?.hostHasLeft === false ? cafe.manage.hostKey : '',
  openTo: cafe.openTo,
  group: cafe.group ?? '',
  about: cafe.about ?? '',
});

interface Props {
  /** Absent: a new one. */
  readonly cafe?: CafeView;
  readonly list: CafeList;
  readonly acts: Said;
  readonly done: () => void;
}

export const CafeForm = ({ cafe, list, acts, done }: Props) => {
  const words = useWords(cafePageWords).form;
  const [answers, setAnswers] = useState(() => (cafe === undefined ? newCafe() : answersFor(cafe)));
  const [scope, choose] = useState<CafeScope>('one');
  const set = (more: Partial<Answers>): void => {
    setAnswers({ ...answers, ...more });
  };
  const send = async (): Promise<void> => {
    const isSaved = await acts.run(() =>
      cafe === undefined
        ? call('schedule-cafe', answers)
        : call('change-cafe', { ...answers, cafe: cafe.key, scope }),
    );
    if (isSaved) done();
  };
  const { problem } = acts;
  return (
    <AnswerForm
      wrong={problem ?? answers}
      problem={problem?.field === undefined || problem.field === 'anyway' ? problem : undefined}
      isSending={acts.isActing}
      submit={words.save}
      send={send}
      cancel={done}
    >
      <What {...{ answers, set, problem }} />
      <When {...{ answers, set, problem }} />
      {cafe === undefined && <Often {...{ answers, set, problem }} />}
      {cafe?.manage?.series !== undefined && <ScopeChoice scope={scope} choose={choose} />}
      <Whom {...{ answers, set, problem }} hosts={list.hosts} />
      {problem?.field === 'anyway' && (
        <Checkbox
          label={words.anyway}
          checked={answers.anyway === 'yes'}
          onChange={(_event, { checked }) => {
            set({ anyway: checked === true ? 'yes' : '' });
          }}
        />
      )}
    </AnswerForm>
  );
};

interface PartProps extends Pick<Said, 'problem'> {
  readonly answers: Answers;
  readonly set: (more: Partial<Answers>) => void;
}

type TextKey = 'title' | 'day' | 'from' | 'until' | 'place' | 'capacity' | 'group' | 'times';

interface LineProps extends PartProps {
  readonly of: TextKey;
  readonly label: string;
  readonly hint?: string;
  readonly type?: 'text' | 'date' | 'time' | 'number';
  readonly isOptional?: boolean;
}

const Line = ({ of, label, hint, type = 'text', isOptional = false, ...part }: LineProps) => (
  <Field
    required={!isOptional}
    label={label}
    hint={hint ?? null}
    validationMessage={part.problem?.field === of ? part.problem.sentence : null}
  >
    <Input
      type={type}
      value={part.answers[of]}
      onChange={(_event, { value }) => {
        part.set({ [of]: value });
      }}
    />
  </Field>
);

const What = (part: PartProps) => {
  const words = useWords(cafePageWords).form;
  const { answers, set } = part;
  return (
    <>
      <Line {...part} of="title" label={words.title} hint={words.titleHint} />
      <Line {...part} of="place" label={words.place} hint={words.placeHint} isOptional />
      <Checkbox
        label={words.online}
        checked={answers.online === 'yes'}
        onChange={(_event, { checked }) => {
          set({ online: checked === true ? 'yes' : '' });
        }}
      />
    </>
  );
};

const When = (part: PartProps) => {
  const styles = useStyles();
  const words = useWords(cafePageWords).form;
  return (
    <div className={styles.row}>
      <Line {...part} of="day" label={words.day} type="date" />
      <Line {...part} of="from" label={words.from} type="time" />
      <Line {...part} of="until" label={words.until} type="time" />
    </div>
  );
};

const Often = (part: PartProps) => {
  const styles = useStyles();
  const words = useWords(cafePageWords).form;
  const { answers, set } = part;
  return (
    <div className={styles.row}>
      <Field label={words.repeat}>
        <Select
          value={answers.repeat}
          onChange={(_event, { value }) => {
            set({ repeat: repeats.find((each) => each === value) ?? 'once' });
          }}
        >
          {repeats.map((each) => (
            <option key={each} value={each}>
              {words[each]}
            </option>
          ))}
        </Select>
      </Field>
      {answers.repeat !== 'once' && <Line {...part} of="times" label={words.times} type="number" />}
    </div>
  );
};

const audiences = ['everybody', 'group', 'independents'] as const;

const Whom = ({ hosts, ...part }: PartProps & Pick<CafeList, 'hosts'>) => {
  const styles = useStyles();
  const words = useWords(cafePageWords).form;
  const { answers, set, problem } = part;
  const said = {
    everybody: words.everybody,
    group: words.oneGroup,
    independents: words.independents,
  };
  return (
    <>
      <div className={styles.row}>
        <Line {...part} of="capacity" label={words.capacity} type="number" />
        <Field
          label={words.host}
          validationMessage={problem?.field === 'host' ? problem.sentence : null}
        >
          <Select
            value={answers.host}
            onChange={(_event, { value }) => {
              set({ host: value });
            }}
          >
            <option value="">{words.me}</option>
            {hosts.map(({ key, name }) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <Field label={words.openTo}>
        <Select
          value={answers.openTo}
          onChange={(_event, { value }) => {
            set({ openTo: audiences.find((each) => each === value) ?? 'everybody' });
          }}
        >
          {audiences.map((each) => (
            <option key={each} value={each}>
              {said[each]}
            </option>
          ))}
        </Select>
      </Field>
      {answers.openTo === 'group' && <Line {...part} of="group" label={words.group} />}
      <Field label={words.about}>
        <Textarea
          value={answers.about}
          onChange={(_event, { value }) => {
            set({ about: value });
          }}
        />
      </Field>
    </>
  );
};
