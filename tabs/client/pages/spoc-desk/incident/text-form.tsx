import { Field, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { SyntheticEvent } from 'react';
import { desk } from '#core/domain/words/desk.ts';
import { draftOf } from './drafts.ts';
import { FormButtons } from './form-buttons.tsx';
import type { FormProps } from './form-props.ts';
import { FormProblem } from './form-problem.tsx';
import type { FormName } from './use-acts.ts';
import { useFocusOnWrong } from './use-focus-on-wrong.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

interface Props extends FormProps {
  readonly form: Exclude<FormName, 'triage'>;
  /** True when it was taken. */
  readonly send: (text: string) => Promise<boolean>;
}

/** One text that must not be empty: a note, an update, a reason. */
export const TextForm = ({ form, reference, problem, isSending, send, cancel }: Props) => {
  const styles = useStyles();
  const words = desk.forms[form];
  const draft = draftOf<string>(reference, form);
  const [text, setText] = useState(() => draft.read() ?? '');
  const [missing, setMissing] = useState<{ readonly text?: string }>({});
  const element = useFocusOnWrong(missing);
  const submit = async (): Promise<void> => {
    if (text.trim() === '') return setMissing({ text: words.empty });
    if (await send(text)) draft.clear();
  };
  const ofField = problem?.field === undefined ? undefined : problem.sentence;
  return (
    <form
      ref={element}
      className={styles.form}
      noValidate
      onSubmit={(event: SyntheticEvent) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Field
        required
        label={words.label}
        hint={words.hint}
        validationMessage={missing.text ?? ofField ?? null}
      >
        <Textarea
          autoFocus
          dir="auto"
          resize="vertical"
          rows={4}
          value={text}
          onChange={(_event, { value }) => {
            setText(value);
            setMissing({});
            draft.keep(value);
          }}
        />
      </Field>
      {ofField === undefined && <FormProblem problem={problem} />}
      <FormButtons submit={words.submit} isSending={isSending} cancel={cancel} />
    </form>
  );
};
