import { Field, Input, Select, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { dutyPage } from '../words.ts';
import type { DutyPage, MyTurns, SwapDutyInput } from '#core/use-cases/duty/duty-views.ts';
import { call } from '../../../api.ts';
import { AnswerForm } from '../../../components/answer-form.tsx';
import { problemAt } from '../../../components/form-problems.ts';
import { spanWords, typedMoment } from '../duty-times.ts';
import { useKeptDraft } from '../edit/kept-draft.ts';
import { PersonField } from '../edit/person-field.tsx';
import type { DutyActs } from '../use-duty-acts.ts';

const useStyles = makeStyles({
  // A long name is cut off within the field, not beside it.
  select: { minWidth: 0, '> select': { width: '100%', textOverflow: 'ellipsis' } },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(200px, 100%), 1fr))',
    gap: tokens.spacingVerticalM,
  },
});

export type OwnTurn = MyTurns['turns'][number];

interface Draft {
  /** When the turn begins that is chosen; empty while none is. */
  readonly turn: string;
  readonly from: string;
  readonly to: string;
  readonly with: string;
  readonly note: string;
}

interface Props {
  readonly page: DutyPage;
  readonly turns: readonly OwnTurn[];
  /** The turn with which it begins, where one was pressed. */
  readonly turn: Pick<OwnTurn, 'from' | 'until'> | undefined;
  readonly acts: DutyActs;
  readonly done: () => void;
  readonly cancel: () => void;
}

const spanOf = (turn: Props['turn']): Pick<Draft, 'turn' | 'from' | 'to'> =>
  turn === undefined
    ? { turn: '', from: '', to: '' }
    : { turn: turn.from, from: typedMoment(turn.from), to: typedMoment(turn.until) };

/** Asks a colleague to take a turn, or a part of it. */
export const SwapForm = ({ page, turns, turn, acts, done, cancel }: Props) => {
  const words = dutyPage.swaps;
  const draft = useKeptDraft<Draft>(`swap/${turn?.from ?? ''}`, () => ({
    ...spanOf(turn),
    with: '',
    note: '',
  }));
  const { value } = draft;
  const [missing, setMissing] = useState<Partial<Record<'turn' | 'with', string>>>({});
  const { problem } = acts;
  const isAtField =
    problem?.field === 'from' || problem?.field === 'to' || problem?.field === 'with';
  const problemOf = problemAt(problem);
  const change = (part: Partial<Draft>): void => {
    setMissing({});
    draft.change({ ...value, ...part });
  };
  const send = async (): Promise<void> => {
    const wrong = missingIn(value);
    if (Object.keys(wrong).length > 0) return setMissing(wrong);
    const input: SwapDutyInput = {
      from: value.from,
      to: value.to,
      with: value.with,
      note: value.note,
    };
    if (!(await acts.run(() => call('swap-duty', input)))) return;
    draft.clear();
    done();
  };
  return (
    <AnswerForm
      wrong={isAtField ? problem : missing}
      problem={isAtField ? undefined : problem}
      submit={words.send}
      isSending={acts.isActing}
      send={send}
      cancel={cancel}
    >
      <TurnField turns={turns} value={value} problem={missing.turn} change={change} />
      <SpanFields value={value} problemOf={problemOf} change={change} />
      <PersonField
        label={words.with}
        people={page.people.filter(({ onCall }) => onCall)}
        value={value.with}
        problem={missing.with ?? problemOf('with')}
        change={(key) => {
          change({ with: key });
        }}
      />
      <Field label={words.note}>
        <Textarea
          value={value.note}
          maxLength={500}
          onChange={(_event, data) => {
            change({ note: data.value });
          }}
        />
      </Field>
    </AnswerForm>
  );
};

const missingIn = (draft: Draft): Partial<Record<'turn' | 'with', string>> => ({
  ...(draft.turn === '' ? { turn: dutyPage.swaps.noTurn } : {}),
  ...(draft.with === '' ? { with: dutyPage.swaps.noWith } : {}),
});

interface PartProps {
  readonly value: Draft;
  readonly change: (part: Partial<Draft>) => void;
}

interface TurnFieldProps extends PartProps {
  readonly turns: readonly OwnTurn[];
  readonly problem: string | undefined;
}

const TurnField = ({ turns, value, problem, change }: TurnFieldProps) => (
  <Field required label={dutyPage.swaps.turn} validationMessage={problem ?? null}>
    <Select
      className={useStyles().select}
      value={value.turn}
      onChange={(_event, data) => {
        change(spanOf(turns.find(({ from }) => from === data.value)));
      }}
    >
      <option value="">{dutyPage.swaps.chooseTurn}</option>
      {turns.map((turn) => (
        <option key={turn.from} value={turn.from}>
          {`${spanWords(turn.from, turn.until)}, ${dutyPage.swaps.parts[turn.part]}`}
        </option>
      ))}
    </Select>
  </Field>
);

interface SpanProps extends PartProps {
  readonly problemOf: (field: string) => string | undefined;
}

const SpanFields = ({ value, problemOf, change }: SpanProps) => (
  <div className={useStyles().pair}>
    {(['from', 'to'] as const).map((part) => (
      <Field
        key={part}
        label={part === 'from' ? dutyPage.swaps.part : dutyPage.swaps.to}
        validationMessage={problemOf(part) ?? null}
      >
        <Input
          type="datetime-local"
          value={value[part]}
          onChange={(_event, data) => {
            change({ [part]: data.value });
          }}
        />
      </Field>
    ))}
  </div>
);
