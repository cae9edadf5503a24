import {
  Checkbox,
  Field,
  Input,
  Radio,
  RadioGroup,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { buddyWants } from '#core/domain/support/buddies.ts';
import { talkPageWords } from '#core/domain/words/talk-page.ts';
import type { OwnBuddies } from '#core/use-cases/support/support-views.ts';
import { call } from '../../../api.ts';
import { AnswerForm } from '../../../components/answer-form.tsx';
import type { SupportActs } from '../../../components/support/use-support.ts';
import { problemOfForm } from '../../../components/form-problems.ts';
import { useWords } from '../../../language.tsx';

const useStyles = makeStyles({
  faint: { margin: 0, color: tokens.colorNeutralForeground2 },
});

const memberships = ['none', 'in', 'unsaid'] as const;

interface Draft {
  readonly wants: string;
  readonly membership: string;
  readonly group: string;
  readonly three: boolean;
}

interface Props {
  readonly before: OwnBuddies | undefined;
  readonly acts: SupportActs;
  readonly done: () => void;
  readonly cancel: () => void;
}

const membershipOf = (group: string | undefined): string => {
  if (group === undefined) return 'unsaid';
  return group === '' ? 'none' : 'in';
};

/** Nobody has to say anything of a group: it begins with "I don’t mind" and "I would rather not say". */
const draftOf = (before: OwnBuddies | undefined): Draft => ({
  wants: before?.wants ?? 'anybody',
  membership: membershipOf(before?.group),
  group: before?.group ?? '',
  three: before?.three ?? false,
});

/** What somebody would like in a buddy. */
export const BuddyForm = ({ before, acts, done, cancel }: Props) => {
  const styles = useStyles();
  const { form, sealed } = useWords(talkPageWords).buddies;
  const [draft, setDraft] = useState(() => draftOf(before));
  const { problem } = acts;
  const change = (part: Partial<Draft>): void => {
    setDraft({ ...draft, ...part });
  };
  const send = async (): Promise<void> => {
    if (await acts.run(() => call('join-buddies', draft))) done();
  };
  return (
    <AnswerForm
      wrong={problem ?? noProblem}
      problem={problemOfForm(problem)}
      submit={form.send}
      isSending={acts.isActing}
      send={send}
      cancel={cancel}
    >
      <Choices
        label={form.wants}
        names={buddyWants}
        value={draft.wants}
        words={form}
        problem={problem?.field === 'wants' ? problem.sentence : null}
        change={(wants) => {
          change({ wants });
        }}
      />
      <Choices
        label={form.membership}
        hint={form.membershipHint}
        names={memberships}
        value={draft.membership}
        words={form}
        problem={problem?.field === 'membership' ? problem.sentence : null}
        change={(membership) => {
          change({ membership });
        }}
      />
      {draft.membership === 'in' && (
        <Field
          label={form.group}
          validationMessage={problem?.field === 'group' ? problem.sentence : null}
        >
          <Input
            maxLength={100}
            value={draft.group}
            onChange={(_event, data) => {
              change({ group: data.value });
            }}
          />
        </Field>
      )}
      <Checkbox
        label={form.three}
        checked={draft.three}
        onChange={(_event, data) => {
          change({ three: data.checked === true });
        }}
      />
      <p className={styles.faint}>{sealed}</p>
    </AnswerForm>
  );
};

const noProblem = {};

interface ChoicesProps<Name extends string> {
  readonly label: string;
  readonly hint?: string;
  readonly names: readonly Name[];
  readonly words: Readonly<Record<Name, string>>;
  readonly value: string;
  readonly problem: string | null;
  readonly change: (value: string) => void;
}

const Choices = <Name extends string>(props: ChoicesProps<Name>) => (
  <Field label={props.label} hint={props.hint ?? null} validationMessage={props.problem}>
    <RadioGroup
      value={props.value}
      onChange={(_event, data) => {
        props.change(data.value);
      }}
    >
      {props.names.map((name) => (
        <Radio key={name} value={name} label={props.words[name]} />
      ))}
    </RadioGroup>
  </Field>
);
