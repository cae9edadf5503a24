import {
  Button,
  Field,
  Input,
  Radio,
  RadioGroup,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { Instant } from '#core/domain/time/instant.ts';
import { dutyPage } from '../words.ts';
import type { DutyPage, SetDutyInput } from '#core/use-cases/duty/duty-views.ts';
import { call } from '../../../api.ts';
import { AnswerForm } from '../../../components/answer-form.tsx';
import { problemAt } from '../../../components/form-problems.ts';
import type { DutyActs } from '../use-duty-acts.ts';
import { AnywayFields } from './anyway-fields.tsx';
import { inputOf } from './duty-draft.ts';
import type { DutyDraft, EditedKind } from './duty-draft.ts';
import { useKeptDraft } from './kept-draft.ts';
import { PersonField } from './person-field.tsx';
import { PreviewList } from './preview-list.tsx';
import type { FieldsProps } from './fields-props.ts';
import { changesOf } from './preview.ts';
import { PatternFields, SpanFields } from './time-fields.tsx';

const useStyles = makeStyles({
  restored: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
  },
  kinds: { flexWrap: 'wrap' },
});

interface Props {
  readonly page: DutyPage;
  readonly now: Instant;
  /** What the form begins with, and the name under which it is kept. */
  readonly first: DutyDraft;
  readonly keptAs: string;
  readonly acts: DutyActs;
  readonly done: () => void;
  readonly cancel: () => void;
}

/** Fields whose sentence stands beside them; whatever else is wrong stands above the buttons. */
const ownFields: readonly string[] = [
  'kind',
  'from',
  'to',
  'lead',
  'deputy',
  'senior',
  'firstDay',
  'lastDay',
  'days',
  'startsAt',
  'endsAt',
  'endsOn',
  'everyWeeks',
  'reason',
];

/** A row of the rota: new, or changed. Nothing that was typed is lost before it is saved. */
export const DutyForm = ({ page, now, first, keptAs, acts, done, cancel }: Props) => {
  const draft = useKeptDraft(keptAs, () => first);
  const { problem } = acts;
  const isAtField = problem?.field !== undefined && ownFields.includes(problem.field);
  const problemOf = problemAt(problem);
  const change = (part: Partial<DutyDraft>): void => {
    draft.change({ ...draft.value, ...part });
  };
  const send = async (): Promise<void> => {
    const input: SetDutyInput = inputOf(draft.value);
    if (!(await acts.run(() => call('set-duty', input)))) return;
    draft.clear();
    done();
  };
  const { value } = draft;
  const changes = changesOf(page.rows, { row: value.row, draft: value }, now);
  return (
    <AnswerForm
      wrong={isAtField ? problem : {}}
      problem={isAtField ? undefined : problem}
      submit={dutyPage.forms.save}
      isSending={acts.isActing}
      send={send}
      cancel={cancel}
    >
      {draft.isRestored && (
        <Restored
          startAgain={() => {
            acts.forget();
            draft.change(first);
          }}
        />
      )}
      <RowFields draft={value} change={change} problemOf={problemOf} people={page.people} />
      <PreviewList changes={changes} page={page} />
      {(value.anyway || problem?.field === 'anyway') && (
        <AnywayFields
          label={dutyPage.forms.anyway}
          value={value}
          problem={problemOf('reason')}
          change={change}
        />
      )}
    </AnswerForm>
  );
};

const Restored = ({ startAgain }: { readonly startAgain: () => void }) => (
  <div className={useStyles().restored}>
    {dutyPage.forms.restored}
    <Button size="small" onClick={startAgain}>
      {dutyPage.forms.startAgain}
    </Button>
  </div>
);

interface RowFieldsProps extends FieldsProps {
  readonly people: DutyPage['people'];
}

/** When and who. */
const RowFields = ({ people, ...fields }: RowFieldsProps) => {
  const { draft, change, problemOf } = fields;
  const words = dutyPage.forms;
  const isSenior = draft.kind === 'senior';
  const onCall = people.filter((person) => person.onCall);
  return (
    <>
      {draft.row === undefined && <KindField {...fields} />}
      {draft.kind === 'pattern' ? <PatternFields {...fields} /> : <SpanFields {...fields} />}
      {!isSenior &&
        (['lead', 'deputy'] as const).map((part) => (
          <PersonField
            key={part}
            label={words[part]}
            people={onCall}
            value={draft[part]}
            problem={problemOf(part)}
            change={(key) => {
              change({ [part]: key });
            }}
          />
        ))}
      <PersonField
        label={isSenior ? words.senior : words.seniorOptional}
        required={isSenior}
        people={people.filter(({ senior }) => senior)}
        value={draft.senior}
        problem={problemOf('senior')}
        change={(senior) => {
          change({ senior });
        }}
      />
      <Field label={words.name}>
        <Input
          value={draft.title}
          maxLength={255}
          onChange={(_event, { value }) => {
            change({ title: value });
          }}
        />
      </Field>
    </>
  );
};

const kinds: readonly EditedKind[] = ['turn', 'pattern', 'override', 'senior'];

const KindField = ({ draft, change, problemOf }: FieldsProps) => {
  const words = dutyPage.forms;
  return (
    <Field
      required
      label={words.kind}
      hint={words.kindHints[draft.kind]}
      validationMessage={problemOf('kind') ?? null}
    >
      <RadioGroup
        layout="horizontal"
        className={useStyles().kinds}
        value={draft.kind}
        onChange={(_event, { value }) => {
          change({ kind: kinds.find((kind) => kind === value) ?? 'turn' });
        }}
      >
        {kinds.map((kind) => (
          <Radio key={kind} value={kind} label={words.kinds[kind]} />
        ))}
      </RadioGroup>
    </Field>
  );
};
